/** Tests which sums the lead of a programme is told, whatever courses and terms are chosen for it (privacy.md R2.7a). */
import { describe, expect, test } from 'vitest';
import type { CourseId } from '../../../../schema/contract/ids.ts';
import { itemsOf } from '../../../../schema/contract/pulse.ts';
import { Released } from '../../../../worker/gate/released.ts';
import { aCourse, aDirectory, aDraft, aStaffMember, DAY } from '../a-directory.ts';
import { publishable } from '../../gate/definitions.ts';

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
  /** Publishes the answers of twenty people, or of this many, in one entry of the ledger. */
  const publish = (course: CourseId, respondents = 20): CourseId => {
    const definition = aDraft(directory, me.id, course, { closesAtMs: clock.nowMs + DAY });
    const fifth = respondents / 5;
    const items = itemsOf(definition).map(() => [0, fifth, fifth, fifth, fifth, fifth]);
    directory.published.append(Released.atClose(publishable(definition), [{ respondents, items }], 0).entry);
    return course;
  };
  const loud = (respondents?: number): CourseId => publish(silent(), respondents);
  const assign = (courses: readonly CourseId[], during = term) =>
    directory.programmes.assign(me.id, programme, during, courses);
  const assigned = () => directory.programmes.list().assigned.map(({ term: during, courses }) => [during, courses]);
  const shown = (during = term, of = programme) => directory.programmes.rollUp(of, during);
  /** What is told of the first question. All others are answered by the same people. */
  const told = (during = term, of = programme) => shown(during, of)?.items[0]?.told;
  /** Another programme in the same term, unless another term is given. */
  const other = (courses: readonly CourseId[], during = term) => {
    const { id } = directory.programmes.create(me.id, 'Arts');
    directory.programmes.assign(me.id, id, during, courses);
    return id;
  };
  const tomorrow = () => (clock.nowMs += DAY);
  return { ...built, me, term, aTerm, silent, loud, publish, assign, assigned, shown, told, other, tomorrow };
}

const DONE = { ok: true, value: null };
const BESIDE = { form: 'hidden', why: 'beside' };
const FEW = { form: 'hidden', why: 'few' };
const exactly = (courses: number, n = 20 * courses) => ({
  form: 'exact',
  courses,
  n,
  bins: [n / 5, n / 5, n / 5, n / 5, n / 5],
});

