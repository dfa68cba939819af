/** What the gate decides about a whole pulse: which atoms exist, and what is told of each item in them (privacy.md R2). */
import { itemsOf, type Definition } from '../../schema/contract/pulse.ts';
import type { Atom, Outcome } from '../../schema/contract/release.ts';
import { atomsByCategory, wholeOrNothing, type Grouped, type Stratum } from './atoms.ts';
import { publish } from './publish.ts';

/** @param strata disjoint, in the order of the tally: one per category of the breakdown, or one for all */
export function outcomeAtClose(definition: Definition, strata: readonly Stratum[]): Outcome {
  const { breakdown, policy } = definition;
  const groups = breakdown === null ? wholeOrNothing(strata, policy.k) : atomsByCategory(strata, breakdown, policy.k);
  if (groups.length === 0) return { kind: 'too-few', says: `fewer than ${policy.k}` };
  return { kind: 'published', atoms: groups.map((group) => atomOf(definition, group)) };
}

function atomOf(definition: Definition, { categories, stratum }: Grouped): Atom {
  const { policy } = definition;
  const items = itemsOf(definition).map((item, i) => {
    const [, ...histogram] = stratum.items[i] ?? [];
    return [item.id, publish(histogram, item.scale, policy, Math.max(policy.k, item.minGroup ?? 0))] as const;
  });
  return { categories: [...categories], respondents: stratum.respondents, items: Object.fromEntries(items) };
}
