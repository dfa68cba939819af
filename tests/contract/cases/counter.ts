/** Cases about the only number before closing: a band on a fixed grid of time (privacy.md R2.9). */
import { expect } from 'vitest';
import type { Harness } from '../harness.ts';
import { aKey, all, answer, answerOften, takeBack } from '../people.ts';
import type { Case } from '../case.ts';

const SLOT_MS = 30_000;

export function counterCases(it: Case): void {
  it('moves the counter only on its grid of 30 s, in bands, and never back (R2.9)', async ({ h, teacher }) => {
    toStartOfSlot(h);
    const code = await teacher.open();
    const key = aKey();
    await answerOften(h, code, 6);
    await answer(h, code, all(1), key);
    h.world.nowMs += SLOT_MS - 1;
    expect(await bandOf(h, code)).toBe('fewer than 7');
    h.world.nowMs += 1;
    expect(await bandOf(h, code)).toBe('7+');
    await answerOften(h, code, 3);
    expect(await bandOf(h, code)).toBe('7+');
    h.world.nowMs += SLOT_MS;
    expect(await bandOf(h, code)).toBe('10+');
    await takeBack(h, code, all(1), key);
    h.world.nowMs += SLOT_MS;
    expect(await bandOf(h, code)).toBe('10+');
    expect((await teacher.expect('pulse', { code }, null)).band).toBe('10+');
  });

  it('shows how many had come when the slot began, not how many there are when somebody first asks in it (R2.9)', async ({
    h,
    teacher,
  }) => {
    toStartOfSlot(h);
    const code = await teacher.open();
    await answerOften(h, code, 6);
    h.world.nowMs += SLOT_MS;
    await answerOften(h, code, 1);
    expect(await bandOf(h, code)).toBe('fewer than 7');
  });

  it('shows nothing after a restart until the next slot (R2.9)', async ({ h, teacher }) => {
    toStartOfSlot(h);
    const code = await teacher.open();
    await answerOften(h, code, 7);
    h.world.nowMs += SLOT_MS;
    expect(await bandOf(h, code)).toBe('7+');
    await h.restart();
    expect(await bandOf(h, code)).toBeNull();
    h.world.nowMs += SLOT_MS;
    expect(await bandOf(h, code)).toBe('7+');
  });
}

function toStartOfSlot({ world }: Harness): void {
  world.nowMs = Math.ceil(world.nowMs / SLOT_MS) * SLOT_MS;
}

async function bandOf(h: Harness, code: string): Promise<string | null> {
  const reply = await h.fetch(`/s/${code}/count`);
  expect(reply.status).toBe(200);
  return (await reply.json<{ band: string | null }>()).band;
}
