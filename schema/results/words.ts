/**
 * Describes the words of results. English is the reference: a translation has the same keys, and the same holes in each
 * text.
 */
import type { Translated } from '../languages/fill.ts';
import type { resultWords } from '../languages/results/en.ts';

export type ResultWords = Translated<typeof resultWords>;
