/** Which way the share of one side moved between two pulses: told only if it holds for every pair of counts inside both results (privacy.md R2.8). */
import { isTold, type ItemResult } from './item-result.ts';

export type Direction = 'up' | 'down';

/**
 * @param side index of the side, in the order of R2.4
 * @returns undefined where one of the results tells nothing, or where some pair of counts would say otherwise
 */
export function direction(before: ItemResult, now: ItemResult, side: number): Direction | undefined {
  if (!isTold(before) || !isTold(now)) return undefined;
  const [was, is] = [before.sides[side], now.sides[side]];
  if (was === undefined || is === undefined) return undefined;
  // Shares are compared across: whole numbers know no rounding.
  if (is[0] * before.n > was[1] * now.n) return 'up';
  if (is[1] * before.n < was[0] * now.n) return 'down';
  return undefined;
}
