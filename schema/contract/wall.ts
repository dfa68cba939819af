/** Describes what a wall shows of a pulse: what its students may know too, and nothing else of the course (E7.8). */
import { z } from 'zod';
import { codeSchema } from './ids.ts';
import { scheduleSchema } from './pulse.ts';
import { stageSchema } from './stage.ts';
import { warningSchema } from './warning.ts';

export const wallPageSchema = z.object({
  course: z.object({ name: z.string(), zone: z.string() }),
  definition: z.object({
    code: codeSchema,
    eligibility: z.enum(['open', 'codes', 'roster']),
    eligible: z.int().nullable(),
    mode: z.enum(['at-close', 'waves']),
    policy: z.object({ k: z.int() }),
    graceSeconds: z.int(),
    resultsForStudents: z.boolean(),
  }),
  schedule: scheduleSchema,
  stage: stageSchema,
  /** The counter's label, such as `7+`; null says nothing (privacy.md R2.9). */
  band: z.string().nullable(),
  studentUrl: z.string(),
  /** True if students' phones cannot reach that address. */
  urlIsLocal: z.boolean(),
});
export type WallPage = z.infer<typeof wallPageSchema>;

/** What speaks against opening a pulse now: it is asked before the wall is shown, and never on it (E7.8, E8.5). */
export const openingSchema = z.object({ warnings: z.array(warningSchema) });
