/** Courses, and who leads them. */
import { eq, inArray } from 'drizzle-orm';
import { courseIdSchema, type CourseId, type StaffId } from '../../schema/contract/ids.ts';
import { courseSchema, type Course, type NewCourse } from '../../schema/contract/staff.ts';
import { course, grants } from '../../schema/tables/directory/tables.ts';
import { randomId, type Database, type Host } from './database.ts';

export function coursesIn(db: Database, host: Host) {
  return {
    /** Any staff member may create a course and leads it (E6.4). */
    create(by: StaffId, { name, classSize, zone }: NewCourse): Course {
      const made: Course = { id: courseIdSchema.parse(randomId(host)), name, classSize, zone };
      db.insert(course).values(made).run();
      db.insert(grants).values({ staffId: by, role: 'course-lead', scope: made.id }).run();
      return made;
    },

    find(id: CourseId): Course | null {
      const row = db.select().from(course).where(eq(course.id, id)).get();
      return row === undefined ? null : courseSchema.parse(row);
    },

    /** Names alone: for administrators, who put courses into programmes and see nothing else of them (E6.4). */
    names(): Pick<Course, 'id' | 'name'>[] {
      const rows = db.select({ id: course.id, name: course.name }).from(course).orderBy(course.name, course.id).all();
      return rows.map(({ id, name }) => ({ id: courseIdSchema.parse(id), name }));
    },

    /** Those of the given courses that exist, by name. */
    among(ids: readonly CourseId[]): Course[] {
      const rows = db.select().from(course).where(inArray(course.id, [...ids])).orderBy(course.name, course.id).all();
      return rows.map((row) => courseSchema.parse(row));
    },
  };
}
