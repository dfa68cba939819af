/** Tests which courses a programme may have in a term, and what its lead is shown of them. */
import { describe, expect, test } from 'vitest';
import type { CourseId } from '../../../../schema/contract/ids.ts';
import { itemsOf } from '../../../../schema/contract/pulse.ts';
import { Released } from '../../../../worker/gate/released.ts';
import { aCourse, aDirectory, aDraft, aStaffMember, DAY } from '../a-directory.ts';

const AUTUMN = { name: 'Autumn', fromDay: '2026-09-01', toDay: '2026-12-31' };

/** A programme in an autumn term. A `loud` course has published the answers of twenty people, and a `silent` one nothing. */
function aProgramme() {
  const built = aDirectory();
  const { directory, clock } = built;
  const me = aStaffMember(directory);
  const programme = directory.programmes.create(me.id, 'Sciences').id;
  const aTerm = (term: typeof AUTUMN) => directory.programmes.createTerm(me.id, term).id;
  const term = aTerm(AUTUMN);
  const silent = () => aCourse(directory, me.id);
  const loud = (): CourseId => {
    const course = silent();
    const definition = aDraft(directory, me.id, course, { closesAtMs: clock.nowMs + DAY });
    const items = itemsOf(definition).map(() => [0, 4, 4, 4, 4, 4]);
    directory.published.append(Released.atClose(definition, [{ respondents: 20, items }], 0).entry);
    return course;
  };
  const assign = (courses: readonly CourseId[], during = term) =>
    directory.programmes.assign(me.id, programme, during, courses);
  const assigned = () =>
    directory.programmes.list().assigned.map(({ term: during, courses }) => [during, courses.length]);
  const shown = () => directory.programmes.rollUp(programme, term);
  const tomorrow = () => (clock.nowMs += DAY);
  return { ...built, me, term, aTerm, silent, loud, assign, assigned, shown, tomorrow };
}

const DONE = { ok: true, value: null };
const TOLD = { ok: false, error: { kind: 'roll-up-told' } };

describe('R2.7: two terms that share a day cannot both have courses of a programme', () => {
  test.each([
    ['the same days', '2026-09-01', '2026-12-31', true],
    ['its last day', '2026-12-31', '2027-03-01', true],
    ['its first day', '2026-07-01', '2026-09-01', true],
    ['a day within it', '2026-10-10', '2026-10-10', true],
    ['the day after it', '2027-01-01', '2027-03-01', false],
    ['the day before it', '2026-07-01', '2026-08-31', false],
  ])('a second term with %s: %s to %s', (_, fromDay, toDay, overlaps) => {
    const { aTerm, assign, assigned, silent, term } = aProgramme();
    const course = silent();
    assign([course]);
    const second = aTerm({ name: 'Second', fromDay, toDay });
    expect(assign([course], second)).toEqual(
      overlaps ? { ok: false, error: { kind: 'terms-overlap', other: 'Autumn' } } : DONE,
    );
    expect(assigned()).toContainEqual([term, 1]);
    expect(assigned()).toHaveLength(overlaps ? 1 : 2);
  });

  test('a term without courses, an empty choice and another programme do not conflict', () => {
    const { directory, me, aTerm, assign, silent } = aProgramme();
    const course = silent();
    const year = aTerm({ ...AUTUMN, name: 'Year' });
    expect(assign([course])).toEqual(DONE);
    expect(assign([], year)).toEqual(DONE);
    expect(assign([])).toEqual(DONE);
    expect(assign([course], year)).toEqual(DONE);
    const other = directory.programmes.create(me.id, 'Arts').id;
    expect(directory.programmes.assign(me.id, other, year, [course])).toEqual(DONE);
  });
});

describe('R2.7: once sums were shown, the choice of courses may not change them', () => {
  test('another order and courses that have published nothing are allowed; every other change is refused', () => {
    const { assign, assigned, loud, silent, shown, tomorrow, term, directory } = aProgramme();
    const courses = [loud(), loud(), loud()];
    expect(assign(courses)).toEqual(DONE);
    tomorrow();
    const told = shown();
    expect(told?.items[0]?.told).toEqual({ form: 'exact', courses: 3, n: 60, bins: [12, 12, 12, 12, 12] });
    expect(told?.loops).toEqual({ pulses: 3, told: 0, passedOn: 0 });
    for (const other of [courses.slice(1), [], [...courses.slice(1), silent()], [loud(), loud(), loud()]])
      expect(assign(other)).toEqual(TOLD);
    expect(assigned()).toEqual([[term, 3]]);
    expect(directory.record.latest(9).filter(({ action }) => action === 'assign-courses')).toHaveLength(1);
    expect(assign([silent(), ...courses.toReversed()])).toEqual(DONE);
    expect(shown()).toEqual(told);
  });

  test('as long as no sum is shown, the choice may change in any way', () => {
    const { assign, loud, shown, tomorrow } = aProgramme();
    const two = [loud(), loud()];
    expect(assign(two)).toEqual(DONE);
    tomorrow();
    expect(shown()?.items.every(({ told }) => told.form === 'hidden')).toBe(true);
    expect(assign([...two, loud()])).toEqual(DONE);
    expect(assign([])).toEqual(DONE);
  });

  test('if an entry of the ledger was altered, nothing is shown and it is an error', () => {
    const { assign, loud, shown, sqlite } = aProgramme();
    assign([loud(), loud(), loud()]);
    for (const { name } of sqlite
      .prepare("SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'ledger'")
      .all() as { name: string }[])
      sqlite.exec(`DROP TRIGGER ${name}`);
    sqlite.exec(`UPDATE ledger SET entry = replace(entry, '"respondents":20', '"respondents":21')`);
    expect(shown).toThrow('altered');
    expect(() => assign([])).toThrow('altered');
  });
});
