/** A plan that was judged: what it makes, or why it makes nothing. */
import type { Code } from '../../../schema/contract/ids.ts';
import type { DraftRefusal, PulseDraft } from './kept-pulses.ts';
import type { Reason } from './reason.ts';
import type { Across } from './rest-across.ts';
import type { ReasonNeeded } from './warnings.ts';

export type PlanRefusal =
  | DraftRefusal
  | ReasonNeeded
  /** Somebody else has put another pulse in the place of the one that this plan replaces (E7.0). */
  | { readonly kind: 'replaced-already'; readonly code: Code }
  | { readonly kind: 'not-found' | 'course-archived' | 'no-platform' };

export interface Drafted {
  readonly draft: PulseDraft;
  /** Pulses of other courses that the reason is about (R2.1a). */
  readonly others: readonly Across[];
  readonly reason: Reason;
}
