/** Tests dates that somebody proposes to the courses of a programme, and the plans that answer them (E7.13, E7.14). */
import { expect, test } from 'vitest';
import type { CourseId, ProposalId, StaffId } from '../../../../schema/contract/ids.ts';
import { aCourse, aDirectory, aPlan, aStaffMember, core, DAY, START } from '../a-directory.ts';

const DATES = [
  { opensAt: '2026-10-19T09:00', closesAt: '2026-10-23T18:00' },
  { opensAt: '2026-11-16T09:00', closesAt: '2026-11-20T18:00' },
];
/** The clocks of Stockholm go back on 25 October 2026. */
const INSTANTS = [
  { opensAtMs: Date.parse('2026-10-19T07:00Z'), closesAtMs: Date.parse('2026-10-23T16:00Z') },
  { opensAtMs: Date.parse('2026-11-16T08:00Z'), closesAtMs: Date.parse('2026-11-20T17:00Z') },
];

function aTerm(courses: number) {
  const built = aDirectory();
  const { directory } = built;
  const me = aStaffMember(directory).id;
  const lead = aStaffMember(directory, 'lead').id;
  const ids = Array.from({ length: courses }, (_, n) => aCourse(directory, lead, { name: `Course ${n + 1}` }));
  const programme = directory.programmes.create(me, 'Life').id;
  const term = directory.programmes.createTerm(me, { name: 'Autumn', fromDay: '2026-09-01', toDay: '2026-12-31' }).id;
  const place = { programme, term };
  directory.programmes.assign(me, programme, term, ids);
  const propose = () => {
    const made = directory.programmes.propose(me, place, DATES);
    if (!made.ok) throw new Error(made.error.kind);
    return made.value;
  };
  const counts = (of: ProposalId) =>
    directory.programmes.proposals(me, place, of, 0)?.proposals.find(({ id }) => id === of)?.counts;
  const plan = (course: CourseId, dates: typeof INSTANTS, answers: ProposalId | null = null, by: StaffId = lead) =>
    directory.pulses.draftTerm(
      by,
      course,
      { plan: aPlan({ reason: 'A test' }), questions: core, breakdown: null },
      dates,
      { answers },
    );
  return { ...built, me, lead, ids, place, propose, counts, plan };
}

const none = { open: 0, accepted: 0, moved: 0, declined: 0, over: 0 };

test('E7.14: each course accepts, moves or declines, and who has proposed sees that and nothing else', () => {
  const { directory, ids, place, lead, me, propose, counts, plan } = aTerm(4);
  const [one, two, three] = ids as [CourseId, CourseId, CourseId, CourseId];
  const id = propose();
  expect(directory.programmes.proposedTo([one])).toEqual([
    {
      id,
      course: { id: one, name: 'Course 1', zone: 'Europe/Stockholm' },
      programme: 'Life',
      term: 'Autumn',
      dates: DATES,
    },
  ]);
  expect(plan(one, INSTANTS, id).ok).toBe(true);
  expect(
    plan(
      two,
      INSTANTS.map(({ opensAtMs, closesAtMs }) => ({ opensAtMs, closesAtMs: closesAtMs - DAY })),
      id,
    ).ok,
  ).toBe(true);
  expect(directory.programmes.declineProposal(lead, three, id, 'We are away').ok).toBe(true);
  expect(directory.programmes.declineProposal(lead, three, id, '')).toMatchObject({ ok: false });
  expect(counts(id)).toEqual({ open: 1, accepted: 1, moved: 1, declined: 1, over: 0 });
  expect(directory.programmes.proposals(me, place, id, 0)?.rows).toEqual([
    { name: 'Course 1', answer: 'accepted', word: '' },
    { name: 'Course 2', answer: 'moved', word: '' },
    { name: 'Course 3', answer: 'declined', word: 'We are away' },
    { name: 'Course 4', answer: 'open', word: '' },
  ]);
  // A colleague who may propose too sees only what they have proposed.
  expect(directory.programmes.proposals(lead, place, id, 0)).toMatchObject({ proposals: [], rows: [] });
  expect(directory.programmes.withdrawProposal(lead, place, id).ok).toBe(false);
  expect(directory.programmes.withdrawProposal(me, place, id).ok).toBe(true);
  expect(directory.programmes.proposedTo(ids)).toEqual([]);
  // What was planned by it stays.
  expect(directory.pulses.inCourses([one])[0]?.pulses).toHaveLength(2);
});

