/** Cases about what follows a pulse: acts, words to students, and the reason for asking again too soon. */
import { expect } from 'vitest';
import { problemSchema } from '../../../schema/contract/problem.ts';
import type { ToldDraft } from '../../../schema/contract/loop.ts';
import { addDays, dayAt } from '../../../schema/calendar.ts';
import { DAY_MS } from '../harness.ts';
import { all, answer, answerOften, problemOf, type Teacher } from '../people.ts';
import type { Case, Scene } from '../case.ts';

const aWord = (day: string, act = 'We learn your names'): ToldDraft => ({
  good: '',
  hard: 'Nobody knows our names',
  promises: [{ act, day, owner: 'teacher' }],
  cannot: '',
  why: '',
  passedTo: '',
  again: '',
});

/** The answers differ, because twenty-four people who answer everything alike would be told as "at least". */
async function aClosedPulse({ h, teacher }: Scene, plan: Parameters<Teacher['open']>[0] = {}) {
  const code = await teacher.open(plan);
  for (let i = 0; i < 20; i += 1) await answer(h, code, all(1 + (i % 5)));
  await teacher.close(code);
  const { course } = await teacher.expect('pulse', { code }, null);
  const today = dayAt(h.world.nowMs, course.zone);
  return { code, course, today, soon: addDays(today, 7) };
}

