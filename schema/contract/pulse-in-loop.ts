/** Describes a closed pulse as far as staff owe its students an answer (E8.3). */
import { z } from 'zod';
import { codeSchema } from './ids.ts';
import { daySchema } from './instant.ts';

export const pulseInLoopSchema = z.object({
  code: codeSchema,
  closedDay: daySchema,
  /** Whether there are results. If too few answered, nothing has to be answered, but staff may still say something. */
  published: z.boolean(),
  /** Ten working days after the pulse closed (E8.3). */
  dueDay: daySchema,
  /** Whether a draft has been saved. */
  begun: z.boolean(),
});

/** The latest closed pulse of a course: what is due next depends on it (E7.9). */
export const lastPulseSchema = pulseInLoopSchema.extend({
  /** Whether students have been told what came of it. */
  told: z.boolean(),
});
export type LastPulse = z.infer<typeof lastPulseSchema>;
