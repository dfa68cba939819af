/** Checks that the integer bounds of G2 find everybody whose side is certain, and nobody else. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Published } from '../../schema/contract/release.ts';
import { publishByTheBook } from '../worker/gate/publish-by-the-book.ts';
import { aDefinition, aSheet, sheetsOf } from './builders.ts';
import { publishItem } from './by-the-book.ts';
import type { Constraint } from './constraints.ts';
import { findForced, type Group } from './forced.ts';
import { sayingsOfAtom } from './interpret.ts';
import { Solver } from './solver.ts';
import { histogram, type Sheet } from './truth.ts';

const definition = aDefinition();
const M1: Group = { items: [{ id: 'M1', scale: 'five' }], pickOne: false };
let solver: Solver;
beforeAll(async () => {
  solver = await Solver.load();
});

const five = { id: 'M1', scale: 'five' } as const;
const say = (set: readonly Sheet[], published: Published): readonly Constraint[] =>
  sayingsOfAtom({ categories: [], respondents: set.length, items: { M1: published } }, definition, set, 'test');
const forced = (rows: readonly Constraint[], m = 1) => findForced(rows, M1, () => m, solver).forced;
const byTheBook = (set: readonly Sheet[]): readonly Constraint[] => say(set, publishItem(definition, five, set));
const weaker = (set: readonly Sheet[]): readonly Constraint[] =>
  say(set, publishByTheBook((_n, { m }) => m + 1)(histogram(set, 'M1', 5), 'five', definition.policy));

describe('G2 certainty', () => {
  test.each([
    ['all agree', [5, 5, 5, 5, 5, 5, 5]],
    ['one dissents', [5, 4, 5, 5, 5, 5, 1]],
    ['two dissent', [5, 4, 5, 5, 5, 3, 1]],
    ['spread', [1, 2, 3, 3, 4, 5, 5]],
    ['exact, two thirds agree', [5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 1, 1, 1, 3, 3]],
    ['exact is not possible', [5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 4, 4, 4, 4, 1]],
  ])("nobody's side is certain in what the product publishes: %s", (_, codes) => {
    expect(forced(byTheBook(sheetsOf(codes)))).toEqual([]);
  });

  test('with d = m + 1, the only dissenter knows the side of all others', () => {
    const set = sheetsOf([5, 4, 5, 5, 5, 5, 1]);
    expect(forced(weaker(set))).toEqual([{ item: 'M1', side: 2, sheets: set.slice(0, 6) }]);
    expect(forced(weaker(set), 0)).toEqual([]);
  });

  test('exact counts of a group that agrees reveal the side of everybody in it', () => {
    const set = sheetsOf([4, 4, 5, 5, 5, 5, 5, 4]);
    expect(forced(say(set, { form: 'A', n: 8, bins: [0, 0, 0, 3, 5] }))).toHaveLength(1);
  });

  test('an exact total beside one exact group reveals the other group, which was hidden', () => {
    const [a, b] = [sheetsOf([1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4, 5, 5, 5]), sheetsOf([5, 5, 5, 4, 4, 4, 5, 5])];
    const both = [...a, ...b];
    const parts = [...byTheBook(a), ...byTheBook(b)];
    expect(forced(parts)).toEqual([]);
    const total = say(both, { form: 'A', n: both.length, bins: histogram(both, 'M1', 5) });
    expect(forced([...parts, ...total]).flatMap(({ sheets }) => sheets)).toEqual(b);
  });

  test('a total that is the sum of its parts reveals nothing more', () => {
    const [a, b] = [
      sheetsOf([1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4, 5, 5, 5]),
      sheetsOf([1, 1, 2, 2, 3, 3, 3, 3, 4, 4, 5, 5, 5, 5, 5]),
    ];
    const both = [...a, ...b];
    const before = solver.solved;
    const parts = [...byTheBook(a), ...byTheBook(b)];
    expect(forced(parts)).toEqual([]);
    const solved = solver.solved;
    expect(solved).toBeGreaterThan(before);
    expect(forced([...parts, ...say(both, { form: 'A', n: 30, bins: histogram(both, 'M1', 5) })])).toEqual([]);
    expect(solver.solved).toBe(solved);
  });

  test('a mean beside bands can reveal a side that the bands alone had left open', () => {
    const set = sheetsOf([5, 5, 5, 5, 5, 5, 4]);
    const bands: Published = {
      form: 'B',
      n: 7,
      bands: [
        [0, 1],
        [0, 1],
        [5, 7],
      ],
    };
    expect(forced(say(set, bands))).toEqual([]);
    expect(forced(say(set, { ...bands, mean: 34 / 7 } as Published))).toEqual([{ item: 'M1', side: 2, sheets: set }]);
  });

  // R2.4b: a prototype has measured this. Options that people tick freely reveal nothing.
  test('a pick-one list that is published as yes-or-no items gives away what "at least" hides', () => {
    const options = ['P1', 'P2', 'P3'];
    const list = aDefinition({
      questions: [{ kind: 'ticklist', id: 'P', options: options.map((id) => ({ id, scale: 'binary' })) }],
    });
    const set = Array.from({ length: 16 }, (_, i) => aSheet({ P1: i < 9 ? 1 : 2, P2: i < 9 ? 2 : 1, P3: 2 }));
    const items = Object.fromEntries(options.map((id) => [id, publishItem(list, { id, scale: 'binary' }, set)]));
    const rows = sayingsOfAtom({ categories: [], respondents: 16, items }, list, set, 'test');
    const group = (pickOne: boolean): Group => ({ items: options.map((id) => ({ id, scale: 'binary' })), pickOne });
    expect(findForced(rows, group(false), () => 1, solver).forced).toEqual([]);
    expect(findForced(rows, group(true), () => 1, solver).forced).toEqual([{ item: 'P3', side: 1, sheets: set }]);
  });
});
