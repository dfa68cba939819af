/** Cases about the grace, the closing, what is published, and what is left (E4.6, R2.3, R3.7). */
import { expect } from 'vitest';
import { readForm } from '../../story/form.ts';
import { SECOND_MS, rows } from '../harness.ts';
import { aKey, all, answer, answerOften, problemOf, takeBack } from '../people.ts';
import type { Case } from '../case.ts';

export function closingCases(it: Case): void {
  it('gives no new form after the closing time, but accepts those on a screen until the grace ends (E4.6)', async ({
    h,
    teacher,
  }) => {
    const code = await teacher.open({ graceSeconds: 60 });
    const [early, late] = [aKey(), aKey()];
    await answer(h, code, all(2), early);
    await teacher.expect('closePulse', { code }, null);
    expect((await teacher.expect('pulse', { code }, null)).stage).toBe('grace');
    h.world.nowMs += 60 * SECOND_MS - 1;
    expect(readForm(await (await h.fetch(`/s/${code}`)).text())).toBeUndefined();
    expect((await answer(h, code, all(2), late)).status).toBe(200);
    expect((await takeBack(h, code, all(2), late)).status).toBe(200);
    h.world.nowMs += 1;
    expect((await answer(h, code, all(2))).status).toBe(410);
    expect((await takeBack(h, code, all(2), early)).status).toBe(410);
    // What was counted is still recognised, as long as its key is remembered.
    expect((await answer(h, code, all(2), early)).status).toBe(200);
  });

  it('ends the grace at once if staff say so, once; a form at that moment is counted or told that it came too late (E4.6)', async ({
    h,
    teacher,
  }) => {
    const code = await teacher.open({ graceSeconds: 600 });
    await answerOften(h, code, 20);
    const whileOpen = await problemOf(await teacher.send('endGrace', { code }, null));
    expect(whileOpen).toEqual({ status: 409, type: 'wrong-state' });
    await teacher.expect('closePulse', { code }, null);
    const [late, ended] = await Promise.all([
      Promise.all(Array.from({ length: 20 }, () => answer(h, code, all(4)))),
      Promise.all(Array.from({ length: 20 }, () => teacher.send('endGrace', { code }, null))),
    ]);
    expect(ended.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(new Set(ended.map(({ status }) => status))).toEqual(new Set([200, 409]));
    const counted = late.filter(({ status }) => status === 200).length;
    expect(late.filter(({ status }) => status === 410)).toHaveLength(20 - counted);
    // Nobody moves the clock: what was counted is published now.
    expect((await teacher.expect('pulse', { code }, null)).stage).toBe('closed');
    expect(await teacher.outcome(code)).toMatchObject({ atoms: [{ respondents: 20 + counted }] });
    expect((await answer(h, code, all(2))).status).toBe(410);
    const { entries } = await teacher.expect('auditLog', {}, {});
    expect(entries.filter(({ action }) => action === 'end-grace')).toHaveLength(1);
  });

  it('closes by itself at its time, publishes nothing before and everything after (A10, R3.7)', async ({
    h,
    teacher,
  }) => {
    const code = await teacher.open({ closesAtMs: h.world.nowMs + 600 * SECOND_MS, graceSeconds: 60 });
    await answerOften(h, code, 20);
    h.world.nowMs += 660 * SECOND_MS - 1;
    await h.wake(code);
    expect(await problemOf(await teacher.send('results', { code }, null))).toEqual({
      status: 404,
      type: 'not-published',
    });
    h.world.nowMs += 1;
    await h.wake(code);
    expect(await teacher.outcome(code)).toMatchObject({ kind: 'published', atoms: [{ respondents: 20 }] });
    expect((await teacher.expect('pulse', { code }, null)).stage).toBe('closed');
    const page = await h.fetch(`/s/${code}/results`);
    expect(page.status).toBe(200);
    expect((await answer(h, code, all(2))).status).toBe(410);
  });

  it('closes later if its closing time was moved to later (R2.1)', async ({ h, teacher }) => {
    const closesAtMs = h.world.nowMs + 600 * SECOND_MS;
    const code = await teacher.open({ closesAtMs, graceSeconds: 0 });
    await answerOften(h, code, 20);
    await teacher.expect('extendPulse', { code }, { closesAtMs: closesAtMs + 60 * SECOND_MS });
    h.world.nowMs = closesAtMs;
    await h.wake(code);
    expect((await answer(h, code, all(4))).status).toBe(200);
    h.world.nowMs = closesAtMs + 60 * SECOND_MS;
    await h.wake(code);
    expect(await teacher.outcome(code)).toMatchObject({ atoms: [{ respondents: 21 }] });
  });

  it('publishes the same words whether nobody, one or six people have answered (R2.3)', async ({ h, teacher }) => {
    const outcomes: unknown[] = [];
    for (const answers of [0, 1, 6]) {
      const code = await teacher.open();
      await answerOften(h, code, answers);
      await teacher.close(code);
      outcomes.push(await teacher.outcome(code));
    }
    expect(outcomes).toEqual(outcomes.map(() => ({ kind: 'too-few', says: 'fewer than 7' })));
  });

  it('also closes a pulse that nobody opened (R2.1)', async ({ h, teacher }) => {
    const code = await teacher.arm({ closesAtMs: h.world.nowMs + 60 * SECOND_MS, graceSeconds: 0 });
    h.world.nowMs += 60 * SECOND_MS;
    await h.wake(code);
    expect(await teacher.outcome(code)).toEqual({ kind: 'too-few', says: 'fewer than 7' });
  });

  it('reads the same bytes of a closed pulse each time, even after a restart (G4)', async ({ h, teacher }) => {
    const code = await teacher.open();
    await answerOften(h, code, 15);
    await teacher.close(code);
    const { definition } = await teacher.expect('pulse', { code }, null);
    const read = async () => [
      await h.engine().directory.published.final(definition.id),
      await (await teacher.send('results', { code }, null)).text(),
    ];
    const first = await read();
    expect(await read()).toEqual(first);
    await h.restart();
    await h.wake(code);
    expect(await read()).toEqual(first);
  });

  it('leaves a tombstone: the box has no tally, no spent key and no release, and there is no sealing key (R3.7)', async ({
    h,
    teacher,
  }) => {
    const code = await teacher.open();
    await answerOften(h, code, 8);
    expect(await h.rowsOf(code)).toEqual(rows({ def: 1, seen: 8, tally: 1 }));
    expect(await h.keyOf(code)).toHaveLength(32);
    await teacher.close(code);
    expect(await h.rowsOf(code)).toEqual(rows({ def: 1 }));
    expect(await h.keyOf(code)).toBeNull();
    expect(await h.engine().boxes.look(code)).toEqual({ at: 'closed' });
  });
}
