/**
 * Sums over courses that are asked for at the same moment, by one person with a second self or over two terms: nothing
 * that follows from all of them together may be about fewer than three courses (privacy.md R2.7a).
 */
import { expect } from 'vitest';
import { dayAt } from '../../../schema/calendar.ts';
import type { CourseId } from '../../../schema/contract/ids.ts';
import { itemsOf, POINTS_BY_SCALE } from '../../../schema/contract/pulse.ts';
import { rollUpSchema } from '../../../schema/contract/programmes.ts';
import { Released } from '../../../worker/gate/released.ts';
import { DAY_MS } from '../harness.ts';
import { Teacher } from '../people.ts';
import type { Case, Scene } from '../case.ts';
import { publishable } from '../../worker/gate/definitions.ts';

const TIMES = 20;
const dayOf = (ms: number): string => dayAt(ms, 'UTC');
const times = <T>(make: (n: number) => T): T[] => Array.from({ length: TIMES }, (_, n) => make(n));

/** A course that published the answers of twenty people today. */
async function publishedCourse({ h, teacher }: Scene): Promise<CourseId> {
  const course = await teacher.expect('createCourse', {}, { name: 'Sums', classSize: 60, zone: 'UTC' });
  const { definition } = await teacher.expect(
    'createPulse',
    { course: course.id },
    { closesAtMs: h.world.nowMs + DAY_MS, reason: 'No student takes two of these courses.' },
  );
  const items = itemsOf(definition).map(({ scale }) => [
    0,
    ...Array.from({ length: POINTS_BY_SCALE[scale] }, () => 20 / POINTS_BY_SCALE[scale]),
  ]);
  const { entry } = Released.atClose(publishable(definition), [{ respondents: 20, items }], 0);
  await h.engine().directory.published.append(entry);
  return course.id;
}

interface Place {
  readonly programme: string;
  readonly term: string;
}

/** Somebody who leads a programme: the administrator's second self, for all that the product knows. */
async function aLead({ h, teacher }: Scene, programme: string): Promise<Teacher> {
  const { link } = await teacher.expect('invite', {}, { name: 'Lee Fox', role: 'programme-lead', scope: programme });
  const lead = new Teacher(h);
  await lead.expect('signIn', {}, { token: new URL(link).hash.slice(1) });
  return lead;
}

async function aProgramme(scene: Scene, term: string, courses: readonly CourseId[]) {
  const { id: programme } = await scene.teacher.expect('createProgramme', {}, { name: 'Sums' });
  const place = { programme, term };
  await scene.teacher.expect('assignCourses', place, { courses: [...courses] });
  return { place, lead: await aLead(scene, programme) };
}

/** What is told of the first question. */
async function told(lead: Teacher, place: Place) {
  const { items } = rollUpSchema.parse(await lead.expect('rollUp', { ...place }, null));
  return items[0]?.told;
}
const BESIDE = { form: 'hidden', why: 'beside' };

export function sumCases(it: Case): void {
  it('tells only one of two sums that are read at once and differ in one course (R2.7a)', async (scene) => {
    const { h, teacher } = scene;
    const day = dayOf(h.world.nowMs);
    const { id: term } = await teacher.expect('createTerm', {}, { name: 'Today', fromDay: day, toDay: day });
    const pairs = [];
    for (let n = 0; n < TIMES; n += 1) {
      const courses = [];
      for (let i = 0; i < 4; i += 1) courses.push(await publishedCourse(scene));
      pairs.push([await aProgramme(scene, term, courses), await aProgramme(scene, term, courses.slice(1))] as const);
    }
    h.world.nowMs += DAY_MS;
    const read = await Promise.all(
      pairs.map(([all, three]) => Promise.all([told(all.lead, all.place), told(three.lead, three.place)])),
    );
    for (const both of read) {
      const [of, isHidden] = [both[0]?.form === 'hidden' ? 3 : 4, both[0]?.form === 'hidden' ? 0 : 1];
      expect(both[isHidden]).toEqual(BESIDE);
      expect(both[1 - isHidden]).toMatchObject({ form: 'exact', courses: of, n: 20 * of });
    }
    // A sum that was told stays told, and the other one stays hidden.
    const again = await Promise.all(
      pairs.map(([all, three]) => Promise.all([told(all.lead, all.place), told(three.lead, three.place)])),
    );
    expect(again).toEqual(read);
  });

  it('tells only one of two sums over terms that share days, though courses were given to both at once (R2.7a)', async (scene) => {
    const { h, teacher } = scene;
    const [first, second, third] = [0, 1, 2].map((days) => dayOf(h.world.nowMs + days * DAY_MS));
    const { id: early } = await teacher.expect('createTerm', {}, { name: 'Early', fromDay: first!, toDay: second! });
    const { id: late } = await teacher.expect('createTerm', {}, { name: 'Late', fromDay: second!, toDay: third! });
    const courses: CourseId[][] = times(() => []);
    // One course on the first day, two on the second and one on the third.
    for (const published of [1, 2, 1]) {
      for (const of of courses) for (let i = 0; i < published; i += 1) of.push(await publishedCourse(scene));
      h.world.nowMs += DAY_MS;
    }
    const { id: none } = await teacher.expect('createTerm', {}, { name: 'None', fromDay: third!, toDay: third! });
    const programmes = [];
    for (const of of courses) programmes.push({ of, ...(await aProgramme(scene, none, [])) });
    const both = programmes.flatMap(({ of, lead, place }) =>
      [early, late].map((term) => ({ of, lead, place: { ...place, term } })),
    );
    const replies = await Promise.all(
      both.map(({ of, place }) => teacher.send('assignCourses', { ...place }, { courses: of })),
    );
    expect(replies.map(({ status }) => status)).toEqual(both.map(() => 200));
    const read = await Promise.all(both.map(({ lead, place }) => told(lead, place)));
    const isTold = read.map((each) => each?.form !== 'hidden');
    times((n) => expect(isTold[2 * n]).toBe(!isTold[2 * n + 1]));
    expect(read.filter((_, at) => !isTold[at])).toEqual(times(() => BESIDE));
  });

  it('tells a sum once, however many read it at once (R2.7a)', async (scene) => {
    const { h, teacher } = scene;
    const day = dayOf(h.world.nowMs);
    const { id: term } = await teacher.expect('createTerm', {}, { name: 'Today', fromDay: day, toDay: day });
    const courses = [];
    for (let i = 0; i < 3; i += 1) courses.push(await publishedCourse(scene));
    const { lead, place } = await aProgramme(scene, term, courses);
    h.world.nowMs += DAY_MS;
    const read = await Promise.all(times(() => told(lead, place)));
    expect(read).toEqual(times(() => ({ form: 'exact', courses: 3, n: 60, bins: [12, 12, 12, 12, 12] })));
  });
}
