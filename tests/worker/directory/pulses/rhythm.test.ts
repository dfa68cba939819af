/** Tests when a pulse needs a written reason, with pulses in a real directory. */
import { expect, test } from 'vitest';
import type { CourseId } from '../../../../schema/contract/ids.ts';
import type { NewPulse } from '../../../../schema/contract/pulse-plan.ts';
import type { Directory } from '../../../../worker/directory/directory.ts';
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
  reschedule,
  START,
} from '../a-directory.ts';

function aClass() {
  const built = aDirectory();
  const { directory, clock } = built;
  const me = aStaffMember(directory);
  const ask = (course: CourseId, plan: Partial<NewPulse>) =>
    directory.pulses.draft(me.id, course, {
      plan: aPlan({ closesAtMs: clock.nowMs + DAY, ...plan }),
      questions: core,
      breakdown: null,
    });
  /** Makes a pulse that opened and was answered by this many people. */
  const held = (course: CourseId, respondents: number) => {
    const definition = aDraft(directory, me.id, course, { opensAtMs: clock.nowMs, closesAtMs: clock.nowMs + DAY });
    directory.published.append(anEntry(definition, respondents));
    return definition;
  };
  /** Makes a pulse that opened and published, and after which students heard what came of it. */
  const toldAfter = (course: CourseId): void => {
    const { id } = held(course, 20);
    built.sqlite.prepare("INSERT INTO told VALUES (?, 1, '2026-10-09', '{}')").run(id);
  };
  return { ...built, me, ask, held, toldAfter, course: aCourse(directory, me.id) };
}

const ALLOWED = { ok: true, value: null };

function lastEntry(directory: Directory) {
  const [entry] = directory.record.latest(1);
  if (entry === undefined) throw new Error('The audit log is empty');
  const { atMs: _, ...rest } = entry;
  return rest;
}

const kindsOf = (drafted: ReturnType<ReturnType<typeof aClass>['ask']>): readonly string[] =>
  !drafted.ok && drafted.error.kind === 'reason-needed' ? drafted.error.doubts.map(({ kind }) => kind) : [];

test('E8.4: after a pulse with results for staff, the next one needs a word to students or a written reason', () => {
  const { ask, held, course, clock, sqlite } = aClass();
  const first = held(course, 20);
  clock.nowMs += 40 * DAY;
  expect(ask(course, { reason: '' })).toEqual({
    ok: false,
    error: { kind: 'reason-needed', doubts: [{ kind: 'not-told', code: first.code, closedDay: '2026-10-06' }] },
  });
  expect(sqlite.prepare('SELECT count(*) FROM pulse').pluck().get()).toBe(1);
  sqlite.prepare("INSERT INTO told VALUES (?, 1, '2026-10-09', '{}')").run(first.id);
  expect(ask(course, { reason: '' }).ok).toBe(true);
});

test('E8.4: if too few answered, staff learned nothing and owe no answer', () => {
  const { ask, held, course, clock } = aClass();
  held(course, 3);
  clock.nowMs += 40 * DAY;
  expect(ask(course, { reason: '' }).ok).toBe(true);
});

test('E8.4: a later pulse with too few answers does not cancel what is owed for the older one', () => {
  const { ask, held, course, clock } = aClass();
  held(course, 20);
  clock.nowMs += 40 * DAY;
  held(course, 3);
  clock.nowMs += 40 * DAY;
  expect(kindsOf(ask(course, { reason: '' }))).toEqual(['not-told']);
});

test('E8.4, E8.5: the reason is kept in the audit log, and only if one was needed', () => {
  const { ask, held, course, clock, directory } = aClass();
  const reason = 'The exam was moved, and the students asked for it.';
  held(course, 20);
  clock.nowMs += 5 * DAY;
  expect(ask(course, { reason }).ok).toBe(true);
  const notes = directory.record
    .latest(10)
    .filter(({ action }) => action === 'draft-pulse')
    .map(({ note }) => note);
  expect(notes).toEqual([reason, null]);
});

test('E8.5: a pulse that is planned for later is judged by the day on which it opens', () => {
  const { ask, toldAfter, course } = aClass();
  toldAfter(course);
  expect(kindsOf(ask(course, { reason: '', opensAtMs: START + 20 * DAY, closesAtMs: START + 21 * DAY }))).toEqual([
    'too-close',
  ]);
  expect(ask(course, { reason: '', opensAtMs: START + 21 * DAY, closesAtMs: START + 22 * DAY }).ok).toBe(true);
});

test('E8.5: a pulse that published nothing tires nobody: the next one may follow at once, and the term has three left', () => {
  const { ask, held, course, clock, directory, me } = aClass();
  directory.programmes.createTerm(me.id, { name: 'Autumn', fromDay: '2026-09-01', toDay: '2026-12-31' });
  for (let n = 0; n < 4; n += 1) {
    const outlook = directory.pulses.outlook(course);
    expect(outlook).toMatchObject({ doubts: [], rest: null });
    held(course, 3);
    clock.nowMs += DAY;
  }
  held(course, 20);
  clock.nowMs += DAY;
  expect(
    kindsOf(ask(course, { reason: '', opensAtMs: clock.nowMs + 4 * DAY, closesAtMs: clock.nowMs + 5 * DAY })),
  ).toEqual(['not-told', 'too-close']);
});

test('E8.5: a pulse that nobody opened does not count, because it has tired nobody', () => {
  const { ask, course, directory, me, clock } = aClass();
  directory.published.append(anEntry(aDraft(directory, me.id, course)));
  clock.nowMs += 5 * DAY;
  expect(ask(course, { reason: '' }).ok).toBe(true);
});

