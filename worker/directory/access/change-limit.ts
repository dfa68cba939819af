/**
 * Limits how often one person may change something: enough for anybody who types, too little for a script that would bury
 * the audit log (docs/decisions/0036). It counts people and not sessions, because anybody can make more sessions. The counts
 * are in memory only; a directory that has been idle loses them, and by then they would be full again.
 */
import type { StaffId } from '../../../schema/contract/ids.ts';
import { BucketByKey, type Limit } from '../../token-bucket.ts';

/** A burst is a course with its pulses, acts and colleagues, made at one sitting. */
export const CHANGE_LIMIT: Limit = { burst: 120, perSecond: 1 };

/** Above this many people, whoever has been idle for the longest time is forgotten. */
const MOST_COUNTED = 1000;

export interface TooFast {
  readonly kind: 'too-fast';
  readonly retryAfterSeconds: number;
}

export type ChangeLimit = ReturnType<typeof changeLimit>;

export function changeLimit(now: () => number, limit: Limit = CHANGE_LIMIT) {
  const buckets = new BucketByKey<StaffId>(limit, MOST_COUNTED);
  return {
    /** @returns 0 if this person may change something now, else the whole seconds to wait */
    take: (by: StaffId): number => buckets.take(by, now()),
  };
}
