/** Decides whether a class is shown results as slides, or what stands in their place. Pure (E9.7, E9.1). */
import type { Definition } from '../../../schema/contract/pulse.ts';
import type { PulseResult } from '../../../schema/results/pulse-result.ts';

export type Showing =
  /** Students answered with the promise that only staff would see the totals (E7.3). */
  | 'kept'
  /** There is nothing to show (yet). */
  | 'none'
  /** Staff read results before they show them: nobody should meet them in front of a class. */
  | 'unread'
  | 'slides';

export function mayShow(
  { resultsForStudents }: Pick<Definition, 'resultsForStudents'>,
  result: Pick<PulseResult, 'kind'> | null,
  isRead: boolean,
): Showing {
  if (!resultsForStudents) return 'kept';
  if (result?.kind !== 'published') return 'none';
  return isRead ? 'slides' : 'unread';
}
