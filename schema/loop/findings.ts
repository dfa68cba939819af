/**
 * Finds which published items ask for an act, and which acts of the library answer to them (E8.1, I5.2). It is pure.
 */
import type { Atom, Release } from '../contract/release.ts';
import type { Act } from '../instrument/shapes.ts';
import { isTold, itemResult } from '../results/item-result.ts';

export interface Finding {
  readonly item: string;
  /** Harm is published without a number, and one report is enough to act on (I2.3, I5.5). */
  readonly kind: 'low' | 'harm';
  /** The shortest act comes first; they are never sorted by effect. */
  readonly acts: readonly Act[];
}

/** At most this many low items are listed (E8.1). */
const MOST_LOW = 3;

/**
 * @returns items whose "never" or "rarely" cannot be zero, at most three in form order, and every harm that some
 * reported
 */
export function findingsIn(
  items: Release['items'],
  atoms: readonly Atom[],
  library: readonly Act[],
): readonly Finding[] {
  const found = items.flatMap((item): Finding[] => {
    const result = itemResult(atoms, item);
    if (result.form === 'indicated') return [{ item: item.id, kind: 'harm', acts: actsFor(item.id, library) }];
    // In a tick-list "not ticked" is no answer on a scale, so it cannot be low.
    const isLow = item.scale !== 'binary' && isTold(result) && (result.sides[0]?.[0] ?? 0) > 0;
    return isLow ? [{ item: item.id, kind: 'low', acts: actsFor(item.id, library) }] : [];
  });
  const shown = new Set(found.filter(({ kind }) => kind === 'low').slice(0, MOST_LOW));
  return found.filter((finding) => finding.kind === 'harm' || shown.has(finding));
}

export const actsFor = (item: string, library: readonly Act[]): readonly Act[] =>
  library.filter(({ items }) => items.includes(item)).sort((a, b) => a.effortMinutes - b.effortMinutes);
