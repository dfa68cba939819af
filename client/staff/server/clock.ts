/**
 * Tells the time by the server's clock. A device can be hours or days off, and whatever the server judges (openings,
 * closings, today) must not be judged by such a clock. Each answer of the API carries the server's time (HTTP `Date`).
 */

/** A header has whole seconds and the way takes a moment, so a device that is as near as this is right. */
const NEAR_MS = 3000;

let aheadMs = 0;

/** @returns what the server's clock shows now, in epoch milliseconds; the device's until the server was first heard */
export const serverNow = (): number => Date.now() + aheadMs;

/**
 * @param date the header of an answer
 * @param askedAtMs what the device's clock showed when the question was sent
 */
export function learnTime(date: string | null, askedAtMs: number): void {
  const serverMs = Date.parse(date ?? '');
  if (Number.isNaN(serverMs)) return;
  const heardAtMs = Date.now();
  const isNear = serverMs > askedAtMs - NEAR_MS && serverMs < heardAtMs + NEAR_MS;
  aheadMs = isNear ? 0 : serverMs + 500 - (askedAtMs + heardAtMs) / 2;
}
