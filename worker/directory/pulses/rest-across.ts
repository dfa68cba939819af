/**
 * Says which pulses of other courses that share staff ask the same class too soon, or promised larger groups (R2.1a). It is
 * pure.
 */
import { DAY_MS, daysBetween } from '../../../schema/calendar.ts';
import type { PulseId } from '../../../schema/contract/ids.ts';
import { itemsOf, type Definition } from '../../../schema/contract/pulse.ts';
import { REST_HOURS } from './opening.ts';

export const REST_MS = (REST_HOURS / 24) * DAY_MS;

/** A course counts as new for this long: its lead could have made it to ask the class of another course again. */
const NEW_DAYS = 14;

/** A pulse, and from when to when it asks. */
export interface Asking extends Pick<Definition, 'questions'> {
  readonly k: number;
  readonly fromMs: number;
  readonly toMs: number;
}

/** A pulse of another course. */
export interface Other extends Asking {
  readonly id: PulseId;
}

/** Something that speaks against a pulse because of another one. */
export type Across =
  | { readonly kind: 'asked-across'; readonly other: Other }
  | { readonly kind: 'k-across'; readonly other: Other };

/** A course is stored with the day that it was made, so in doubt it counts as new. So does one whose day cannot be read. */
export const isNew = (madeDay: string, today: string): boolean => !(daysBetween(madeDay, today) > NEW_DAYS);

export function acrossOf(pulse: Asking, others: readonly Other[]): readonly Across[] {
  const items = new Set(itemsOf(pulse).map(({ id }) => id));
  const near = others.filter((other) => isNear(pulse, other) && itemsOf(other).some(({ id }) => items.has(id)));
  const largest = Math.max(...others.map(({ k }) => k));
  return [
    ...near.map((other): Across => ({ kind: 'asked-across', other })),
    ...others
      .filter(({ k }) => k === largest && k > pulse.k)
      .slice(0, 1)
      .map((other): Across => ({ kind: 'k-across', other })),
  ];
}

/** Says whether fewer than 72 hours lie between the two, whichever is first. */
const isNear = (a: Asking, b: Asking): boolean => a.fromMs < b.toMs + REST_MS && b.fromMs < a.toMs + REST_MS;