test('E8.5: the weeks of a programme are counted over its courses in the term', () => {
  const { ask, course, directory, me } = aClass();
  const colleague = aStaffMember(directory, 'colleague').id;
  const others = [1, 2, 3].map((n) => aCourse(directory, colleague, { name: `Other ${n}` }));
  for (const other of others) ask(other, { opensAtMs: START + 2 * DAY, closesAtMs: START + 3 * DAY });
  const life = directory.programmes.create(me.id, 'Life').id;
  const autumn = directory.programmes.createTerm(me.id, {
    name: 'Autumn',
    fromDay: '2026-09-01',
    toDay: '2026-12-31',
  }).id;
  const spring = directory.programmes.createTerm(me.id, {
    name: 'Spring',
    fromDay: '2027-01-01',
    toDay: '2027-05-31',
  }).id;
  directory.programmes.assign(me.id, life, spring, [course, ...others]);
  expect(directory.pulses.outlook(course)?.doubts).toEqual([]);
  directory.programmes.assign(me.id, life, autumn, [course, ...others]);
  expect(directory.pulses.outlook(course)?.doubts).toEqual([
    { kind: 'many-in-programme', programme: 'Life', others: 3 },
  ]);
});

test('what is forbidden is refused first, without asking for a reason', () => {
  const { ask, held, course } = aClass();
  held(course, 20);
  expect(ask(course, { reason: '', closesAtMs: START - DAY })).toMatchObject({
    ok: false,
    error: { kind: 'wrong-time' },
  });
});

test('E8.5: a planned pulse that is opened earlier is judged by that day, beside the other pulses, and needs a reason of its own', () => {
  const { ask, toldAfter, course, directory, me, clock } = aClass();
  // If its planned day counted, it would be the fourth pulse of the term.
  directory.programmes.createTerm(me.id, { name: 'Autumn', fromDay: '2026-09-01', toDay: '2026-12-31' });
  toldAfter(course);
  clock.nowMs += 5 * DAY;
  toldAfter(course);
  const opensAtMs = START + 40 * DAY;
  const planned = ask(course, { reason: '', opensAtMs, closesAtMs: opensAtMs + DAY });
  if (!planned.ok) throw new Error(planned.error.kind);
  const { code } = planned.value.definition;

  clock.nowMs = START + 20 * DAY;
  const doubts = [{ kind: 'too-close', lastDay: '2026-10-10', earliestDay: '2026-10-31' }];
  expect(directory.pulses.allowOpening(me.id, code, '')).toEqual({
    ok: false,
    error: { kind: 'reason-needed', doubts },
  });
  expect(directory.pulses.allowOpening(me.id, code, 'The lecture was moved.')).toEqual(ALLOWED);
  expect(lastEntry(directory)).toEqual({
    by: me.id,
    action: 'open-pulse',
    subject: code,
    note: 'The lecture was moved.',
  });
  // It opens earlier on its own day, or far enough from the last one.
  for (const nowMs of [opensAtMs - HOUR, START + 34 * DAY]) {
    clock.nowMs = nowMs;
    expect(directory.pulses.allowOpening(me.id, code, '')).toEqual(ALLOWED);
    expect(lastEntry(directory).note).toBeNull();
  }
});

test('E8.5: a closing that is moved into exam weeks needs a reason; one that stays out of them, or was planned into them, needs none', () => {
  const { ask, course, directory, me } = aClass();
  const { id: term } = directory.programmes.createTerm(me.id, {
    name: 'Autumn',
    fromDay: '2026-09-01',
    toDay: '2026-12-31',
  });
  directory.programmes.setExams(me.id, term, { was: null, exams: { fromDay: '2026-10-08', toDay: '2026-10-10' } });
  const planned = ask(course, { reason: '', opensAtMs: START, closesAtMs: START + DAY });
  if (!planned.ok) throw new Error(planned.error.kind);
  const { code } = planned.value.definition;
  const doubts = [{ kind: 'exam-weeks', term: 'Autumn', fromDay: '2026-10-08', toDay: '2026-10-10' }];
  const later = (days: number, reason = '') => {
    reschedule(directory, code, { opensAtMs: START, closesAtMs: START + DAY });
    return directory.pulses.allowClosingLater(me.id, code, START + days * DAY, reason);
  };

  expect(later(2)).toEqual(ALLOWED);
  expect(later(3)).toEqual({ ok: false, error: { kind: 'reason-needed', doubts } });
  // It moves over their end, so they lie in between.
  expect(later(8)).toEqual({ ok: false, error: { kind: 'reason-needed', doubts } });
  expect(later(3, 'The lecture was moved.')).toEqual(ALLOWED);
  expect(lastEntry(directory)).toMatchObject({ action: 'extend-pulse', note: 'The lecture was moved.' });
  expect(later(-1)).toMatchObject({ ok: false, error: { kind: 'wrong-time' } });
  // Moving to the same day adds nothing, and after the exam weeks nothing is in the way.
  for (const [days, hours] of [
    [4, 3],
    [6, 24],
  ] as const) {
    reschedule(directory, code, { opensAtMs: START, closesAtMs: START + days * DAY });
    const closesAtMs = START + days * DAY + hours * HOUR;
    expect(directory.pulses.allowClosingLater(me.id, code, closesAtMs, '')).toEqual(ALLOWED);
  }
});
