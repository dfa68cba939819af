/** Cases about the only number before closing: a lower bound on a fixed grid of time (privacy.md R2.9). */
import { expect } from 'vitest';
import type { Harness } from '../harness.ts';
import { aKey, all, answer, answerOften, takeBack } from '../people.ts';
import type { Case } from '../case.ts';

const SLOT_MS = 30_000;
const FROZEN_SLOTS = 20;

/** A label waits for 0 to 4 more answers than its number, and the box keeps secret for how many (R2.9). */
const MOST_DELAY = 4;

export function counterCases(it: Case): void {
  it('moves the counter only on its grid of 30 s, in true steps, and never back (R2.9)', async ({ h, teacher }) => {
    toStartOfSlot(h);
    const code = await teacher.open();
    await answerOften(h, code, 7 + MOST_DELAY);
    h.world.nowMs += SLOT_MS - 1;
    expect(await bandOf(h, code)).toBeNull();
    h.world.nowMs += 1;
    const first = await bandOf(h, code);
    expect(['7+', '10+']).toContain(first);
    await answerOften(h, code, 10);
    expect(await bandOf(h, code)).toBe(first);
    h.world.nowMs += SLOT_MS;
    const second = await bandOf(h, code);
    expect(['15+', '20+']).toContain(second);
    expect((await teacher.expect('pulse', { code }, null)).band).toBe(second);
  });

  it('shows no label below k, and none before so many count, whatever was sent and taken back (R2.9)', async ({
    h,
    teacher,
  }) => {
    toStartOfSlot(h);
    const code = await teacher.open();
    const keys = Array.from({ length: 20 }, aKey);
    await answerOften(h, code, 6);
    h.world.nowMs += SLOT_MS;
    // Twenty were received, and six count.
    await Promise.all(keys.map((key) => answer(h, code, all(1), key)));
    await Promise.all(keys.map((key) => takeBack(h, code, all(1), key)));
    for (let slot = 0; slot < 25; slot += 1) {
      h.world.nowMs += SLOT_MS;
      expect(await bandOf(h, code)).toBeNull();
    }
    await teacher.close(code);
    const { releases } = await teacher.expect('results', { code }, null);
    expect(releases).toMatchObject([{ outcome: { kind: 'too-few' }, takenBack: 20 }]);
  });

  it('keeps the label for 20 slots after a take-back, in which nobody learns whether anybody answers (R2.9)', async ({
    h,
    teacher,
  }) => {
    toStartOfSlot(h);
    const code = await teacher.open();
    const key = aKey();
    await answerOften(h, code, 6 + MOST_DELAY);
    await answer(h, code, all(1), key);
    h.world.nowMs += SLOT_MS;
    const shown = await bandOf(h, code);
    expect(shown).not.toBeNull();
    await takeBack(h, code, all(1), key);
    await answerOften(h, code, 20);
    for (let slot = 1; slot <= FROZEN_SLOTS; slot += 1) {
      h.world.nowMs += SLOT_MS;
      expect(await bandOf(h, code)).toBe(shown);
    }
    h.world.nowMs += SLOT_MS;
    expect(['25+', '30+']).toContain(await bandOf(h, code));
  });

  it('shows how many counted when the slot began, not how many there are when somebody first asks in it (R2.9)', async ({
    h,
    teacher,
  }) => {
    toStartOfSlot(h);
    const code = await teacher.open();
    await answerOften(h, code, 6);
    h.world.nowMs += SLOT_MS;
    await answerOften(h, code, 20);
    expect(await bandOf(h, code)).toBeNull();
  });

  it('shows nothing after a restart until the next slot, and then no lower label than before (R2.9)', async ({
    h,
    teacher,
  }) => {
    toStartOfSlot(h);
    const code = await teacher.open();
    const keys = Array.from({ length: 12 }, aKey);
    for (const key of keys) await answer(h, code, all(2), key);
    h.world.nowMs += SLOT_MS;
    const shown = await bandOf(h, code);
    expect(shown).not.toBeNull();
    await h.restart();
    expect(await bandOf(h, code)).toBeNull();
    h.world.nowMs += SLOT_MS;
    expect(await bandOf(h, code)).toBe(shown);
    await Promise.all(keys.map((key) => takeBack(h, code, all(2), key)));
    await h.restart();
    expect(await bandOf(h, code)).toBeNull();
    for (let slot = 0; slot < 2 * FROZEN_SLOTS; slot += 1) {
      h.world.nowMs += SLOT_MS;
      expect(await bandOf(h, code)).toBe(shown);
    }
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