describe('R2.7a: of two sums that give a course away together, the one that is read first is told', () => {
  test('{A,B,C,D} beside {A,B,C}: the second is hidden on every question, in the count of loops too, and stays so', () => {
    const { loud, assign, told, shown, other, tomorrow } = aProgramme();
    const courses = [loud(), loud(), loud(), loud()];
    assign(courses);
    const arts = other(courses.slice(0, 3));
    tomorrow();
    expect([told(), told(undefined, arts)]).toEqual([exactly(4), BESIDE]);
    expect(shown(undefined, arts)?.items.every((item) => item.told.form === 'hidden')).toBe(true);
    expect([shown()?.loops?.pulses, shown(undefined, arts)?.loops]).toEqual([4, null]);
    tomorrow();
    expect([told(), told(undefined, arts)]).toEqual([exactly(4), BESIDE]);
  });

  test('{A,B,C} beside {A,B,C,D}: it does not matter which of the two is read first', () => {
    const { loud, assign, told, other, tomorrow } = aProgramme();
    const courses = [loud(), loud(), loud(), loud()];
    assign(courses);
    const arts = other(courses.slice(0, 3));
    tomorrow();
    expect([told(undefined, arts), told()]).toEqual([exactly(3), BESIDE]);
  });

  test('two programmes with the same courses, or with three different ones, are both told', () => {
    const { loud, assign, told, other, tomorrow } = aProgramme();
    const courses = [loud(), loud(), loud()];
    assign(courses);
    const [same, more] = [other(courses), other([...courses, loud(), loud(), loud()])];
    tomorrow();
    expect([told(), told(undefined, same), told(undefined, more)]).toEqual([exactly(3), exactly(3), exactly(6)]);
  });

  test('a hidden sum is told once enough courses have published more, together with what waited', () => {
    const { loud, publish, silent, assign, told, other, tomorrow } = aProgramme();
    const courses = [loud(), loud(), loud(), loud()];
    assign(courses);
    const more = [silent(), silent()];
    const arts = other([...courses.slice(0, 3), ...more]);
    tomorrow();
    expect([told(), told(undefined, arts)]).toEqual([exactly(4), BESIDE]);
    for (const course of more) publish(course);
    tomorrow();
    // What the two differ in is now one course against two.
    expect(told(undefined, arts)).toEqual(exactly(5));
  });

  test('a course that has almost all that is left is given away too, even if three are left', () => {
    const { loud, assign, told, other, tomorrow } = aProgramme();
    const [large, ...small] = [loud(100), loud(), loud(), loud(), loud(10), loud(10)];
    assign([large, ...small.slice(0, 3)]);
    const arts = other(small);
    tomorrow();
    expect([told(), told(undefined, arts)]).toEqual([exactly(4, 160), BESIDE]);
  });

  test.each([
    ['a term with one day more', '2026-09-01', '2027-01-01', 1, BESIDE],
    ['a year with three courses more', '2026-09-01', '2027-06-30', 3, exactly(3, 120)],
  ])('%s is decided by the same rule, whatever days the two terms share', (_, fromDay, toDay, again, year) => {
    const { aTerm, loud, publish, assign, told, clock, tomorrow } = aProgramme();
    const courses = [loud(), loud(), loud()];
    const second = aTerm({ name: 'Year', fromDay, toDay });
    expect([assign(courses), assign(courses, second)]).toEqual([DONE, DONE]);
    clock.nowMs = Date.UTC(2027, 0, 1, 9);
    for (const course of courses.slice(0, again)) publish(course);
    // Nobody has read the year before, so the batch of the autumn is told of it first, and the rest if it may.
    tomorrow();
    expect([told(), told(second)]).toEqual([exactly(3), year === BESIDE ? exactly(3) : year]);
  });

  test('two terms that share days, of which each has a course that the other has not', () => {
    const { aTerm, loud, assign, told, clock, tomorrow } = aProgramme();
    const third = loud();
    tomorrow();
    const both = [loud(), loud()];
    tomorrow();
    const last = loud();
    const [early, late] = [
      aTerm({ name: 'Early', fromDay: '2026-10-05', toDay: '2026-10-06' }),
      aTerm({ name: 'Late', fromDay: '2026-10-06', toDay: '2026-10-07' }),
    ];
    assign([third, ...both], early);
    assign([...both, last], late);
    tomorrow();
    expect(clock.nowMs).toBeLessThan(Date.UTC(2026, 9, 9));
    expect([told(early), told(late)]).toEqual([exactly(3), BESIDE]);
  });
});

