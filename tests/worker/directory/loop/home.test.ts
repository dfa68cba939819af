/** Tests which courses the home lists, in which order, and what it finds (E7.9, H3.3). */
import { expect, test } from 'vitest';
import type { CourseQuery } from '../../../../schema/contract/courses.ts';
import type { CourseId } from '../../../../schema/contract/ids.ts';
import { aDirectory, aDraft, anEntry, aStaffMember, DAY } from '../a-directory.ts';

const ALL: CourseQuery = { search: '', show: '', programme: '', term: '', page: '1' };

function aFaculty() {
  const built = aDirectory();
  const { directory, clock, sqlite } = built;
  const { id } = aStaffMember(directory);
  const ids: CourseId[] = [];
  const make = (name: string): CourseId => {
    const { id: made } = directory.courses.create(id, { name, classSize: 30, zone: 'Europe/Stockholm' });
    ids.push(made);
    return made;
  };
  /** A pulse of the course that closed a day ago; most people answered the same. */
  const held = (course: CourseId) => {
    const definition = aDraft(directory, id, course, {
      reason: 'These classes share nobody.',
      closesAtMs: clock.nowMs + DAY,
    });
    directory.published.append(anEntry(definition, 12));
    return definition;
  };
  const home = (asked: Partial<CourseQuery> = {}) => directory.loop.home(ids, { ...ALL, ...asked });
  const names = (asked: Partial<CourseQuery> = {}) => home(asked).courses.map(({ name }) => name);
  return { ...built, directory, clock, sqlite, id, make, held, home, names };
}

test('H3.3: first what needs somebody, overdue loops and pulses that open today, and then by name', () => {
  const { directory, clock, sqlite, id, make, held, names } = aFaculty();
  for (const name of ['Zoology', 'botany', 'Ärzte']) make(name);
  held(make('Late'));
  clock.nowMs += 30 * DAY;
  held(make('Waiting'));
  const plan = (name: string, days: number, hours = 0) =>
    aDraft(directory, id, make(name), {
      reason: 'These classes share nobody.',
      opensAtMs: clock.nowMs + days * DAY + hours * 3_600_000,
      closesAtMs: clock.nowMs + (days + 2) * DAY,
    });
  plan('Planned', 9);
  plan('Today', 0, 1);
  const { code } = plan('Open', 9);
  sqlite.prepare('UPDATE pulse SET opens_at_ms = ? WHERE code = ?').run(clock.nowMs - 1, code);
  directory.courses.archive(id, [make('Archived')], true);
  expect(names()).toEqual(['Late', 'Open', 'Waiting', 'Today', 'Planned', 'Ärzte', 'botany', 'Zoology', 'Archived']);
  expect(names({ show: 'needs-me' })).toEqual(['Late', 'Open', 'Waiting', 'Today']);
  expect(names({ show: 'open' })).toEqual(['Open']);
  expect(names({ show: 'planned' })).toEqual(['Today', 'Planned']);
  expect(names({ show: 'closed' })).toEqual(['Late', 'Waiting']);
  expect(names({ show: 'archived' })).toEqual(['Archived']);
});

test('H3.4: an archived course owes nothing: it is no more overdue, in no calendar, and needs nobody', () => {
  const { directory, clock, id, make, held, home } = aFaculty();
  const course = make('Cancelled');
  held(course);
  clock.nowMs += 30 * DAY;
  directory.access.putCalendar(id, 'session', 'calendar');
  const owed = () => [home({ show: 'needs-me' }).found, directory.loop.calendar('calendar')?.entries.length ?? 0];
  const before = owed();
  directory.courses.archive(id, [course], true);
  expect([before[0], owed()]).toEqual([1, [0, 0]]);
});

test('H3.3: finds words of the name without capitals and marks, the external id, and the code of a pulse, 50 to a page', () => {
  const { directory, id, make, held, home, names, sqlite } = aFaculty();
  for (let n = 0; n < 120; n += 1) make(`Course ${String(n).padStart(3, '0')}`);
  const algebra = make('Álgebra lineal');
  sqlite.prepare("UPDATE course SET external_id = 'MA-2_01' WHERE id = ?").run(algebra);
  const { code } = held(algebra);
  for (const search of ['LINEAL alge', 'ma-2_', code.toLowerCase()])
    expect(names({ search }), search).toEqual(['Álgebra lineal']);
  expect(names({ search: 'alge physics' })).toEqual([]);
  // It needs somebody, so it comes first, and everything else follows by name.
  expect(home()).toMatchObject({ found: 121, all: 121, page: 1 });
  expect([names()[0], names()[1], names().length]).toEqual(['Álgebra lineal', 'Course 000', 50]);
  expect([names({ page: '3' }).length, home({ page: '9' }).page]).toEqual([21, 3]);
  const { id: programme } = directory.programmes.create(id, 'Life');
  const { id: term } = directory.programmes.createTerm(id, {
    name: 'Autumn',
    fromDay: '2026-09-01',
    toDay: '2026-12-31',
  });
  directory.programmes.assign(id, programme, term, [algebra]);
  expect(names({ programme, term })).toEqual(['Álgebra lineal']);
  expect(home()).toMatchObject({
    programmes: [{ id: programme, name: 'Life' }],
    terms: [{ id: term, name: 'Autumn' }],
  });
});

test('H3.1: an external id can be entered and taken away, and no two courses have the same', () => {
  const { directory, id, make } = aFaculty();
  const [one, other] = [make('One'), make('Other')];
  const save = (course: CourseId, externalId: string | null) =>
    directory.courses.save(id, course, { ...directory.courses.settings(course), externalId });
  expect(save(one, 'MA-201').ok).toBe(true);
  expect(save(other, 'MA-201')).toEqual({
    ok: false,
    error: { kind: 'unfit', field: 'externalId', rule: 'externalIdTaken' },
  });
  expect([save(one, null).ok, save(other, 'MA-201').ok]).toEqual([true, true]);
});
