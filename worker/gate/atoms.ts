/**
 * Decides which sets of respondents are published: disjoint sets of at least k each, chosen by their sizes alone
 * (privacy.md R2.3, R2.6, G3).
 */
import type { Breakdown } from '../../schema/contract/pulse.ts';

/**
 * The counts of one disjoint set of respondents. Each item, in frozen order, has one count per code; code 0 is "no
 * answer".
 */
export interface Stratum {
  readonly respondents: number;
  readonly items: readonly (readonly number[])[];
}

/** A set that will be published. If `categories` is empty, no category of the breakdown names the set. */
export interface Grouped {
  readonly categories: readonly string[];
  readonly stratum: Stratum;
}

/**
 * Merges the two smallest categories until each is large enough (R2.6). Empty categories take part, because dropping
 * them would show who was not there. Of equal sizes the one that the definition names first is merged first.
 *
 * @returns the atoms, or none if even all respondents together are fewer than k
 */
export function atomsByCategory(strata: readonly Stratum[], breakdown: Breakdown, k: number): readonly Grouped[] {
  const smallest = Math.max(k, breakdown.minGroup);
  let groups: Grouped[] = strata.map((stratum, i) => ({ categories: [breakdown.categories[i] ?? String(i)], stratum }));
  while (groups.length > 1 && groups.some((g) => g.stratum.respondents < smallest))
    groups = mergeTwoSmallest(groups, breakdown);
  if (groups.length === 1) return wholeOrNothing(strata, k);
  return groups;
}

/** @returns one atom of all respondents, or none if they are fewer than k (R2.3) */
export function wholeOrNothing(strata: readonly Stratum[], k: number): readonly Grouped[] {
  const stratum = strata.reduce(addStrata);
  return stratum.respondents < k ? [] : [{ categories: [], stratum }];
}

/** Checks R2.2: a bucket is released only while the other one is large enough alone too. */
export const bothFull = (buckets: readonly Stratum[], k: number): boolean =>
  buckets.every((bucket) => bucket.respondents >= k);

export function addStrata(a: Stratum, b: Stratum): Stratum {
  return {
    respondents: a.respondents + b.respondents,
    items: a.items.map((codes, i) => codes.map((count, code) => count + (b.items[i]?.[code] ?? 0))),
  };
}

function mergeTwoSmallest(groups: readonly Grouped[], breakdown: Breakdown): Grouped[] {
  const bySize = groups
    .map((group, at) => ({ group, at }))
    .sort((a, b) => a.group.stratum.respondents - b.group.stratum.respondents || a.at - b.at);
  const [first, second] = bySize;
  if (!first || !second) throw new Error('Nothing left to merge');
  const categories = [...first.group.categories, ...second.group.categories];
  const merged: Grouped = {
    categories: breakdown.categories.filter((c) => categories.includes(c)),
    stratum: addStrata(first.group.stratum, second.group.stratum),
  };
  const place = Math.min(first.at, second.at);
  return groups.flatMap((group, at) =>
    at === place ? [merged] : group === first.group || group === second.group ? [] : [group],
  );
}
