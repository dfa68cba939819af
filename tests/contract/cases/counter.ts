/** The only number before closing: a band, on a fixed grid (privacy.md R2.9). */
import { expect } from 'vitest';
import type { Harness } from '../harness.ts';
import { aKey, all, answer, answerOften, takeBack } from '../people.ts';
import type { Case } from '../case.ts';

const SLOT_MS = 30_000;

export function counterCases(it: Case): void {
  it('moves the counter on its grid of 30 s only, in bands, and never back (R2.9)', async ({ h, teacher }) => {
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

  it('shows what stood at the start of the slot, not what the first reader of it finds (R2.9)', async ({
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

  it('tells nothing after a restart until the next slot (R2.9)', async ({ h, teacher }) => {
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
