/**
 * Sets up the made-up university before its first pulse: an institution, people, courses, and terms with a programme.
 */
import type { CourseId, ProgrammeId } from '../../schema/contract/ids.ts';
import type { Cast } from './course-life.ts';
import { Person } from './person.ts';
import type { Stage } from './stage.ts';
import {
  CO_TEACHER,
  COURSES,
  INSTITUTION,
  OFFICES,
  PROGRAMME,
  PROGRAMME_LEAD,
  REGISTRAR,
  TEACHER,
  TERMS,
  type CourseName,
} from './term.ts';

export type CourseIds = Readonly<Record<CourseName, CourseId>>;

export interface Setting {
  readonly courses: CourseIds;
  readonly programme: ProgrammeId;
}

/** @param setupLink a fresh link, which the teacher claims */
export async function setUp({ stage, teacher, calendar }: Cast, setupLink: string): Promise<Setting> {
  await teacher.ask('claimSetup', {}, { token: new URL(setupLink).hash.slice(1), name: TEACHER, ...INSTITUTION });
  const { contactsCheckedDay: _, ...settings } = await teacher.ask('institution', {}, null);
  const { version } = await teacher.ask('saveInstitution', {}, { ...settings, ...OFFICES });
  await teacher.ask('markContactsChecked', {}, { version });
  const create = async (name: CourseName): Promise<CourseId> => {
    const { name: title, classSize, signals = [] } = COURSES[name];
    const { id } = await teacher.ask('createCourse', {}, { name: title, classSize, zone: 'Europe/London' });
    if (signals.length > 0) {
      const { signals: before } = await teacher.ask('nextPulse', { course: id }, null);
      await teacher.ask('saveSignals', { course: id }, { signals: [...signals], version: before.version });
    }
    return id;
  };
  const courses: CourseIds = {
    statistics: await create('statistics'),
    ethics: await create('ethics'),
    skills: await create('skills'),
    studio: await create('studio'),
  };
  await vouch(teacher, stage, courses);
  await teacher.ask('invite', {}, { name: CO_TEACHER, role: 'co-teacher', scope: courses.statistics });
  const { id: programme } = await teacher.ask('createProgramme', {}, { name: PROGRAMME });
  for (const {
    name,
    weeksAgo: [first, last],
    exams: [firstExam, lastExam],
    courses: counted,
  } of TERMS) {
    const days = (from: number, to: number) => ({
      fromDay: calendar.day({ weeksAgo: from, weekday: 0 }),
      toDay: calendar.day({ weeksAgo: to, weekday: 4 }),
    });
    const { id: term } = await teacher.ask(
      'createTerm',
      {},
      { name, ...days(first, last), exams: days(firstExam, lastExam) },
    );
    await teacher.ask('assignCourses', { programme, term }, { courses: counted.map((course) => courses[course]) });
  }
  return { courses, programme };
}

/** Somebody who teaches none of the courses says how many students each has, so that results can be split (R2.6). */
async function vouch(teacher: Person, stage: Stage, courses: CourseIds): Promise<void> {
  const { link } = await teacher.ask('invite', {}, { name: REGISTRAR, role: 'institution-admin', scope: null });
  const registrar = new Person(stage);
  await registrar.ask('signIn', {}, { token: new URL(link).hash.slice(1) });
  for (const name of Object.keys(courses) as CourseName[])
    await registrar.ask('saveEnrolled', { course: courses[name] }, { was: null, enrolled: COURSES[name].classSize });
}

/** Invites somebody who reads the programme's sums and nothing else (E6.4). */
export async function inviteLead({ stage, teacher }: Cast, programme: ProgrammeId): Promise<Person> {
  const { link } = await teacher.ask('invite', {}, { name: PROGRAMME_LEAD, role: 'programme-lead', scope: programme });
  const lead = new Person(stage);
  await lead.ask('signIn', {}, { token: new URL(link).hash.slice(1) });
  return lead;
}
