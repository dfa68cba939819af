/** Compares versions: when two people change the same thing, the second one gets what the first one saved (E7.0). */
import { fail, ok, type Result } from '../../../schema/result.ts';

export interface Changed<T> {
  readonly kind: 'changed-meanwhile';
  /** What the route that reads the thing would answer now, with the version that the next attempt must name. */
  readonly current: T;
}

/** Says whether a change leaves everything as it was. Then nothing is saved, and the audit log notes nothing. */
export const isUnchanged = <T extends object>(before: T, wanted: Partial<T>): boolean =>
  (Object.keys(wanted) as (keyof T)[]).every((key) => JSON.stringify(wanted[key]) === JSON.stringify(before[key]));

/** @param read the version that the editor had on screen */
export function checkVersion<T extends { readonly version: number }>(
  current: T,
  read: number,
): Result<null, Changed<T>> {
  return current.version === read ? ok(null) : fail({ kind: 'changed-meanwhile', current });
}
