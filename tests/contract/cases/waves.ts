/**
 * Cases about releases before the close: when they come, of whom, and what can still be taken back (privacy.md R2.2,
 * R4.4, R3.7).
 */
import { expect } from 'vitest';
import type { Code } from '../../../schema/contract/ids.ts';
import { SECOND_MS, DAY_MS, type Harness, rows } from '../harness.ts';
import { aKey, all, answer, answerWithEach, problemOf, takeBack, type Teacher } from '../people.ts';
import { readForm } from '../../story/form.ts';
import type { Case } from '../case.ts';
import { STEPS } from '../world.ts';

const planAt = ({ world }: Harness) =>
  ({ mode: 'waves', closesAtMs: world.nowMs + 2 * DAY_MS, graceSeconds: 60 }) as const;

/** With fifty answers, one side of the coin gets fewer than seven once in ten million times. */
const MANY = 50;

export function waveCases(it: Case): void {
  it('publishes a bucket while the pulse stays open; with the last release, all atoms add up to the class (R2.2)', async ({
    h,
    teacher,
  }) => {
    const { code, slips } = await teacher.openWithCodes(planAt(h));
    const sent = slips.slice(0, MANY).map((slip) => ({ key: aKey(), answers: { ...all(4), code: slip } }));
    for (const { key, answers } of sent) expect((await answer(h, code, answers, key)).status).toBe(200);
    await untilQuiet(h, code);
    const early = await teacher.expect('results', { code }, null);
    expect([early.closed, early.releases.every(({ final }) => !final)]).toEqual([false, true]);
    expect((await teacher.expect('pulse', { code }, null)).stage).toBe('open');
    // Students can read nothing before the close.
    expect(await (await h.fetch(`/s/${code}/results`)).text()).not.toContain('<figure');
    // Nobody can be taken out of the released bucket, and everybody out of the other. A repetition gets the same reply
    // as before.
    const backs = await Promise.all(
      sent.map(async ({ key, answers }) => {
        const reply = await takeBack(h, code, answers, key);
        return { status: reply.status, answers, key: readForm(await reply.text())?.key ?? key };
      }),
    );
    const released = early.releases.reduce(
      (sum, { outcome }) => sum + (outcome.kind === 'published' ? outcome.atoms[0]!.respondents : 0),
      0,
    );
    expect(backs.filter(({ status }) => status === 410)).toHaveLength(released);
    expect(backs.filter(({ status }) => status === 200)).toHaveLength(MANY - released);
    const at = backs.findIndex(({ status }) => status === 410);
    expect((await answer(h, code, sent[at]!.answers, sent[at]!.key)).status).toBe(200);
    // Their codes are free again for the page that took back, and what it sends with them now is counted (R4.3).
    for (const { status, key, answers } of backs)
      if (status === 200) expect((await answer(h, code, answers, key)).status).toBe(200);
    await teacher.close(code);
    await untilQuiet(h, code);
    const { closed, releases } = await teacher.expect('results', { code }, null);
    const sizes = releases.flatMap(({ outcome }) =>
      outcome.kind === 'published' ? outcome.atoms.map(({ respondents }) => respondents) : [],
    );
    expect([closed, releases.at(-1)?.final, sizes.reduce((a, b) => a + b, 0)]).toEqual([true, true, MANY]);
    expect(sizes.every((size) => size >= 7)).toBe(true);
    expect(releases.slice(0, early.releases.length)).toEqual(early.releases);
    expect(await h.rowsOf(code)).toEqual(rows({ def: 1 }));
    expect(await h.keyOf(code)).toBeNull();
  });

  for (const step of STEPS.filter((each) => each.startsWith('ledger'))) {
    for (const when of ['before', 'after'] as const) {
      it(`publishes a wave once when it is cut off ${when} ${step}, and answers go on (R3.7)`, async ({
        h,
        teacher,
      }) => {
        const { code, slips } = await teacher.openWithCodes(planAt(h));
        h.world.fault = { step, when };
        await answerWithEach(h, code, slips.slice(0, MANY));
        await untilQuiet(h, code);
        expect(h.world.fault).toBeUndefined();
        await h.restart();
        await untilQuiet(h, code);
        await answerWithEach(h, code, slips.slice(MANY, MANY + 5));
        await untilQuiet(h, code);
        await teacher.close(code);
        await untilQuiet(h, code);
        expect(await sizesOf(teacher, code)).toBe(MANY + 5);
        const { definition } = await teacher.expect('pulse', { code }, null);
        const entries = await h.engine().directory.published.entries(definition.id);
        expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_, seq) => seq));
      });
    }
  }

  it('delivers a wave that a crash kept from the ledger, without waiting for another answer (R3.7)', async ({
    h,
    teacher,
  }) => {
    const { code, slips } = await teacher.openWithCodes(planAt(h));
    h.world.fault = { step: 'ledger.append', when: 'for good' };
    await answerWithEach(h, code, slips.slice(0, MANY));
    h.world.nowMs += 30 * SECOND_MS;
    void h.wake(code).catch(() => undefined);
    while (h.world.fault !== undefined) expect((await h.rowsOf(code))?.['pending']).toBe(1);
    await h.restart();
    await untilQuiet(h, code);
    expect((await teacher.expect('results', { code }, null)).releases).toHaveLength(1);
  });

  it('keeps its buckets after a restart (R4.5)', async ({ h, teacher }) => {
    const { code, slips } = await teacher.openWithCodes(planAt(h));
    for (let at = 0; at < MANY; at += 10) {
      await answerWithEach(h, code, slips.slice(at, at + 10));
      await h.restart();
    }
    await untilQuiet(h, code);
    await teacher.close(code);
    await untilQuiet(h, code);
    expect(await sizesOf(teacher, code)).toBe(MANY);
  });

  it('must be planned for a day or more (R2.2)', async ({ h, teacher }) => {
    const course = await teacher.expect('createCourse', {}, { name: 'Short', classSize: 60, zone: 'UTC' });
    // The teacher of the contract has asked many new courses already (R2.1a).
    const reason = 'These classes have no student in common.';
    const short = { mode: 'waves', eligibility: 'codes', closesAtMs: h.world.nowMs + DAY_MS - 1, reason } as const;
    expect(await problemOf(await teacher.send('createPulse', { course: course.id }, short))).toEqual({
      status: 422,
      type: 'wrong-time',
    });
    expect(
      (await teacher.send('createPulse', { course: course.id }, { ...short, closesAtMs: h.world.nowMs + DAY_MS }))
        .status,
    ).toBe(200);
  });
}

async function sizesOf(teacher: Teacher, code: Code): Promise<number> {
  const { releases } = await teacher.expect('results', { code }, null);
  return releases
    .flatMap(({ outcome }) => (outcome.kind === 'published' ? outcome.atoms : []))
    .reduce((sum, { respondents }) => sum + respondents, 0);
}

/** A wave goes out at the next tick of the counter (R2.9). If it could not, the box asks to be woken again. */
async function untilQuiet(h: Harness, code: Code): Promise<void> {
  for (let tries = 0; tries < 40; tries += 1) {
    h.world.nowMs += 5 * SECOND_MS;
    await h.wake(code);
    const rows = await h.rowsOf(code);
    if (rows?.['pending'] === 0) return;
  }
  throw new Error('A release was never delivered');
}
