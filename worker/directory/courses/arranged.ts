/**
 * Finds courses by name or external id for administrators, 50 to a page: they put courses into programmes, enter how many
 * students are enrolled, and archive what is over. They see nothing else of a course (E6.4, H3.3).
 */
import { and, count, eq, or, sql, type SQL } from 'drizzle-orm';
import { arrangedCourseSchema, type ArrangedCourses, type ArrangedQuery } from '../../../schema/contract/courses.ts';
import { COURSES_PER_PAGE } from '../../../schema/contract/per-page.ts';
import { course, programmeCourse } from '../../../schema/tables/directory/tables.ts';
import { isAmong } from '../record/database.ts';
import type { Foundation } from '../record/foundation.ts';
import { hasOtherLetters, holds, holdsAll, wordsIn } from '../record/names.ts';

export function arrangedIn({ db, rows }: Pick<Foundation, 'db' | 'rows'>) {
  const searched = sql`(${course.name} || ' ' || coalesce(${course.externalId}, ''))`;

  const countedIn = ({ programme, term, counted }: ArrangedQuery): SQL | undefined => {
    if (programme === '' || term === '') return undefined;
    const place = and(
      eq(programmeCourse.courseId, course.id),
      eq(programmeCourse.programmeId, programme),
      eq(programmeCourse.termId, term),
    );
    const isThere = sql`EXISTS (SELECT 1 FROM ${programmeCourse} WHERE ${place})`;
    return counted === 'in' ? isThere : sql`NOT ${isThere}`;
  };

  const columns = {
    id: course.id,
    name: course.name,
    externalId: course.externalId,
    enrolled: course.enrolled,
    madeDay: course.madeDay,
    archived: course.archived,
  };

  /** The ids of those that hold each of these words, by name. SQLite folds ASCII only, so names with other letters are folded here. */
  const withWords = (words: readonly string[], asked: SQL | undefined): readonly string[] => {
    const isOther = hasOtherLetters(searched);
    return db
      .select({ id: course.id, text: sql<string | null>`CASE WHEN ${isOther} THEN ${searched} END` })
      .from(course)
      .where(and(or(isOther, holds(searched, words)), asked))
      .orderBy(course.name, course.id)
      .all()
      .filter(({ text }) => text === null || holdsAll(text, words))
      .map(({ id }) => id);
  };

  /** One page of the courses of which this is true. */
  const listed = (where: SQL | undefined, from: number): ArrangedCourses['courses'] => {
    const shown = db
      .select(columns)
      .from(course)
      .where(where)
      .orderBy(course.name, course.id)
      .limit(COURSES_PER_PAGE)
      .offset(from)
      .all();
    return rows.readAll('course', arrangedCourseSchema, shown);
  };

  const pageOf = ({ page }: ArrangedQuery, found: number) => {
    const shown = Math.min(Number(page), Math.max(1, Math.ceil(found / COURSES_PER_PAGE)));
    return { page: shown, from: (shown - 1) * COURSES_PER_PAGE };
  };

  return {
    arranged(query: ArrangedQuery): ArrangedCourses {
      const asked = and(
        countedIn(query),
        query.show === '' ? undefined : eq(course.archived, query.show === 'archived'),
      );
      const words = wordsIn(query.search);
      if (words.length === 0) {
        const found = db.select({ n: count() }).from(course).where(asked).get()?.n ?? 0;
        const { page, from } = pageOf(query, found);
        return { found, page, courses: listed(asked, from) };
      }
      // All courses are read once, and then only those of the page.
      const ids = withWords(words, asked);
      const { page, from } = pageOf(query, ids.length);
      return {
        found: ids.length,
        page,
        courses: listed(isAmong(course.id, ids.slice(from, from + COURSES_PER_PAGE)), 0),
      };
    },
  };
}