export function loopCases(it: Case): void {
  it('plans an act for what was published, and shows the second of two editors what is there now (I5.4, E7.0)', async (scene) => {
    const { teacher } = scene;
    const { code, course, soon, today } = await aClosedPulse(scene);
    const act = { title: 'Learn names', owner: 'teacher', dueDay: soon };
    const planned = await teacher.expect('planAct', { code }, { item: 'M1', ...act });
    expect((await teacher.expect('loop', { course: course.id }, null)).acts).toEqual([planned]);
    const done = await teacher.expect(
      'changeAct',
      { act: planned.id },
      { ...act, status: 'done', doneDay: today, version: 1 },
    );
    const late = await teacher.send(
      'changeAct',
      { act: planned.id },
      { ...act, title: 'Learn some names', version: 1 },
    );
    expect(late.status).toBe(409);
    expect(problemSchema.parse(await late.json())).toMatchObject({ type: 'changed-meanwhile', current: done });
    expect((await teacher.expect('trend', { course: course.id }, null)).marks).toEqual([
      { day: today, title: 'Learn names' },
    ]);
  });

  it('refuses an act that students own, one for a question that was not asked, and one before there are results (E8.2, I5.4)', async (scene) => {
    const { teacher } = scene;
    const { code, soon } = await aClosedPulse(scene);
    const refused = async (act: object, at = code) =>
      problemSchema.parse(
        await (
          await teacher.send(
            'planAct',
            { code: at },
            { item: 'M1', title: 'Join in', owner: 'teacher', dueDay: soon, ...act },
          )
        ).json(),
      );
    expect(await refused({ owner: 'Die Studierenden' })).toMatchObject({
      type: 'unfit',
      field: 'owner',
      detail: expect.stringContaining('Students are never responsible for an act'),
    });
    expect(await refused({ status: 'passed-on' })).toMatchObject({ type: 'unfit', field: 'passedTo' });
    expect(await refused({ item: 'M4' })).toMatchObject({ type: 'unfit', field: 'item' });
    expect(await refused({}, await teacher.open())).toMatchObject({ type: 'not-published' });
  });

  it('tells students what came of a pulse with its results and after the next Send, and not before (E4.7, E5.3, E8.3)', async (scene) => {
    const { h, teacher } = scene;
    const { code, course, soon, today } = await aClosedPulse(scene);
    const results = async () => (await h.fetch(`/s/${code}/results`)).text();
    expect(await results()).toContain('have not yet written here what they are doing');
    h.world.nowMs += 60_000;
    const kept = await teacher.expect('draftTold', { code }, { version: 0, body: { ...aWord(''), hard: 'Names' } });
    expect(await results()).not.toContain('We learn your names');
    expect(problemSchema.parse(await (await teacher.send('tellStudents', { code }, kept)).json())).toMatchObject({
      type: 'unfit',
      field: 'promises.0.day',
    });
    const page = await teacher.expect('tellStudents', { code }, { version: 1, body: aWord(soon) });
    expect(page).toMatchObject({ revisions: [{ revision: 1, day: today }], draft: { version: 2 } });
    expect(page.titles['A11']).toBe('Build on what was said');
    h.world.nowMs += 60_000;
    expect(await results()).toContain('We learn your names');
    // A correction by somebody who has not seen the current text is refused, and the reply has that text.
    expect(
      problemSchema.parse(
        await (await teacher.send('tellStudents', { code }, { version: 1, body: aWord(soon, 'Theirs') })).json(),
      ),
    ).toMatchObject({ type: 'changed-meanwhile', current: page.draft });
    await teacher.expect('tellStudents', { code }, { version: 2, body: aWord(soon, 'We learn all your names') });
    h.world.nowMs += 60_000;
    expect(await results()).toContain('Corrected on');

    h.world.nowMs += 4 * DAY_MS;
    const { definition } = await teacher.expect(
      'createPulse',
      { course: course.id },
      { closesAtMs: h.world.nowMs + DAY_MS, reason: 'A contract has no time.' },
    );
    await teacher.expect('openPulse', { code: definition.code }, null);
    expect(await (await h.fetch(`/s/${definition.code}`)).text()).not.toContain('We learn all your names');
    const sent = await (await answer(h, definition.code, all(4))).text();
    expect(sent).toContain('We learn all your names');
    expect(sent).toContain(`/s/${code}/results`);
  });

  it('tells students what came of a pulse and no number, if results are switched off (E5.3)', async (scene) => {
    const { h, teacher } = scene;
    const { code, soon } = await aClosedPulse(scene, { resultsForStudents: false });
    await teacher.expect('tellStudents', { code }, { version: 0, body: aWord(soon) });
    const page = await (await h.fetch(`/s/${code}/results`)).text();
    expect(page).toContain('We learn your names');
    expect(page).not.toContain('<figure');
  });

  it('asks for a written reason before students are asked again, and keeps it (E8.4, E8.5, W21)', async (scene) => {
    const { h, teacher } = scene;
    const { code, course, soon } = await aClosedPulse(scene);
    h.world.nowMs += 4 * DAY_MS;
    const plan = { closesAtMs: h.world.nowMs + DAY_MS };
    const refused = async () =>
      problemSchema.parse(await (await teacher.send('createPulse', { course: course.id }, plan)).json());
    const kindsOf = ({ warnings = [] }: Awaited<ReturnType<typeof refused>>) => warnings.map(({ kind }) => kind);
    const first = await refused();
    expect(first).toMatchObject({ type: 'reason-needed', status: 422, field: 'reason' });
    expect(first.detail).toContain('Before you ask again, say what you did, or why not.');
    expect(kindsOf(first)).toEqual(['not-told', 'too-close']);
    expect((await teacher.expect('nextPulse', { course: course.id }, null)).warnings).toEqual(first.warnings);
    await teacher.expect('tellStudents', { code }, { version: 0, body: aWord(addDays(soon, 7)) });
    expect(kindsOf(await refused())).toEqual(['too-close']);
    const reason = 'The groups were mixed anew.';
    await teacher.expect('createPulse', { course: course.id }, { ...plan, reason });
    const { entries } = await teacher.expect('auditLog', {}, {});
    expect(entries[0]).toMatchObject({ action: 'draft-pulse', note: reason });
  });

  it('asks for a reason again if a plan for later is opened today, and keeps that reason too (E8.5)', async (scene) => {
    const { h, teacher } = scene;
    const { course } = await aClosedPulse(scene);
    h.world.nowMs += 4 * DAY_MS;
    const opensAtMs = h.world.nowMs + 40 * DAY_MS;
    const {
      definition: { code },
    } = await teacher.expect(
      'createPulse',
      { course: course.id },
      { opensAtMs, closesAtMs: opensAtMs + DAY_MS, reason: 'We tell them in class.' },
    );
    expect(await problemOf(await teacher.send('openPulse', { code }, null))).toEqual({
      status: 422,
      type: 'reason-needed',
    });
    expect((await teacher.expect('pulse', { code }, null)).stage).toBe('armed');
    const reason = 'The lecture was moved.';
    expect((await teacher.expect('openPulse', { code }, { reason })).stage).toBe('open');
    expect((await teacher.expect('auditLog', {}, {})).entries[0]).toMatchObject({
      action: 'open-pulse',
      note: reason,
    });
  });

  it('asks for a reason if a closing is moved into exam weeks, leaves the pulse as it is until there is one, and keeps it (E8.5)', async ({
    teacher,
  }) => {
    const code = await teacher.open();
    const { course, schedule } = await teacher.expect('pulse', { code }, null);
    const day = (days: number) => addDays(dayAt(schedule.closesAtMs, course.zone), days);
    const { id: term } = await teacher.expect('createTerm', {}, { name: 'Now', fromDay: day(-30), toDay: day(30) });
    await teacher.expect('setExams', { term }, { was: null, exams: { fromDay: day(2), toDay: day(9) } });
    const near = schedule.closesAtMs + DAY_MS;
    expect((await teacher.expect('extendPulse', { code }, { closesAtMs: near })).schedule.closesAtMs).toBe(near);
    const closesAtMs = near + DAY_MS;
    const refused = problemSchema.parse(await (await teacher.send('extendPulse', { code }, { closesAtMs })).json());
    expect(refused).toMatchObject({
      type: 'reason-needed',
      status: 422,
      field: 'reason',
      warnings: [{ kind: 'exam-weeks' }],
    });
    expect((await teacher.expect('pulse', { code }, null)).schedule.closesAtMs).toBe(near);
    const reason = 'The lecture was moved.';
    expect((await teacher.expect('extendPulse', { code }, { closesAtMs, reason })).schedule.closesAtMs).toBe(
      closesAtMs,
    );
    const notes = (await teacher.expect('auditLog', {}, {})).entries
      .filter(({ action, subject }) => action === 'extend-pulse' && subject === code)
      .map(({ note }) => note);
    expect(notes).toEqual([reason, null]);
  });

  it('asks for no reason if too few answered, nor four weeks later (E8.4, E8.5)', async ({ h, teacher }) => {
    const code = await teacher.open();
    await answerOften(h, code, 3);
    await teacher.close(code);
    const { course } = await teacher.expect('pulse', { code }, null);
    h.world.nowMs += 5 * DAY_MS;
    const plan = () => ({ closesAtMs: h.world.nowMs + DAY_MS });
    expect(await problemOf(await teacher.send('createPulse', { course: course.id }, plan()))).toEqual({
      status: 422,
      type: 'reason-needed',
    });
    h.world.nowMs += 13 * DAY_MS;
    await teacher.expect('me', {}, null);
    h.world.nowMs += 10 * DAY_MS;
    await teacher.expect('createPulse', { course: course.id }, plan());
  });

  it('shares what was done, and never who did it, what it was about, or the figures (I1.33)', async (scene) => {
    const { teacher } = scene;
    const { code, soon } = await aClosedPulse(scene);
    await teacher.expect(
      'planAct',
      { code },
      { item: 'M1', title: 'Names on paper', how: 'Cards', owner: 'teacher', dueDay: soon, shared: true },
    );
    const { shared } = await teacher.expect('sharedActs', {}, null);
    expect(shared).toContainEqual({ title: 'Names on paper', how: 'Cards', owner: 'teacher', library: null });
    expect(
      shared.flatMap((act) => Object.keys(act)).every((key) => ['title', 'how', 'owner', 'library'].includes(key)),
    ).toBe(true);
  });
}
