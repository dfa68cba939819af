/** One pulse as its staff see it, and the code sheet, which is told once. */
import { z } from 'zod';
import { courseSchema } from './courses.ts';
import { slipSchema } from './ids.ts';
import { definitionSchema, scheduleSchema } from './pulse.ts';
import { stageSchema } from './stage.ts';

export const pulsePageSchema = z.object({
  course: courseSchema,
  definition: definitionSchema,
  schedule: scheduleSchema,
  stage: stageSchema,
  /** Counter band, null between wake-up and the next tick (privacy.md R2.9). */
  band: z.string().nullable(),
  /** The address on the wall; its upper-case form is what the QR code holds (E7.1). */
  studentUrl: z.string(),
  /** True while students' phones cannot reach that address. */
  urlIsLocal: z.boolean(),
});
export type PulsePage = z.infer<typeof pulsePageSchema>;

/** A pulse just made. Its code sheet is told here and never again; empty where no codes are printed (privacy.md R5.2). */
export const newPulsePageSchema = pulsePageSchema.extend({ slips: z.array(slipSchema) });
export const sheetSchema = z.object({ slips: z.array(slipSchema) });
