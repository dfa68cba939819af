/**
 * Implements R2.9 a second time: what the counter may say at a moment, and what its words mean for somebody who knows
 * the rule.
 */
import type { PulseTruth } from './truth.ts';

const SLOT_MS = 30_000;

/** The bands that are allowed now. There are two if the clock moved on while the request was under way. */
export function allowedBands({ definition, received }: PulseTruth, fromMs: number, toMs: number): readonly string[] {
  const bands = [fromMs, toMs].flatMap((ms) => {
    const slotStart = Math.floor(ms / SLOT_MS) * SLOT_MS;
    const least = received.filter(({ toMs: counted }) => counted < slotStart).length;
    const most = received.filter(({ fromMs: sent }) => sent < slotStart).length;
    return Array.from({ length: most - least + 1 }, (_, more) => bandOf(least + more, definition.policy.k));
  });
  return [...new Set(bands)];
}

function bandOf(count: number, k: number): string {
  if (count < k) return `fewer than ${k}`;
  const step = count - (count % 5);
  return `${step > k ? step : k}+`;
}

/** @returns the lowest and the highest count that these words can mean; undefined if the words are no band */
export function countsOfBand(band: string, k: number): readonly [number, number] | undefined {
  if (band === `fewer than ${k}`) return [0, k - 1];
  const [digits] = /\d+/.exec(band) ?? [];
  if (digits === undefined) return undefined;
  const count = Number(digits);
  if (!band.endsWith('+') || bandOf(count, k) !== band) return [count, count];
  // The steps after k are the multiples of 5 above it.
  return [count, count - (count % 5) + 4];
}