describe('R2.7a: what was told stays told, whatever courses are chosen later', () => {
  test('courses that are taken out stay in what was told, and courses that are put in join with the next batch', () => {
    const { assign, loud, publish, shown, told, tomorrow } = aProgramme();
    const courses = [loud(), loud(), loud(), loud()];
    expect(assign(courses)).toEqual(DONE);
    tomorrow();
    const before = JSON.stringify(shown());
    expect(told()).toEqual(exactly(4));
    const later = [loud(), loud()];
    for (const choice of [courses.slice(1), [], [...courses.slice(1), ...later]]) {
      expect(assign(choice)).toEqual(DONE);
      tomorrow();
      expect(JSON.stringify(shown())).toBe(before);
    }
    publish(courses[1]!);
    // It is not in the programme any longer, so this adds nothing.
    publish(courses[0]!);
    tomorrow();
    expect(told()).toEqual(exactly(6, 140));
    expect(shown()?.loops).toEqual({ pulses: 7, told: 0, passedOn: 0 });
  });

  test('H3.4: the loop of an archived course that was not closed is owed by nobody, and of two courses alone no count is shown', () => {
    const { directory, me, assign, loud, shown, tomorrow } = aProgramme();
    const courses = [loud(), loud(), loud(), loud()];
    assign(courses);
    tomorrow();
    expect(shown()?.loops).toEqual({ pulses: 4, told: 0, passedOn: 0 });
    directory.courses.archive(me.id, [courses[0]!], true);
    expect(shown()?.loops).toEqual({ pulses: 3, told: 0, passedOn: 0 });
    directory.courses.archive(me.id, [courses[1]!], true);
    expect(shown()?.loops).toBeNull();
  });

  test('as long as no sum is told, nothing is kept', () => {
    const { assign, loud, told, tomorrow, sqlite } = aProgramme();
    const two = [loud(), loud()];
    assign(two);
    tomorrow();
    expect(told()).toEqual(FEW);
    expect(sqlite.prepare('SELECT count(*) FROM told_sum').pluck().get()).toBe(0);
    assign([...two, loud()]);
    tomorrow();
    expect(told()).toEqual(exactly(3));
    expect(sqlite.prepare('SELECT count(*) FROM told_sum').pluck().get()).toBe(1);
    expect(sqlite.prepare('SELECT count(*) FROM told_cell').pluck().get()).toBe(3);
  });

  test('if what is told cannot be kept, it is not told', () => {
    const { assign, loud, shown, tomorrow, sqlite } = aProgramme();
    assign([loud(), loud(), loud()]);
    tomorrow();
    sqlite.exec(
      "CREATE TRIGGER full BEFORE INSERT ON told_cell WHEN (SELECT count(*) FROM told_cell) = 2 BEGIN SELECT RAISE(ABORT, 'full'); END",
    );
    expect(() => shown()).toThrow('full');
    expect(sqlite.prepare('SELECT count(*) FROM told_sum').pluck().get()).toBe(0);
  });

  test('if an entry of the ledger was altered, nothing is shown and the operator is told', () => {
    const { assign, loud, shown, sqlite, reported } = aProgramme();
    assign([loud(), loud(), loud()]);
    for (const { name } of sqlite
      .prepare("SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'ledger'")
      .all() as { name: string }[])
      sqlite.exec(`DROP TRIGGER ${name}`);
    sqlite.exec(`UPDATE ledger SET entry = replace(entry, '"respondents":20', '"respondents":21')`);
    expect(shown()?.items).toEqual([]);
    expect(reported).toEqual(['unreadable-row-in-ledger']);
  });
});

describe('R2.7a, R3.9: when results are deleted', () => {
  const rows = ({ sqlite }: ReturnType<typeof aProgramme>) =>
    ['told_sum', 'told_cell'].map((table) => sqlite.prepare(`SELECT count(*) FROM ${table}`).pluck().get());

  test('a sum is known for as long as something that is kept is in it, or in a sum that shares something with it', () => {
    const scene = aProgramme();
    const { directory, aTerm, loud, assign, told, other, clock, tomorrow } = scene;
    const old = [loud(), loud(), loud()];
    clock.nowMs += 20 * DAY;
    const [young, single] = [[loud(), loud(), loud()], loud()];
    const late = aTerm({ name: 'Late', fromDay: '2026-10-20', toDay: '2026-12-31' });
    assign([...old, ...young, single]);
    tomorrow();
    // The term adds up in two batches, of the old ones and of the young ones.
    expect(told()).toEqual(exactly(7));
    const both = other([...old, ...young]);
    // The young ones alone are one course less than the second batch, so they wait.
    expect(told(undefined, both)).toEqual(exactly(3));
    expect(rows(scene)).toEqual([3, 10]);
    // Of the first batch nothing is left. Of the others everything is.
    clock.nowMs = Date.UTC(2029, 9, 20, 9);
    directory.published.deleteOld();
    expect(told()).toBeUndefined();
    expect(rows(scene)).toEqual([1, 4]);
    // The sum that nobody is shown any longer still gives the single course away.
    const arts = other(young, late);
    expect(told(late, arts)).toEqual(BESIDE);
    clock.nowMs = Date.UTC(2029, 10, 20, 9);
    directory.published.deleteOld();
    expect(rows(scene)).toEqual([0, 0]);
  });
});

test('the same courses once more, in any order, change nothing and are not noted', () => {
  const { directory, silent, assign, assigned, term } = aProgramme();
  const [one, other] = [silent(), silent()];
  const notes = () => directory.record.latest(100).filter(({ action }) => action === 'assign-courses').length;
  expect([assign([one, other]), assign([other, one, one]), notes()]).toEqual([DONE, DONE, 1]);
  expect([assign([one]), notes(), assigned()]).toEqual([DONE, 2, [[term, 1]]]);
});
