/** What the releases of one pulse say together: one at its close, or one per wave and the last (privacy.md R2.2). */
import type { Atom, Release } from '../contract/release.ts';

export type PulseResult =
  | { readonly kind: 'published'; readonly atoms: readonly Atom[] }
  | { readonly kind: 'too-few' | 'unreadable' };

/** A last release that tells nothing takes nothing away from the waves before it. */
export function pulseResult(releases: readonly Release[]): PulseResult {
  const atoms = releases.flatMap(({ outcome }) => (outcome.kind === 'published' ? outcome.atoms : []));
  if (atoms.length > 0) return { kind: 'published', atoms };
  return { kind: releases.some(({ outcome }) => outcome.kind === 'unreadable') ? 'unreadable' : 'too-few' };
}
