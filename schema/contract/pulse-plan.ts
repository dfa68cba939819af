/** What staff send to make a pulse, to open it by hand, and to close it later. */
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
import { line } from './line.ts';

/** A question in the course's own words (instrument.md section 6). */
export const newCustomItemSchema = z.object({
  text: line(LONGEST_CUSTOM_TEXT),
  /** One of the languages of the forms. */
  lang: z.enum(TAGS),
  doer: z.enum(DOERS).nullable(),
  /** Rules that its author has confirmed, since no list can tell. */
  confirmed: z.array(z.string().max(8)).max(40),
});
export type NewCustomItem = z.input<typeof newCustomItemSchema>;

/** A pulse to arm. `opensAtMs` null: opened by hand from the projector page. */
export const newPulseSchema = z.object({
  opensAtMs: z.int().nullable().default(null),
  closesAtMs: z.int(),
  /** Upward only (R2.0). */
  k: z.int().min(5).max(LARGEST_K).default(DEFAULT_K),
  graceSeconds: z.int().min(0).max(LONGEST_GRACE_SECONDS).default(DEFAULT_GRACE_SECONDS),
  resultsForStudents: z.boolean().default(true),
  form: z.enum(['core', 'standard']).default('core'),
  /** Ids of modules, at most two (I2.9). */
  modules: z.array(z.string()).max(MAX_MODULES).default([]),
  /** `roster` comes with learning platforms. */
  eligibility: z.enum(['open', 'codes']).default('open'),
  mode: z.enum(['at-close', 'waves']).default('at-close'),
  /** The one question that may split results (I2.13); only with codes. */
  contextQuestion: z.boolean().default(false),
  /** Questions of the course, after all others but the context question; how many and how worded is checked when the pulse is made (I6.2). */
  custom: z.array(newCustomItemSchema).max(MAX_QUESTIONS).default([]),
  /** Why students are asked although something speaks against it; kept in the audit log (E8.4, E8.5). */
  reason: z.string().trim().max(LONGEST_REASON).default(''),
});
export type NewPulse = z.input<typeof newPulseSchema>;
/** Opening by hand; a reason is needed where it comes before its planned day and something speaks against that (E8.5). */
export const openSchema = newPulseSchema.pick({ reason: true }).nullable();

/** Closing later; a reason is needed where the pulse then reaches into exam weeks (E8.5). */
export const extendSchema = z.object({ closesAtMs: z.int(), reason: newPulseSchema.shape.reason });
