/** Says of which pulses there is nothing to see, so that no link promises results. Pure. */
import type { LoopPage } from '../../../schema/contract/loop.ts';

/** True if the pulse has closed and published nothing. A pulse whose results were deleted is not in the loop any more. */
export const hasNoResults = ({ pulses }: Pick<LoopPage, 'pulses'>, code: string): boolean =>
  pulses.some((pulse) => pulse.code === code && !pulse.published);
