/** Tests drafts and schedules of pulses in the directory. */
import { describe, expect, test } from 'vitest';
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

describe('R2.1: several pulses of a course are planned at once', () => {
  const WEEK = 7 * DAY;
  const at = (fromMs: number, lengthMs = DAY, plan: Parameters<typeof aPlan>[0] = {}) =>
    aPlan({ opensAtMs: fromMs, closesAtMs: fromMs + lengthMs, graceSeconds: 120, reason: 'A test', ...plan });
  const REST = 72 * HOUR;
  const GRACE = 120_000;

  function aTerm() {
    const built = aClass();
    const { directory, me, course } = built;
    const ask = (plan: Parameters<typeof aPlan>[0]) =>
      directory.pulses.draft(me.id, course, { plan: aPlan(plan), questions: core, breakdown: null });
    const made = (plan: Parameters<typeof aPlan>[0]) => aDraft(directory, me.id, course, plan);
    return { ...built, ask, made };
  }

  test('each pair lies a rest and a grace apart, to the millisecond, whichever was planned first', () => {
    const { ask, made } = aTerm();
    const third = made(at(START + 3 * WEEK));
    const first = made(at(START + WEEK));
    const gapMs = START + WEEK + DAY + GRACE + REST;
    expect(ask(at(gapMs - 1))).toEqual({
      ok: false,
      error: { kind: 'pulse-too-soon', field: 'opensAtMs', after: first.code, earliestMs: gapMs },
    });
    const latestMs = START + 3 * WEEK - REST - GRACE;
    expect(ask(at(gapMs, latestMs + 1 - gapMs))).toEqual({
      ok: false,
      error: { kind: 'runs-into-next', field: 'closesAtMs', before: third.code, latestMs },
    });
    expect(ask(at(gapMs, latestMs - gapMs)).ok).toBe(true);
  });

  test('a pulse that is open, or that may be opened at any moment, comes before every other one', () => {
    const { ask, made, directory, clock } = aTerm();
    const byHand = made({ closesAtMs: START + DAY });
    expect(ask({ closesAtMs: START + 2 * DAY })).toEqual({
      ok: false,
      error: { kind: 'pulse-open-already', code: byHand.code },
    });
    expect(ask(at(START + 5 * DAY)).ok).toBe(true);
    reschedule(directory, byHand.code, { opensAtMs: START, closesAtMs: START + DAY });
    clock.nowMs += HOUR;
    expect(ask({ closesAtMs: START + 2 * HOUR })).toMatchObject({ ok: false, error: { kind: 'pulse-open-already' } });
  });

  test('what has not published is in the way until its rest has passed, and so is what has', () => {
    const { ask, made, directory, clock } = aTerm();
    const first = made(at(START + HOUR));
    clock.nowMs = START + 2 * DAY;
    const soon = at(clock.nowMs + HOUR);
    expect(ask(soon)).toMatchObject({ ok: false, error: { kind: 'pulse-too-soon', after: first.code } });
    directory.published.append(anEntry(first, 20, { seq: 0, final: true }));
    expect(ask(soon)).toMatchObject({ ok: false, error: { kind: 'pulse-too-soon', after: first.code } });
  });

  test('opening one by hand keeps the rest to both sides, and to one that is open', () => {
    const { made, directory, clock, me } = aTerm();
    const sooner = made(at(START + WEEK));
    const later = made(at(START + 3 * WEEK, DAY));
    const open = (code: typeof sooner.code) => directory.pulses.allowOpening(me.id, code, 'A test');
    // It would stay open until its own closing time, over the whole of the other one.
    expect(open(later.code)).toMatchObject({ ok: false, error: { kind: 'runs-into-next', before: sooner.code } });
    expect(open(sooner.code).ok).toBe(true);
    expect(open(later.code)).toEqual({ ok: false, error: { kind: 'pulse-open-already', code: sooner.code } });
    clock.nowMs = START + WEEK + DAY + GRACE + REST - 1;
    expect(open(later.code)).toMatchObject({ ok: false, error: { kind: 'pulse-too-soon', after: sooner.code } });
  });

  test('closing later stops before the rest of the next one', () => {
    const { made, directory, clock, me } = aTerm();
    const first = made(at(START + HOUR));
    const next = made(at(START + 2 * WEEK));
    clock.nowMs = START + 2 * HOUR;
    const latestMs = START + 2 * WEEK - REST - GRACE;
    const extend = (ms: number) => directory.pulses.allowClosingLater(me.id, first.code, ms, 'A test');
    expect(extend(latestMs + 1)).toEqual({
      ok: false,
      error: { kind: 'runs-into-next', before: next.code, latestMs },
    });
    expect(extend(latestMs).ok).toBe(true);
  });

  test('R2.0: in the order of their openings k never falls, however they are planned, moved or opened', () => {
    const { ask, made, directory, me, course, clock } = aTerm();
    const first = made(at(START + WEEK, DAY, { k: 7 }));
    const last = made(at(START + 5 * WEEK, DAY, { k: 9 }));
    expect(ask(at(START + 3 * WEEK, DAY, { k: 6 }))).toMatchObject({ error: { kind: 'k-lowered', least: 7 } });
    expect(ask(at(START + 3 * WEEK, DAY, { k: 10 }))).toEqual({
      ok: false,
      error: { kind: 'k-above-next', field: 'k', before: last.code, most: 9 },
    });
    expect(ask(at(START + 6 * WEEK, DAY, { k: 8 }))).toMatchObject({ error: { kind: 'k-lowered', least: 9 } });
    const move = (fromMs: number) =>
      directory.pulses.judgeChange(course, first.code, {
        plan: at(fromMs, DAY, { k: 7 }),
        questions: core,
        breakdown: null,
      });
    expect(move(START + 7 * WEEK)).toMatchObject({ ok: false, error: { kind: 'k-lowered', least: 9 } });
    expect(move(START + 2 * WEEK).ok).toBe(true);
    // Closed by its plan, the later one would promise 9 before the other one promises 7.
    const short = made({ ...at(START + 8 * WEEK, DAY, { k: 9 }) });
    reschedule(directory, short.code, { opensAtMs: START + 8 * WEEK, closesAtMs: START + 2 * DAY });
    expect(directory.pulses.allowOpening(me.id, short.code, 'A test')).toEqual({
      ok: false,
      error: { kind: 'k-above-next', before: first.code, most: 7 },
    });
    expect(clock.nowMs).toBe(START);
  });

  test('the link of the course leads to the one that is open, or else to the next (lms.md L2.6)', () => {
    const { made, directory, clock, course } = aTerm();
    const first = made(at(START + WEEK));
    const second = made(at(START + 3 * WEEK));
    const shown = () => directory.published.runningIn(course);
    expect(shown()).toBe(first.code);
    clock.nowMs = START + WEEK + 2 * DAY;
    expect(shown()).toBe(first.code);
    // The first could not publish yet, and hides nothing.
    clock.nowMs = START + 3 * WEEK + HOUR;
    expect(shown()).toBe(second.code);
    directory.published.append(anEntry(second, 20));
    expect(shown()).toBe(first.code);
  });
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

test('H6.9: of the codes and links that exist, at most as many are told as are asked for, the latest first', () => {
  const { directory, me, course } = aClass();
  const [early, late] = [DAY, 2 * DAY].map((ms) => {
    const pulse = ms === DAY ? course : aCourse(directory, me.id, { name: 'Zoology' });
    return aDraft(directory, me.id, pulse, { closesAtMs: START + ms }).code;
  });
  expect(directory.pulses.latestCodes(1)).toEqual([late]);
  expect(directory.pulses.latestCodes(5)).toEqual([late, early]);
  expect([1, 5].map((most) => directory.courses.latestKeys(most).length)).toEqual([1, 2]);
});
