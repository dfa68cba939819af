/** Combines the releases of one pulse: one at its close, or one per wave and the last one (privacy.md R2.2). */
import type { Atom, Release } from '../contract/release.ts';

export type PulseResult =
  | { readonly kind: 'published'; readonly atoms: readonly Atom[] }
  | { readonly kind: 'too-few' | 'unreadable' };

/** @returns at least so many answers were taken back, in steps of 5; only the last release tells it (R2.9a) */
export const takenBackIn = (releases: readonly Release[]): number =>
  Math.max(0, ...releases.map(({ takenBack }) => takenBack));

/** The waves before a last release still count if that release shows nothing. */
export function pulseResult(releases: readonly Release[]): PulseResult {
  const atoms = releases.flatMap(({ outcome }) => (outcome.kind === 'published' ? outcome.atoms : []));
  if (atoms.length > 0) return { kind: 'published', atoms };
  return { kind: releases.some(({ outcome }) => outcome.kind === 'unreadable') ? 'unreadable' : 'too-few' };
}
