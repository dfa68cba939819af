/**
 * Remembers in this browser which results were shown to this person, so that the reflection comes once per pulse (E9.1)
 * and the next step is known (E7.9). It keeps codes of pulses and nothing else, and no server learns them.
 */
import { keptList } from './kept-list.ts';

/** The browser keeps so many codes; those of many years ago are asked about no more. */
const MOST_CODES = 200;

const seen = keptList('seen-results', MOST_CODES);

export const hasSeenResults = seen.has;
export const rememberResults = seen.add;
