/** Tables of what came of the pulses: acts, what students were told, and what representatives said before. */
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { course } from './courses.ts';
import { staff } from './people.ts';
import { pulse } from './pulses.ts';

/** What staff plan to do about a finding (I5.4). */
export const plannedAct = sqliteTable(
  'planned_act',
  {
    id: text().primaryKey(),
    courseId: text('course_id')
      .notNull()
      .references(() => course.id),
    pulseId: text('pulse_id')
      .notNull()
      .references(() => pulse.id),
    /** The published item that the act answers to. */
    itemId: text('item_id').notNull(),
    /** The act of the library that this act was copied from, or null. */
    libraryId: text('library_id'),
    title: text().notNull(),
    how: text().notNull(),
    owner: text({ enum: ['teacher', 'course-lead', 'programme', 'institution'] }).notNull(),
    dueDay: text('due_day').notNull(),
    status: text({ enum: ['planned', 'done', 'dropped', 'passed-on'] }).notNull(),
    /** The day on which it was done, which is a mark in the trend (E9.4). */
    doneDay: text('done_day'),
    /** "Not in our power": the role that it was passed to (I5.4). */
    passedTo: text('passed_to'),
    /** Whether other courses may see the act; they never see a number (I1.33). */
    shared: integer({ mode: 'boolean' }).notNull().default(false),
    version: integer().notNull().default(1),
  },
  (t) => [index('planned_act_by_course').on(t.courseId)],
);

/** "You said, we did" while somebody writes it; there is one per pulse (E8.3). */
export const toldDraft = sqliteTable('told_draft', {
  pulseId: text('pulse_id')
    .primaryKey()
    .references(() => pulse.id),
  body: text().notNull(),
  version: integer().notNull(),
});

/** What students were told. The table is append-only: a correction is a further revision (E8.3). */
export const told = sqliteTable(
  'told',
  {
    pulseId: text('pulse_id')
      .notNull()
      .references(() => pulse.id),
    revision: integer().notNull(),
    day: text().notNull(),
    body: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.pulseId, t.revision] })],
);

/** What a student representative says beside "You said, we did" before it is told (H2.4). */
export const representativeWord = sqliteTable(
  'representative_word',
  {
    pulseId: text('pulse_id')
      .notNull()
      .references(() => pulse.id),
    staffId: text('staff_id')
      .notNull()
      .references(() => staff.id),
    /** One line for the staff; empty if there is none. */
    comment: text().notNull(),
    /** The words of the draft that they agreed to, as they are kept; null if they did not, or if the words have changed. */
    agreedTo: text('agreed_to'),
  },
  (t) => [primaryKey({ columns: [t.pulseId, t.staffId] }), index('representative_word_by_staff').on(t.staffId)],
);
