/** Describes what staff read and send while they plan a pulse: what limits it, the course's signals, and a preview. */
import { z } from 'zod';
import { SIGNAL_KINDS } from '../instrument/signals.ts';
import { TAGS } from '../languages/tags.ts';
import { enrolledSchema } from './courses.ts';
import { codeSchema } from './ids.ts';
import { instantSchema } from './instant.ts';
import { previewedPlanSchema } from './pulse-plan.ts';
import { termSchema } from './programmes.ts';
import { warningSchema } from './warning.ts';

/** Official figures about the course, which its staff type in and which only they see (I1.25 to I1.29). */
export const signalSchema = z.object({ kind: z.enum(SIGNAL_KINDS), percent: z.int().min(0).max(100).nullable() });
export const signalsSchema = z.object({
  signals: z.array(signalSchema),
  /** A version that changes whenever the signals do. */
  version: z.int(),
});
export type Signals = z.infer<typeof signalsSchema>;
export const saveSignalsSchema = signalsSchema.refine(
  ({ signals }) => new Set(signals.map(({ kind }) => kind)).size === signals.length,
  { path: ['signals'], message: 'each signal once' },
);

export const nextPulseSchema = z.object({
  /**
   * The warnings for a pulse that would open now. A pulse for a later day gets its own when it is made (E8.4, E8.5).
   */
  warnings: z.array(warningSchema),
  /** The least k, from what the institution has set and what this course has promised before (R2.0). */
  leastK: z.int(),
  /** A pulse that is open, or that staff may open at any moment: until it ends, no other one opens (R2.1). */
  running: z.nullable(codeSchema),
  /** The earliest opening if a pulse closed less than 72 hours ago; null if a pulse may open now (R2.1). */
  rest: z.object({ after: codeSchema, earliestMs: instantSchema }).nullable(),
  /** Pulses of the course that have not opened yet: a new one must fit among them (R2.0, R2.1). */
  planned: z.array(
    z.object({
      code: codeSchema,
      /** Null if staff open it by hand. */
      opensAtMs: z.nullable(instantSchema),
      /** When it takes no answer any more: its closing time and its grace. */
      endsAtMs: z.int(),
      /** How long must lie between the two. */
      restMs: z.int(),
      k: z.int(),
    }),
  ),
  /** How many students are enrolled, as an administrator has entered it: results can be split only then (R2.6). */
  enrolled: enrolledSchema,
  /** The names of those who teach the course, because questions of the course must not name them (I6.2). */
  people: z.array(z.string()),
  /** The role that acts on "bias and fairness". If it is empty, that module cannot be asked (I2.9). */
  fairnessRole: z.string(),
  /** The language in which staff of the course write to students. */
  language: z.enum(TAGS),
  /** Whether the course is bound to a learning platform: then a roster is proposed first. */
  isOnPlatform: z.boolean(),
  terms: z.array(termSchema),
  signals: signalsSchema,
});
export type NextPulse = z.infer<typeof nextPulseSchema>;

export const previewSchema = z.object({
  plan: previewedPlanSchema,
  language: z.enum(TAGS),
});
/** The whole page of the form, as a student would load it. */
export const previewPageSchema = z.object({ html: z.string() });
