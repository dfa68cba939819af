/**
 * Prepares an institution before its first pulse: who works there, which courses there are, and which programmes add
 * them up.
 */
import { arrangeSums } from './arrange-sums.ts';
import type { Network } from '../story/network.ts';
import type { Host } from './host.ts';
import { Person } from './person.ts';
import type { CoursePlan, Plan } from './plan.ts';
import type { Truth } from './truth.ts';

export interface Staff {
  readonly admin: Person;
  readonly teachers: readonly [Person, Person];
  readonly programmeLead: Person;
  readonly coTeacher: Person;
  readonly anybody: Person;
  /** Somebody who teaches one of the courses at the learning platform, and comes from there (lms.md L6.1). */
  visitor?: Person;
}

export function hire(network: Network): Staff {
  const person = (name: string): Person => new Person(name, network);
  return {
    admin: person('Ada Admin'),
    teachers: [person('Tom Teacher'), person('Tina Teacher')],
    programmeLead: person('Lea Lead'),
    coTeacher: person('Carl Colleague'),
    anybody: person('Anybody'),
  };
}

/** @returns the id of each course */
export async function arrange(
  host: Host,
  plan: Plan,
  { admin, teachers, programmeLead, coTeacher }: Staff,
  truth: Truth,
): Promise<ReadonlyMap<CoursePlan, string>> {
  await admin.claim(await host.setupLink());
  const enter = async (
    person: Person,
    by: Person,
    role: 'programme-lead' | 'co-teacher',
    scope: string,
  ): Promise<void> => {
    await person.signIn((await by.ask('invite', {}, { name: person.name, role, scope })).link);
  };
  const p = await admin.ask('createProgramme', {}, { name: 'Programme P' });
  const q = await admin.ask('createProgramme', {}, { name: 'Programme Q' });
  await enter(programmeLead, admin, 'programme-lead', p.id);
  // Everyone who is signed in may create a course, and then leads it. Both teachers also lead a programme, so that they
  // see its sums.
  for (const teacher of teachers) await enter(teacher, admin, 'programme-lead', q.id);
  const courses = new Map<CoursePlan, string>();
  for (const course of plan.courses) {
    const { name, classSize, lead } = course;
    const { id } = await teachers[lead].ask('createCourse', {}, { name, classSize, zone: 'Europe/London' });
    courses.set(course, id);
    // Splits rest on a number that no teacher has typed (R2.6).
    await admin.ask('saveEnrolled', { course: id }, { was: null, enrolled: classSize });
  }
  for (const teacher of teachers)
    truth.calendars.push(new URL((await teacher.ask('makeCalendar', {}, null)).link).pathname.split('/').at(-1)!);
  // If the institution named nobody who acts on it, the module "bias and fairness" could not be asked (I2.9).
  const institution = await admin.ask('institution', {}, null);
  await admin.ask('saveInstitution', {}, { ...institution, fairnessRole: 'Head of equality' });
  // These are official figures that staff type in. Nobody outside the course may ever read them (I1.25).
  for (const [{ lead }, id] of courses)
    await teachers[lead].ask(
      'saveSignals',
      { course: id },
      {
        signals: [
          { kind: 'retention', percent: 61 },
          { kind: 'absence', percent: null },
        ],
        version: 0,
      },
    );
  const shared = plan.courses.find((course) => course.shared);
  if (shared !== undefined) await enter(coTeacher, teachers[shared.lead], 'co-teacher', courses.get(shared)!);
  await arrangeSums({ admin, programmes: [p.id, q.id] }, [...courses.values()], host.now(), truth);
  return courses;
}
