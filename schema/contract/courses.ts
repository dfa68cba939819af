/** Describes a course: how it is made, its settings, and how it is listed with its pulses. */
import { z } from 'zod';
import { TAGS } from '../languages/tags.ts';
import { codeSchema, courseIdSchema, courseKeySchema } from './ids.ts';
import { daySchema, zoneSchema } from './instant.ts';
import { COURSES_PER_PAGE } from './per-page.ts';
import { line, lineOrNothing } from './line.ts';
import { pulseSummarySchema, rehearsalSummarySchema } from './stage.ts';
import { lastPulseSchema } from './pulse-in-loop.ts';

export const newCourseSchema = z.object({
  name: line(120),
  /** How many students could answer. Below k + 3 no pulse can promise anything (E2.4). */
  classSize: z.int().min(1).max(100_000),
  /** The IANA zone whose clock the course follows: the browser's, or what was chosen (docs/decisions/0051). */
  zone: zoneSchema,
  /** The language of its students: what a class reads on the wall, on paper and on slides is in it. */
  language: z.enum(TAGS).default('en'),
});
export type NewCourse = z.input<typeof newCourseSchema>;

export const courseSchema = z.object({ id: courseIdSchema, name: z.string(), classSize: z.int(), zone: zoneSchema });
export type Course = z.infer<typeof courseSchema>;

/** What the lead may change of a course. Pulses keep what they were made with (E7.3). */
export const courseSettingsSchema = newCourseSchema.extend({
  language: z.enum(TAGS),
  /** Stands beside the first wherever a whole class reads; null if staff have chosen none. */
  secondLanguage: z.enum(TAGS).nullable(),
  /** How the institution's own systems call it: no other course has the same; null if nobody has said (H3.1). */
  externalId: line(120).nullable(),
  /** An archived course is not listed and can have no new pulses; everything that it published stays. */
  archived: z.boolean(),
  /** Each change raises it (E7.0). */
  version: z.int(),
});
export type CourseSettings = z.infer<typeof courseSettingsSchema>;

/** The languages of a course, wherever a whole class reads. */
export const classLanguagesSchema = courseSettingsSchema.pick({ language: true, secondLanguage: true });
export type ClassLanguages = z.infer<typeof classLanguagesSchema>;

/** The one link of a course, for the whole of its life (lms.md L2.5). */
export const courseLinkSchema = z.object({
  key: courseKeySchema,
  /** The address for students; the QR code holds it in upper case. */
  url: z.string(),
});
export type CourseLink = z.infer<typeof courseLinkSchema>;

/** `was` is the key that the lead had on screen and wants to be rid of. */
export const replaceLinkSchema = z.object({ was: courseKeySchema });

/** The share of answers that were favourable, from 0 to 1: as low, and as high, as what was published allows (I3.3). */
const shareSchema = z.tuple([z.number(), z.number()]);

/** How the three constructs stood after one pulse; null where nothing may be said of one. */
export const smallTrendSchema = z.object({
  code: codeSchema,
  mattering: shareSchema.nullable(),
  belonging: shareSchema.nullable(),
  trust: shareSchema.nullable(),
});
export type SmallTrend = z.infer<typeof smallTrendSchema>;

/** Which courses a list may be narrowed to; empty: all of them. */
export const SHOWN_COURSES = ['', 'needs-me', 'open', 'planned', 'closed', 'archived'] as const;
const pageNumberSchema = z
  .string()
  .regex(/^[1-9]\d{0,3}$/)
  .default('1');

/** Which courses are asked for (H3.3). All of it stands in an address. */
export const courseQuerySchema = z.object({
  /** Words of the name or of the external id, or the code of a pulse. */
  search: lineOrNothing(120).default(''),
  show: z.enum(SHOWN_COURSES).default(''),
  programme: z.string().max(64).default(''),
  term: z.string().max(64).default(''),
  page: pageNumberSchema,
});
export type CourseQuery = z.output<typeof courseQuerySchema>;

const placesSchema = z.array(z.object({ id: z.string(), name: z.string() }));

