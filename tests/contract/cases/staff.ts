/** Cases about the way from a setup link to an open pulse, and about what staff cannot do. */
import { expect } from 'vitest';
import { codeSchema } from '../../../schema/contract/ids.ts';
import type { Gives, RouteName, Takes } from '../../../schema/contract/api.ts';
import type { CourseId } from '../../../schema/contract/ids.ts';
import { DAY_MS, ORIGIN } from '../harness.ts';
import { all, answer, claimOf, problemOf, Teacher } from '../people.ts';
import type { Case } from '../case.ts';

export function staffCases(it: Case): void {
  it('lets one of two simultaneous uses of a setup link win, and nobody after them (E6.1)', async ({ h, teacher }) => {
    const { token } = claimOf(await h.setupLink());
    const { id: person } = await teacher.expect('me', {}, null);
    const two = await Promise.all([1, 2].map(() => new Teacher(h).send('restoreAdmin', {}, { token, person })));
    expect(two.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 404]);
    expect(await problemOf(await new Teacher(h).send('restoreAdmin', {}, { token, person }))).toEqual({
      status: 404,
      type: 'setup-link-spent',
    });
  });

  it('voids an older setup link when a new one is printed (E6.1)', async ({ h }) => {
    const older = await h.setupLink();
    const newer = await h.setupLink();
    expect(newer).toMatch(new RegExp(`^${ORIGIN}/staff/setup#[0-9a-f]{64}$`));
    expect((await new Teacher(h).send('claimSetup', {}, claimOf(older))).status).toBe(404);
    expect((await new Teacher(h).send('checkSetup', {}, { token: claimOf(newer).token })).status).toBe(200);
  });

  it('knows nobody without a session, and forgets a session that was signed out (E6.2)', async ({ h }) => {
    expect(await problemOf(await new Teacher(h).send('me', {}, null))).toEqual({ status: 401, type: 'signed-out' });
    const teacher = await Teacher.setUp(h);
    expect((await teacher.expect('me', {}, null)).name).toBe('Sam Teacher');
    await teacher.expect('signOut', {}, null);
    expect((await teacher.send('me', {}, null)).status).toBe(401);
  });

  it('signs a colleague in once by a link; of two who try at the same time one succeeds, and after a week nobody does (E6.2, E6.4)', async ({
    h,
    teacher,
  }) => {
    const course = await teacher.expect('createCourse', {}, { name: 'Botany', classSize: 60, zone: 'UTC' });
    const invite = async () => ({
      token: new URL(
        (await teacher.expect('invite', {}, { name: 'Cy Reed', role: 'co-teacher', scope: course.id })).link,
      ).hash.slice(1),
    });
    const link = await invite();
    const two = [new Teacher(h), new Teacher(h)];
    const replies = await Promise.all(two.map((each) => each.send('signIn', {}, link)));
    expect(replies.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 404]);
    const winner = two[replies.findIndex(({ status }) => status === 200)]!;
    expect((await winner.expect('me', {}, null)).grants).toEqual([{ role: 'co-teacher', scope: course.id }]);
    expect((await winner.expect('courses', {}, {})).courses.map(({ name }) => name)).toEqual(['Botany']);
    const late = await invite();
    h.world.nowMs += 7 * DAY_MS;
    expect(await problemOf(await new Teacher(h).send('signIn', {}, late))).toEqual({
      status: 404,
      type: 'sign-in-link-spent',
    });
  });

  it('makes a thing once, even if the request is sent again because its answer was lost (E7.0)', async ({
    h,
    teacher,
  }) => {
    const twice = async <N extends RouteName>(
      name: N,
      at: Readonly<Record<string, string>>,
      body: Takes<N>,
    ): Promise<Gives<N>[]> => {
      const replies = [
        await teacher.send(name, at, body, `an-attempt-to-${name}`),
        await teacher.send(name, at, body, `an-attempt-to-${name}`),
      ];
      return Promise.all(replies.map(async (reply) => (await reply.json()) as Gives<N>));
    };
    const led = async () => (await teacher.expect('courses', {}, {})).courses.length;
    const before = await led();
    const [course, sameCourse] = await twice('createCourse', {}, { name: 'Botany', classSize: 60, zone: 'UTC' });
    expect(sameCourse).toEqual(course);
    const [pulse, samePulse] = await twice(
      'createPulse',
      { course: course!.id },
      { closesAtMs: h.world.nowMs + DAY_MS, eligibility: 'codes' },
    );
    // The codes are told once. Somebody who did not get them prints new ones (R5.2).
    expect(samePulse).toEqual({ ...pulse, slips: [] });
    const [link, newLink] = await twice('invite', {}, { name: 'Cy Reed', role: 'co-teacher', scope: course!.id });
    const signIn = async ({ link: url }: { link: string }) =>
      (await new Teacher(h).send('signIn', {}, { token: new URL(url).hash.slice(1) })).status;
    expect([await signIn(link!), await signIn(newLink!)]).toEqual([404, 200]);
    expect(await led()).toBe(before + 1);
    expect((await teacher.expect('team', { course: course!.id }, null)).people).toHaveLength(2);
    // Two requests that were meant as two are carried out twice.
    await teacher.expect('createCourse', {}, { name: 'Botany', classSize: 60, zone: 'UTC' });
    expect(await led()).toBe(before + 2);
  });

  it('gives a programme lead sums of three courses or more, and nothing about a single course (R2.7)', async ({
    h,
    teacher,
  }) => {
    const day = (ms: number) => new Date(ms).toISOString().slice(0, 10);
    const programme = await teacher.expect('createProgramme', {}, { name: 'Sciences' });
    const term = await teacher.expect(
      'createTerm',
      {},
      { name: 'Now', fromDay: day(h.world.nowMs), toDay: day(h.world.nowMs + 9 * DAY_MS) },
    );
    const place = { programme: programme.id, term: term.id };
    const { link } = await teacher.expect(
      'invite',
      {},
      { name: 'Lee Fox', role: 'programme-lead', scope: programme.id },
    );
    const lead = new Teacher(h);
    await lead.expect('signIn', {}, { token: new URL(link).hash.slice(1) });
    const courses: CourseId[] = [];
    const toldAfter: unknown[] = [];
    const loopsAfter: unknown[] = [];
    // The second course publishes nothing, so it adds nothing and is not missed.
    for (const answers of [15, 3, 16, 20]) {
      const code = await teacher.open();
      courses.push((await teacher.expect('pulse', { code }, null)).course.id);
      for (let i = 0; i < answers; i += 1) await answer(h, code, all(1 + (i % 5)));
      await teacher.close(code);
      await teacher.expect('assignCourses', place, { courses });
      // What is published today counts from tomorrow on.
      expect((await lead.expect('rollUp', place, null)).items.filter(({ told }) => told.form !== 'hidden')).toEqual([]);
      h.world.nowMs += DAY_MS;
      const { items, loops } = await lead.expect('rollUp', place, null);
      toldAfter.push(items[0]?.told);
      loopsAfter.push(loops);
      // Staff write to students at once, also if too few have answered.
      await teacher.expect(
        'tellStudents',
        { code },
        {
          version: 0,
          body: {
            good: '',
            hard: '',
            promises: [],
            cannot: 'More time',
            why: 'the term is short',
            passedTo: '',
            again: '',
          },
        },
      );
      expect(await problemOf(await lead.send('results', { code }, null))).toEqual({ status: 403, type: 'forbidden' });
    }
    const hidden = { form: 'hidden', why: 'few' };
    expect(toldAfter).toEqual([
      hidden,
      hidden,
      hidden,
      { form: 'exact', courses: 3, n: 51, bins: [11, 10, 10, 10, 10] },
    ]);
    // The number of loops that are closed is hidden with fewer than three courses, as the sums are.
    expect(loopsAfter).toEqual([null, null, null, { pulses: 3, told: 2, passedOn: 0 }]);
    expect(await problemOf(await teacher.send('rollUp', place, null))).toEqual({ status: 403, type: 'forbidden' });
    // A fourth course would be told by the difference, and so would a course that is taken out.
    const code = await teacher.open();
    const more = [...courses, (await teacher.expect('pulse', { code }, null)).course.id];
    await teacher.expect('assignCourses', place, { courses: more });
    for (let i = 0; i < 15; i += 1) await answer(h, code, all(5));
    await teacher.close(code);
    h.world.nowMs += 2 * DAY_MS;
    expect((await lead.expect('rollUp', place, null)).items[0]?.told).toEqual(toldAfter.at(-1));
    await teacher.expect('assignCourses', place, { courses: more.slice(1) });
    expect((await lead.expect('rollUp', place, null)).items[0]?.told).toEqual(toldAfter.at(-1));
    expect((await lead.expect('rollUp', place, null)).loops).toMatchObject({ pulses: 3 });
  });

  it('adds up more courses than one query can list (R2.7)', async ({ h, teacher }) => {
    const day = new Date(h.world.nowMs).toISOString().slice(0, 10);
    const programme = await teacher.expect('createProgramme', {}, { name: 'Everything' });
    const term = await teacher.expect('createTerm', {}, { name: 'Today', fromDay: day, toDay: day });
    const courses: CourseId[] = [];
    for (let i = 0; i < 120; i += 1)
      courses.push((await teacher.expect('createCourse', {}, { name: `Course ${i}`, classSize: 60, zone: 'UTC' })).id);
    await teacher.expect('assignCourses', { programme: programme.id, term: term.id }, { courses });
    const [assigned] = (await teacher.expect('programmes', {}, null)).assigned.filter(
      (each) => each.programme === programme.id,
    );
    expect(assigned?.courses).toBe(120);
    // The list comes page by page, and says how many there are (H3.3).
    const list = await teacher.expect('courses', {}, {});
    expect([list.courses.length, list.found >= 120, list.all >= 120]).toEqual([50, true, true]);
  });

  it('shows a pulse from armed to open, with the address for the projector page (R2.1, E7.1)', async ({ teacher }) => {
    const code = await teacher.arm();
    expect(await teacher.expect('pulse', { code }, null)).toMatchObject({
      stage: 'armed',
      studentUrl: `${ORIGIN}/s/${code}`,
    });
    await teacher.expect('openPulse', { code }, null);
    expect(await teacher.expect('pulse', { code }, null)).toMatchObject({ stage: 'open', band: null });
  });

  it('opens by itself at a planned time (R2.1)', async ({ h, teacher }) => {
    const code = await teacher.arm({ opensAtMs: h.world.nowMs + 5000 });
    h.world.nowMs += 4999;
    expect((await teacher.expect('pulse', { code }, null)).stage).toBe('armed');
    h.world.nowMs += 1;
    expect((await teacher.expect('pulse', { code }, null)).stage).toBe('open');
  });

  it('moves a closing time only to later, and opens nothing again (R2.1)', async ({ h, teacher }) => {
    const code = await teacher.open();
    const { schedule } = await teacher.expect('pulse', { code }, null);
    expect(
      await problemOf(await teacher.send('extendPulse', { code }, { closesAtMs: schedule.closesAtMs - 1000 })),
    ).toEqual({ status: 422, type: 'wrong-time' });
    const later = schedule.closesAtMs + 60_000;
    expect((await teacher.expect('extendPulse', { code }, { closesAtMs: later })).schedule.closesAtMs).toBe(later);
    await teacher.expect('closePulse', { code }, null);
    expect(await problemOf(await teacher.send('extendPulse', { code }, { closesAtMs: later + 60_000 }))).toEqual({
      status: 409,
      type: 'wrong-state',
    });
    expect(await problemOf(await teacher.send('openPulse', { code }, null))).toEqual({
      status: 409,
      type: 'wrong-state',
    });
    h.world.nowMs += 60_000;
    await h.wake(code);
    expect(await problemOf(await teacher.send('openPulse', { code }, null))).toEqual({
      status: 409,
      type: 'wrong-state',
    });
  });

  it('refuses a second pulse in a course while one is under way (R2.1)', async ({ h, teacher }) => {
    const code = await teacher.open();
    const { course } = await teacher.expect('pulse', { code }, null);
    const second = await teacher.send('createPulse', { course: course.id }, { closesAtMs: h.world.nowMs + 60_000 });
    expect(await problemOf(second)).toEqual({ status: 409, type: 'pulse-open-already' });
  });

  it('makes one box if a pulse is armed twice at the same time, and its answers can be read after a restart (R3.5)', async ({
    h,
    teacher,
  }) => {
    const { definition, schedule } = await drafted(teacher);
    const { boxes } = h.engine();
    const armed = await Promise.all([boxes.arm(definition, schedule), boxes.arm(definition, schedule)]);
    expect(armed.map(({ ok }) => ok)).toEqual([true, true]);
    await h.restart();
    expect(await h.engine().boxes.open(definition.code)).toMatchObject({ ok: true, phase: 'open' });
  });

  it('makes no box with a key that reads back as an older one (R3.5)', async ({ h, teacher }) => {
    const { definition, schedule } = await drafted(teacher);
    const { code } = definition;
    await h.setKey(code, new Uint8Array(32).fill(7));
    h.world.tellsOldKeys = true;
    expect(await h.engine().boxes.arm(definition, schedule)).toEqual({ ok: false, why: 'retry' });
    h.world.tellsOldKeys = false;
    expect(await h.engine().boxes.look(code)).toEqual({ at: 'nowhere' });
    expect(await h.engine().boxes.arm(definition, schedule)).toMatchObject({ ok: true });
    await h.restart();
    expect(await h.engine().boxes.open(code)).toMatchObject({ ok: true, phase: 'open' });
  });
}

/** A definition whose code names no box yet. */
async function drafted(teacher: Teacher) {
  const { definition, schedule } = await teacher.expect('pulse', { code: await teacher.arm() }, null);
  const code = codeSchema.parse(definition.code.slice(0, 5) + (definition.code.endsWith('7') ? '8' : '7'));
  return { definition: { ...definition, code }, schedule };
}
