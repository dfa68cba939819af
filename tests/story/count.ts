/**
 * Compares what was published with what was sent: every counted student must be in it once, and every exact number must
 * be equal.
 */
import type { Release } from '../../schema/contract/release.ts';
import type { Answers } from './form.ts';

/** @returns one sentence for each difference; none if all numbers agree */
export function differences(release: Release, sent: readonly Answers[]): readonly string[] {
  const { outcome, policy } = release;
  switch (outcome.kind) {
    case 'unreadable':
      return ['The answers could not be opened.'];
    case 'too-few':
      return sent.length < policy.k ? [] : [`Published "${outcome.says}", but ${sent.length} students sent answers.`];
    case 'published': {
      const n = outcome.atoms.reduce((sum, atom) => sum + atom.respondents, 0);
      const people = n === sent.length ? [] : [`Published n is ${n}, but ${sent.length} students sent answers.`];
      return [...people, ...release.items.flatMap(({ id }) => exactDifferences(release, id, sent))];
    }
  }
}

/** How many items were published with exact counts. */
export function exactItems({ outcome, items }: Release): number {
  const [atom] = outcome.kind === 'published' && outcome.atoms.length === 1 ? outcome.atoms : [];
  return items.filter(({ id }) => atom?.items[id]?.form === 'A').length;
}

function exactDifferences({ outcome }: Release, id: string, sent: readonly Answers[]): readonly string[] {
  const [atom] = outcome.kind === 'published' && outcome.atoms.length === 1 ? outcome.atoms : [];
  const item = atom?.items[id];
  if (item?.form !== 'A') return [];
  const expected = item.bins.map((_, i) => sent.filter((answers) => answers[id] === String(i + 1)).length);
  return String(item.bins) === String(expected)
    ? []
    : [`${id} is published as ${String(item.bins)}, but ${String(expected)} was sent.`];
}
