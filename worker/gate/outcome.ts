/**
 * Decides what a whole pulse publishes: which atoms exist, and what each of them says about each item (privacy.md R2).
 */
import { itemsOf, type Definition } from '../../schema/contract/pulse.ts';
import type { Atom, Outcome } from '../../schema/contract/release.ts';
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
  const items = itemsOf(definition).map((item, i) => {
    const [, ...histogram] = stratum.items[i] ?? [];
    const smallest = Math.max(policy.k, item.minGroup ?? 0);
    if (item.custom !== undefined)
      return [
        item.id,
        publishOwn({ histogram, respondents: stratum.respondents }, item.scale, policy, smallest),
      ] as const;
    const counted = publish(histogram, item.scale, policy, smallest);
    return [item.id, item.indicator ? indicate(counted, item.scale) : counted] as const;
  });
  return { categories: [...categories], respondents: stratum.respondents, items: Object.fromEntries(items) };
}
