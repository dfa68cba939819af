/** Checks that the row reduction of G1 finds everybody who is isolated, and nobody else. */
import { describe, expect, test } from 'vitest';
import { sheetsOf } from './builders.ts';
import { codeWeights, countOf, type Constraint } from './constraints.ts';
import { findIsolated, type Viewer } from './isolation.ts';
import { histogram, type Sheet } from './truth.ts';

const viewer: Viewer = { k: () => 7, accomplices: new Set() };
const table = (set: readonly Sheet[]): Constraint[] =>
  histogram(set, 'M1', 5).map((count, code) => ({
    item: 'M1',
    set,
    weights: codeWeights(5, code),
    lo: count,
    hi: count,
    from: 'test',
  }));
const size = (set: readonly Sheet[]): Constraint => countOf(set, set.length, set.length, 'test');
const found = (rows: readonly Constraint[], who = viewer): number[][] =>
  findIsolated(rows, who).map(({ sheets }) => sheets.map(({ id }) => id).sort((a, b) => a - b));
const ids = (...sheets: readonly (readonly Sheet[])[]): number[] =>
  sheets
    .flat()
    .map(({ id }) => id)
    .sort((a, b) => a - b);
const people = (count: number): Sheet[] => sheetsOf(Array.from({ length: count }, (_, i) => 1 + (i % 5)));

describe('G1 isolation', () => {
  test('disjoint groups of k isolate nobody, and neither does their total', () => {
    const [a, b] = [people(7), people(9)];
    expect(found([...table(a), ...table(b), ...table([...a, ...b])])).toEqual([]);
  });

  test('a total beside one of two groups isolates the other, small one', () => {
    const [a, b] = [people(12), people(4)];
    expect(found([...table([...a, ...b]), ...table(a)])).toEqual([ids(b)]);
  });

  test('nested groups isolate the people who joined in between', () => {
    const [a, late] = [people(9), people(1)];
    expect(found([...table(a), ...table([...a, ...late])])).toEqual([ids(late)]);
  });

  test('exact counts before and after somebody came isolate that person', () => {
    const [a, late] = [people(9), people(1)];
    expect(found([size(a), size([...a, ...late])])).toEqual([ids(late)]);
  });

  // This is one corner of a table of which the totals of rows and columns and all other inner cells are known
  // (complementary disclosure).
  test('totals of rows and columns and three inner cells give away the fourth cell', () => {
    const [a, b, c, d] = [people(8), people(8), people(8), people(2)];
    const totals = [
      [...a, ...b],
      [...c, ...d],
      [...a, ...c],
      [...b, ...d],
    ];
    expect(found(totals.flatMap(table))).toEqual([]);
    expect(found([...totals, a].flatMap(table))).toEqual([ids(d)]);
  });

  test('the same side of a group and of a part of it isolates the rest on that side', () => {
    const [a, b] = [people(10), people(3)];
    const fives = (set: readonly Sheet[]): Constraint => table(set)[4]!;
    expect(found([fives([...a, ...b]), fives(a)])).toEqual([ids(b)]);
  });

  test('a remainder that follows only from three numbers together is found', () => {
    const [a, b, c] = [people(9), people(8), people(5)];
    expect(found([...table([...a, ...b]), ...table([...b, ...c]), ...table([...a, ...c])])).toEqual([ids(c)]);
    expect(found([...table([...a, ...b]), ...table([...b, ...c])])).toEqual([]);
  });

  test('two small cells together are found even if neither can be found alone', () => {
    const [a, b, c] = [people(9), people(2), people(3)];
    expect(found([...table([...a, ...b, ...c]), ...table(a), size([...b]), size([...b, ...c, ...a])])).toContainEqual(
      ids(b, c),
    );
  });

  test('an accomplice makes the smallest set smaller by one, and not by more', () => {
    const a = people(7);
    const accomplices = new Set(a.slice(0, 1));
    expect(found(table(a), { ...viewer, accomplices })).toEqual([]);
    const b = people(6);
    expect(found(table(b), { ...viewer, accomplices: new Set(b.slice(0, 1)) })).toEqual([ids(b.slice(1))]);
  });

  test('intervals are not used as equations', () => {
    const [a, late] = [people(9), people(1)];
    expect(found([countOf(a, 7, 9, 'test'), countOf([...a, ...late], 10, 14, 'test')])).toEqual([]);
  });
});
