/**
 * Makes the room of courses: the courses, their settings and signals, and the institution that they belong to (E6.4,
 * E10.1).
 */
import { and, eq, inArray, ne, sql } from 'drizzle-orm';
import type { z } from 'zod';
import { dayAt } from '../../../schema/calendar.ts';
import { courseIdSchema, type Code, type CourseId, type StaffId } from '../../../schema/contract/ids.ts';
import {
  courseSchema,
  courseSettingsSchema,
  enrolledSchema,
  classLanguagesSchema,
  type Course,
  type CourseSettings,
  type NewCourse,
  type ClassLanguages,
} from '../../../schema/contract/courses.ts';
import type { Tag } from '../../../schema/languages/tags.ts';
import { daySchema, zoneSchema } from '../../../schema/contract/instant.ts';
import type { Unfit } from '../../../schema/loop/refusal.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import { course, grants, staff } from '../../../schema/tables/directory/tables.ts';
import type { Access } from '../access/access.ts';
import type { Published } from '../published/published.ts';
import type { AttemptName } from '../record/attempts.ts';
import { isAmong, randomId } from '../record/database.ts';
import type { Foundation } from '../record/foundation.ts';
import { checkVersion, isUnchanged, type Changed } from '../record/version.ts';
import { archivingIn } from './archiving.ts';
import { arrangedIn } from './arranged.ts';
import { deletingIn } from './deleting.ts';
import { documentTextsIn } from './document-texts.ts';
import { institutionIn } from './institution.ts';
import { enrolledIn } from './enrolled.ts';
import { courseKeysIn } from './keys.ts';
import { signalsIn } from './signals.ts';

export type CourseRefusal =
  | Changed<CourseSettings>
  | { readonly kind: 'pulse-open-already'; readonly code: Code }
  | ({ readonly kind: 'unfit' } & Unfit);

/** Everything that is kept about a course. If any of it cannot be read, there is no such course. */
const keptCourseSchema = courseSchema
  .extend(courseSettingsSchema.shape)
  .extend({ enrolled: enrolledSchema, madeDay: daySchema });
type KeptCourse = z.output<typeof keptCourseSchema>;
const courseOf = ({ id, name, classSize, zone }: Course): Course => ({ id, name, classSize, zone });

export type CourseInList = Course & Pick<KeptCourse, 'externalId' | 'madeDay' | 'archived'>;

export type Courses = ReturnType<typeof coursesIn>;

export interface UpperRooms {
  readonly access: Pick<Access, 'endRights'>;
  readonly published: Pick<Published, 'runningIn'>;
}

