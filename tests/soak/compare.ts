/** Compares what was published with what students were told, where a few of them could not know. */
import type { Release } from '../../schema/contract/release.ts';
import { differences } from '../story/count.ts';
import type { Answers } from '../story/form.ts';
import type { Attendance } from './attend.ts';

/** @returns one sentence for each difference that no choice of the unsure answers explains */
export function contradictions(release: Release, { counted, unsure, wrong }: Attendance): readonly string[] {
  const strange = wrong.map((reply) => `A student got a reply that nobody may get: ${reply}.`);
  if (unsure.length === 0) return [...strange, ...differences(release, counted)];
  const { outcome, policy } = release;
  if (outcome.kind === 'unreadable') return [...strange, 'The answers could not be opened.'];
  if (outcome.kind === 'too-few')
    return counted.length < policy.k
      ? strange
      : [...strange, `Too few, but ${counted.length} were told that they count.`];
  const n = outcome.atoms.reduce((sum, atom) => sum + atom.respondents, 0);
  const most = counted.length + unsure.length;
  const people = n < counted.length || n > most ? [`n is ${n}, and not from ${counted.length} to ${most}.`] : [];
  const [atom] = outcome.atoms.length === 1 ? outcome.atoms : [];
  return [
    ...strange,
    ...people,
    ...release.items.flatMap(({ id }) => binsOutside(atom?.items[id], id, counted, unsure)),
  ];
}

function binsOutside(
  item: unknown,
  id: string,
  counted: readonly Answers[],
  unsure: readonly Answers[],
): readonly string[] {
  const { form, bins } = (item ?? {}) as { form?: string; bins?: readonly number[] };
  if (form !== 'A' || bins === undefined) return [];
  return bins.flatMap((bin, i) => {
    const of = (all: readonly Answers[]): number => all.filter((answers) => answers[id] === String(i + 1)).length;
    const [least, most] = [of(counted), of(counted) + of(unsure)];
    return bin >= least && bin <= most ? [] : [`${id} has ${bin} times ${i + 1}, and not from ${least} to ${most}.`];
  });
}
