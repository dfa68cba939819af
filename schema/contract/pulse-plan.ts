/** Describes what staff send to make a pulse, to open it by hand, and to close it later. */
import { z } from 'zod';
import { DOERS } from '../instrument/custom-items.ts';
import { TAGS } from '../languages/tags.ts';
import {
  DEFAULT_GRACE_SECONDS,
  DEFAULT_K,
  LARGEST_K,
  LONGEST_CUSTOM_TEXT,
  LONGEST_GRACE_SECONDS,
  LONGEST_REASON,
  MAX_MODULES,
  MAX_QUESTIONS,
} from './defaults.ts';
import { line, text } from './line.ts';

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

/** A pulse to arm. If `opensAtMs` is null, staff open it by hand on the projector page. */
export const newPulseSchema = z.object({
  opensAtMs: z.int().nullable().default(null),
  closesAtMs: z.int(),
  /** It can only be raised (R2.0). */
  k: z.int().min(5).max(LARGEST_K).default(DEFAULT_K),
  graceSeconds: z.int().min(0).max(LONGEST_GRACE_SECONDS).default(DEFAULT_GRACE_SECONDS),
  resultsForStudents: z.boolean().default(true),
  form: z.enum(['core', 'standard']).default('core'),
  /** Ids of modules, at most two (I2.9). */
  modules: z.array(z.string()).max(MAX_MODULES).default([]),
  /** `roster` will come with learning platforms. */
  eligibility: z.enum(['open', 'codes']).default('open'),
  mode: z.enum(['at-close', 'waves']).default('at-close'),
  /** The one question that may split results (I2.13); it needs codes. */
  contextQuestion: z.boolean().default(false),
  /**
   * Questions of the course, which come after all others except the context question. How many there may be and how
   * they are worded is checked when the pulse is made (I6.2).
   */
  custom: z.array(newCustomItemSchema).max(MAX_QUESTIONS).default([]),
  /** Why students are asked although something speaks against it. The audit log keeps the reason (E8.4, E8.5). */
  reason: text(LONGEST_REASON).default(''),
});
export type NewPulse = z.input<typeof newPulseSchema>;
/**
 * A pulse to open by hand. It needs a reason if it opens before its planned day and something speaks against today
 * (E8.5).
 */
export const openSchema = newPulseSchema.pick({ reason: true }).nullable();

/** A later closing time. It needs a reason if the pulse then reaches into exam weeks (E8.5). */
export const extendSchema = z.object({ closesAtMs: z.int(), reason: newPulseSchema.shape.reason });