export function coursesIn(foundation: Foundation, { access, published }: UpperRooms) {
  const { db, host, rows, audited, auditedOnce } = foundation;

  const byId = db
    .select()
    .from(course)
    .where(eq(course.id, sql.placeholder('id')))
    .prepare();
  const byIds = db
    .select()
    .from(course)
    .where(isAmong(course.id, sql.placeholder('ids')))
    .orderBy(course.name, course.id)
    .prepare();

  const { unusedKey, retire, ...keys } = courseKeysIn(foundation);

  const rowOf = (id: CourseId): KeptCourse | null => rows.read('course', keptCourseSchema, byId.get({ id }));

  const find = (id: CourseId): Course | null => {
    const kept = rowOf(id);
    return kept && courseOf(kept);
  };

  /** Whether another course has this external id (H3.1). */
  const isTaken = (externalId: string | null, id: CourseId): boolean =>
    externalId !== null &&
    db
      .select({ id: course.id })
      .from(course)
      .where(and(eq(course.externalId, externalId), ne(course.id, id)))
      .get() !== undefined;

  /** @throws if there is no such course */
  const settings = (id: CourseId): CourseSettings => {
    return courseSettingsSchema.parse(rowOf(id));
  };

  return {
    ...institutionIn(foundation),
    ...documentTextsIn(foundation),
    ...signalsIn(foundation, find),
    ...enrolledIn(foundation),
    ...arrangedIn(foundation),
    ...archivingIn(foundation, published),
    ...deletingIn(foundation, access, retire),
    ...keys,
    unusedKey,
    find,
    settings,

    /** Any staff member may create a course, and leads it (E6.4). */
    create(by: StaffId, { name, classSize, zone, language = 'en' }: NewCourse, attempt: AttemptName = null): Course {
      return auditedOnce(
        { by, name: attempt, made: (id) => find(id as CourseId) },
        () => {
          const made: Course = { id: courseIdSchema.parse(randomId(host)), name, classSize, zone };
          db.insert(course)
            .values({ ...made, language, madeDay: dayAt(host.now(), 'UTC'), key: unusedKey() })
            .run();
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
    save(by: StaffId, id: CourseId, { version, ...typed }: CourseSettings): Result<CourseSettings, CourseRefusal> {
      let note = '';
      // The same words twice would help nobody.
      const wanted = typed.secondLanguage === typed.language ? { ...typed, secondLanguage: null } : typed;
      return audited<Result<CourseSettings, CourseRefusal>>(
        () => {
          const running = wanted.archived ? published.runningIn(id) : null;
          if (running !== null) return fail({ kind: 'pulse-open-already', code: running });
          const before = settings(id);
          const fresh = checkVersion(before, version);
          if (!fresh.ok) return fresh;
          if (isUnchanged(before, wanted)) return ok(before);
          if (isTaken(wanted.externalId, id))
            return fail({ kind: 'unfit', field: 'externalId', rule: 'externalIdTaken' });
          if (before.zone !== wanted.zone) note = `time zone: ${before.zone} → ${wanted.zone}`;
          db.update(course)
            .set({ ...wanted, version: version + 1 })
            .where(eq(course.id, id))
            .run();
          return ok(settings(id));
        },
        (done) =>
          done.ok && done.value.version !== version
            ? { by, action: 'change-course', subject: id, ...(note !== '' && { note }) }
            : null,
      );
    },

    /** The language in which its staff write to students. @throws if there is no such course */
    languageOf(id: CourseId): Tag {
      return settings(id).language;
    },

    /** The languages of what a whole class reads. @throws if there is no such course */
    classLanguagesOf(id: CourseId): ClassLanguages {
      return classLanguagesSchema.parse(settings(id));
    },

    /** The zone of most courses that are in a place, and not in UTC; null if there is none. */
    usualZone(): string | null {
      const zones = db
        .select({ zone: course.zone })
        .from(course)
        .groupBy(course.zone)
        .orderBy(sql`count(*) desc`, course.zone)
        .all();
      return zones.find(({ zone }) => zone.includes('/') && zoneSchema.safeParse(zone).success)?.zone ?? null;
    },

    /** The names of those who lead or teach it. */
    teachersOf(id: CourseId): string[] {
      const names = db
        .selectDistinct({ name: staff.name })
        .from(grants)
        .innerJoin(staff, eq(staff.id, grants.staffId))
        .where(eq(grants.scope, id))
        .all();
      return names.map(({ name }) => name);
    },

    /** Whether anybody leads or teaches it now. */
    hasStaff: (id: CourseId): boolean =>
      db
        .select({ role: grants.role })
        .from(grants)
        .where(and(eq(grants.scope, id), inArray(grants.role, ['course-lead', 'co-teacher'])))
        .limit(1)
        .get() !== undefined,

    /** How many students are enrolled, as somebody says who does not teach the course; null if nobody has said it (R2.6). */
    enrolledOf: (id: CourseId): number | null => rowOf(id)?.enrolled ?? null,

    /** The day, in UTC, on which it was made. @throws if there is no such course */
    madeDayOf: (id: CourseId): string => daySchema.parse(rowOf(id)?.madeDay),

    /** What a list shows of these courses, by name. */
    listed: (ids: readonly CourseId[]): CourseInList[] =>
      rows
        .readAll('course', keptCourseSchema, byIds.all({ ids: JSON.stringify(ids) }))
        .map(({ madeDay, archived, externalId, ...kept }) => ({ ...courseOf(kept), externalId, madeDay, archived })),

    /** Those of the given courses that exist, by name. */
    among(ids: readonly CourseId[]): Course[] {
      return rows.readAll('course', keptCourseSchema, byIds.all({ ids: JSON.stringify(ids) })).map(courseOf);
    },
  };
}