export const courseListSchema = z.object({
  /** How many courses fit what was asked for, on all pages. */
  found: z.int(),
  /** How many courses the person has at all. */
  all: z.int(),
  /** The page that this is. */
  page: z.int(),
  /** In which programmes and terms they are counted; empty for somebody whose courses fit on one page. */
  programmes: placesSchema,
  terms: placesSchema,
  courses: z.array(
    courseSchema.extend({
      externalId: z.string().nullable(),
      /** The day, in UTC, on which it was made: it tells courses of one name apart. */
      madeDay: daySchema,
      archived: z.boolean(),
      /** Today in the zone of the course. */
      today: daySchema,
      /** The latest pulse that has closed and whose results are kept; null if there is none. */
      last: lastPulseSchema.nullable(),
      pulses: z.array(pulseSummarySchema),
      /** The last few closed pulses whose results are kept, the oldest first; empty for an archived course. */
      trend: z.array(smallTrendSchema),
    }),
  ),
});
export type CourseList = z.infer<typeof courseListSchema>;
export type ListedCourse = CourseList['courses'][number];
/**
 * A planned pulse that no longer fits its class (E7.6). `too-small`: it does not open, because with so many students groups of k
 * keep nobody anonymous. `other-size`: it has codes or members for another number of students.
 */
export const outgrownSchema = z.object({
  code: codeSchema,
  what: z.enum(['too-small', 'other-size']),
  k: z.int(),
  /** How many students the course has now, and how many the pulse was planned for. */
  size: z.int(),
  planned: z.int(),
});
export type Outgrown = z.infer<typeof outgrownSchema>;

export const coursePageSchema = z.object({
  course: courseSchema,
  settings: courseSettingsSchema,
  link: courseLinkSchema,
  pulses: z.array(pulseSummarySchema),
  outgrown: z.array(outgrownSchema),
  /** Rehearsals that run now. Nothing is listed of those that have ended (E7.7). */
  rehearsals: z.array(rehearsalSummarySchema),
});
export type CoursePage = z.infer<typeof coursePageSchema>;

/** How many students are enrolled, as somebody says who does not teach the course; null if nobody has said it. */
export const enrolledSchema = z.int().min(1).max(100_000).nullable();

/**
 * The split of results rests on this number, so an administrator sets it who is not on the staff of the course (R2.6).
 * `was` is the number that they had on screen (E7.0).
 */
export const saveEnrolledSchema = z.object({ was: enrolledSchema, enrolled: enrolledSchema });

/** A course as administrators see it: they see nothing else of it (E6.4). */
export const arrangedCourseSchema = courseSchema
  .pick({ id: true, name: true })
  .extend({ externalId: z.string().nullable(), enrolled: enrolledSchema, madeDay: daySchema, archived: z.boolean() });
export type ArrangedCourse = z.infer<typeof arrangedCourseSchema>;

/** Which courses of the institution an administrator looks for; with a programme and a term, those that are counted there. */
export const arrangedQuerySchema = courseQuerySchema.extend({
  show: z.enum(['', 'in-use', 'archived']).default(''),
  /** Those that are counted in that programme and term, or all others. */
  counted: z.enum(['in', 'out']).default('in'),
});
export type ArrangedQuery = z.output<typeof arrangedQuerySchema>;
export const arrangedCoursesSchema = z.object({
  /** How many fit what was asked for, on all pages. */
  found: z.int(),
  page: z.int(),
  courses: z.array(arrangedCourseSchema),
});
export type ArrangedCourses = z.infer<typeof arrangedCoursesSchema>;

/** Courses that are archived, or brought back, together. */
export const archiveSchema = z.object({
  courses: z.array(courseIdSchema).min(1).max(COURSES_PER_PAGE),
  archived: z.boolean(),
});
const archivingRefusalSchema = z.enum(['not-found', 'forbidden', 'pulse-open-already']);
export type ArchivingRefusal = z.infer<typeof archivingRefusalSchema>;
export const archivedSchema = z.object({
  done: z.array(courseIdSchema),
  /** Those that stay as they are, and why. */
  kept: z.array(z.object({ course: courseIdSchema, why: archivingRefusalSchema })),
});
export type Archived = z.infer<typeof archivedSchema>;
