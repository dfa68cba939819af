/** Combines the releases of one pulse: one at its close, or one per wave and the last one (privacy.md R2.2). */
import type { Atom, Release } from '../contract/release.ts';

export type PulseResult =
  | { readonly kind: 'published'; readonly atoms: readonly Atom[] }
  | { readonly kind: 'too-few' | 'unreadable' };

/** The waves before a last release still count if that release shows nothing. */
export function pulseResult(releases: readonly Release[]): PulseResult {
  const atoms = releases.flatMap(({ outcome }) => (outcome.kind === 'published' ? outcome.atoms : []));
  if (atoms.length > 0) return { kind: 'published', atoms };
  return { kind: releases.some(({ outcome }) => outcome.kind === 'unreadable') ? 'unreadable' : 'too-few' };
}
