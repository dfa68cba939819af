/** Tests drafts and schedules of pulses in the directory. */
import { expect, test } from 'vitest';
import { codeFromBytes, courseIdSchema } from '../../../../schema/contract/ids.ts';
import { Directory } from '../../../../worker/directory/directory.ts';
import {
  aCourse,
  aDirectory,
  aDraft,
  aPlan,
  anEntry,
  aStaffMember,
  core,
  DAY,
  HOUR,
  publish,
  publishNothing,
  reschedule,
  START,
} from '../a-directory.ts';

function aClass(options: { classSize?: number } = {}) {
  const built = aDirectory();
  const me = aStaffMember(built.directory);
  return { ...built, me, course: aCourse(built.directory, me.id, options) };
}

test('a draft freezes what was planned: k, grace, whether students see results, contacts, and the six core items', () => {
  const { directory, me, course } = aClass();
  const definition = aDraft(directory, me.id, course, { k: 9, graceSeconds: 30, resultsForStudents: false });
  expect(definition).toMatchObject({
    course: { id: course, name: 'Botany', zone: 'Europe/Stockholm' },
    eligibility: 'open',
    mode: 'at-close',
    breakdown: null,
    policy: { k: 9, m: 1, full: 15, grid: 3 },
    graceSeconds: 30,
    resultsForStudents: false,
  });
  expect(directory.pulses.publicView(definition.code)).toEqual({
    definition,
    schedule: { opensAtMs: null, closesAtMs: START + DAY },
    entries: [],
    resultsDeleted: false,
    resultsLost: false,
    armed: false,
  });
});

test('A9: a code that was ever used is never used again, not even after its pulse has closed', () => {
  const { directory, db, clock, me, course, randomBytes } = aClass();
  const first = aDraft(directory, me.id, course);
  publishNothing(directory, first);
  clock.nowMs += 10 * DAY;

  // Chance gives the old code three times before it gives another one.
  const given = [...first.code].map((sign) => '0123456789ABCDEFGHJKMNPQRSTVWXYZ'.indexOf(sign));
  let draws = 0;
  const unlucky = new Directory(db, {
    now: () => clock.nowMs,
    randomBytes: (length) => (length === 6 && draws++ < 3 ? Uint8Array.from(given) : randomBytes(length)),
    report: () => {},
  });
  expect(codeFromBytes(Uint8Array.from(given))).toBe(first.code);
  const second = aDraft(unlucky, me.id, course, { closesAtMs: clock.nowMs + DAY });
  expect(draws).toBe(4);
  expect(second.code).not.toBe(first.code);
});

test('a draft that is refused leaves no row, no code, and no entry in the audit log', () => {
  const { directory, sqlite, me, course } = aClass({ classSize: 9 });
  const drafted = directory.pulses.draft(me.id, course, { plan: aPlan(), questions: core, breakdown: null });
  expect(drafted).toEqual({ ok: false, error: { kind: 'class-too-small', field: 'k', classSize: 9, needs: 10 } });
  expect(sqlite.prepare('SELECT count(*) FROM pulse').pluck().get()).toBe(0);
  expect(sqlite.prepare("SELECT count(*) FROM audit WHERE action = 'draft-pulse'").pluck().get()).toBe(0);
});

test('a course that does not exist cannot have drafts', () => {
  const { directory, me } = aClass();
  const nowhere = courseIdSchema.parse('0'.repeat(32));
  expect(directory.pulses.draft(me.id, nowhere, { plan: aPlan(), questions: core, breakdown: null })).toEqual({
    ok: false,
    error: { kind: 'not-found' },
  });
});

test('R2.1: a course has one pulse at a time, until the ledger has its final entry', () => {
  const { directory, me, course } = aClass();
  const first = aDraft(directory, me.id, course);
  const again = () =>
    directory.pulses.draft(me.id, course, {
      plan: aPlan({ opensAtMs: START + 5 * DAY, closesAtMs: START + 6 * DAY }),
      questions: core,
      breakdown: null,
    });
  expect(again()).toEqual({ ok: false, error: { kind: 'pulse-open-already', code: first.code } });

  directory.published.append(anEntry(first, 0, { seq: 0, final: false }));
  expect(again()).toMatchObject({ ok: false, error: { kind: 'pulse-open-already' } });

  directory.published.append(anEntry(first, 0, { seq: 1, final: true }));
  expect(again().ok).toBe(true);
});

test('another course is not affected by it', () => {
  const { directory, me, course } = aClass();
  aDraft(directory, me.id, course);
  expect(() => aDraft(directory, me.id, aCourse(directory, me.id, { name: 'Zoology' }))).not.toThrow();
});

test('R2.1: the 72 hours count from the real close, and are checked again if a planned pulse is opened early by hand', () => {
  const { directory, clock, me, course } = aClass();
  const first = aDraft(directory, me.id, course);
  // The pulse closes early, at noon.
  reschedule(directory, first.code, { opensAtMs: START, closesAtMs: START + 3 * HOUR });
  publish(directory, first);
  clock.nowMs = START + DAY;
  const earliestMs = START + 75 * HOUR;

  const refused = directory.pulses.draft(me.id, course, {
    plan: aPlan({ closesAtMs: START + 9 * DAY }),
    questions: core,
    breakdown: null,
  });
  expect(refused).toEqual({
    ok: false,
    error: { kind: 'pulse-too-soon', field: 'opensAtMs', after: first.code, earliestMs },
  });

  const second = aDraft(directory, me.id, course, { opensAtMs: earliestMs, closesAtMs: START + 9 * DAY });
  expect(directory.pulses.allowOpening(me.id, second.code, 'A test')).toEqual({
    ok: false,
    error: { kind: 'pulse-too-soon', after: first.code, earliestMs },
  });
  clock.nowMs = earliestMs;
  expect(directory.pulses.allowOpening(me.id, second.code, 'A test').ok).toBe(true);
});

test('a course shows which of its pulses have a final entry, and the closing time as it was last moved', () => {
  const { directory, me, course } = aClass();
  const zoology = aCourse(directory, me.id, { name: 'Zoology' });
  const done = aDraft(directory, me.id, course);
  const living = aDraft(directory, me.id, zoology);
  publishNothing(directory, done);
  reschedule(directory, living.code, { opensAtMs: START, closesAtMs: START + 2 * DAY });
  const shown = directory.pulses.inCourses([course, zoology]).flatMap(({ pulses }) => pulses);
  expect(
    shown.filter(({ closed }) => !closed).map(({ definition, schedule }) => [definition.code, schedule.closesAtMs]),
  ).toEqual([[living.code, START + 2 * DAY]]);
  expect(shown.filter(({ closed }) => closed).map(({ definition }) => definition.code)).toEqual([done.code]);
});

test('courses are sorted by name, each with its own pulses, the latest first', () => {
  const { directory, clock, me, course: botany } = aClass();
  const anatomy = aCourse(directory, me.id, { name: 'Anatomy' });
  const first = aDraft(directory, me.id, botany);
  publishNothing(directory, first);
  clock.nowMs += 10 * DAY;
  const second = aDraft(directory, me.id, botany, { closesAtMs: clock.nowMs + DAY });
  const seen = directory.pulses.inCourses([botany, anatomy, courseIdSchema.parse('0'.repeat(32))]);
  expect(
    seen.map(({ course, pulses }) => [course.name, pulses.map((pulse) => [pulse.definition.code, pulse.closed])]),
  ).toEqual([
    ['Anatomy', []],
    [
      'Botany',
      [
        [second.code, false],
        [first.code, true],
      ],
    ],
  ]);
  expect(directory.pulses.inCourses([])).toEqual([]);
});
