/** What staff hear and send while they plan a pulse: what it has to reckon with, the course's signals, a preview. */
import { z } from 'zod';
import { SIGNAL_KINDS } from '../instrument/signals.ts';
import { TAGS } from '../languages/tags.ts';
import { codeSchema } from './ids.ts';
import { newPulseSchema } from './pulse-plan.ts';
import { termSchema } from './programmes.ts';
import { warningSchema } from './warning.ts';

/** Official figures about the course, typed in by its staff (I1.25 to I1.29): shown to them alone. */
const signalSchema = z.object({ kind: z.enum(SIGNAL_KINDS), percent: z.int().min(0).max(100).nullable() });
export const signalsSchema = z.object({
  signals: z.array(signalSchema),
  /** Differs whenever they do. */
  version: z.int(),
});
export type Signals = z.infer<typeof signalsSchema>;
export const saveSignalsSchema = signalsSchema.refine(
  ({ signals }) => new Set(signals.map(({ kind }) => kind)).size === signals.length,
  { path: ['signals'], message: 'each signal once' },
);

export const nextPulseSchema = z.object({
  /** For a pulse that would open now; one planned for later is told its own when it is made (E8.4, E8.5). */
  warnings: z.array(warningSchema),
  /** Neither the institution's least nor what this course promised before may be undercut (R2.0). */
  leastK: z.int(),
  /** A pulse that has not published yet: it comes first (R2.1). */
  running: codeSchema.nullable(),
  /** The earliest opening, where a pulse closed less than 72 hours ago; null: students have rested (R2.1). */
  rest: z.object({ after: codeSchema, earliestMs: z.int() }).nullable(),
  /** Who teaches the course, by name: they are not to be named in its own questions (I6.2). */
  people: z.array(z.string()),
  /** Who acts on "bias and fairness"; empty: nobody, so it is not asked (I2.9). */
  fairnessRole: z.string(),
  /** In which staff of the course write to students. */
  language: z.enum(TAGS),
  terms: z.array(termSchema),
  signals: signalsSchema,
});
export type NextPulse = z.infer<typeof nextPulseSchema>;

/** A plan that need not be complete: times and reason do not show on the form. */
export const previewSchema = z.object({
  plan: newPulseSchema.omit({ opensAtMs: true, closesAtMs: true, reason: true }),
  language: z.enum(TAGS),
});
/** The whole page of the form, as a student would load it. */
export const previewPageSchema = z.object({ html: z.string() });
