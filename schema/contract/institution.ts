/** Describes what administrators set for the whole institution (E10.1), and when its terms have exams (I2.14). */
import { z } from 'zod';
import { HIGHEST_LEAST_K, LEAST_K, LONGEST_RETENTION_YEARS } from './defaults.ts';
import { MOST_ORIGINS, parseOrigin } from './embed-origins.ts';
import { daySchema } from './instant.ts';
import { line, lineOrNothing } from './line.ts';

const settingsSchema = z.object({
  name: line(120),
  /** The support contact on every student page. No pulse can open before it is set (E5.4). */
  support: line(300),
  report: line(300),
  emergency: line(120),
  /** The least k of new pulses, which can only be raised (privacy.md R2.0). */
  leastK: z.int().min(LEAST_K).max(HIGHEST_LEAST_K),
  /** The sources of `frame-ancestors`. Without any, no site may frame the pages (lms.md L9.4). */
  embedOrigins: z
    .array(z.string().refine((typed) => parseOrigin(typed).ok, 'not an https site, such as https://lms.example.org'))
    .max(MOST_ORIGINS),
  retentionYears: z.int().min(1).max(LONGEST_RETENTION_YEARS),
  /** The role that acts on "bias and fairness". If it is empty, that module is not offered (I2.9). */
  fairnessRole: lineOrNothing(120),
});
export type Settings = z.infer<typeof settingsSchema>;

/** What is wrong with the provider since when: it does not answer, its clock and ours differ, or its settings do not fit (H1.4). */
export const providerTroubleSchema = z.object({ kind: z.enum(['down', 'clock', 'not-right']), sinceDay: daySchema });
export type ProviderTrouble = z.infer<typeof providerTroubleSchema>;

/** The provider, if there is one, and what is wrong with it, if anything is. */
export const providerStateSchema = z.object({
  name: z.string().nullable(),
  trouble: providerTroubleSchema.nullable(),
});

/** Each change raises it. A request to save over another version than the one that was read is refused (E7.0). */
const version = z.int().min(1);

export const institutionSchema = settingsSchema.extend({
  /** An ISO date; empty if nobody has ever checked the contacts. */
  contactsCheckedDay: z.literal('').or(daySchema),
  version,
});
export type Institution = z.infer<typeof institutionSchema>;

export const saveInstitutionSchema = settingsSchema.extend({ version });

/** The version whose contacts somebody has read. If they were changed meanwhile, nobody has checked the new ones. */
export const checkContactsSchema = z.object({ version });

const weeksSchema = z
  .object({ fromDay: daySchema, toDay: daySchema })
  .refine(({ fromDay, toDay }) => fromDay <= toDay, {
    path: ['toDay'],
    message: 'exams end after they begin',
  });
/** The exam weeks of a term with their first and last day; null if nobody has set them. */
export const examsSchema = weeksSchema.nullable();

/**
 * A term has no version. A change names the exam weeks that it replaces, which shows whether someone else has changed
 * them meanwhile.
 */
export const setExamsSchema = z.object({ was: examsSchema, exams: examsSchema });
