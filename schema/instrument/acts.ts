/** The library of acts: small things that staff can do, each with the items that it answers to (I5.1). Not for the first load of a page: it is large. */
import file from './acts.json' with { type: 'json' };
import type { Act } from './shapes.ts';

export type { Act } from './shapes.ts';

/** In the order of the file, which is by minutes. */
export const acts: readonly Act[] = file.acts as readonly Act[];

/** Why no act stands before another for its effect (I5.2). */
export const actsNote: string = file.note;

/** I5.2: what is shown first. */
export const SHORT_MINUTES = 10;
