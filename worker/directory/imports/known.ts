/** Reads at once what an import is compared with: one question for each table, however long the file is (institution.md H3.1). */
import { and, eq, inArray, isNotNull } from 'drizzle-orm';
import { z } from 'zod';
import { courseSettingsSchema, courseSchema, enrolledSchema } from '../../../schema/contract/courses.ts';
import { courseIdSchema, programmeIdSchema, staffIdSchema, termIdSchema } from '../../../schema/contract/ids.ts';
import type { CourseId, ProgrammeId, StaffId, TermId } from '../../../schema/contract/ids.ts';
import {
  course,
  courseStaff,
  grants,
  programme,
  programmeCourse,
  staff,
  term,
} from '../../../schema/tables/directory/tables.ts';
import type { Foundation } from '../record/foundation.ts';

const knownCourseSchema = courseSchema
  .extend(courseSettingsSchema.pick({ language: true, archived: true }).shape)
  .extend({ externalId: z.string(), enrolled: enrolledSchema });
export type KnownCourse = z.output<typeof knownCourseSchema>;

const personSchema = z.object({ id: staffIdSchema, name: z.string(), address: z.string() });
export type KnownPerson = z.output<typeof personSchema>;

const roleSchema = z.object({
  staffId: staffIdSchema,
  name: z.string(),
  role: z.enum(['course-lead', 'co-teacher']),
  scope: courseIdSchema,
});
type KnownRole = z.output<typeof roleSchema>;

const programmeSchema = z.object({ id: programmeIdSchema, name: z.string() });
const termSchema = z.object({ id: termIdSchema, name: z.string() });

export interface Known {
  readonly courses: ReadonlyMap<string, KnownCourse>;
  readonly people: ReadonlyMap<string, KnownPerson>;
  readonly teams: ReadonlyMap<CourseId, readonly KnownRole[]>;
  /** Administrators and programme leads. */
  readonly overseers: ReadonlySet<StaffId>;
  /** Several may have one name. */
  readonly programmes: ReadonlyMap<string, readonly ProgrammeId[]>;
  readonly terms: ReadonlyMap<string, readonly TermId[]>;
  readonly places: ReadonlySet<string>;
  readonly everTaught: (person: StaffId) => ReadonlySet<string>;
}

export const placeOf = (programmeId: string, termId: string, courseId: string): string =>
  `${programmeId} ${termId} ${courseId}`;

export function readKnown({ db, rows }: Pick<Foundation, 'db' | 'rows'>): Known {
  const courses = rows.readAll(
    'course',
    knownCourseSchema,
    db.select().from(course).where(isNotNull(course.externalId)).all(),
  );
  const people = rows.readAll('staff', personSchema, db.select().from(staff).where(isNotNull(staff.address)).all());
  const held = db
    .select({ staffId: staff.id, name: staff.name, role: grants.role, scope: grants.scope })
    .from(grants)
    .innerJoin(staff, eq(staff.id, grants.staffId))
    .where(inArray(grants.role, ['course-lead', 'co-teacher']))
    .orderBy(staff.name, staff.id)
    .all();
  const over = db
    .selectDistinct({ id: grants.staffId })
    .from(grants)
    .where(inArray(grants.role, ['institution-admin', 'programme-lead']))
    .all();
  return {
    courses: new Map(courses.map((each) => [each.externalId, each])),
    people: new Map(people.map((each) => [each.address, each])),
    teams: Map.groupBy(rows.readAll('grants', roleSchema, held), ({ scope }) => scope),
    overseers: new Set(over.map(({ id }) => id as StaffId)),
    programmes: idsByName(rows.readAll('programme', programmeSchema, db.select().from(programme).all())),
    terms: idsByName(rows.readAll('term', termSchema, db.select().from(term).all())),
    places: new Set(
      db
        .select()
        .from(programmeCourse)
        .all()
        .map(({ programmeId, termId, courseId }) => placeOf(programmeId, termId, courseId)),
    ),
    everTaught: (person) =>
      new Set(
        db
          .select({ id: courseStaff.courseId })
          .from(courseStaff)
          .where(and(eq(courseStaff.staffId, person)))
          .all()
          .map(({ id }) => id),
      ),
  };
}

const idsByName = <T>(all: readonly { readonly id: T; readonly name: string }[]): ReadonlyMap<string, readonly T[]> =>
  new Map([...Map.groupBy(all, ({ name }) => name)].map(([name, same]) => [name, same.map(({ id }) => id)]));
