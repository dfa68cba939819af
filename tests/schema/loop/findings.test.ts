/** Tests which results ask for an act, and which acts are suggested. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Atom, Published, Release } from '../../../schema/contract/release.ts';
import { acts } from '../../../schema/instrument/acts.ts';
import { findingsIn } from '../../../schema/loop/findings.ts';
import { aDrawn } from '../results/a-published.ts';

const A = (bins: number[]): Published => ({ form: 'A', n: bins.reduce((a, b) => a + b, 0), bins });
const low = A([2, 3, 5, 10, 5]);
const none = A([0, 0, 5, 15, 5]);
const five = (...ids: string[]): Release['items'] => ids.map((id) => ({ id, scale: 'five' }));
const anAtom = (items: Record<string, Published>): Atom => ({ categories: [], respondents: 25, items });
const found = (items: Release['items'], ...atoms: Atom[]) =>
  findingsIn(items, atoms, acts).map(({ item: { id }, certain }) => (certain ? `${id} certain` : id));

describe('E8.1: an item asks for an act if certainly somebody chose its lower end', () => {
  test.each<[string, Published, string[]]>([
    ['exact, some never or rarely', low, ['M1 certain']],
    ['exact, nobody', none, ['M1']],
    [
      'a band from one',
      {
        form: 'B',
        n: 9,
        bands: [
          [1, 3],
          [2, 4],
          [2, 4],
        ],
      },
      ['M1 certain'],
    ],
    [
      'a band from zero',
      {
        form: 'B',
        n: 9,
        bands: [
          [0, 1],
          [2, 4],
          [4, 6],
        ],
      },
      ['M1'],
    ],
    ['at least so many often or always', { form: 'C', n: 15, side: 2, atLeast: 13 }, ['M1']],
    ['at least so many never or rarely', { form: 'C', n: 15, side: 0, atLeast: 13 }, ['M1 certain']],
    ['withheld', { form: 'X' }, ['M1']],
  ])('%s', (_, published, findings) => {
    expect(found(five('M1'), anAtom({ M1: published }))).toEqual(findings);
  });
});

test('E8.1: every question is listed; those that are certain come first, in the order of the form and not of the figures', () => {
  const items = five('T2', 'M1', 'B1', 'T1', 'M2');
  const worst = A([20, 5, 0, 0, 0]);
  expect(found(items, anAtom({ T2: low, M1: none, B1: low, T1: { form: 'X' }, M2: worst }))).toEqual([
    'T2 certain',
    'B1 certain',
    'M2 certain',
    'M1',
    'T1',
  ]);
});

test('I5.5: if some reported harm, that is certain without any number', () => {
  const items: Release['items'] = [...five('M1', 'BF1')];
  expect(found(items, anAtom({ M1: none, BF1: { form: 'H', some: true } }))).toEqual(['BF1 certain', 'M1']);
  expect(found(items, anAtom({ M1: none, BF1: { form: 'H', some: false } }))).toEqual(['M1', 'BF1']);
});

test('an option that nobody ticked is not a low answer', () => {
  expect(found([{ id: 'TS1', scale: 'binary' }], anAtom({ TS1: { form: 'A', n: 25, bins: [10, 15] } }))).toEqual([
    'TS1',
  ]);
});

describe('I5.1, I5.2: the acts of a finding', () => {
  test('are those that name the item, the shortest first, whatever effect they promise', () => {
    for (const item of ['M1', 'B1', 'T1', 'M2', 'B2', 'T2']) {
      const [finding] = findingsIn(five(item), [anAtom({ [item]: low })], acts);
      const minutes = finding!.acts.map(({ effortMinutes }) => effortMinutes);
      expect(finding!.acts.every(({ items }) => items.includes(item))).toBe(true);
      expect(minutes).toEqual(minutes.toSorted((a, b) => a - b));
      expect(minutes.length).toBeGreaterThan(0);
      expect(minutes[0]).toBeLessThanOrEqual(10);
    }
  });
});

test('E8.1: whatever the students answered, a question is certain only if somebody chose its lower end', () => {
  fc.assert(
    fc.property(fc.array(aDrawn, { minLength: 1, maxLength: 5 }), (drawn) => {
      const ids = ['M1', 'B1', 'T1', 'M2', 'B2'].slice(0, drawn.length);
      const atom = anAtom(Object.fromEntries(ids.map((id, i) => [id, drawn[i]!.published])));
      const findings = findingsIn(five(...ids), [atom], acts);
      expect(findings.map(({ item: { id } }) => id).toSorted()).toEqual(ids.toSorted());
      for (const { item, certain } of findings) {
        const { published, truth } = drawn[ids.indexOf(item.id)]!;
        if (certain) expect(truth[0]).toBeGreaterThan(0);
        if (published.form === 'A') expect(certain).toBe((truth[0] ?? 0) > 0);
      }
    }),
    { numRuns: 1000 },
  );
});
