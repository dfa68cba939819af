/** Tests programmes, terms, and the courses that a roll-up adds up. */
import { expect, test } from 'vitest';
import { programmeIdSchema, termIdSchema } from '../../../../schema/contract/ids.ts';
import type { Definition } from '../../../../schema/contract/pulse.ts';
import { newTermSchema } from '../../../../schema/contract/programmes.ts';
import { publishedInTermIn } from '../../../../worker/directory/programmes/published-in-term.ts';
import { rowsIn } from '../../../../worker/directory/record/rows.ts';
import { aCourse, aDirectory, aDraft, anEntry, aStaffMember } from '../a-directory.ts';

/** The clock of a test stands at Monday 5 October 2026. */
function aProgramme({ fromDay = '2026-10-06', toDay = '2026-10-08' } = {}) {
  const built = aDirectory();
  const { directory, clock, db } = built;
  const me = aStaffMember(directory);
  const courses = ['Botany', 'Zoology', 'Geology'].map((name) => aCourse(directory, me.id, { name }));
  const programme = directory.programmes.create(me.id, 'Sciences');
  const term = directory.programmes.createTerm(me.id, { name: 'Autumn', fromDay, toDay });
  const pulses: Definition[] = courses.map((course) => aDraft(directory, me.id, course));
  const publishAt = (pulse: number, moment: string, options?: Parameters<typeof anEntry>[2]) => {
    clock.nowMs = Date.parse(moment);
    const entry = anEntry(pulses[pulse]!, 12, options);
    directory.published.append(entry);
    return { of: pulse, day: moment.slice(0, 10), entry };
  };
  const source = () =>
    publishedInTermIn({ db, rows: rowsIn({ report: () => {} }) })(programme.id, term).map(({ course, day, entry }) => ({
      of: courses.indexOf(course),
      day,
      entry,
    }));
  return { ...built, me, courses, programme, term, pulses, publishAt, source };
}

test('R2.7: a roll-up contains what the courses of the term have published in it, and whose it is', () => {
  const { directory, me, courses, programme, term, publishAt, source } = aProgramme();
  directory.programmes.assign(me.id, programme.id, term.id, [courses[0]!, courses[1]!]);
  const wave = publishAt(0, '2026-10-06T00:00:00Z', { final: false });
  const last = publishAt(0, '2026-10-07T12:00:00Z', { seq: 1 });
  const other = publishAt(1, '2026-10-07T13:00:00Z');
  // Geology is in no programme.
  publishAt(2, '2026-10-07T13:00:00Z');
  expect(source()).toEqual(expect.arrayContaining([wave, last, other]));
  expect(source()).toHaveLength(3);
});

test.each([
  ['2026-10-05T23:59:59.999Z', false],
  ['2026-10-06T00:00:00Z', true],
  ['2026-10-08T23:59:59.999Z', true],
  ['2026-10-09T00:00:00Z', false],
])('R2.7: a term has its first and its last day in UTC; whether a release of %s counts: %s', (at, counts) => {
  const { directory, me, courses, programme, term, publishAt, source } = aProgramme();
  directory.programmes.assign(me.id, programme.id, term.id, courses);
  const entry = publishAt(0, at);
  expect(source()).toEqual(counts ? [entry] : []);
});

test('courses are assigned as a whole: a new list replaces the old one, and duplicates count once', () => {
  const { directory, me, courses, programme, term } = aProgramme();
  const [botany, zoology, geology] = courses as [
    (typeof courses)[number],
    (typeof courses)[number],
    (typeof courses)[number],
  ];
  expect(directory.programmes.assign(me.id, programme.id, term.id, [botany, zoology, botany])).toEqual({
    ok: true,
    value: null,
  });
  expect(directory.programmes.list().assigned).toEqual([{ programme: programme.id, term: term.id, courses: 2 }]);
  directory.programmes.assign(me.id, programme.id, term.id, [geology]);
  expect(directory.programmes.list().assigned).toEqual([{ programme: programme.id, term: term.id, courses: 1 }]);
  directory.programmes.assign(me.id, programme.id, term.id, []);
  expect(directory.programmes.list().assigned).toEqual([]);
});

test('nothing can be assigned to what does not exist, and the list stays as it was', () => {
  const { directory, me, courses, programme, term, sqlite } = aProgramme();
  directory.programmes.assign(me.id, programme.id, term.id, courses);
  const nowhere = '0'.repeat(32);
  const refused = { ok: false, error: { kind: 'not-found' } };
  expect(directory.programmes.assign(me.id, programmeIdSchema.parse(nowhere), term.id, [])).toEqual(refused);
  expect(directory.programmes.assign(me.id, programme.id, termIdSchema.parse(nowhere), [])).toEqual(refused);
  expect(
    directory.programmes.assign(me.id, programme.id, term.id, [courses[0]!, nowhere as (typeof courses)[number]]),
  ).toEqual(refused);
  expect(directory.programmes.list().assigned[0]?.courses).toBe(3);
  expect(sqlite.prepare("SELECT count(*) FROM audit WHERE action = 'assign-courses'").pluck().get()).toBe(1);
  expect(directory.programmes.rollUp(programmeIdSchema.parse(nowhere), term.id)).toBeNull();
  expect(directory.programmes.rollUp(programme.id, termIdSchema.parse(nowhere))).toBeNull();
});

test.each([
  [{ name: 'Autumn', fromDay: '2026-09-01', toDay: '2026-12-31' }, true],
  [{ name: 'One day', fromDay: '2026-09-01', toDay: '2026-09-01' }, true],
  [{ name: 'Backwards', fromDay: '2026-09-02', toDay: '2026-09-01' }, false],
  [{ name: 'A time', fromDay: '2026-09-01T09:00', toDay: '2026-12-31' }, false],
  [{ name: 'No such day', fromDay: '2026-02-30', toDay: '2026-12-31' }, false],
  [{ name: '', fromDay: '2026-09-01', toDay: '2026-12-31' }, false],
])('%j is a valid term: %s', (term, valid) => {
  expect(newTermSchema.safeParse(term).success).toBe(valid);
});
