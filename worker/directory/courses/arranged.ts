/**
 * Finds courses by name or external id for administrators, 50 to a page: they put courses into programmes, enter how many
 * students are enrolled, and archive what is over. They see nothing else of a course (E6.4, H3.3).
 */
import { and, count, eq, sql, type SQL } from 'drizzle-orm';
import { arrangedCourseSchema, type ArrangedCourses, type ArrangedQuery } from '../../../schema/contract/courses.ts';
import { COURSES_PER_PAGE } from '../../../schema/contract/per-page.ts';
import { course, programmeCourse } from '../../../schema/tables/directory/tables.ts';
import { isAmong } from '../record/database.ts';
import type { Foundation } from '../record/foundation.ts';
import { hasOtherLetters, holds, holdsAll, wordsIn } from '../record/names.ts';

export function arrangedIn({ db, rows }: Pick<Foundation, 'db' | 'rows'>) {
  const searched = sql`(${course.name} || ' ' || coalesce(${course.externalId}, ''))`;

  /** SQLite folds ASCII only, so names with other letters are folded here. */
  const matching = (search: string): SQL | undefined => {
    const words = wordsIn(search);
    if (words.length === 0) return undefined;
    const others = db
      .select({ id: course.id, text: sql<string>`${searched}` })
      .from(course)
      .where(hasOtherLetters(searched))
      .all()
      .filter(({ text }) => holdsAll(text, words))
      .map(({ id }) => id);
    return sql`((NOT ${hasOtherLetters(searched)} AND ${holds(searched, words)}) OR ${isAmong(course.id, others)})`;
  };

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

  return {
    arranged(query: ArrangedQuery): ArrangedCourses {
      const asked = and(
        matching(query.search),
        countedIn(query),
        query.show === '' ? undefined : eq(course.archived, query.show === 'archived'),
      );
      const found = db.select({ n: count() }).from(course).where(asked).get()?.n ?? 0;
      const page = Math.min(Number(query.page), Math.max(1, Math.ceil(found / COURSES_PER_PAGE)));
      const shown = db
        .select({
          id: course.id,
          name: course.name,
          externalId: course.externalId,
          enrolled: course.enrolled,
          madeDay: course.madeDay,
          archived: course.archived,
        })
        .from(course)
        .where(asked)
        .orderBy(course.name, course.id)
        .limit(COURSES_PER_PAGE)
        .offset((page - 1) * COURSES_PER_PAGE)
        .all();
      return { found, page, courses: rows.readAll('course', arrangedCourseSchema, shown) };
    },
  };
}
