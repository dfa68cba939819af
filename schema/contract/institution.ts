/** What administrators set for the whole institution (E10.1), and when its terms have exams (I2.14). */
import { z } from 'zod';
import { HIGHEST_LEAST_K, LEAST_K, LONGEST_RETENTION_YEARS } from './defaults.ts';
import { MOST_ORIGINS, parseOrigin } from './embed-origins.ts';
import { line } from './line.ts';

const day = z.iso.date();

const settingsSchema = z.object({
  name: line(120),
  /** On every student page; asked for before anything can be opened (E5.4). */
  support: line(300),
  report: line(300),
  emergency: line(120),
  /** The least k of new pulses; upward only (privacy.md R2.0). */
  leastK: z.int().min(LEAST_K).max(HIGHEST_LEAST_K),
  /** Sources of `frame-ancestors`; none: in nobody's frame (lms.md L9.4). */
  embedOrigins: z
    .array(z.string().refine((typed) => parseOrigin(typed).ok, 'not an https site, such as https://lms.example.org'))
    .max(MOST_ORIGINS),
  retentionYears: z.int().min(1).max(LONGEST_RETENTION_YEARS),
  /** Who acts on "bias and fairness"; empty: that module is not offered (I2.9). */
  fairnessRole: z.string().trim().max(120),
});
export type Settings = z.infer<typeof settingsSchema>;

/** Raised at each change: what is saved over another version than it was read from is refused (E7.0). */
const version = z.int().min(1);

export const institutionSchema = settingsSchema.extend({
  /** ISO date; empty: never. */
  contactsCheckedDay: z.string(),
  version,
});
export type Institution = z.infer<typeof institutionSchema>;

export const saveInstitutionSchema = settingsSchema.extend({ version });

const weeksSchema = z.object({ fromDay: day, toDay: day }).refine(({ fromDay, toDay }) => fromDay <= toDay, {
  path: ['toDay'],
  message: 'exams end after they begin',
});
/** Exam weeks of a term, both days included; null: not told. */
export const examsSchema = weeksSchema.nullable();

/** A term has no version: what it was says whether somebody else has changed it meanwhile. */
export const setExamsSchema = z.object({ was: examsSchema, exams: examsSchema });
