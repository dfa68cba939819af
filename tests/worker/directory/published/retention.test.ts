/** Tests when old results are deleted. */
import { expect, test } from 'vitest';
import type { CourseId } from '../../../../schema/contract/ids.ts';
import type { Definition } from '../../../../schema/contract/pulse.ts';
import { publishedInTermIn } from '../../../../worker/directory/programmes/published-in-term.ts';
import { rowsIn } from '../../../../worker/directory/record/rows.ts';
import { aCourse, aDirectory, aDraft, aStaffMember, anEntry, DAY } from '../a-directory.ts';

/** A pulse closes on 5 October 2026. Its results are kept for three years. */
function aSchool() {
  const built = aDirectory();
  const { directory, clock, sqlite } = built;
  const { id } = aStaffMember(directory);
  const course = aCourse(directory, id);
  const held = (of: CourseId = course, respondents = 20): Definition => {
    const definition = aDraft(directory, id, of, { opensAtMs: clock.nowMs, closesAtMs: clock.nowMs + DAY });
    directory.published.append(anEntry(definition, respondents));
    return definition;
  };
  const at = (day: string): void => {
    clock.nowMs = Date.parse(`${day}T09:00:00Z`);
    directory.published.deleteOld();
  };
  const rows = (table: string): number => sqlite.prepare(`SELECT count(*) FROM ${table}`).pluck().get() as number;
  const notes = () =>
    directory.record
      .latest(50)
      .filter(({ action }) => action === 'delete-old-results')
      .map(({ by, subject, note }) => [by, subject, note]);
  return { ...built, id, course, held, at, rows, notes };
}

test('R3.9: results that are older than the institution keeps them are deleted, with what was planned and told after them, and the log says only that', () => {
  const { directory, id, held, at, rows, notes, sqlite } = aSchool();
  const pulse = held();
  directory.loop.planAct(id, pulse.code, {
    item: 'M1',
    library: null,
    title: 'Names',
    how: '',
    owner: 'teacher',
    dueDay: '2026-11-30',
    status: 'planned',
    doneDay: '',
    passedTo: '',
    shared: false,
  });
  const body = { good: 'x', hard: 'y', promises: [], cannot: 'More time', why: 'z', passedTo: '', again: '' };
  directory.loop.tellStudents(id, pulse.code, { version: 0, body });
  const kept = () => ['ledger', 'planned_act', 'told', 'told_draft'].map(rows);
  at('2029-10-05');
  expect([kept(), notes()]).toEqual([[1, 1, 1, 1], []]);
  at('2029-10-06');
  expect([kept(), notes()]).toEqual([[0, 0, 0, 0], [[null, '', 'before 2026-10-06: 1']]]);
  at('2029-10-07');
  expect(notes()).toHaveLength(1);
  // The code stays taken for ever, and the course is not blocked by a pulse that seems to run.
  expect(sqlite.prepare('SELECT code FROM pulse').pluck().all()).toEqual([pulse.code]);
  expect(directory.pulses.find(pulse.code)).toMatchObject({ closed: true, resultsDeleted: true });
  expect(directory.pulses.publicView(pulse.code)).toMatchObject({ entries: [], resultsDeleted: true });
});

test('after its results were deleted, a course can ask again and owes nobody an answer, and nothing can be published under the old code', () => {
  const { directory, course, held, at } = aSchool();
  const pulse = held();
  at('2029-10-06');
  const asked = { search: '', show: '', programme: '', term: '', page: '1' } as const;
  expect(directory.loop.home([course], asked).courses).toMatchObject([{ last: null, trend: [] }]);
  expect(directory.loop.ofCourse(course)?.pulses).toEqual([]);
  expect(directory.pulses.outlook(course)).toMatchObject({
    running: null,
    doubts: [],
  });
  expect(directory.published.append(anEntry(pulse, 20))).toBe('conflict');
  expect(directory.published.entries(pulse.id)).toEqual([]);
});

test('a pulse that published in waves is deleted as a whole, when its last release is old enough', () => {
  const { directory, id, course, at, rows, clock } = aSchool();
  const definition = aDraft(directory, id, course, { opensAtMs: clock.nowMs, closesAtMs: clock.nowMs + 40 * DAY });
  directory.published.append(anEntry(definition, 20, { seq: 0, final: false }));
  clock.nowMs += 40 * DAY;
  directory.published.append(anEntry(definition, 20, { seq: 1 }));
  at('2029-11-14');
  expect(rows('ledger')).toBe(2);
  at('2029-11-15');
  expect(rows('ledger')).toBe(0);
});

test('R2.7: a roll-up ends as a whole when the first of its results is deleted, and a longer period brings nothing of it back', () => {
  const { directory, db, id, held, at, clock } = aSchool();
  const programme = directory.programmes.create(id, 'Life').id;
  const term = directory.programmes.createTerm(id, { name: 'Autumn', fromDay: '2026-09-01', toDay: '2026-12-31' });
  const courses = [1, 2, 3, 4].map((n) => aCourse(directory, id, { name: `Course ${n}` }));
  directory.programmes.assign(id, programme, term.id, courses);
  for (const course of courses) {
    held(course);
    clock.nowMs += 10 * DAY;
  }
  const added = () => publishedInTermIn({ db, rows: rowsIn({ report: () => {} }) })(programme, term).length;
  at('2029-10-05');
  expect(added()).toBe(4);
  // One of four is deleted. The difference from yesterday would be exactly that course.
  at('2029-10-06');
  expect(added()).toBe(0);
  const { contactsCheckedDay: _, version, ...settings } = directory.courses.institution();
  directory.courses.saveInstitution(id, { ...settings, retentionYears: 9 }, version);
  at('2029-10-07');
  expect(added()).toBe(0);
});

test('nothing is deleted while there is no institution yet, or while a pulse has not closed', () => {
  const { directory } = aDirectory();
  directory.published.deleteOld();
  const { directory: mine, id, course, at } = aSchool();
  aDraft(mine, id, course);
  at('2036-01-01');
  expect(mine.pulses.inCourses([course])[0]?.pulses.map(({ closed }) => closed)).toEqual([false]);
});

test.each([-9e15, 0, 'garbage'])('a number of years that cannot be read (%s) deletes nothing', (years) => {
  const { held, at, rows, notes, sqlite } = aSchool();
  held();
  sqlite.prepare('UPDATE institution SET retention_years = ?').run(years);
  at('2029-10-07');
  expect([rows('ledger'), notes()]).toEqual([1, []]);
});
