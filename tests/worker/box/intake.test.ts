/** Tests how a box counts answers and takes them back. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { itemsOf } from '../../../schema/contract/pulse.ts';
import { freshKey } from '../../../worker/box/seal.ts';
import { aDefinition, rating, sheetsFor, stratumOf } from '../gate/definitions.ts';
import {
  aBox,
  bandFor,
  castEach,
  castTogether,
  closeNow,
  countersOf,
  fieldsOf,
  keyOf,
  MINUTE_MS,
  MORNING_MS,
  rowsOf,
  rowsWritten,
  sheetsOf,
  type TestBox,
} from './builders.ts';

const send = ({ box, definition }: TestBox, key: number, codes: readonly number[]) =>
  box.cast(fieldsOf(definition, keyOf(key), codes));
const takeBack = ({ box, definition }: TestBox, key: number, codes: readonly number[]) =>
  box.withdraw(fieldsOf(definition, keyOf(key), codes));
const kindsOf = (replies: readonly { readonly kind: string }[]) => replies.map(({ kind }) => kind);

describe('R4.2: one answer', () => {
  test('is counted once, and its receipt says what was added', async () => {
    const made = await aBox();
    expect(await send(made, 1, [5, 0, 2])).toEqual({
      kind: 'counted',
      receipt: [
        { item: 'M1', code: 5 },
        { item: 'B1', code: 0 },
        { item: 'T1', code: 2 },
      ],
      schedule: made.schedule,
    });
    expect(await countersOf(made)).toEqual({
      received: 1,
      takenBack: 0,
      strata: [stratumOf(itemsOf(made.definition), [[5, 0, 2]])],
    });
  });

  test('gets the same receipt and adds nothing if it is sent again with the same answers, also after a restart', async () => {
    const made = await aBox();
    const first = await send(made, 1, [5, 0, 2]);
    const again = await made.restart();
    expect(await send(again, 1, [5, 0, 2])).toEqual({ ...first, kind: 'repeated' });
    expect(await countersOf(again)).toMatchObject({ received: 1 });
  });

  test('is a conflict if it is sent again with other answers, and what was counted stays', async () => {
    const made = await aBox();
    await send(made, 1, [5, 0, 2]);
    expect(await send(made, 1, [5, 0, 3])).toEqual({ kind: 'conflict' });
    expect(await countersOf(made)).toMatchObject({
      received: 1,
      strata: [
        {
          items: [
            [0, 0, 0, 0, 0, 1],
            [1, 0, 0, 0, 0, 0],
            [0, 0, 1, 0, 0, 0],
          ],
        },
      ],
    });
  });

  test('is not stored if it is empty, and its key can still be used', async () => {
    const made = await aBox();
    expect(await send(made, 1, [0, 0, 0])).toEqual({ kind: 'empty' });
    expect(rowsOf(made)).toMatchObject({ seen: 0 });
    expect(await send(made, 1, [0, 0, 1])).toMatchObject({ kind: 'counted' });
  });

  test('is checked in the order of R4.2: form, then key, then time, then content, then limit', async () => {
    const made = await aBox({ answerLimit: { burst: 1, perSecond: 0.1 } });
    await send(made, 1, [5, 0, 2]);
    const malformed = await made.box.cast([
      ['key', keyOf(1)],
      ['M1', '9'],
    ]);
    expect(malformed).toEqual({ kind: 'malformed', field: 'M1', why: 'not an answer to this question' });
    expect(await send(made, 2, [0, 0, 0])).toEqual({ kind: 'empty' });
    expect(await send(made, 2, [1, 0, 0])).toEqual({ kind: 'busy', retryAfterSeconds: 10 });
    expect(rowsOf(made)).toMatchObject({ seen: 1 });
    // Known answers cost nothing, however full the limit is, and they are recognised after the end too.
    expect(await send(made, 1, [5, 0, 2])).toMatchObject({ kind: 'repeated' });
    made.clock.nowMs = made.schedule.closesAtMs + 120_000;
    expect(await send(made, 1, [5, 0, 2])).toMatchObject({ kind: 'repeated' });
    expect(await send(made, 1, [1, 1, 1])).toEqual({ kind: 'conflict' });
    expect(await send(made, 3, [0, 0, 0])).toEqual({ kind: 'closed', phase: 'closing' });
  });

  test('has to wait as long as the limit says, and is then counted (R4.6)', async () => {
    const made = await aBox({ answerLimit: { burst: 2, perSecond: 0.5 } });
    expect(kindsOf(await castEach(made, sheetsOf(3)))).toEqual(['counted', 'counted', 'busy']);
    made.clock.advance(2000);
    expect(kindsOf(await castEach(made, sheetsOf(3).slice(2), 2))).toEqual(['counted']);
  });
});

describe('R4.3: taking back', () => {
  test('subtracts exactly what its key had added, once, and counts that it was taken back (R2.9a)', async () => {
    const made = await aBox();
    await castTogether(made, [
      [5, 0, 2],
      [1, 1, 1],
    ]);
    expect(await takeBack(made, 0, [5, 0, 2])).toMatchObject({ kind: 'taken-back' });
    expect(await takeBack(made, 0, [5, 0, 2])).toMatchObject({ kind: 'taken-back' });
    expect(await countersOf(made)).toEqual({
      received: 2,
      takenBack: 1,
      strata: [stratumOf(itemsOf(made.definition), [[1, 1, 1]])],
    });
  });

  test('needs the same answers, and takes nothing if they are others', async () => {
    const made = await aBox();
    await castTogether(made, [
      [5, 0, 2],
      [1, 1, 1],
    ]);
    expect(await takeBack(made, 0, [1, 1, 1])).toEqual({ kind: 'conflict' });
    expect(await takeBack(made, 7, [1, 1, 1])).toEqual({ kind: 'unknown-key' });
    expect(await countersOf(made)).toMatchObject({ strata: [{ respondents: 2 }] });
  });

  test('makes a late retry add nothing, and leaves no fingerprint of the answers', async () => {
    const made = await aBox();
    await send(made, 1, [5, 0, 2]);
    await takeBack(made, 1, [5, 0, 2]);
    expect(await send(made, 1, [5, 0, 2])).toEqual({ kind: 'withdrawn' });
    expect(await send(made, 1, [1, 1, 1])).toEqual({ kind: 'withdrawn' });
    expect(await countersOf(made)).toMatchObject({ received: 1, strata: [{ respondents: 0 }] });
    expect(await send(made, 2, [5, 0, 2])).toMatchObject({ kind: 'counted' });
  });

  test('is possible until the grace ends, and not after', async () => {
    const made = await aBox();
    await castTogether(made, [
      [5, 0, 2],
      [1, 1, 1],
    ]);
    made.clock.nowMs = made.schedule.closesAtMs + 119_999;
    expect(await takeBack(made, 0, [5, 0, 2])).toMatchObject({ kind: 'taken-back' });
    made.clock.advance(1);
    expect(await takeBack(made, 1, [1, 1, 1])).toEqual({ kind: 'closed', phase: 'closing' });
    expect(await countersOf(made)).toMatchObject({ strata: [{ respondents: 1 }] });
  });

  test('never moves the counter back, and keeps its label for 20 slots, also after a restart (R2.9)', async () => {
    let made = await aBox({ schedule: { opensAtMs: MORNING_MS, closesAtMs: MORNING_MS + 120 * MINUTE_MS } });
    const sheets = sheetsOf(15);
    await castTogether(made, sheets);
    made.clock.advance(30_000);
    const shown = { at: 'live', band: bandFor(made, 15) };
    expect(await made.box.band()).toEqual(shown);
    await Promise.all(sheets.slice(0, 14).map((codes, i) => takeBack(made, i, codes)));
    await castTogether(made, sheetsOf(40), 100);
    for (let slot = 1; slot <= 10; slot += 1) {
      made.clock.advance(30_000);
      expect(await made.box.band()).toEqual(shown);
    }
    // No time is stored (R2.11), so the freeze begins anew. Before that there were 41, but nobody must hear of it yet.
    made = await made.restart();
    expect(await made.box.band()).toEqual({ at: 'live', band: null });
    for (let slot = 1; slot <= 20; slot += 1) {
      made.clock.advance(30_000);
      expect([shown.band, null]).toContain(((await made.box.band()) as { band: string | null }).band);
    }
    made.clock.advance(30_000);
    expect(await made.box.band()).toEqual({ at: 'live', band: bandFor(made, 41) });
  });

  test('is charged to the limit as an answer is (R4.6)', async () => {
    const made = await aBox({ answerLimit: { burst: 3, perSecond: 0.1 } });
    await castEach(made, sheetsOf(2));
    expect((await takeBack(made, 0, sheetsOf(1)[0]!)).kind).toBe('taken-back');
    expect(await takeBack(made, 1, sheetsOf(2)[1]!)).toEqual({ kind: 'busy', retryAfterSeconds: 10 });
    expect(await send(made, 7, [1, 1, 1])).toEqual({ kind: 'busy', retryAfterSeconds: 10 });
    // A repeated request changes nothing and costs nothing.
    expect((await takeBack(made, 0, sheetsOf(1)[0]!)).kind).toBe('taken-back');
    made.clock.advance(10_000);
    expect((await takeBack(made, 1, sheetsOf(2)[1]!)).kind).toBe('taken-back');
  });

  test('gives a fresh key that follows from the old one, so that a repeated request gets the same; each key gives another', async () => {
    const made = await aBox();
    await castTogether(made, sheetsOf(2));
    const [first, second] = sheetsOf(2) as [number[], number[]];
    const reply = await takeBack(made, 0, first);
    const fresh = { kind: 'taken-back', key: freshKey(made.definition.id, keyOf(0)), codeIsFinished: false };
    expect(reply).toEqual(fresh);
    expect(await takeBack(await made.restart(), 0, first)).toEqual(fresh);
    const again = await made.restart();
    expect(await takeBack(again, 1, second)).not.toEqual(fresh);
    const fields = fieldsOf(made.definition, fresh.key, [1, 1, 1]);
    expect((await again.box.cast(fields)).kind).toBe('counted');
  });
});

describe('R4.3a: a key with other answers', () => {
  const guess = (made: TestBox, how: 'cast' | 'withdraw', codes: readonly number[]) =>
    made.box[how](fieldsOf(made.definition, keyOf(1), codes));
  const wrong = [1, 2, 3, 4].flatMap((a) => [
    [a, 0, 2],
    [a, 1, 2],
  ]);

  test.each(['cast', 'withdraw'] as const)(
    'five guesses by %s are compared, and from then on nothing is, also after a restart',
    async (how) => {
      let made = await aBox();
      await send(made, 1, [5, 0, 2]);
      for (const codes of wrong.slice(0, 4)) expect((await guess(made, how, codes)).kind).toBe('conflict');
      made = await made.restart();
      // The right answers are still recognised, and do not use up a guess.
      expect((await send(made, 1, [5, 0, 2])).kind).toBe('repeated');
      expect((await guess(made, how, wrong[4]!)).kind).toBe('conflict');
      expect((await guess(made, 'cast', [5, 0, 2])).kind).toBe('conflict');
      made = await made.restart();
      expect((await guess(made, 'cast', [5, 0, 2])).kind).toBe('conflict');
      expect((await guess(made, 'withdraw', [5, 0, 2])).kind).toBe('conflict');
      expect(await countersOf(made)).toMatchObject({ strata: [{ respondents: 1 }], takenBack: 0 });
    },
  );

  test('of twenty guesses at once, the right one among them comes too late', async () => {
    const made = await aBox();
    await send(made, 1, [5, 0, 2]);
    const guesses = [...wrong, ...wrong, [5, 0, 2]].slice(-20);
    const replies = await Promise.all(guesses.map((codes) => guess(made, 'withdraw', codes)));
    expect(new Set(kindsOf(replies))).toEqual(new Set(['conflict']));
  });

  test('costs one write for each of the five, and none after them; the ordinary path has none', async () => {
    const made = await aBox();
    await send(made, 1, [5, 0, 2]);
    const before = rowsWritten(made);
    for (const codes of wrong.slice(0, 8)) await guess(made, 'cast', codes);
    expect(rowsWritten(made) - before).toBe(5);
  });
});

describe('R2.9: the counter of a running box', () => {
  test('shows how many counted when the slot began, even if an answer is the first to notice the new slot', async () => {
    const made = await aBox();
    await castTogether(made, sheetsOf(9));
    made.clock.advance(30_000);
    await castEach(made, sheetsOf(40), 100);
    expect(await made.box.band()).toEqual({ at: 'live', band: bandFor(made, 9) });
    made.clock.advance(30_000);
    expect(await made.box.band()).toEqual({ at: 'live', band: bandFor(made, 49) });
  });

  test('does not move for people who are told to try again', async () => {
    const made = await aBox({ answerLimit: { burst: 12, perSecond: 0.001 } });
    await castTogether(made, sheetsOf(40));
    made.clock.advance(30_000);
    expect(await made.box.band()).toEqual({ at: 'live', band: bandFor(made, 12) });
  });
});

describe('R2.9a: the release', () => {
  test.each([
    [0, 20, 0],
    [4, 20, 0],
    [5, 20, 5],
    [11, 20, 10],
    [4, 6, 0],
    [6, 6, 5],
  ])('after %i take-backs of %i answers tells that at least %i were taken back', async (gone, of, told) => {
    const made = await aBox();
    const sheets = sheetsOf(of);
    await castTogether(made, sheets);
    await Promise.all(sheets.slice(0, gone).map((codes, i) => takeBack(made, i, codes)));
    await closeNow(made);
    expect(JSON.parse(made.ledger.entries[0]!.entry)).toMatchObject({ final: true, takenBack: told });
  });

  test('R2.3: of 0 to k-1 answers has the same bytes, apart from the number of take-backs', async () => {
    const told = new Map<number, Set<string>>();
    for (const [left, gone] of [
      [0, 0],
      [6, 0],
      [3, 4],
      [0, 6],
      [6, 9],
    ] as const) {
      const made = await aBox();
      const sheets = sheetsOf(left + gone);
      await castTogether(made, sheets);
      await Promise.all(sheets.slice(0, gone).map((codes, i) => takeBack(made, i, codes)));
      await closeNow(made);
      const { entry } = made.ledger.entries[0]!;
      const { takenBack } = JSON.parse(entry) as { takenBack: number };
      told.set(takenBack, (told.get(takenBack) ?? new Set()).add(entry));
    }
    expect([...told].map(([takenBack, entries]) => [takenBack, entries.size])).toEqual([
      [0, 1],
      [5, 1],
    ]);
    const [[none], [five]] = [...told.values()].map((entries) => [...entries]) as [[string], [string]];
    expect(five.replace('"takenBack":5', '"takenBack":0')).toBe(none);
  });
});

describe('R3.4: answers that arrive together', () => {
  test('are one transaction, with one write of the tally and one row for each spent key (P9)', async () => {
    const made = await aBox();
    for (const [size, from] of [
      [1, 0],
      [30, 100],
      [200, 1000],
    ] as const) {
      const before = rowsWritten(made);
      expect(new Set(kindsOf(await castTogether(made, sheetsOf(size), from)))).toEqual(new Set(['counted']));
      expect(rowsWritten(made) - before).toBe(size + 1);
    }
  });

  test('write nothing if nothing is counted', async () => {
    const made = await aBox();
    await castTogether(made, sheetsOf(3));
    const before = rowsWritten(made);
    await Promise.all([send(made, 0, sheetsOf(1)[0]!), send(made, 9, [0, 0, 0]), takeBack(made, 8, [1, 1, 1])]);
    expect(rowsWritten(made)).toBe(before);
  });

  test('are counted once if they have the same key; with other answers it is a conflict', async () => {
    const made = await aBox();
    expect(
      kindsOf(
        await Promise.all([
          send(made, 1, [5, 0, 2]),
          send(made, 1, [5, 0, 2]),
          send(made, 1, [4, 0, 2]),
          send(made, 2, [1, 1, 1]),
        ]),
      ),
    ).toEqual(['counted', 'repeated', 'conflict', 'counted']);
    expect(await countersOf(made)).toMatchObject({ received: 2, strata: [{ respondents: 2 }] });
  });

  test('leave only "answers received" if they are taken back in the same batch', async () => {
    const made = await aBox();
    expect(
      kindsOf(await Promise.all([send(made, 1, [5, 0, 2]), takeBack(made, 1, [5, 0, 2]), send(made, 1, [5, 0, 2])])),
    ).toEqual(['counted', 'taken-back', 'withdrawn']);
    expect(await countersOf(made)).toMatchObject({ received: 1, strata: [{ respondents: 0 }] });
  });

  test('are one write for each turn, because a batch is what came in one turn', async () => {
    const made = await aBox();
    const before = rowsWritten(made);
    await castEach(made, sheetsOf(4));
    expect(rowsWritten(made) - before).toBe(8);
  });
});

describe('a write that fails', () => {
  /**
   * Makes a box on a disk that is full while `full` is true. The write that fails is the tally's, a key's, or the
   * commit of the batch.
   */
  async function onDisk(fails: 'rememberSeen' | 'writeTally' | 'transaction') {
    const disk = { full: false };
    const made = await aBox({
      store: (store) =>
        new Proxy(store, {
          get: (object, property): unknown => {
            const value: unknown = Reflect.get(object, property, object);
            if (typeof value !== 'function') return value;
            return (...args: unknown[]): unknown => {
              const result: unknown =
                property === 'transaction' && disk.full && fails === 'transaction'
                  ? object.transaction(() => ((args[0] as () => void)(), full()))
                  : Reflect.apply(value, object, args);
              return disk.full && property === fails ? full() : result;
            };
          },
        }),
    });
    return { made, disk };
  }
  const full = (): never => {
    throw new Error('disk full');
  };

  test.each(['rememberSeen', 'writeTally', 'transaction'] as const)(
    '(%s) asks everybody in the batch to try again, and changes nothing',
    async (fails) => {
      const { made, disk } = await onDisk(fails);
      await castTogether(made, sheetsOf(3));
      const before = await countersOf(made);
      disk.full = true;
      expect(kindsOf(await castTogether(made, sheetsOf(4), 50))).toEqual(['retry', 'retry', 'retry', 'retry']);
      expect([await countersOf(made), rowsOf(made)['seen'], made.reports]).toEqual([before, 3, ['batch-not-written']]);
      disk.full = false;
      expect(new Set(kindsOf(await castTogether(made, sheetsOf(4), 50)))).toEqual(new Set(['counted']));
      expect(await countersOf(made)).toMatchObject({ received: 7, strata: [{ respondents: 7 }] });
      expect(await countersOf(await made.restart())).toMatchObject({ received: 7 });
    },
  );

  test('never leaves half of a take-back behind', async () => {
    const { made, disk } = await onDisk('writeTally');
    const [codes] = sheetsOf(1);
    await castTogether(made, sheetsOf(3));
    disk.full = true;
    expect(await takeBack(made, 0, codes!)).toEqual({ kind: 'retry' });
    disk.full = false;
    expect(await countersOf(made)).toMatchObject({ strata: [{ respondents: 3 }] });
    expect(await takeBack(made, 0, codes!)).toMatchObject({ kind: 'taken-back' });
    expect(await countersOf(made)).toMatchObject({ strata: [{ respondents: 2 }] });
  });
});

