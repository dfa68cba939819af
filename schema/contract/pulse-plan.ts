/** Describes what staff send to make a pulse, to open it by hand, and to close it later. */
import { z } from 'zod';
import { DOERS } from '../instrument/custom-items.ts';
import { TAGS } from '../languages/tags.ts';
import {
  DEFAULT_FULL,
  DEFAULT_GRACE_SECONDS,
  DEFAULT_K,
  DEFAULT_M,
  LARGEST_FULL,
  LARGEST_K,
  LARGEST_M,
  LONGEST_CUSTOM_TEXT,
  LONGEST_GRACE_SECONDS,
  LONGEST_REASON,
  MAX_MODULES,
  MAX_QUESTIONS,
} from './defaults.ts';
import { leastGroupFor } from '../pulse/combinations.ts';
import { codeSchema } from './ids.ts';
import { instantSchema } from './instant.ts';
import { line, text } from './line.ts';
import { scheduleSchema } from './pulse.ts';

/** A question in the course's own words (instrument.md section 6). */
export const newCustomItemSchema = z.object({
  text: line(LONGEST_CUSTOM_TEXT),
  /** One of the languages of the forms. */
  lang: z.enum(TAGS),
  doer: z.enum(DOERS).nullable(),
  /** The rules that the author has confirmed, because no list of words can check them. */
  confirmed: z.array(z.string().max(8)).max(40),
});
export type NewCustomItem = z.input<typeof newCustomItemSchema>;

const planSchema = z.object({
  opensAtMs: z.nullable(instantSchema).default(null),
  closesAtMs: instantSchema,
  /** It can only be raised (R2.0). */
  k: z.int().min(5).max(LARGEST_K).default(DEFAULT_K),
  /** How many answers a viewer may know and still be certain of no other; k must be at least 2m + 3 (R2.0). */
  m: z.int().min(1).max(LARGEST_M).default(DEFAULT_M),
  /** From this many answers on, counts are exact. It can only be raised (R2.0). */
  full: z.int().min(DEFAULT_FULL).max(LARGEST_FULL).default(DEFAULT_FULL),
  graceSeconds: z.int().min(0).max(LONGEST_GRACE_SECONDS).default(DEFAULT_GRACE_SECONDS),
  resultsForStudents: z.boolean().default(true),
  form: z.enum(['core', 'standard']).default('core'),
  /** Ids of modules, at most two (I2.9). */
  modules: z.array(z.string()).max(MAX_MODULES).default([]),
  /** `roster` needs students who come from a learning platform (privacy.md R5.3). */
  eligibility: z.enum(['open', 'codes', 'roster']).default('open'),
  /** Whether codes are printed for a tenth of the students, who cannot be given a token; only with a roster (R5.9). */
  reserve: z.boolean().default(false),
  mode: z.enum(['at-close', 'waves']).default('at-close'),
  /** The one question that may split results (I2.13); it needs codes. */
  contextQuestion: z.boolean().default(false),
  /**
   * Questions of the course, which come after all others except the context question. How many there may be and how
   * they are worded is checked when the pulse is made (I6.2).
   */
  custom: z.array(newCustomItemSchema).max(MAX_QUESTIONS).default([]),
  /**
   * Why students are asked although something speaks against it. The audit log keeps the reason (E8.4, E8.5). If another
   * course that shares staff asks at nearly the same time, students of both read it too (R2.1a).
   */
  reason: text(LONGEST_REASON).default(''),
  /**
   * The planned pulse of the same course that this plan takes the place of, until it opens, with the times that its author
   * had on screen: if somebody else has changed it meanwhile, the plan is refused (E7.0). If only times differ, it keeps
   * its code; otherwise it is discarded, and this is a new pulse with a new code (E7.6).
   */
  replaces: z.object({ code: codeSchema, schedule: scheduleSchema }).nullable().default(null),
});
interface Group {
  readonly k: number;
  readonly m: number;
}
const isLargeEnough = ({ k, m }: Group): boolean => k >= leastGroupFor(m);
const tooSmall = { path: ['k'], message: 'k must be at least 2m + 3 (privacy.md R2.0)' };

/** A pulse to arm. If `opensAtMs` is null, staff open it by hand on the projector page. */
export const newPulseSchema = planSchema.refine(isLargeEnough, tooSmall);
/** What several pulses have in common that are planned at once (E7.13). */
export const planOfTermSchema = planSchema.omit({ opensAtMs: true, closesAtMs: true, replaces: true });
/** A plan for a preview. Times and reason may be missing, because the form does not show them. */
export const previewedPlanSchema = planSchema
  .omit({ opensAtMs: true, closesAtMs: true, reason: true, replaces: true })
  .refine(isLargeEnough, tooSmall);
export type NewPulse = z.input<typeof newPulseSchema>;
/** A plan to rehearse. It has no times, because a rehearsal is opened by hand and ends by itself (E7.7). */
export const rehearsedPlanSchema = previewedPlanSchema;
/**
 * A pulse to open by hand. It needs a reason if it opens before its planned day and something speaks against today
 * (E8.5).
 */
export const openSchema = planSchema.pick({ reason: true }).nullable();

/** A later closing time. It needs a reason if the pulse then reaches into exam weeks (E8.5). */
export const extendSchema = z.object({ closesAtMs: instantSchema, reason: planSchema.shape.reason });
