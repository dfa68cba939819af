/**
 * Makes the room of courses: the courses, their settings and signals, and the institution that they belong to (E6.4,
 * E10.1).
 */
import { eq } from 'drizzle-orm';
import { courseIdSchema, type Code, type CourseId, type StaffId } from '../../../schema/contract/ids.ts';
import {
  courseSchema,
  courseSettingsSchema,
  type Course,
  type CourseSettings,
  type NewCourse,
} from '../../../schema/contract/courses.ts';
import { TAGS, type Tag } from '../../../schema/languages/tags.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import { course, grants, staff } from '../../../schema/tables/directory/tables.ts';
import type { Published } from '../published/published.ts';
import type { AttemptName } from '../record/attempts.ts';
import { isAmong, randomId } from '../record/database.ts';
import type { Foundation } from '../record/foundation.ts';
import { checkVersion, isUnchanged, type Changed } from '../record/version.ts';
import { institutionIn } from './institution.ts';
import { signalsIn } from './signals.ts';

export type CourseRefusal = Changed<CourseSettings> | { readonly kind: 'pulse-open-already'; readonly code: Code };

export type Courses = ReturnType<typeof coursesIn>;

export function coursesIn(foundation: Foundation, published: Pick<Published, 'runningIn'>) {
  const { db, host, audited, auditedOnce } = foundation;

  const find = (id: CourseId): Course | null => {
    const row = db.select().from(course).where(eq(course.id, id)).get();
    return row === undefined ? null : courseSchema.parse(row);
  };

  /** @throws if there is no such course */
  const settings = (id: CourseId): CourseSettings => {
    const row = db.select().from(course).where(eq(course.id, id)).get();
    return courseSettingsSchema.parse(row);
  };

  return {
    ...institutionIn(foundation),
    ...signalsIn(foundation, find),
    find,
    settings,

    /** Any staff member may create a course, and leads it (E6.4). */
    create(by: StaffId, { name, classSize, zone }: NewCourse, attempt: AttemptName = null): Course {
      return auditedOnce(
        { by, name: attempt, made: (id) => find(id as CourseId) },
        () => {
          const made: Course = { id: courseIdSchema.parse(randomId(host)), name, classSize, zone };
          db.insert(course).values(made).run();
          db.insert(grants).values({ staffId: by, role: 'course-lead', scope: made.id }).run();
          return made;
        },
        ({ id }) => ({ by, action: 'create-course', subject: id }),
      );
    },

    /**
     * Saves over the version that the editor had on screen, or returns what was saved meanwhile (E7.0). A course whose
     * pulse is under way cannot be archived.
     */
    save(by: StaffId, id: CourseId, { version, ...wanted }: CourseSettings): Result<CourseSettings, CourseRefusal> {
      return audited<Result<CourseSettings, CourseRefusal>>(
        () => {
          const running = wanted.archived ? published.runningIn(id) : null;
          if (running !== null) return fail({ kind: 'pulse-open-already', code: running });
          const before = settings(id);
          const fresh = checkVersion(before, version);
          if (!fresh.ok) return fresh;
          if (isUnchanged(before, wanted)) return ok(before);
          db.update(course)
            .set({ ...wanted, version: version + 1 })
            .where(eq(course.id, id))
            .run();
          return ok(settings(id));
        },
        (done) => (done.ok && done.value.version !== version ? { by, action: 'change-course', subject: id } : null),
      );
    },

    /** The language in which its staff write to students. @throws if there is no such course */
    languageOf(id: CourseId): Tag {
      const row = db.select({ language: course.language }).from(course).where(eq(course.id, id)).get();
      const tag = TAGS.find((each) => each === row?.language);
      if (tag === undefined) throw new Error('A course in a language that we do not speak');
      return tag;
    },

    /** The names of those who lead or teach it. */
    teachersOf(id: CourseId): string[] {
      const rows = db
        .selectDistinct({ name: staff.name })
        .from(grants)
        .innerJoin(staff, eq(staff.id, grants.staffId))
        .where(eq(grants.scope, id))
        .all();
      return rows.map(({ name }) => name);
    },

    /** The names of all courses: administrators put courses into programmes, and see nothing else of them (E6.4). */
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