describe('whatever is sent, repeated, changed and taken back, in whatever groups', () => {
  const definition = aDefinition({ questions: [rating('M1'), rating('B1', 'three')] });
  const event = fc.record({
    key: fc.nat(5),
    codes: sheetsFor(definition),
    what: fc.constantFrom('send', 'send', 'take back'),
  });
  const story = fc.array(fc.array(event, { minLength: 1, maxLength: 6 }), { maxLength: 6 });

  test('the tally on the disk is the sum of the sheets that stand, and "answers received" counts all that were ever counted', async () => {
    const made = await aBox({ definition });
    let keys = 0;
    const standing: (readonly number[])[] = [];
    let received = 0;
    let takenBack = 0;
    await fc.assert(
      fc.asyncProperty(story, async (batches) => {
        // All stories use one box, each with keys of its own, because it must not matter what came before.
        keys += 10;
        const ofKey = new Map<number, { codes: readonly number[]; gone: boolean; guesses: number }>();
        for (const batch of batches) {
          await Promise.all(
            batch.map(({ key, codes, what }) =>
              what === 'send' ? send(made, keys + key, codes) : takeBack(made, keys + key, codes),
            ),
          );
          for (const { key, codes, what } of batch) {
            const known = ofKey.get(key);
            if (!known) {
              if (what === 'send' && codes.some((code) => code > 0)) ofKey.set(key, { codes, gone: false, guesses: 0 });
            } else if (String(known.codes) !== String(codes)) known.guesses += 1;
            // After five guesses a key is compared with nothing any more (R4.3a).
            else if (what === 'take back' && known.guesses < 5) known.gone = true;
          }
        }
        received += ofKey.size;
        takenBack += [...ofKey.values()].filter(({ gone }) => gone).length;
        standing.push(...[...ofKey.values()].filter(({ gone }) => !gone).map(({ codes }) => codes));
        expect(await countersOf(made)).toEqual({
          received,
          takenBack,
          strata: [stratumOf(itemsOf(definition), standing)],
        });
      }),
      { numRuns: 60 },
    );
  });
});
