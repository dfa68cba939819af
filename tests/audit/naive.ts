/** Shows what other tools show: everything that is known so far, as exact counts, from five answers on. */
import type { Rewrite } from './host.ts';
import { live } from './rewrites.ts';
import type { Truth } from './truth.ts';
import { exactAtomOf, keptOf } from './wrong-groups.ts';

export const naiveView = (truth: Truth): Rewrite =>
  live(truth, (pulse) => {
    const { definition } = pulse;
    const people = keptOf(pulse);
    const groups = (definition.breakdown?.categories ?? []).map((category) =>
      people.filter(({ groups: own }) => own.includes(category)),
    );
    const named = groups.map((sheets, at) => ({
      ...exactAtomOf(definition, sheets),
      categories: [definition.breakdown!.categories[at]!],
    }));
    return [exactAtomOf(definition, people), ...named].filter(({ respondents }) => respondents >= NAIVE);
  });
const NAIVE = 5;
