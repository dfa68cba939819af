/** Lists the stages of a pulse that staff may know. */
import { z } from 'zod';
import { codeSchema } from './ids.ts';
import { scheduleSchema } from './pulse.ts';

/**
 * The stage comes from the box's phase while the box lives, and then from what the ledger holds. `lost`: the box has ended
 * or is gone, and the ledger holds nothing, as after a restore.
 */
export const stageSchema = z.enum(['draft', 'armed', 'open', 'grace', 'closing', 'closed', 'lost']);
export type Stage = z.infer<typeof stageSchema>;

/** What a pulse that has ended came to: whether there is anything to see, and if not, why (E7.8). */
export const outcomeSchema = z.enum(['published', 'too-few', 'unreadable', 'deleted', 'lost']);
export type Outcome = z.infer<typeof outcomeSchema>;

export const pulseSummarySchema = z.object({
  code: codeSchema,
  stage: stageSchema,
  schedule: scheduleSchema,
});
export const rehearsalSummarySchema = pulseSummarySchema.omit({ stage: true });

export type PulseSummary = z.infer<typeof pulseSummarySchema>;
