/**
 * Describes what a student representative of a course sees and says (H2.4). There is no number in it that students of the course
 * do not see.
 */
import { z } from 'zod';
import { LONGEST_COMMENT } from '../loop/limits.ts';
import { courseSchema } from './courses.ts';
import { daySchema } from './instant.ts';
import { lineOrNothing } from './line.ts';
import { keptDraftSchema, plannedActSchema, representativeSaysSchema, toldRevisionSchema } from './loop.ts';
import { pulseInLoopSchema } from './pulse-in-loop.ts';
import { trendSchema } from './results.ts';

/** The courses whose students somebody represents. */
export const representedSchema = z.object({ courses: z.array(courseSchema.pick({ id: true, name: true })) });

const closedPulseSchema = pulseInLoopSchema.pick({ code: true, closedDay: true }).extend({
  /** Whether students of the pulse see its results; if they do not, their representative does not either. */
  shown: z.boolean(),
  /** What students were told last; null if nothing yet. */
  told: toldRevisionSchema.nullable(),
  /** Whether something can still be said: nothing was told yet, or the draft has other words. */
  isOpen: z.boolean(),
});

export const representedCourseSchema = z.object({
  course: courseSchema,
  today: daySchema,
  /** The language in which staff write to students (BCP 47). */
  language: z.string(),
  acts: z.array(plannedActSchema),
  /** The closed pulses; the one that closed last comes first. */
  pulses: z.array(closedPulseSchema),
  /** Of the pulses whose results students see. */
  trend: trendSchema,
});
export type RepresentedCourse = z.infer<typeof representedCourseSchema>;

/** What students of one pulse are to be told, as their representative reads it. */
export const representedToldSchema = closedPulseSchema.extend({
  course: courseSchema,
  language: z.string(),
  draft: keptDraftSchema,
  /** What whoever asks has said. */
  said: representativeSaysSchema.omit({ name: true }),
});
export type RepresentedTold = z.infer<typeof representedToldSchema>;

/** `version` is that of the draft on screen: nobody agrees to words that they have not read. */
export const sayAsRepresentativeSchema = z.object({
  version: z.int().min(0),
  comment: lineOrNothing(LONGEST_COMMENT),
  agrees: z.boolean(),
});
export type SayAsRepresentative = z.output<typeof sayAsRepresentativeSchema>;
