/**
 * Describes programmes, terms, which courses are counted where, and the sums that programme leads read (privacy.md
 * R2.7).
 */
import { z } from 'zod';
import { courseQuerySchema } from './courses.ts';
import { courseIdSchema, programmeIdSchema, termIdSchema } from './ids.ts';
import { examsSchema } from './institution.ts';
import { daySchema } from './instant.ts';
import { line } from './line.ts';
import { isInside, isTooLong } from '../pulse/check-term.ts';
import { rolledItemSchema } from './rollup.ts';

export const newTermSchema = z
  .object({ name: line(120), fromDay: daySchema, toDay: daySchema, exams: examsSchema.default(null) })
  .refine((t) => t.fromDay <= t.toDay, {
    path: ['toDay'],
    message: 'a term ends after it begins',
  })
  .refine((t) => !isTooLong(t), { path: ['toDay'], message: 'a term lasts at most a year' })
  .refine((t) => isInside(t.exams, t), { path: ['exams'], message: 'exam weeks lie inside their term' });
export const termSchema = z.object({
  id: termIdSchema,
  name: z.string(),
  fromDay: daySchema,
  toDay: daySchema,
  exams: examsSchema,
});
export type Term = z.infer<typeof termSchema>;
export const newProgrammeSchema = z.object({ name: line(120) });
export const programmeSchema = z.object({ id: programmeIdSchema, name: z.string() });
export type Programme = z.infer<typeof programmeSchema>;
export const programmeListSchema = z.object({
  programmes: z.array(programmeSchema),
  terms: z.array(termSchema),
  /** How many courses each of these programmes has in each term. */
  assigned: z.array(z.object({ programme: programmeIdSchema, term: termIdSchema, courses: z.int() })),
});
export type ProgrammeList = z.infer<typeof programmeListSchema>;
/** Courses are set per term and never chosen with a request (R2.7). The limit is what fits into the longest body. */
export const assignmentSchema = z.object({ courses: z.array(courseIdSchema).max(400) });

/** Courses that are added to a programme in a term, and taken out of it, in one step. */
export const assignmentChangeSchema = z.object({
  add: z.array(courseIdSchema).max(200).default([]),
  remove: z.array(courseIdSchema).max(200).default([]),
});
export type AssignmentChange = z.output<typeof assignmentChangeSchema>;

/** Which courses of a programme in a term its lead looks for. */
export const programmeCoursesQuerySchema = courseQuerySchema.pick({ search: true, page: true });
/** The names of courses and nothing else of them, for whoever leads their programme (E6.4). */
export const programmeCoursesSchema = z.object({
  /** How many fit what was asked for, on all pages. */
  found: z.int(),
  page: z.int(),
  courses: z.array(z.object({ name: z.string(), externalId: z.string().nullable() })),
});
export type ProgrammeCourses = z.infer<typeof programmeCoursesSchema>;

export const rollUpSchema = z.object({
  programme: programmeSchema,
  term: termSchema,
  items: z.array(rolledItemSchema),
  /**
   * What staff did about the results, all courses together; null with fewer than three courses, as for the sums (R2.7).
   */
  loops: z
    .object({
      /** How many pulses have published. */
      pulses: z.int(),
      /** After how many of these students were told what came of it. */
      told: z.int(),
      /** How many acts were passed on because the course could not do them (I1.46). */
      passedOn: z.int(),
    })
    .nullable(),
});
export type RollUp = z.infer<typeof rollUpSchema>;
