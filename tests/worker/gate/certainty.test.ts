/** Tests that nobody can be certain of another person's answer (G2). */
import { describe, expect, test } from 'vitest';
import { DEFAULT_POLICY, type Policy, type Scale } from '../../../schema/contract/pulse.ts';
import { publish } from '../../../worker/gate/publish.ts';
import { examine } from '../../audit/certainty.ts';
import { publishByTheBook, type Publish } from './publish-by-the-book.ts';

// R9.1, R9.1a: these ranges fit the time of a commit. The auditor checks five-point scales to 34, three-point scales to
// 70 and binary ones to 400.
const ranges: readonly [scale: Scale, upTo: number][] = [
  ['five', 20],
  ['three', 45],
  ['binary', 150],
];
const parameters: readonly [k: number, m: number][] = [
  [5, 1],
  [7, 1],
  [7, 2],
];
const policyOf = (k: number, m: number): Policy => ({ ...DEFAULT_POLICY, k, m });

describe('G2: a viewer who knows the rules and m answers', () => {
  const table = ranges.flatMap(([scale, upTo]) => parameters.map(([k, m]) => ({ scale, upTo, k, m })));
  test.each(table)("is certain of nobody else's side: $scale to n $upTo, k $k, m $m", ({ scale, upTo, k, m }) => {
    const { cases, certain } = examine({ scale, upTo, policy: policyOf(k, m), knows: m, publish });
    expect(cases).toBeGreaterThan(20_000);
    expect(certain).toEqual([]);
  });

  test("is certain of nobody else's side if exact counts begin later", () => {
    const policy: Policy = { ...DEFAULT_POLICY, full: 18 };
    expect(examine({ scale: 'five', upTo: 20, policy, knows: 1, publish }).certain).toEqual([]);
  });
});

describe('the check itself can fail (R9.4)', () => {
  const ignoringM: Publish = publishByTheBook((_n, { m }) => m + 1);
  const exact: Publish = (h) => ({ form: 'A', n: h.reduce((a, b) => a + b, 0), bins: [...h] });
  const uncovered: Publish = (h, scale, policy) => {
    const told = publishByTheBook()(h, scale, policy);
    return told.form === 'C' ? exact(h, scale, policy) : told;
  };

  test.each(ranges.flatMap(([scale, upTo]) => parameters.map(([k, m]) => ({ scale, upTo, k, m }))))(
    "with d = m + 1, or with one known answer more than m, somebody's side is certain: $scale, k $k, m $m",
    ({ scale, upTo, k, m }) => {
      expect(examine({ scale, upTo, policy: policyOf(k, m), knows: m, publish: ignoringM }).certain).not.toEqual([]);
      expect(examine({ scale, upTo, policy: policyOf(k, m - 1), knows: m, publish }).certain).not.toEqual([]);
    },
  );

  test('m = 0 fails in as many cases as in the prototype: 140 (privacy.md 11)', () => {
    expect(examine({ scale: 'five', upTo: 20, policy: policyOf(7, 0), knows: 1, publish }).certain).toHaveLength(140);
  });

  test.each([
    ['all counts exact', exact],
    ['unanimous groups exact', uncovered],
  ])("with %s, somebody's side is certain", (_, mutant) => {
    expect(
      examine({ scale: 'three', upTo: 20, policy: DEFAULT_POLICY, knows: 1, publish: mutant }).certain,
    ).not.toEqual([]);
  });
});
