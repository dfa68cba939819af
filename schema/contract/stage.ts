/** Where a pulse stands, as staff may know it. */
import { z } from 'zod';
import { codeSchema } from './ids.ts';
import { scheduleSchema } from './pulse.ts';

/** Where a pulse stands, for staff: the box's phase while it lives, then what the ledger holds. */
export const stageSchema = z.enum(['draft', 'armed', 'open', 'grace', 'closing', 'closed']);
export type Stage = z.infer<typeof stageSchema>;

export const pulseSummarySchema = z.object({
  code: codeSchema,
  stage: stageSchema,
  schedule: scheduleSchema,
});
export type PulseSummary = z.infer<typeof pulseSummarySchema>;
