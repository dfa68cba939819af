/** Describes what follows a pulse: acts that staff plan, and what they tell students (experience.md section 8). */
import { z } from 'zod';
import { LONGEST_ACT, LONGEST_TOLD, MOST_PROMISES, OWNERS } from '../loop/limits.ts';
import { actIdSchema, codeSchema } from './ids.ts';
import { classLanguagesSchema, courseSchema } from './courses.ts';
import { daySchema } from './instant.ts';
import { lineOrNothing, text } from './line.ts';
import { pulseInLoopSchema } from './pulse-in-loop.ts';

export const ownerSchema = z.enum(OWNERS);
export type Owner = z.infer<typeof ownerSchema>;

export const actStatusSchema = z.enum(['planned', 'done', 'dropped', 'passed-on']);
export type ActStatus = z.infer<typeof actStatusSchema>;

/** An act as a request sends it; `checkAct` checks what it must contain. */
const actDraftSchema = z.object({
  title: lineOrNothing(LONGEST_ACT.title),
  how: text(LONGEST_ACT.how).default(''),
  /** This is the text that was typed, so that "students" is refused with a sentence that explains why (E8.2). */
  owner: lineOrNothing(60),
  dueDay: lineOrNothing(10),
  status: actStatusSchema.default('planned'),
  /** The day on which it was done; empty until then. */
  doneDay: lineOrNothing(10).default(''),
  /** The role that it was passed on to; empty if it was not passed on. */
  passedTo: lineOrNothing(LONGEST_ACT.passedTo).default(''),
  /** Whether colleagues of other courses may see title and description. They never see a number (I1.33). */
  shared: z.boolean().default(false),
});
export type ActDraft = z.output<typeof actDraftSchema>;
export const newActSchema = actDraftSchema.extend({
  /** An item that the pulse has published; it cannot be changed later. */
  item: z.string().max(8),
  /** The act of the library that this act was copied from. */
  library: z
    .string()
    .regex(/^A\d{1,3}$/)
    .nullable()
    .default(null),
});
export const changedActSchema = actDraftSchema.extend({ version: z.int() });

export const plannedActSchema = z.object({
  id: actIdSchema,
  code: codeSchema,
  item: z.string(),
  library: z.string().nullable(),
  title: z.string(),
  how: z.string(),
  owner: ownerSchema,
  dueDay: daySchema,
  status: actStatusSchema,
  doneDay: z.nullable(daySchema),
  passedTo: z.string().nullable(),
  shared: z.boolean(),
  version: z.int(),
});
export type PlannedAct = z.infer<typeof plannedActSchema>;

/** A promise while somebody writes it: any part may still be missing. */
const promiseSchema = z.object({ act: text(LONGEST_TOLD.act), day: text(10), owner: lineOrNothing(60) });

/** W12 while somebody writes it. `checkTold` checks what students may be told. */
export const toldDraftSchema = z.object({
  good: text(LONGEST_TOLD.good),
  hard: text(LONGEST_TOLD.hard),
  promises: z.array(promiseSchema).max(MOST_PROMISES, `promise at most ${MOST_PROMISES} things`),
  /** What cannot be done, and why; empty if everything that students asked for can be done. */
  cannot: text(LONGEST_TOLD.cannot),
  why: text(LONGEST_TOLD.why),
  passedTo: text(LONGEST_TOLD.passedTo),
  /** When students will be asked again, in the staff's words: "in week 10". */
  again: text(LONGEST_TOLD.again),
});
export type ToldDraft = z.output<typeof toldDraftSchema>;

/** W12 as students read it: every promise has a day and an owner. */
export const toldSchema = toldDraftSchema.extend({
  promises: z.array(z.object({ act: z.string(), day: daySchema, owner: ownerSchema })).max(MOST_PROMISES),
});
export type Told = z.output<typeof toldSchema>;

export const toldRevisionSchema = z.object({
  revision: z.int(),
  day: daySchema,
  /** The BCP 47 tag of the language in which it was written, even if the course has another language today. */
  language: z.string(),
  /** Whether a student representative agreed to these words before they were told (H2.4). */
  agreed: z.boolean(),
  body: toldSchema,
});
export type ToldRevision = z.infer<typeof toldRevisionSchema>;

/** `version` is 0 if nobody has begun to write. */
export const keptDraftSchema = z.object({ version: z.int().min(0), body: toldDraftSchema });
export type KeptDraft = z.infer<typeof keptDraftSchema>;

/** All acts and words of one course. Days are those of the course's zone. */
export const loopPageSchema = z.object({
  course: courseSchema,
  today: daySchema,
  acts: z.array(plannedActSchema),
  /** The closed pulses; the one that closed last comes first. */
  pulses: z.array(pulseInLoopSchema.extend({ told: toldRevisionSchema.nullable() })),
});
export type LoopPage = z.infer<typeof loopPageSchema>;

/** What a student representative says about words that students have not been told yet (H2.4). */
export const representativeSaysSchema = z.object({
  name: z.string(),
  /** One line for the staff; empty if there is none. */
  comment: z.string(),
  /** Whether they agree to the draft as it is now. */
  agrees: z.boolean(),
});
export type RepresentativeSays = z.infer<typeof representativeSaysSchema>;

/** A sentence about the result that staff may say as it stands: the published intervals allow it (E8.3). */
const sentenceSchema = z.object({ item: z.string(), about: z.enum(['good', 'hard']), text: z.string() });

/** What students of one pulse are told, as staff write it. */
export const toldPageSchema = pulseInLoopSchema.extend({
  course: courseSchema,
  ...classLanguagesSchema.shape,
  today: daySchema,
  draft: keptDraftSchema,
  /** Everybody who represents the students of the course, with what they say about the draft (H2.4). */
  representatives: z.array(representativeSaysSchema),
  /** All revisions from the first to the latest; a correction is a further one (E8.3). */
  revisions: z.array(toldRevisionSchema),
  /** They are in the language of the course and in the order of the form; there are none without a result. */
  sentences: z.array(sentenceSchema),
  /** The title of each act of the library in the language of the course, by the act's id. */
  titles: z.record(z.string(), z.string()),
});
export type ToldPage = z.infer<typeof toldPageSchema>;

/** What courses do with acts, without naming the course, and without any number or finding (I1.33). */
export const sharedActsSchema = z.object({
  /** Acts of the library that at least five courses have done (E8.1). */
  tried: z.array(z.object({ library: z.string(), courses: z.int() })),
  /** Acts that colleagues have shared. */
  shared: z.array(z.object({ title: z.string(), how: z.string(), owner: ownerSchema, library: z.string().nullable() })),
});
export type SharedActs = z.infer<typeof sharedActsSchema>;
