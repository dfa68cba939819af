/** Lists moods that made-up classes are in: how many of 100 answers say never, rarely, sometimes, often, always. */
import type { Mood } from './crowd.ts';

export const LOW: Mood = [22, 32, 27, 14, 5];
export const MIXED: Mood = [27, 16, 11, 16, 30];
export const FAIR: Mood = [7, 13, 27, 36, 17];
export const GOOD: Mood = [3, 6, 16, 44, 31];
export const HIGH: Mood = [0, 0, 12, 35, 53];
export const NEARLY_ALL: Mood = [0, 0, 4, 40, 56];
/** The mood for things that should not happen. */
export const SELDOM: Mood = [58, 24, 12, 6, 0];
