/** Describes what staff of a course read of its answers: what one pulse has published, and all pulses in a row. */
import { z } from 'zod';
import { courseSchema } from './courses.ts';
import { codeSchema } from './ids.ts';
import { daySchema, instantSchema } from './instant.ts';
import { scheduleSchema } from './pulse.ts';
import { releaseSchema } from './release.ts';

/** What one pulse has published so far: one release at its close, or one per wave and the last one (R2.2). */
export const resultsSchema = z.object({
  course: courseSchema,
  schedule: scheduleSchema,
  closed: z.boolean(),
  releases: z.array(releaseSchema).min(1),
  /** After how many years they are deleted (R3.9). */
  keptYears: z.int(),
});
export type Results = z.infer<typeof resultsSchema>;

/** The closed pulses of a course that have published; the oldest comes first (R2.8). */
export const trendSchema = z.object({
  course: courseSchema,
  pulses: z.array(
    z.object({
      code: codeSchema,
      closesAtMs: instantSchema,
      /** How many could answer, if each could answer only once; null with an open link (R2.7). */
      eligible: z.int().nullable(),
      releases: z.array(releaseSchema),
    }),
  ),
  /** What staff did meanwhile, the earliest first. This is no proof that it caused a change (E9.4, I4.4). */
  marks: z.array(z.object({ day: daySchema, title: z.string() })),
  keptYears: z.int(),
});
export type Trend = z.infer<typeof trendSchema>;
