/** Tables of courses, of the programmes and terms they stand in, and of dates that are proposed to them. */
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { staff } from './people.ts';

export const programme = sqliteTable('programme', { id: text().primaryKey(), name: text().notNull() });

/** The days, first and last included, in which releases count for a roll-up (R2.7). */
export const term = sqliteTable('term', {
  id: text().primaryKey(),
  name: text().notNull(),
  fromDay: text('from_day').notNull(),
  toDay: text('to_day').notNull(),
  /** The exam weeks, first and last day included; null if nobody has set them (I2.14). */
  examsFromDay: text('exams_from_day'),
  examsToDay: text('exams_to_day'),
});

/** Which courses a programme has in a term. */
export const programmeCourse = sqliteTable(
  'programme_course',
  {
    programmeId: text('programme_id')
      .notNull()
      .references(() => programme.id),
    termId: text('term_id')
      .notNull()
      .references(() => term.id),
    courseId: text('course_id')
      .notNull()
      .references(() => course.id),
  },
  (t) => [
    primaryKey({ columns: [t.programmeId, t.termId, t.courseId] }),
    index('programme_course_by_course').on(t.courseId),
  ],
);

export const course = sqliteTable(
  'course',
  {
    id: text().primaryKey(),
    /** How the institution's own systems call it; null if nobody has said (H3.1). */
    externalId: text('external_id').unique(),
    name: text().notNull(),
    classSize: integer('class_size').notNull(),
    zone: text().notNull(),
    /** The BCP 47 tag of the language of its students: its staff write to them in it, and the class reads it on the wall. */
    language: text().notNull().default('en'),
    /** A second one that stands beside it on the wall, on paper and on slides; null if there is none. */
    secondLanguage: text('second_language'),
    /** How many students are enrolled, as an administrator says who does not teach the course; null if nobody has (R2.6). */
    enrolled: integer(),
    /** The day, in UTC, on which the course was made: the rest across courses is about young ones (R2.1a). */
    madeDay: text('made_day').notNull(),
    /** The key of its link, as it is now (lms.md L2.5). */
    key: text().notNull().unique(),
    archived: integer({ mode: 'boolean' }).notNull().default(false),
    /** Each change of the row raises it (E7.0). */
    version: integer().notNull().default(1),
  },
  (t) => [index('course_by_name').on(t.name, t.id)],
);

/**
 * Keys of links that were replaced, or whose course was deleted. They are never given again, and whoever comes with one
 * reads that there is a new link (lms.md L2.5).
 */
export const replacedKey = sqliteTable('replaced_key', { key: text().primaryKey() });

/**
 * Everyone who leads or teaches a course, or ever did: leaving a team just before a plan hides nobody. A trigger writes it
 * with each role that is given (R2.1a).
 */
export const courseStaff = sqliteTable(
  'course_staff',
  {
    courseId: text('course_id').notNull(),
    staffId: text('staff_id').notNull(),
  },
  (t) => [primaryKey({ columns: [t.courseId, t.staffId] }), index('course_staff_by_person').on(t.staffId)],
);

/**
 * Signals about a course from official figures, which its staff type in; they suggest modules and decide nothing (I1.25
 * to I1.29).
 */
export const signal = sqliteTable(
  'signal',
  {
    courseId: text('course_id')
      .notNull()
      .references(() => course.id),
    kind: text({ enum: ['retention', 'absence', 'awards', 'community', 'comments'] }).notNull(),
    /** It is set if the signal is a figure. */
    percent: integer(),
  },
  (t) => [primaryKey({ columns: [t.courseId, t.kind] })],
);

/** Dates that somebody proposes to the courses of a programme in a term (E7.14). */
export const proposal = sqliteTable('proposal', {
  id: text().primaryKey(),
  programmeId: text('programme_id')
    .notNull()
    .references(() => programme.id),
  termId: text('term_id')
    .notNull()
    .references(() => term.id),
  /** Who proposed them, and sees how each course has answered. */
  staffId: text('staff_id')
    .notNull()
    .references(() => staff.id),
  /** When pulses would open and close, on the clock of each course, as JSON. */
  dates: text().notNull(),
  /** The day of the last opening: after it the proposal is over. */
  lastDay: text('last_day').notNull(),
});

/** A course that dates are proposed to. A trigger lets a course that is archived decline (E7.14). */
export const proposedCourse = sqliteTable(
  'proposed_course',
  {
    proposalId: text('proposal_id')
      .notNull()
      .references(() => proposal.id, { onDelete: 'cascade' }),
    courseId: text('course_id')
      .notNull()
      .references(() => course.id, { onDelete: 'cascade' }),
    /** What its staff have answered; null if nobody has. */
    answer: text({ enum: ['accepted', 'moved', 'declined'] }),
    /** Why it was declined; empty if nobody has said. */
    word: text().notNull().default(''),
  },
  (t) => [primaryKey({ columns: [t.proposalId, t.courseId] }), index('proposed_course_by_course').on(t.courseId)],
);