test('E7.14: dates that have passed ask nobody, and a course that is archived declines by itself', () => {
  const { directory, ids, lead, clock, propose, counts } = aTerm(2);
  const [one, two] = ids as [CourseId, CourseId];
  const id = propose();
  const settings = directory.courses.settings(one);
  expect(directory.courses.save(lead, one, { ...settings, archived: true }).ok).toBe(true);
  expect(counts(id)).toEqual({ ...none, declined: 1, open: 1 });
  clock.nowMs = Date.parse('2026-11-16T23:00Z');
  expect(directory.programmes.proposedTo([two])).toHaveLength(1);
  clock.nowMs = Date.parse('2026-11-18T12:00Z');
  expect(directory.programmes.proposedTo(ids)).toEqual([]);
  expect(counts(id)).toEqual({ ...none, declined: 1, over: 1 });
  expect(directory.programmes.declineProposal(lead, two, id, '').ok).toBe(false);
});

test('E7.13: a term is planned as a whole or not at all, and each date is judged beside those before it', () => {
  const { directory, sqlite, ids, plan } = aTerm(1);
  const [course] = ids as [CourseId];
  const count = (table: string) => sqlite.prepare(`SELECT count(*) FROM ${table}`).pluck().get();
  const before = [count('pulse'), count('audit'), count('asked_across')];
  const near = [
    ...INSTANTS,
    { opensAtMs: INSTANTS[1]!.closesAtMs + DAY, closesAtMs: INSTANTS[1]!.closesAtMs + 2 * DAY },
  ];
  expect(plan(course, near)).toMatchObject({ ok: false, error: { kind: 'pulse-too-soon', at: 2 } });
  const request = { plan: aPlan({ reason: '' }), questions: core, breakdown: null };
  const judged = directory.pulses.judgeTerm(course, request, near);
  expect(judged.map((each) => (each.ok ? each.value.map(({ kind }) => kind) : each.error.kind))).toEqual([
    [],
    [],
    'pulse-too-soon',
  ]);
  expect([count('pulse'), count('audit'), count('asked_across')]).toEqual(before);
  const made = plan(course, INSTANTS);
  expect(made.ok && made.value.map(({ schedule }) => schedule)).toEqual(INSTANTS);
  // One entry of the log for each pulse.
  expect(count("audit WHERE action = 'draft-pulse'")).toBe(2);
});

test('E7.14: 3,000 courses are asked in one step, page by page', () => {
  const { directory, sqlite, me, place } = aTerm(1);
  const insert = sqlite.prepare(
    "INSERT INTO course (id, name, class_size, zone, made_day, key) VALUES (?, ?, 40, 'UTC', '2026-01-01', ?)",
  );
  const assign = sqlite.prepare('INSERT INTO programme_course VALUES (?, ?, ?)');
  for (let n = 0; n < 2999; n += 1) {
    const id = (n + 1).toString(16).padStart(32, '0');
    insert.run(id, `Many ${n}`, `K${n}`);
    assign.run(place.programme, place.term, id);
  }
  const made = directory.programmes.propose(me, place, DATES);
  const shown = made.ok ? directory.programmes.proposals(me, place, made.value, 59) : null;
  expect(shown).toMatchObject({ courses: 3000, pages: 60, proposals: [{ counts: { open: 3000 } }] });
  expect(shown?.rows).toHaveLength(50);
});

test('E7.14: dates that have passed, or a programme without courses, are not proposed', () => {
  const { directory, me, place, clock } = aTerm(1);
  clock.nowMs = START + 60 * DAY;
  expect(directory.programmes.propose(me, place, DATES)).toMatchObject({ error: { kind: 'wrong-time' } });
  directory.programmes.assign(me, place.programme, place.term, []);
  expect(
    directory.programmes.propose(me, place, [{ opensAt: '2027-01-11T09:00', closesAt: '2027-01-12T09:00' }]),
  ).toEqual({
    ok: false,
    error: { kind: 'not-found' },
  });
});
