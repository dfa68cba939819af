/** Says how often adversaries repeat what they do: few times within `npm test`, often in the long run. */
import type { Effort } from './adversary.ts';

interface Repeats {
  readonly pulses: number;
  readonly codes: number;
  /** How often two or more requests are sent at once. */
  readonly races: number;
}

export const REPEATS: Readonly<Record<Effort, Repeats>> = {
  short: { pulses: 10, codes: 20, races: 5 },
  long: { pulses: 30, codes: 60, races: 20 },
};
