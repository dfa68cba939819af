/**
 * Lists what a pulse has published, question by question, with the acts of the library that respond to it: first the
 * questions whose lower end cannot be empty (E8.1, I5.2). It is pure.
 */
import type { PlannedAct } from '../contract/loop.ts';
import type { Atom, Release } from '../contract/release.ts';
import type { Act } from '../instrument/shapes.ts';
import { itemResult, type ItemResult } from '../results/item-result.ts';
import { isLowCertain } from '../results/lower-end.ts';

export interface Finding {
  readonly item: Release['items'][number];
  readonly result: ItemResult;
  /**
   * True if some certainly answered "never" or "rarely", or reported harm: harm is published without a number, and one
   * report is enough to act on (I2.3, I5.5).
   */
  readonly certain: boolean;
  /** The shortest act comes first; they are never sorted by effect. */
  readonly acts: readonly Act[];
}

/** @returns every item: those whose lower end is certain come first, and both parts keep the order of the form */
export function findingsIn(
  items: Release['items'],
  atoms: readonly Atom[],
  library: readonly Act[],
): readonly Finding[] {
  const findings = items.map((item): Finding => {
    const result = itemResult(atoms, item);
    // In a tick-list "not ticked" is no answer on a scale, so it cannot be low.
    const certain = result.form === 'indicated' || (item.scale !== 'binary' && isLowCertain(result));
    return { item, result, certain, acts: actsFor(item.id, library) };
  });
  return [...findings.filter(({ certain }) => certain), ...findings.filter(({ certain }) => !certain)];
}

export const actsFor = (item: string, library: readonly Act[]): readonly Act[] =>
  library.filter(({ items }) => items.includes(item)).sort((a, b) => a.effortMinutes - b.effortMinutes);

/** An act that is planned, done or passed on is not suggested again. One that was dropped may be. */
export function withoutPlanned(suggested: readonly Act[], planned: readonly PlannedAct[]): readonly Act[] {
  const taken = new Set(planned.filter(({ status }) => status !== 'dropped').map(({ library }) => library));
  return suggested.filter(({ id }) => !taken.has(id));
}
