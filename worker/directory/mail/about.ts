/**
 * Says what a message to a member of staff tells when it leaves: where it goes, in which language, and which names and days
 * stand in it. There is no number of answers, and no word on whether there are results (H4.2).
 */
import { and, eq, inArray } from 'drizzle-orm';
import { z } from 'zod';
import { addWorkingDays, dayAt } from '../../../schema/calendar.ts';
import { meSchema } from '../../../schema/contract/account.ts';
import { codeSchema, courseIdSchema, type CourseId, type StaffId } from '../../../schema/contract/ids.ts';
import { instantSchema, zoneSchema } from '../../../schema/contract/instant.ts';
import { TELL_WITHIN_DAYS } from '../../../schema/loop/limits.ts';
import { course, grants, institution, ledger, pulse, staff, told } from '../../../schema/tables/directory/tables.ts';
import type { Foundation } from '../record/foundation.ts';
import { choiceOf, type PulseNotice, type ToStaff } from './message.ts';
import type { optOutsIn } from './opt-outs.ts';

/** What the text of a message to staff needs. */
export interface About {
  readonly address: string;
  readonly name: string;
  /** The language that the person chose for the staff pages; null if they chose none. */
  readonly language: z.infer<typeof meSchema>['language'];
  readonly institution: string;
  /** The course that it is about; null if it is about the person alone. */
  readonly course: { readonly id: CourseId; readonly name: string } | null;
  /** By when students hear what came of the pulse, an ISO day; null where the message does not say it. */
  readonly tellByDay: string | null;
}

const personSchema = z.object({ address: z.string().min(3), name: z.string(), language: meSchema.shape.language });
const courseSchema = z.object({ id: courseIdSchema, name: z.string() });
const pulseSchema = z.object({
  courseId: courseIdSchema,
  code: codeSchema,
  closesAtMs: instantSchema,
  zone: zoneSchema,
  final: z.boolean().nullable(),
  resultsDeleted: z.boolean(),
  resultsLost: z.boolean(),
  told: z.int().nullable(),
});

export function aboutIn({ db, rows }: Foundation, { wants }: Pick<ReturnType<typeof optOutsIn>, 'wants'>) {
  const personOf = (id: StaffId) =>
    rows.read(
      'staff',
      personSchema,
      db
        .select({ address: staff.address, name: staff.name, language: staff.language })
        .from(staff)
        .where(eq(staff.id, id))
        .all()
        // Most people have no address yet, which is no row that cannot be read.
        .find(({ address }) => address !== null),
    );

  const teaches = (person: StaffId, id: CourseId): boolean =>
    db
      .select()
      .from(grants)
      .where(and(eq(grants.staffId, person), eq(grants.scope, id), inArray(grants.role, ['course-lead', 'co-teacher'])))
      .get() !== undefined;

  /** A course that is not archived. */
  const running = (id: string) =>
    rows.read(
      'course',
      courseSchema,
      db
        .select({ id: course.id, name: course.name })
        .from(course)
        .where(and(eq(course.id, id), eq(course.archived, false)))
        .get(),
    );

  const pulseOf = (code: string) => {
    const row = db
      .select({
        courseId: pulse.courseId,
        code: pulse.code,
        closesAtMs: pulse.closesAtMs,
        zone: course.zone,
        final: ledger.final,
        resultsDeleted: pulse.resultsDeleted,
        resultsLost: pulse.resultsLost,
        told: told.revision,
      })
      .from(pulse)
      .innerJoin(course, eq(course.id, pulse.courseId))
      .leftJoin(ledger, and(eq(ledger.pulseId, pulse.id), eq(ledger.final, true)))
      .leftJoin(told, and(eq(told.pulseId, pulse.id), eq(told.revision, 1)))
      .where(eq(pulse.code, code))
      .get();
    return rows.read('pulse', pulseSchema, row);
  };

  type Found = NonNullable<ReturnType<typeof pulseOf>>;

  /** Whether it is still true what this message would say. */
  const holds = (kind: PulseNotice, { final, resultsDeleted, resultsLost, told: isTold }: Found): boolean => {
    switch (kind) {
      case 'opens-today':
      case 'closes-today':
        return final === null && !resultsLost;
      case 'news':
        return !resultsDeleted && !resultsLost;
      case 'tell-students':
      case 'tell-students-overdue':
      case 'tell-before-next':
        return isTold === null && !resultsDeleted && !resultsLost;
    }
  };

  const aboutPulse = (kind: PulseNotice, person: StaffId, code: string): Pick<About, 'course' | 'tellByDay'> | null => {
    const found = pulseOf(code);
    const of = found && running(found.courseId);
    if (found === null || of === null || !holds(kind, found) || !teaches(person, of.id)) return null;
    const isLoop = kind === 'tell-students' || kind === 'tell-students-overdue';
    const tellByDay = isLoop ? addWorkingDays(dayAt(found.closesAtMs, found.zone), TELL_WITHIN_DAYS) : null;
    return { course: of, tellByDay };
  };

  const topicOf = (message: ToStaff): Pick<About, 'course' | 'tellByDay'> | null => {
    switch (message.kind) {
      case 'roles-changed':
        return { course: null, tellByDay: null };
      case 'dates-proposed': {
        const of = running(message.course);
        return of && teaches(message.staff, of.id) ? { course: of, tellByDay: null } : null;
      }
      case 'opens-today':
      case 'closes-today':
      case 'news':
      case 'tell-students':
      case 'tell-students-overdue':
      case 'tell-before-next':
        return aboutPulse(message.kind, message.staff, message.code);
    }
  };

  return {
    /** @returns null if nothing is to be sent (any more): the person has gone, or does not want it, or it is no longer true */
    aboutMessage(message: ToStaff): About | null {
      const choice = choiceOf(message.kind);
      const person = personOf(message.staff);
      if (person === null || (choice !== null && !wants(message.staff, choice))) return null;
      const topic = topicOf(message);
      const place = db.select({ name: institution.name }).from(institution).get();
      return topic && { ...person, institution: place?.name ?? '', ...topic };
    },
  };
}
