/**
 * Cases about a closing that is cut off at every step, and about a sealing key that is gone (privacy.md R3.6, R3.7,
 * R9.1).
 */
import { expect } from 'vitest';
import type { Code } from '../../../schema/contract/ids.ts';
import { SECOND_MS, type Harness, rows } from '../harness.ts';
import { aKey, all, answer, answerOften, type Teacher } from '../people.ts';
import type { Case } from '../case.ts';
import { STEPS } from '../world.ts';

const cuts = STEPS.flatMap((step) => (['before', 'after'] as const).map((when) => ({ step, when })));

export function interruptionCases(it: Case): void {
  for (const fault of cuts) {
    for (const then of ['goes on', 'restarts'] as const) {
      it(`publishes once when closing is cut off ${fault.when} ${fault.step} and the engine ${then} (R3.7)`, async ({
        h,
        teacher,
      }) => {
        const code = await teacher.open();
        await answerOften(h, code, 16, all(2));
        h.world.fault = fault;
        await teacher.close(code);
        expect(h.world.fault).toBeUndefined();
        expect(h.world.reported.at(-1)).toBe('ledger-unreachable');
        expect((await answer(h, code, all(2))).status).toBe(410);
        if (then === 'restarts') await h.restart();
        await untilPublished(h, teacher, code);
        expect(await teacher.outcome(code)).toMatchObject({ kind: 'published', atoms: [{ respondents: 16 }] });
        const { definition } = await teacher.expect('pulse', { code }, null);
        expect(await h.engine().directory.published.read(definition.id, 1)).toBeNull();
        expect(await h.rowsOf(code)).toEqual(rows({ def: 1 }));
        expect(await h.keyOf(code)).toBeNull();
      });
    }
  }

  it('asks phones to try again while the key is missing, and goes on when it is back (R3.5, R3.6)', async ({
    h,
    teacher,
  }) => {
    const code = await teacher.open();
    const key = aKey();
    await answerOften(h, code, 15, all(4));
    await answer(h, code, all(2), key);
    const sealingKey = await h.keyOf(code);
    await h.setKey(code, null);
    await h.restart();
    const refused = await answer(h, code, all(2));
    expect(refused.status).toBe(503);
    expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(0);
    // This needs no tally: the phone that lost the reply is told that its answer was counted.
    expect((await answer(h, code, all(2), key)).status).toBe(200);
    expect((await takeBackOrRetry(h, code, key)).status).toBe(503);
    await h.setKey(code, sealingKey);
    expect((await answer(h, code, all(2))).status).toBe(200);
    await teacher.close(code);
    expect(await teacher.outcome(code)).toMatchObject({ kind: 'published', atoms: [{ respondents: 17 }] });
  });

  it('publishes that the answers cannot be opened if the key stays lost, and never makes a second tally (R3.6)', async ({
    h,
    teacher,
  }) => {
    const code = await teacher.open();
    await answerOften(h, code, 16);
    await h.setKey(code, null);
    await h.restart();
    await teacher.send('closePulse', { code }, null);
    const { schedule } = await teacher.expect('pulse', { code }, null);
    h.world.nowMs = schedule.closesAtMs + 60 * SECOND_MS;
    await untilPublished(h, teacher, code);
    expect(h.world.reported).toContain('key-missing');
    expect(await teacher.outcome(code)).toEqual({ kind: 'unreadable' });
    expect(await h.rowsOf(code)).toEqual(rows({ def: 1 }));
  });
}

const takeBackOrRetry = (h: Harness, code: Code, key: string): Promise<Response> =>
  h.fetch(`/s/${code}/withdraw`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ ...all(2), key }).toString(),
  });

/**
 * A box that could not finish asks to be woken again. It believes that a key is lost only when no cache can hide it any
 * more.
 */
async function untilPublished(h: Harness, teacher: Teacher, code: Code): Promise<void> {
  for (let tries = 0; tries < 40; tries += 1) {
    h.world.nowMs += 5 * SECOND_MS;
    await h.wake(code);
    const { at } = await h.engine().boxes.look(code);
    if (at === 'closed' && (await teacher.send('results', { code }, null)).status === 200) return;
  }
  throw new Error('It was never published');
}
