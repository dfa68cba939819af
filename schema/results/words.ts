/** The words in which results are told. English is the reference: a translation has its keys, and its holes in each text. */
import type { Translated } from '../languages/fill.ts';
import type { resultWords } from '../languages/results/en.ts';

export type ResultWords = Translated<typeof resultWords>;
