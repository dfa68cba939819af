/** Cases about rehearsals: the whole story, of which nothing is published and nothing stays (E7.7, docs/decisions/0045). */
import { expect } from 'vitest';
import { api } from '../../../schema/contract/api.ts';
import type { Code } from '../../../schema/contract/ids.ts';
import { itemsOf } from '../../../schema/contract/pulse.ts';
import { Released } from '../../../worker/gate/released.ts';
import { readForm } from '../../story/form.ts';
import type { Case } from '../case.ts';
import { DAY_MS, SECOND_MS, type Harness } from '../harness.ts';
import { aKey, all, answer, answerOften, answerWithEach, problemOf, takeBack, type Teacher } from '../people.ts';

const HOUR_MS = 3600 * SECOND_MS;
const BADGE = '<strong>Rehearsal</strong>';

export function rehearsalCases(it: Case): void {
  it('plays the whole story over a restart, and leaves nothing but one line of the audit log (E7.7)', async ({
    h,
    teacher,
  }) => {
    // Somebody new, because the other courses of the contract's teacher would ask for a reason of their own (R2.1a).
    const lead = await teacher.invited({ role: 'institution-admin', scope: null });
    const course = await aCourse(lead);
    const logged = await lead.expect('auditLog', {}, {});
    const { definition } = await lead.expect('startRehearsal', { course }, { graceSeconds: 60 });
    const { code } = definition;
    expect(definition.rehearsal).toBe(true);
    expect(code).toMatch(/^R/);
    expect(await (await h.fetch(`/s/${code}`)).text()).toContain(BADGE);
    await lead.expect('openPulse', { code }, null);

    const form = await (await h.fetch(`/s/${code}`)).text();
    expect(form).toContain(BADGE);
    expect(form).toContain('<title>Rehearsal: ');
    expect(readForm(form)).toBeDefined();
    const key = aKey();
    const sent = await (await answer(h, code, all(4), key)).text();
    expect(sent).toContain(BADGE);
    expect(sent).not.toContain('Results will appear');
    expect((await takeBack(h, code, all(4), key)).status).toBe(200);
    await answerOften(h, code, 20);
    await h.restart();
    expect((await answer(h, code, all(4))).status).toBe(200);
    for (const page of ['how', 'results']) expect(await (await h.fetch(`/s/${code}/${page}`)).text()).toContain(BADGE);

    await lead.close(code);
    await isGone(h, lead, code);
    expect((await answer(h, code, all(4))).status).toBe(410);
    const page = await lead.expect('course', { course }, null);
    expect([page.pulses, page.rehearsals]).toEqual([[], []]);
    expect((await lead.expect('trend', { course }, null)).pulses).toEqual([]);
    expect(await h.engine().directory.published.entries(definition.id)).toEqual([]);
    const { entries } = await lead.expect('auditLog', {}, {});
    expect(
      entries.slice(
        0,
        entries.findIndex(({ id }) => id === logged.entries[0]?.id),
      ),
    ).toEqual([expect.objectContaining({ action: 'start-rehearsal', subject: course })]);

    // No rest, no fatigue, and nothing to tell: the real pulse opens without any reason (R2.1, R2.1a, E8.4, E8.5).
    const real = await lead.expect('createPulse', { course }, { closesAtMs: h.world.nowMs + DAY_MS });
    await lead.expect('openPulse', { code: real.definition.code }, null);
  });

  it('counts aloud for nobody, whatever a whole class answers (E7.7, R2.9)', async ({ h, teacher }) => {
    const code = await aRehearsal(teacher);
    await answerOften(h, code, 40);
    h.world.nowMs += 120 * SECOND_MS;
    expect(await (await h.fetch(`/s/${code}/count`)).json()).toEqual({ band: null });
    expect((await teacher.expect('pulse', { code }, null)).band).toBeNull();
    expect(await problemOf(await teacher.send('results', { code }, null))).toEqual({
      status: 404,
      type: 'not-published',
    });
  });

  it('ends by itself after two hours, opened or not, and cannot be prolonged (E7.7)', async ({ h, teacher }) => {
    const course = await aCourse(teacher);
    const { definition } = await teacher.expect('startRehearsal', { course }, { graceSeconds: 0 });
    const opened = await aRehearsal(teacher, { graceSeconds: 0 });
    const later = { closesAtMs: h.world.nowMs + DAY_MS };
    expect((await teacher.send('extendPulse', { code: opened }, later)).status).toBe(404);
    h.world.nowMs += 2 * HOUR_MS - 1;
    expect((await answer(h, opened, all(4))).status).toBe(200);
    h.world.nowMs += 1;
    expect((await answer(h, opened, all(4))).status).toBe(410);
    for (const code of [opened, definition.code]) {
      await h.wake(code);
      await isGone(h, teacher, code);
    }
  });

  it('prints codes that work in the rehearsal alone (E7.7, R5.2)', async ({ h, teacher }) => {
    const real = await teacher.openWithCodes();
    const { definition, slips } = await teacher.expect('rehearsePulse', { code: real.code }, null);
    const { code, ...like } = definition;
    expect(like).toMatchObject({ eligibility: 'codes', eligible: slips.length, rehearsal: true });
    await teacher.expect('openPulse', { code }, null);
    await answerWithEach(h, code, slips.slice(0, 3));
    expect((await answer(h, real.code, { ...all(4), code: slips[4] ?? '' })).status).toBe(401);
    expect((await answer(h, code, { ...all(4), code: real.slips[4] ?? '' })).status).toBe(401);
    expect((await answer(h, real.code, { ...all(4), code: real.slips[4] ?? '' })).status).toBe(200);
  });

  it('never publishes a wave either, and the ledger takes no entry of it (E7.7, R2.2)', async ({ h, teacher }) => {
    const course = await aCourse(teacher);
    const plan = { mode: 'waves', eligibility: 'codes', graceSeconds: 0 } as const;
    const { definition, slips } = await teacher.expect('startRehearsal', { course }, plan);
    const { code, id } = definition;
    await teacher.expect('openPulse', { code }, null);
    await answerWithEach(h, code, slips.slice(0, 60));
    h.world.nowMs += 60 * SECOND_MS;
    await h.wake(code);
    expect((await h.rowsOf(code))?.['pending']).toBe(0);
    // A box that forgot the rule would send this.
    const { rehearsal: _, ...pulse } = definition;
    const items = itemsOf(definition).map(() => [0, 30, 0, 0, 0, 30]);
    const { entry } = Released.atClose(pulse, [{ respondents: 60, items }], 0);
    const { published } = h.engine().directory;
    expect(await published.append(entry)).toBe('conflict');
    await teacher.expect('closePulse', { code }, null);
    await h.wake(code);
    await isGone(h, teacher, code);
    expect(await published.entries(id)).toEqual([]);
  });

  it('starts one rehearsal, however often the same attempt is sent, and remembers it no longer than it runs (E7.0, E7.7)', async ({
    teacher,
  }) => {
    const course = await aCourse(teacher);
    const real = await teacher.arm();
    const starts = [
      (attempt: string) => teacher.send('startRehearsal', { course }, { graceSeconds: 0 }, attempt),
      (attempt: string) => teacher.send('rehearsePulse', { code: real }, null, attempt),
    ];
    for (const [n, start] of starts.entries()) {
      const attempt = String(n).repeat(20);
      const replies = await Promise.all(Array.from({ length: 20 }, () => start(attempt)));
      const codes = new Set(
        await Promise.all(
          replies.map(async (reply) => api.startRehearsal.gives.parse(await reply.json()).definition.code),
        ),
      );
      expect(codes.size).toBe(1);
      const [code] = [...codes];
      await teacher.expect('openPulse', { code: code ?? '' }, null);
      await teacher.close(code ?? ('' as Code));
      // It is over, so the same click means another one.
      const again = api.startRehearsal.gives.parse(await (await start(attempt)).json());
      expect(again.definition.code).not.toBe(code);
    }
  });

  it('lets three of twenty rehearsals begin that are started at once, beside an open pulse (E7.7)', async ({
    h,
    teacher,
  }) => {
    const course = await aCourse(teacher);
    const reason = 'The classes of the contract have no student in common.';
    const real = await teacher.expect(
      'createPulse',
      { course },
      { closesAtMs: h.world.nowMs + DAY_MS, graceSeconds: 60, reason },
    );
    await teacher.expect('openPulse', { code: real.definition.code }, { reason });
    const replies = await Promise.all(Array.from({ length: 20 }, () => teacher.send('startRehearsal', { course }, {})));
    expect(replies.filter(({ status }) => status === 200)).toHaveLength(3);
    const refused = replies.find(({ status }) => status !== 200);
    expect(refused && (await problemOf(refused))).toEqual({ status: 409, type: 'too-many-rehearsals' });
    const { rehearsals, pulses } = await teacher.expect('course', { course }, null);
    expect(rehearsals).toHaveLength(3);
    expect(pulses.map(({ code, stage }) => [code, stage])).toEqual([[real.definition.code, 'open']]);
    // Their students are asked as if no rehearsal ran, and closing the pulse publishes what it must.
    await answerOften(h, real.definition.code, 8);
    await teacher.close(real.definition.code);
    expect(await teacher.outcome(real.definition.code)).toMatchObject({ kind: 'published' });
  });
}

async function aCourse(teacher: Teacher): Promise<string> {
  const course = { name: 'Rehearsed 1', classSize: 100, zone: 'Europe/Stockholm' };
  return (await teacher.expect('createCourse', {}, course)).id;
}

async function aRehearsal(teacher: Teacher, plan: { readonly graceSeconds?: number } = {}): Promise<Code> {
  const { definition } = await teacher.expect('startRehearsal', { course: await aCourse(teacher) }, plan);
  await teacher.expect('openPulse', { code: definition.code }, null);
  return definition.code;
}

/** Neither box nor key nor row is left, and its address says so to everybody. */
async function isGone(h: Harness, teacher: Teacher, code: Code): Promise<void> {
  expect(await h.keyOf(code)).toBeNull();
  expect(await problemOf(await teacher.send('pulse', { code }, null))).toEqual({ status: 404, type: 'not-found' });
  const page = await h.fetch(`/s/${code}`);
  expect(page.status).toBe(410);
  expect(await page.text()).toContain('No rehearsal is running here');
  // Where a cache may still hold the key, the last of the box goes after the key was destroyed again (R3.7.4).
  h.world.nowMs += 120 * SECOND_MS;
  await h.wake(code);
  expect(await h.rowsOf(code)).toBeNull();
}
