/**
 * Says whether a pulse fits among the other planned pulses of its course: one is open at a time, students rest in between, and
 * k only rises (R2.0, R2.1). Server and form both use it. It is pure.
 */
import type { AboveNext, PlannedBeside, Rest, RunsIntoNext } from './plan.ts';

/** From when to when a pulse may take answers, its grace included. */
export interface Asks {
  readonly fromMs: number;
  readonly endsAtMs: number;
}

/** A pulse that waits for somebody to open it may open now. */
const startOf = ({ opensAtMs }: Pick<PlannedBeside, 'opensAtMs'>, nowMs: number): number => opensAtMs ?? nowMs;

/** Says whether enough time lies between the two, whichever is first. */
const isApart = ({ fromMs, endsAtMs }: Asks, other: PlannedBeside, nowMs: number): boolean =>
  fromMs >= other.endsAtMs + other.restMs || startOf(other, nowMs) >= endsAtMs + other.restMs;

/**
 * @param graceMs of the pulse itself
 * @returns the first thing that is in the way; null if the pulse fits
 */
export function inTheWay(
  asks: Asks,
  planned: readonly PlannedBeside[],
  { nowMs, graceMs }: { readonly nowMs: number; readonly graceMs: number },
): ({ readonly kind: 'pulse-too-soon' } & Rest) | RunsIntoNext | null {
  const near = planned.filter((other) => !isApart(asks, other, nowMs));
  const before = near
    .filter((other) => startOf(other, nowMs) <= asks.fromMs)
    .sort((a, b) => b.endsAtMs + b.restMs - (a.endsAtMs + a.restMs))[0];
  if (before !== undefined)
    return { kind: 'pulse-too-soon', after: before.code, earliestMs: before.endsAtMs + before.restMs };
  const after = [...near].sort((a, b) => startOf(a, nowMs) - a.restMs - (startOf(b, nowMs) - b.restMs))[0];
  return after === undefined
    ? null
    : { kind: 'runs-into-next', before: after.code, latestMs: startOf(after, nowMs) - after.restMs - graceMs };
}

/** @returns the least k at this moment: what is promised by pulses that open before it is the least from then on (R2.0) */
export const leastKAt = (
  fromMs: number,
  {
    leastK,
    planned,
    nowMs,
  }: { readonly leastK: number; readonly planned: readonly PlannedBeside[]; readonly nowMs: number },
): number => Math.max(leastK, ...planned.filter((other) => startOf(other, nowMs) <= fromMs).map(({ k }) => k));

/** @returns the planned pulse that would promise smaller groups after this one; null if none does (R2.0) */
export function belowAfter(
  fromMs: number,
  k: number,
  planned: readonly PlannedBeside[],
  nowMs: number,
): AboveNext | null {
  const [least] = planned.filter((other) => startOf(other, nowMs) > fromMs && other.k < k).sort((a, b) => a.k - b.k);
  return least === undefined ? null : { kind: 'k-above-next', before: least.code, most: least.k };
}

/** @returns the first moment from which a pulse of this length fits among the planned ones, with its grace */
export function firstFree(fromMs: number, lengthMs: number, planned: readonly PlannedBeside[], nowMs: number): number {
  let startMs = fromMs;
  for (const other of [...planned].sort((a, b) => startOf(a, nowMs) - startOf(b, nowMs)))
    if (!isApart({ fromMs: startMs, endsAtMs: startMs + lengthMs }, other, nowMs))
      startMs = Math.max(startMs, other.endsAtMs + other.restMs);
  return startMs;
}
