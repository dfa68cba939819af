/**
 * Reads the library of acts: small things that staff can do, each with the items that it answers to (I5.1). It is
 * large, so no page should need it when it first loads.
 */
import file from './acts.json' with { type: 'json' };
import type { Act } from './shapes.ts';

export type { Act } from './shapes.ts';

/** The acts are in the order of the file, which is by minutes. */
export const acts: readonly Act[] = file.acts as readonly Act[];

/** Explains why no act comes before another for its effect (I5.2). */
export const actsNote: string = file.note;

/** Acts of at most this many minutes are shown first (I5.2). */
export const SHORT_MINUTES = 10;
