/** Writes what an import changes, inside its transaction (institution.md H3.1, docs/decisions/0092, 0093). */
import { and, eq, sql } from 'drizzle-orm';
import { dayAt } from '../../../schema/calendar.ts';
import { noteOfGrant } from '../../../schema/contract/audit-note.ts';
import { staffIdSchema, type StaffId } from '../../../schema/contract/ids.ts';
import { course, grants, programme, programmeCourse, staff } from '../../../schema/tables/directory/tables.ts';
import { endRepresenting } from '../access/representing.ts';
import type { AuditLog } from '../record/audit.ts';
import { randomId } from '../record/database.ts';
import { nameColumns } from '../record/names.ts';
import type { Courses } from '../courses/courses.ts';
import type { Mail } from '../mail/mail.ts';
import type { Foundation } from '../record/foundation.ts';
import type { Comparison, Step } from './compare.ts';

export interface ApplyingParts {
  readonly courses: Pick<Courses, 'unusedKey'>;
  readonly mail: Pick<Mail, 'queue'>;
  /** Its lines are written in the same transaction, in which whoever acts was checked. */
  readonly record: Pick<AuditLog, 'add'>;
}

export function applyingIn(
  { db, host }: Foundation,
  { courses, mail, record }: ApplyingParts,
): (by: StaffId, comparison: Comparison) => void {
  const value = <N extends string>(name: N) => sql.placeholder(name);
  const addPerson = db
    .insert(staff)
    .values({ id: value('id'), name: value('name'), folded: value('folded'), address: value('address') })
    .prepare();
  const personAt = db
    .select({ id: staff.id })
    .from(staff)
    .where(eq(staff.address, value('address')))
    .prepare();
  const addCourse = db
    .insert(course)
    .values({
      id: value('id'),
      externalId: value('externalId'),
      name: value('name'),
      classSize: value('classSize'),
      zone: value('zone'),
      language: value('language'),
      enrolled: value('enrolled'),
      madeDay: value('madeDay'),
      key: value('key'),
      archived: value('archived'),
    })
    .prepare();
  const changeCourse = db
    .update(course)
    .set({
      name: sql`${value('name')}`,
      classSize: sql`${value('classSize')}`,
      zone: sql`${value('zone')}`,
      language: sql`${value('language')}`,
      enrolled: sql`${value('enrolled')}`,
      archived: sql`${value('archived')}`,
      version: sql`${course.version} + 1`,
    })
    .where(eq(course.id, value('id')))
    .prepare();
  const addRole = db
    .insert(grants)
    .values({ staffId: value('staffId'), role: value('role'), scope: value('scope') })
    .onConflictDoNothing()
    .prepare();
  const dropCoTeacher = db
    .delete(grants)
    .where(and(eq(grants.staffId, value('staffId')), eq(grants.role, 'co-teacher'), eq(grants.scope, value('scope'))))
    .prepare();
  const represents = db
    .select()
    .from(grants)
    .where(
      and(
        eq(grants.staffId, value('staffId')),
        eq(grants.role, 'student-representative'),
        eq(grants.scope, value('scope')),
      ),
    )
    .prepare();
  const addPlace = db
    .insert(programmeCourse)
    .values({ programmeId: value('programmeId'), termId: value('termId'), courseId: value('courseId') })
    .onConflictDoNothing()
    .prepare();

  const write = (by: StaffId, { course: known, externalId, values, writes }: Step): string => {
    if (known === null) {
      const id = randomId(host);
      const madeDay = dayAt(host.now(), 'UTC');
      addCourse.run({ id, externalId, ...values, archived: values.archived, madeDay, key: courses.unusedKey() });
      return id;
    }
    if (!writes) return known;
    changeCourse.run({ id: known, ...values, archived: Number(values.archived) });
    record.add({ by, action: 'change-course', subject: known, note: 'import' });
    return known;
  };

  const give = (by: StaffId, to: StaffId, role: 'course-lead' | 'co-teacher', scope: string, isNew: boolean): void => {
    const grant = { role, scope };
    addRole.run({ staffId: to, ...grant });
    // A course that the file makes has nothing yet that somebody could see, so the line of the import speaks for its team.
    if (isNew) return;
    // Whoever begins to teach the course speaks for its students no more (H2.4).
    if (represents.get({ staffId: to, scope }) !== undefined) endRepresenting(db, to, scope);
    // A co-teacher who becomes the lead holds one role, as after a hand-over.
    if (role === 'course-lead') dropCoTeacher.run({ staffId: to, scope });
    record.add({ by, action: 'import-role', subject: to, note: noteOfGrant(grant) });
  };

  return (by, { steps, people, programmes }) => {
    const idByAddress = new Map<string, StaffId>();
    const idOf = (address: string): StaffId => {
      const id = idByAddress.get(address) ?? staffIdSchema.parse(personAt.get({ address })?.id);
      idByAddress.set(address, id);
      return id;
    };
    for (const { name, address } of people) {
      const id = staffIdSchema.parse(randomId(host));
      addPerson.run({ id, ...nameColumns(name), address });
      idByAddress.set(address, id);
    }
    const programmeByName = new Map(
      programmes.map((name) => {
        const id = randomId(host);
        db.insert(programme).values({ id, name }).run();
        record.add({ by, action: 'create-programme', subject: id });
        return [name, id] as const;
      }),
    );
    const told = new Set<StaffId>();
    const placed = new Set<string>();
    for (const step of steps) {
      const id = write(by, step);
      for (const { address, role } of step.roles) {
        const to = idOf(address);
        give(by, to, role, id, step.course === null);
        told.add(to);
      }
      if (step.place !== null) {
        const { programme: name, programmeId, termId } = step.place;
        const into = programmeId ?? programmeByName.get(name) ?? '';
        addPlace.run({ programmeId: into, termId, courseId: id });
        // The courses of a programme decide what its lead may read, so the log tells it as when somebody chooses them (R2.7).
        if (!placed.has(into)) record.add({ by, action: 'assign-courses', subject: into, note: 'import' });
        placed.add(into);
      }
    }
    // One message for each person, however many courses they got.
    for (const person of told) if (person !== by) mail.queue({ kind: 'roles-changed', staff: person });
  };
}
