/** Courses, and who leads them. */
import { eq } from 'drizzle-orm';
import { courseIdSchema, type CourseId, type StaffId } from '../../../schema/contract/ids.ts';
import { TAGS, type Tag } from '../../../schema/languages/tags.ts';
import {
  courseSchema,
  courseSettingsSchema,
  type Course,
  type CourseSettings,
  type NewCourse,
} from '../../../schema/contract/staff.ts';
import { ok, type Result } from '../../../schema/result.ts';
import { course, grants, staff } from '../../../schema/tables/directory/tables.ts';
import { isAmong, randomId, type Database, type Host } from '../record/database.ts';
import type { KeptPulse } from '../pulses/kept-pulses.ts';
import { checkVersion, type Changed } from '../record/version.ts';

export interface CourseWithPulses {
  readonly course: Course;
  readonly settings: CourseSettings;
  readonly pulses: readonly KeptPulse[];
}

export function coursesIn(db: Database, host: Host) {
  /** @throws if there is no such course */
  const settings = (id: CourseId): CourseSettings => {
    const row = db.select().from(course).where(eq(course.id, id)).get();
    return courseSettingsSchema.parse(row);
  };

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

    settings,

    /** @param wanted with the version that the editor had on screen */
    save(id: CourseId, { version, ...wanted }: CourseSettings): Result<CourseSettings, Changed<CourseSettings>> {
      const fresh = checkVersion(settings(id), version);
      if (!fresh.ok) return fresh;
      db.update(course)
        .set({ ...wanted, version: version + 1 })
        .where(eq(course.id, id))
        .run();
      return ok(settings(id));
    },

    /** In which its staff write to students. @throws if there is no such course */
    languageOf(id: CourseId): Tag {
      const row = db.select({ language: course.language }).from(course).where(eq(course.id, id)).get();
      const tag = TAGS.find((each) => each === row?.language);
      if (tag === undefined) throw new Error('A course in a language that we do not speak');
      return tag;
    },

    /** Who leads or teaches it, by name. */
    people(id: CourseId): string[] {
      const rows = db
        .selectDistinct({ name: staff.name })
        .from(grants)
        .innerJoin(staff, eq(staff.id, grants.staffId))
        .where(eq(grants.scope, id))
        .all();
      return rows.map(({ name }) => name);
    },

    /** Names alone: for administrators, who put courses into programmes and see nothing else of them (E6.4). */
    names(): Pick<Course, 'id' | 'name'>[] {
      const rows = db.select({ id: course.id, name: course.name }).from(course).orderBy(course.name, course.id).all();
      return rows.map(({ id, name }) => ({ id: courseIdSchema.parse(id), name }));
    },

    /** Those of the given courses that exist, by name. */
    among(ids: readonly CourseId[]): Course[] {
      const rows = db.select().from(course).where(isAmong(course.id, ids)).orderBy(course.name, course.id).all();
      return rows.map((row) => courseSchema.parse(row));
    },
  };
}
