/** Describes one pulse as its staff see it, and the code sheet, which is sent only once. */
import { z } from 'zod';
import { classLanguagesSchema, courseLinkSchema, courseSchema } from './courses.ts';
import { slipSchema } from './ids.ts';
import { definitionSchema, scheduleSchema } from './pulse.ts';
import { shownKeySchema } from './shown-key.ts';
import { outcomeSchema, stageSchema } from './stage.ts';

export const pulsePageSchema = z.object({
  course: courseSchema.extend(classLanguagesSchema.shape),
  definition: definitionSchema,
  schedule: scheduleSchema,
  stage: stageSchema,
  /** Null until the pulse has ended. A rehearsal has none (E7.7). */
  outcome: z.nullable(outcomeSchema),
  /** The counter's label, such as `7+`; null says nothing, before the first one and after the box woke up (R2.9). */
  band: z.string().nullable(),
  /** The address for the projector; the QR code holds it in upper case (E7.1). */
  studentUrl: z.string(),
  /** The link of the course. It leads to this pulse while it is open, and never to a rehearsal (lms.md L2.6). */
  courseLink: courseLinkSchema,
  /** True if students' phones cannot reach that address. */
  urlIsLocal: z.boolean(),
  /** Only a pulse with a roster has one, until it ends (privacy.md R5.5). */
  tokenKey: shownKeySchema.optional(),
});
export type PulsePage = z.infer<typeof pulsePageSchema>;

/**
 * A pulse that was just made. Its code sheet is in this reply and never again; it is empty if the pulse has no printed
 * codes (privacy.md R5.2).
 */
export const newPulsePageSchema = pulsePageSchema.extend({ slips: z.array(slipSchema) });
export type NewPulsePage = z.infer<typeof newPulsePageSchema>;
export const sheetSchema = z.object({ slips: z.array(slipSchema) });
