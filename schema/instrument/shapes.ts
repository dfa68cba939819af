/**
 * Describes the shape of every data file of the instrument. A test parses the files; other code uses only the types.
 */
import { z } from 'zod';

const text = z.string().min(1);
const id = z.string().regex(/^[A-Z]{1,2}[A-Z0-9]{0,6}$/);
const sources = z.array(text).min(1);
const acts = z.array(text).min(1);

export const scaleIdSchema = z.enum(['freq5', 'extent5']);

/** An indicator is about harm: it is read alone and never scored (I2.3). */
const polarity = z.enum(['positive', 'indicator']);
/** The doer is never the student (I2.4). */
const doer = z.enum(['staff', 'course', 'staff-and-peers']);

export const ratingSchema = z.strictObject({
  id,
  type: z.literal('rating'),
  construct: text,
  facet: text,
  text,
  stem: z.enum(['freq5', 'extent5', 'survey']),
  scale: scaleIdSchema,
  polarity,
  actsOn: doer,
  why: text,
  /** When to choose "Does not apply". An item without a hint always applies (I2.5). */
  hint: text.optional(),
  informedBy: sources,
  acts,
});
export type Rating = z.infer<typeof ratingSchema>;

export const ticklistSchema = z.strictObject({
  id,
  type: z.literal('ticklist'),
  name: text,
  stem: z.literal('ticklist'),
  polarity,
  actsOn: doer,
  countsAsQuestions: z.literal(1),
  why: text,
  informedBy: sources,
  options: z.array(z.strictObject({ id, facet: text, text, acts })).min(1),
});
export type Ticklist = z.infer<typeof ticklistSchema>;

export const itemsFileSchema = z.object({
  items: z.array(ratingSchema),
  ticklists: z.array(ticklistSchema),
});

export const moduleSchema = z.strictObject({
  id: text,
  name: text,
  description: text,
  items: z.array(id).min(1),
  minGroup: z.int().min(1).optional(),
});

export const formsFileSchema = z.strictObject({
  limits: z.strictObject({ maxQuestions: z.literal(14) }),
  forms: z.strictObject({ core: z.array(id).length(6), standard: z.array(id).length(12) }),
  modules: z.array(moduleSchema),
});

export const constructSchema = z.strictObject({
  id: text,
  name: text,
  definition: text,
  facets: z.array(z.strictObject({ id: text, name: text })).min(1),
  references: z.array(text),
});
export const constructsFileSchema = z.strictObject({ constructs: z.array(constructSchema) });

export const actSchema = z.strictObject({
  id: text,
  title: text,
  construct: text,
  facet: text,
  items: z.array(id).min(1),
  /** Students are never responsible for an act (I1.20). */
  who: z.enum(['teacher', 'course-lead', 'programme', 'institution']),
  effortMinutes: z.int().min(1),
  how: text,
  when: text,
  informedBy: sources,
});
export type Act = z.infer<typeof actSchema>;
export const actsFileSchema = z.object({ acts: z.array(actSchema) });

export const referencesFileSchema = z.strictObject({ references: z.record(text, text) });

/**
 * The words of the instrument in one language: labels with the lowest first, stems, items and options by id, and hints
 * by name.
 */
export const wordingSchema = z.strictObject({
  review: text.optional(),
  name: text,
  dir: z.enum(['ltr', 'rtl']),
  scales: z.strictObject({
    freq5: z.array(text).length(5),
    extent5: z.array(text).length(5),
    doesNotApply: text,
    preferNotToSay: text,
  }),
  stems: z.strictObject({ freq5: text, extent5: text, survey: text, ticklist: text, noneOfThese: text }),
  items: z.record(text, text),
  hints: z.record(text, text),
});
export type Wording = z.infer<typeof wordingSchema>;
