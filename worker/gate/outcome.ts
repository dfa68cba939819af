/**
 * Decides what a whole pulse publishes: which atoms exist, and what each of them says about each item (privacy.md R2).
 */
import { itemsOf, type Definition, type Item, type Policy } from '../../schema/contract/pulse.ts';
import type { Atom, Outcome, Published } from '../../schema/contract/release.ts';
import { atomsByCategory, bothFull, wholeOrNothing, type Grouped, type Stratum } from './atoms.ts';
import { indicate, publish } from './publish.ts';
import { publishOwn } from './publish-own.ts';

/**
 * @param strata disjoint, in the order of the tally: one per category of the breakdown, one per bucket of a `waves`
 * pulse, or a single one
 */
export function outcomeAtClose(definition: Definition, strata: readonly Stratum[]): Outcome {
  const groups = groupsAtClose(definition, strata);
  if (groups.length === 0) return { kind: 'too-few', says: `fewer than ${definition.policy.k}` };
  return { kind: 'published', atoms: groups.map((group) => atomOf(definition, group)) };
}

/**
 * Publishes one full bucket. The other one is full too and stays behind, so that it hides the next students who answer
 * (R2.2).
 */
export function outcomeOfWave(definition: Definition, bucket: Stratum): Outcome {
  return { kind: 'published', atoms: [atomOf(definition, { categories: [], stratum: bucket })] };
}

function groupsAtClose({ breakdown, mode, policy }: Definition, strata: readonly Stratum[]): readonly Grouped[] {
  if (breakdown !== null) return atomsByCategory(strata, breakdown, policy.k);
  if (mode === 'waves' && bothFull(strata, policy.k)) return strata.map((stratum) => ({ categories: [], stratum }));
  return wholeOrNothing(strata, policy.k);
}

function atomOf(definition: Definition, { categories, stratum }: Grouped): Atom {
  const { policy } = definition;
  const items = itemsOf(definition).map((item, i): [string, Published] => {
    const [, ...histogram] = stratum.items[i] ?? [];
    return [item.id, publishItem(item, histogram, stratum.respondents, policy)];
  });
  return { categories: [...categories], respondents: stratum.respondents, items: Object.fromEntries(items) };
}

function publishItem(
  { scale, minGroup = 0, custom, indicator }: Item,
  histogram: readonly number[],
  respondents: number,
  policy: Policy,
): Published {
  const smallest = Math.max(policy.k, minGroup);
  if (custom !== undefined) return publishOwn({ histogram, respondents }, scale, policy, smallest);
  const counted = publish(histogram, scale, policy, smallest);
  return indicator ? indicate(counted, scale) : counted;
}
