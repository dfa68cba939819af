/** Tests that the directory ends with the schedule that the box holds, however requests interleave (docs/decisions/0026). */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Code } from '../../../../schema/contract/ids.ts';
import type { Engine } from '../../../../worker/engines/engine.ts';
import { createApp } from '../../../../worker/http/app.ts';
import { aCourse, aDraft, DAY, HOUR, reschedule, START } from '../../directory/a-directory.ts';
import { anApp, aStaffVisitor, Visitor } from '../an-app.ts';

/** An open pulse, which closes a day after START. */
async function aPulse() {
  const built = anApp();
  const ada = await aStaffVisitor(built);
  const { id } = (await (await ada.get('/api/me')).json()) as { id: Parameters<typeof aCourse>[1] };
  const definition = aDraft(built.directory, id, aCourse(built.directory, id));
  const { code } = definition;
  await built.boxes.arm(definition, { opensAtMs: null, closesAtMs: START + DAY });
  built.directory.pulses.noteArmed(code);
  const stands = async () => {
    const look = await built.boxes.look(code);
    return { kept: built.directory.pulses.find(code)?.schedule, held: look.at === 'live' ? look.schedule : null };
  };
  return { ...built, ada, code, stands };
}

/** Each answer of box and directory takes its own time, so that requests overtake each other at each call. */
function inAnyOrder(turns: readonly number[], { boxes, directory, ...engine }: Engine): Engine {
  let calls = 0;
  const slowed = <T extends object>(of: T): T =>
    new Proxy(of, {
      get: (target, name) => {
        const member: unknown = Reflect.get(target, name);
        if (typeof member !== 'function') return member;
        return async (...args: unknown[]) => {
          const answer: unknown = await Reflect.apply(member, target, args);
          for (let left = turns[calls++ % turns.length] ?? 0; left > 0; left -= 1) await new Promise(setImmediate);
          return answer;
        };
      },
    });
  const { access, record, courses, loop, pages } = directory;
  // The other rooms are not on the way of a move.
  const moved = { pulses: slowed(directory.pulses), pages: slowed(pages) };
  const rooms = { access, record, courses, loop, ...moved } as Engine['directory'];
  return { ...engine, boxes: slowed(boxes), directory: rooms };
}

const requests = (visitor: Visitor, code: Code) => ({
  'a look': () => visitor.get(`/api/pulses/${code}`),
  'an opening': () => visitor.post(`/api/pulses/${code}/open`),
  'an hour more': () => visitor.post(`/api/pulses/${code}/extend`, { closesAtMs: START + DAY + HOUR }),
  'two hours more': () => visitor.post(`/api/pulses/${code}/extend`, { closesAtMs: START + DAY + 2 * HOUR }),
  'a close': () => visitor.post(`/api/pulses/${code}/close`),
});

describe('the directory follows the box', () => {
  test('when several people move and read one pulse at once', async () => {
    const several = fc.array(fc.constantFrom('a look', 'an opening', 'an hour more', 'two hours more', 'a close'), {
      minLength: 2,
      maxLength: 4,
    });
    const waits = fc.array(fc.nat(9), { minLength: 20, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(waits, several, fc.boolean(), async (turns, names, isOpen) => {
        const built = await aPulse();
        const { ada, code, stands, clock, boxes, directory } = built;
        if (isOpen) {
          const opened = await boxes.open(code);
          if (opened.ok) reschedule(directory, code, opened.schedule);
        }
        clock.nowMs += HOUR;
        const visitor = new Visitor({ app: createApp(inAnyOrder(turns, built.engine)) });
        visitor.cookie = ada.cookie;
        const ask = requests(visitor, code);
        const replies = await Promise.all(names.map((name) => ask[name]()));
        for (const reply of replies) expect([200, 409, 422]).toContain(reply.status);
        const { kept, held } = await stands();
        expect(kept).toEqual(held);
      }),
      { numRuns: 200 },
    );
  }, 240_000);

  test('at the next look, if a crash has kept a move from the directory', async () => {
    const { ada, boxes, code, stands } = await aPulse();
    await boxes.open(code);
    await boxes.extend(code, START + 2 * DAY);
    expect(await (await ada.get(`/api/pulses/${code}`)).json()).toMatchObject({
      stage: 'open',
      schedule: { opensAtMs: START, closesAtMs: START + 2 * DAY },
    });
    const { kept, held } = await stands();
    expect(kept).toEqual(held);
  });

  test('back to the schedule before, if the box refuses what the directory has allowed', async () => {
    const { ada, boxes, code, stands } = await aPulse();
    boxes.refusing = 'retry';
    expect((await ada.post(`/api/pulses/${code}/extend`, { closesAtMs: START + 2 * DAY })).status).toBe(503);
    expect((await stands()).kept).toEqual({ opensAtMs: null, closesAtMs: START + DAY });
  });

  test('only at the next look, if the box cannot be asked now; the refusal is told anyway', async () => {
    const { ada, boxes, code, directory } = await aPulse();
    boxes.refusing = 'retry';
    boxes.broken = true;
    expect((await ada.post(`/api/pulses/${code}/extend`, { closesAtMs: START + 2 * DAY })).status).toBe(503);
    expect(directory.pulses.find(code)?.schedule.closesAtMs).toBe(START + 2 * DAY);
    boxes.broken = false;
    await ada.get(`/api/pulses/${code}`);
    expect(directory.pulses.find(code)?.schedule.closesAtMs).toBe(START + DAY);
  });
});
