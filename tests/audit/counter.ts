/**
 * Implements R2.9 a second time: which labels the counter may show at a moment, and what a label means for somebody who
 * knows the rule. By how much a label waits is a secret of the box, so only the lower bound can be checked from outside.
 */
import type { PulseTruth } from './truth.ts';

const SLOT_MS = 30_000;

/** The labels that are true now: so many answers, or more, had come when the slot began. */
export function allowedBands({ definition, received }: PulseTruth, fromMs: number, toMs: number): readonly string[] {
  const most = Math.max(
    ...[fromMs, toMs].map((ms) => {
      const slotStart = Math.floor(ms / SLOT_MS) * SLOT_MS;
      return received.filter(({ fromMs: sent }) => sent < slotStart).length;
    }),
  );
  const { k } = definition.policy;
  const labels = Array.from({ length: most + 1 }, (_, count) => count).filter((count) => isLabel(count, k));
  return labels.map((label) => `${label}+`);
}

/** The labels are k and the multiples of 5 above it. */
const isLabel = (count: number, k: number): boolean => count === k || (count > k && count % 5 === 0);

/**
 * @param most how many answers ever came, which no label tells
 * @returns the lowest count that these words can mean, and one that is too high; undefined if the words are no band. A
 * label is only a lower bound, so it never becomes an equation, not even if no more have come than it says.
 */
export function countsOfBand(band: string, k: number, most: number): readonly [number, number] | undefined {
  const [digits] = /\d+/.exec(band) ?? [];
  if (digits === undefined) return undefined;
  const count = Number(digits);
  return band === `${count}+` && isLabel(count, k) ? [count, most + 1] : [count, count];
}
