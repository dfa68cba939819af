/** Tests printed codes in a box. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CastReply, Fields, WithdrawReply } from '../../../schema/contract/box-office.ts';
import { slipSchema, type Slip, type SubmissionKey } from '../../../schema/contract/ids.ts';
import type { Definition } from '../../../schema/contract/pulse.ts';
import type { Disallowed } from '../../../schema/pulse/combinations.ts';
import { bindingTo, deriveKey, fingerprint, freshKey, hashSlip } from '../../../worker/box/seal.ts';
import { drawSheet } from '../../../worker/box/slips.ts';
import { aDefinition, aDefinitionInWaves, aDefinitionWithCodes, aDividedDefinition } from '../gate/definitions.ts';
import {
  aBox,
  castEach,
  closeNow,
  countersOf,
  fieldsOf,
  keyOf,
  livedBy,
  MINUTE_MS,
  MORNING_MS,
  rows,
  rowsOf,
  seededBytes,
  sheetsOf,
  type BoxOptions,
  type TestBox,
} from './builders.ts';
import { Life } from './life.ts';

const definition = aDefinitionWithCodes();
const byHand = { opensAtMs: null, closesAtMs: MORNING_MS + 10 * MINUTE_MS };
const aBoxWithCodes = (options: BoxOptions = {}) => aBox({ definition, ...options });

const withCode = (typed: string | undefined): Fields => (typed === undefined ? [] : [['code', typed]]);
const send = (
  made: TestBox,
  key: number,
  typed: string | undefined,
  codes: readonly number[] = [5, 0, 2],
): Promise<CastReply> => made.box.cast(fieldsOf(definition, keyOf(key), codes, withCode(typed)));
const takeBack = (
  made: TestBox,
  key: number,
  typed: string | undefined,
  codes: readonly number[] = [5, 0, 2],
): Promise<WithdrawReply> => made.box.withdraw(fieldsOf(definition, keyOf(key), codes, withCode(typed)));
const kind = async (reply: Promise<{ readonly kind: string }>) => (await reply).kind;
const slipOf = ({ slips }: Pick<TestBox, 'slips'>, at: number): Slip => slips[at]!;

/** Draws a sheet as a box does, and collects its hashes. */
async function drawnFrom(count: number, pepper: Uint8Array, randomBytes: (length: number) => Uint8Array) {
  const slices: (readonly Uint8Array[])[] = [];
  const slips = await drawSheet(count, pepper, { randomBytes, nextTurn: setImmediate }, (slice) => slices.push(slice));
  return { slips, hashes: slices.flat(), slices: slices.map(({ length }) => length) };
}

describe('R5.2: the sheet of printed codes', () => {
  test('has as many different codes as students could answer, 12 letters each, and is returned once', async () => {
    const made = await aBoxWithCodes();
    expect(new Set(made.slips).size).toBe(40);
    for (const slip of made.slips) expect(slipSchema.safeParse(slip).success).toBe(true);
    expect(await made.box.arm(definition, made.schedule)).toEqual({ ok: true, schedule: made.schedule, phase: 'open' });
    expect(await (await made.restart()).box.arm(definition, made.schedule)).not.toHaveProperty('slips');
  });

  test('is complete and has no duplicates even if chance repeats itself', async () => {
    const pepper = new Uint8Array(32).fill(9);
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 20 }),
        fc.array(fc.nat(19), { maxLength: 60 }),
        async (count, draws) => {
          let drawn = 0;
          const randomBytes = (length: number) => new Uint8Array(length).fill(draws[drawn++] ?? drawn - draws.length);
          const { slips, hashes } = await drawnFrom(count, pepper, randomBytes);
          expect([slips.length, new Set(slips).size]).toEqual([count, count]);
          // The sheet is printed in another order than that in which hashes are written.
          const inHex = (all: readonly Uint8Array[]) => all.map((hash) => Buffer.from(hash).toString('hex')).toSorted();
          expect(inHex(hashes)).toEqual(inHex(slips.map((slip) => hashSlip(pepper, slip))));
          expect(slips).toEqual([...slips].toSorted());
        },
      ),
    );
  });

  test('uses all 32 letters in each of the 12 places: 60 bits', async () => {
    const { slips } = await drawnFrom(2000, new Uint8Array(32), seededBytes('sheet'));
    for (let place = 0; place < 12; place += 1) expect(new Set(slips.map((slip) => slip[place])).size).toBe(32);
  });

  test('is empty for a pulse without codes', async () => {
    expect((await aBox()).slips).toEqual([]);
  });

  test('leaves peppered hashes in the box, in the order of the hashes: no code, no pepper, no hash of a code alone', async () => {
    const made = await aBoxWithCodes();
    for (const at of [0, 1, 2]) await send(made, at, slipOf(made, at));
    const boxKey = made.keys.byCode.get(definition.code)!;
    const pepper = deriveKey(boxKey, 'slips', definition.id);
    const disk = Buffer.concat([...made.files().values()]);
    const found = (secret: string | Uint8Array): boolean =>
      disk.includes(typeof secret === 'string' ? secret : Buffer.from(secret));
    expect(made.slips.every((slip) => found(hashSlip(pepper, slip)))).toBe(true);
    const secrets = made.slips.flatMap((slip) => [
      slip,
      slip.toLowerCase(),
      slip.slice(0, 6),
      createHash('sha256').update(slip).digest(),
      createHash('sha256').update(slip).digest('hex'),
    ]);
    expect([...secrets, pepper, boxKey].filter(found)).toEqual([]);
    const kept = made.database.db.values<[Buffer]>('SELECT h FROM codes').map(([h]) => h.toString('hex'));
    expect(kept).toEqual(kept.toSorted());
    expect(kept).not.toEqual(made.slips.map((slip) => Buffer.from(hashSlip(pepper, slip)).toString('hex')));
  });
});

describe('R5.2: a sheet that was lost', () => {
  test('is drawn again while the pulse is armed: the old codes are void, and the new ones count', async () => {
    const made = await aBoxWithCodes({ schedule: byHand });
    const again = await (await made.restart()).box.printCodes();
    const fresh = again.ok ? again.slips : [];
    expect([fresh.length, new Set([...fresh, ...made.slips]).size]).toEqual([40, 80]);
    const opened = await made.restart();
    await opened.box.open();
    expect(await kind(send(opened, 1, slipOf(made, 0)))).toBe('bad-code');
    expect(await kind(send(opened, 1, fresh[0]))).toBe('counted');
    expect(rowsOf(opened)).toMatchObject({ codes: 40, spent: 1 });
  });

  test('five times at most, and the last one stays valid', async () => {
    const made = await aBoxWithCodes({ schedule: byHand });
    let valid = made.slips;
    for (let time = 1; time <= 5; time += 1) {
      const again = await made.box.printCodes();
      if (!again.ok) throw new Error(again.why);
      valid = again.slips;
    }
    const restarted = await made.restart();
    expect(await restarted.box.printCodes()).toEqual({ ok: false, why: 'too-many-sheets' });
    await restarted.box.open();
    expect(await kind(send(restarted, 1, valid[0]))).toBe('counted');
    expect(rowsOf(restarted)).toMatchObject({ codes: 40 });
  });

  test('two at once are two sheets, of which the later one is valid', async () => {
    const made = await aBoxWithCodes({ schedule: byHand });
    const sheets = await Promise.all([made.box.printCodes(), made.box.printCodes()]);
    const [first, second] = sheets.map((sheet) => (sheet.ok ? sheet.slips : []));
    await made.box.open();
    expect([await kind(send(made, 1, first![0])), await kind(send(made, 2, second![0]))]).toEqual([
      'bad-code',
      'counted',
    ]);
  });

  const large = aDefinitionWithCodes({ eligible: 2000 });

  test('is drawn and written in slices, and others get their turn between them', async () => {
    let turns = 0;
    const sizes: number[] = [];
    const made = await aBox({
      definition: large,
      schedule: byHand,
      host: (host) => ({
        ...host,
        nextTurn: (work) => {
          turns += 1;
          host.nextTurn(work);
        },
      }),
      store: (store) =>
        new Proxy(store, {
          get: (object, property): unknown => {
            const value: unknown = Reflect.get(object, property, object);
            if (typeof value !== 'function') return value;
            return (...args: unknown[]): unknown => {
              if (property === 'addToSheet') sizes.push((args[1] as unknown[]).length);
              return Reflect.apply(value, object, args);
            };
          },
        }),
    });
    expect([made.slips.length, rowsOf(made).codes]).toEqual([2000, 2000]);
    expect([Math.max(...sizes), sizes.length, turns]).toEqual([250, 8, 7]);
  });

  test('and the process is killed at any step: the old sheet or the new one is valid, never a half or none (R3.5)', async () => {
    const life = new Life();
    const whole = await aBox({ definition: large, schedule: byHand, ...livedBy(life) });
    const before = life.steps.length;
    await whole.box.printCodes();
    const steps = life.steps.slice(before);
    expect(steps.filter((step) => step === 'after store.addToSheet')).toHaveLength(8);
    for (const [at, step] of steps.entries()) {
      const dying = await aBox({ definition: large, schedule: byHand, ...livedBy(new Life(before + at)) });
      await expect(dying.box.printCodes(), step).rejects.toThrow('Killed');
      const again = await dying.restart();
      const isNew = steps.slice(0, at).includes('after store.useSheet');
      const isOld = !steps.slice(0, at).includes('before store.useSheet');
      await again.box.open();
      const reply = await again.box.cast(fieldsOf(large, keyOf(1), [1, 1, 1], withCode(slipOf(dying, 1999))));
      if (isOld) expect(reply.kind, step).toBe('counted');
      if (isNew) expect(reply.kind, step).toBe('bad-code');
    }
  });

  test('and arming is killed at any step and repeated: the sheet that is returned is the one that counts', async () => {
    const life = new Life();
    await aBox({ definition: large, ...livedBy(life) });
    for (const [at, step] of life.steps.entries()) {
      const dying = await aBox({ definition: large, armed: false, ...livedBy(new Life(at)) });
      await expect(dying.box.arm(large, dying.schedule), step).rejects.toThrow('Killed');
      const again = await dying.restart();
      const armed = await again.box.arm(large, again.schedule);
      // After the box was made, its sheet is not returned a second time (decision 0011).
      const slips = armed.ok ? (armed.slips ?? []) : [];
      expect([armed.ok, rowsOf(again).codes], step).toEqual([true, 2000]);
      if (slips.length === 0) expect(life.steps.slice(0, at), step).toContain('before store.create');
      else {
        const reply = await again.box.cast(fieldsOf(large, keyOf(1), [1, 1, 1], withCode(slips[1999])));
        expect(reply.kind, step).toBe('counted');
      }
    }
  });

  test('and the pulse opens while it is drawn: the old sheet stays valid, and the new one is refused', async () => {
    const made = await aBox({
      definition: large,
      schedule: { opensAtMs: MORNING_MS + 1, closesAtMs: MORNING_MS + 10 * MINUTE_MS },
    });
    const printing = made.box.printCodes();
    await new Promise((resolve) => setImmediate(resolve));
    made.clock.advance(1);
    expect(await printing).toEqual({ ok: false, why: 'open-already' });
    expect(rowsOf(made)).toMatchObject({ codes: 2000 });
    const reply = await made.box.cast(fieldsOf(large, keyOf(1), [1, 1, 1], withCode(slipOf(made, 7))));
    expect(reply.kind).toBe('counted');
  });

  type Row = readonly [when: string, definition: Definition, nowMs: number, why: string];
  const planned = { opensAtMs: MORNING_MS + MINUTE_MS, closesAtMs: MORNING_MS + 10 * MINUTE_MS };
  const table: readonly Row[] = [
    ['once it is open, even if nobody has answered', definition, planned.opensAtMs, 'open-already'],
    ['in its grace', definition, planned.closesAtMs, 'open-already'],
    ['of a pulse without codes', aDefinition(), MORNING_MS, 'no-codes-here'],
  ];
  test.each(table)('is not drawn again %s', async (_, of, nowMs, why) => {
    const made = await aBox({ definition: of, schedule: planned });
    made.clock.nowMs = nowMs;
    const before = rowsOf(made);
    expect(await made.box.printCodes()).toEqual({ ok: false, why });
    expect(rowsOf(made)).toEqual(before);
  });

  test('is not drawn again after closing, nor if there is no box, nor while the key is missing', async () => {
    const made = await aBoxWithCodes({ schedule: byHand });
    const key = made.keys.byCode.get(definition.code)!;
    made.keys.byCode.clear();
    expect(await (await made.restart()).box.printCodes()).toEqual({ ok: false, why: 'retry' });
    made.keys.byCode.set(definition.code, key);
    const again = await made.restart();
    await closeNow(again);
    expect(await again.box.printCodes()).toEqual({ ok: false, why: 'closed' });
    expect(await (await aBoxWithCodes({ armed: false })).box.printCodes()).toEqual({ ok: false, why: 'nowhere' });
  });
});

describe('R5.2: a printed code', () => {
  test('counts once, and so does every code of the sheet; what is sent with it later changes nothing', async () => {
    const made = await aBoxWithCodes();
    for (const [at, slip] of made.slips.entries()) expect(await kind(send(made, at, slip))).toBe('counted');
    const before = await countersOf(made);
    for (const [at, slip] of made.slips.entries())
      expect(await send(made, 100 + at, slip)).toEqual({ kind: 'used-code' });
    expect(await countersOf(made)).toEqual(before);
    expect(before).toMatchObject({ received: 40, strata: [{ respondents: 40 }] });
    expect(rowsOf(made)).toEqual(rows({ def: 1, tally: 1, seen: 40, codes: 40, spent: 40 }));
  });

  test('counts for one of two people who send it at the same time', async () => {
    const made = await aBoxWithCodes();
    const kinds = await Promise.all([1, 2, 3].map((key) => kind(send(made, key, slipOf(made, 0)))));
    expect(kinds).toEqual(['counted', 'used-code', 'used-code']);
  });

  test('stays used after a restart', async () => {
    const made = await aBoxWithCodes();
    await send(made, 1, slipOf(made, 0));
    const again = await made.restart();
    expect([await kind(send(again, 2, slipOf(made, 0))), await kind(send(again, 2, slipOf(made, 1)))]).toEqual([
      'used-code',
      'counted',
    ]);
  });

  test('is read as people copy it from paper: any case, spaces, hyphens, O for 0, I and L for 1', async () => {
    const made = await aBoxWithCodes({ seed: 'with 0 and 1' });
    const slip = made.slips.find((each) => each.includes('0') && each.includes('1'))!;
    const zerosAsOs = slip.replaceAll('0', 'O').replaceAll('1', 'I');
    const spellings = [
      slip.toLowerCase(),
      `${slip.slice(0, 4)}-${slip.slice(4, 8)}-${slip.slice(8)}`,
      ` ${[...slip].join(' ')} `,
      zerosAsOs,
      zerosAsOs.replaceAll('I', 'l').toLowerCase(),
    ];
    expect(await kind(send(made, 1, spellings[0]))).toBe('counted');
    // The same key with another spelling of the code is the same submission.
    for (const typed of spellings) expect(await kind(send(made, 1, typed)), typed).toBe('repeated');
    for (const typed of spellings) expect(await kind(send(made, 2, typed)), typed).toBe('used-code');
    expect(await kind(takeBack(made, 1, spellings.at(-1)))).toBe('taken-back');
  });

  test('is refused if it was never printed: too short, too long, with U, missing, of another pulse, or with one letter wrong', async () => {
    const made = await aBoxWithCodes();
    const other = await aBoxWithCodes({ seed: 'another' });
    const slip = slipOf(made, 0);
    const off = slip.slice(0, 11) + (slip.endsWith('A') ? 'B' : 'A');
    for (const typed of [
      slip.slice(0, 11),
      `${slip}A`,
      slip.replace(/.$/, 'U'),
      '',
      undefined,
      slipOf(other, 0),
      off,
      '%',
      'é'.repeat(12),
    ]) {
      expect(await send(made, 1, typed), String(typed)).toEqual({ kind: 'bad-code' });
    }
    expect(rowsOf(made)).toMatchObject({ seen: 0, spent: 0 });
    expect(await kind(send(made, 1, slip))).toBe('counted');
  });
});

describe('R4.2: what a reply says about a code, and when', () => {
  test('a form without an answer is "empty", whatever its code, and uses up none', async () => {
    const made = await aBoxWithCodes();
    await send(made, 1, slipOf(made, 0));
    for (const typed of [slipOf(made, 0), slipOf(made, 1), 'nonsense', undefined])
      expect(await send(made, 2, typed, [0, 0, 0])).toEqual({ kind: 'empty' });
    expect(rowsOf(made)).toMatchObject({ seen: 1, spent: 1 });
    expect(await kind(send(made, 2, slipOf(made, 1)))).toBe('counted');
  });

  test('a known key is answered first, whether the answers are the same or others, and whatever the code', async () => {
    const made = await aBoxWithCodes();
    const [mine, other] = [slipOf(made, 0), slipOf(made, 1)];
    await send(made, 1, mine);
    expect(await kind(send(made, 1, mine))).toBe('repeated');
    expect(await kind(send(made, 1, mine, [4, 0, 2]))).toBe('conflict');
    expect(await kind(send(made, 1, other))).toBe('conflict');
    expect(await kind(send(made, 1, 'nonsense'))).toBe('conflict');
    expect(await kind(send(made, 2, other))).toBe('counted');
  });

  test('a closed pulse says nothing about codes', async () => {
    const made = await aBoxWithCodes({ schedule: byHand });
    expect(await send(made, 1, slipOf(made, 0))).toEqual({ kind: 'closed', phase: 'armed' });
    expect(await send(made, 1, 'nonsense')).toEqual({ kind: 'closed', phase: 'armed' });
  });

  test('a busy box says the same of a used code, an unused one and a made-up one, so nobody can test them then (R4.2)', async () => {
    const made = await aBoxWithCodes({ answerLimit: { burst: 1, perSecond: 1 } });
    await send(made, 1, slipOf(made, 0));
    const tried = [slipOf(made, 0), slipOf(made, 1), 'nonsense', undefined];
    for (const [at, typed] of tried.entries())
      expect(await send(made, 10 + at, typed)).toEqual({ kind: 'busy', retryAfterSeconds: 1 });
    // A wrong code takes no place from anybody else.
    made.clock.advance(1000);
    expect(await kind(send(made, 20, 'nonsense'))).toBe('bad-code');
    expect(await kind(send(made, 21, slipOf(made, 1)))).toBe('counted');
  });

  test('too many answers at once, a full disk and a missing key use up no code', async () => {
    const made = await aBoxWithCodes({ answerLimit: { burst: 1, perSecond: 1 } });
    await send(made, 1, slipOf(made, 0));
    expect(await kind(send(made, 2, slipOf(made, 1)))).toBe('busy');
    made.clock.advance(2000);
    const key = made.keys.byCode.get(definition.code)!;
    made.keys.byCode.clear();
    const keyless = await made.restart();
    // Without the pepper nobody can tell a good code from a bad one.
    expect([await kind(send(keyless, 2, slipOf(made, 1))), await kind(send(keyless, 2, 'nonsense'))]).toEqual([
      'retry',
      'retry',
    ]);
    made.keys.byCode.set(definition.code, key);
    expect(rowsOf(keyless)).toMatchObject({ seen: 1, spent: 1 });
    keyless.clock.advance(2000);
    expect(await kind(send(keyless, 2, slipOf(made, 1)))).toBe('counted');
  });

  test('a write that fails uses up no code', async () => {
    let full = false;
    const made = await aBoxWithCodes({
      store: (store) =>
        new Proxy(store, {
          get: (object, property): unknown => {
            const value: unknown = Reflect.get(object, property, object);
            if (property === 'writeTally' && full)
              return () => {
                throw new Error('disk full');
              };
            return typeof value === 'function' ? value.bind(object) : value;
          },
        }),
    });
    full = true;
    expect(await kind(send(made, 1, slipOf(made, 0)))).toBe('retry');
    full = false;
    expect(rowsOf(made)).toMatchObject({ seen: 0, spent: 0 });
    expect(await kind(send(made, 2, slipOf(made, 0)))).toBe('counted');
  });
});

describe('R4.3: a take-back of an answer with a code', () => {
  /** Sends with the key of a fresh form. */
  const sendFresh = (made: TestBox, key: string, typed: string | undefined, codes: readonly number[] = [5, 0, 2]) =>
    kind(made.box.cast(fieldsOf(definition, key, codes, withCode(typed))));
  const freshAfter = (...times: readonly number[]): string =>
    times.reduce<SubmissionKey>((key) => freshKey(definition.id, key), keyOf(times[0] ?? 0));

  test('binds the code to the fresh form: its key may use it once, and no other key may', async () => {
    const made = await aBoxWithCodes();
    const slip = slipOf(made, 0);
    await send(made, 1, slip);
    expect(await takeBack(made, 1, slip)).toEqual({
      kind: 'taken-back',
      key: freshKey(definition.id, keyOf(1)),
      codeIsFinished: false,
    });
    expect(rowsOf(made)).toMatchObject({ seen: 1, spent: 1 });
    expect(await kind(send(made, 1, slip))).toBe('withdrawn');
    const bound = await made.restart();
    expect([await kind(send(bound, 2, slip)), await kind(send(bound, 3, slip))]).toEqual(['used-code', 'used-code']);
    const fresh = freshKey(definition.id, keyOf(1));
    const two = await Promise.all([sendFresh(bound, fresh, slip), kind(send(bound, 4, slip))]);
    expect(two).toEqual(['counted', 'used-code']);
    expect(await sendFresh(bound, fresh, slip)).toBe('repeated');
    expect(await countersOf(bound)).toMatchObject({ received: 2, takenBack: 1, strata: [{ respondents: 1 }] });
  });

  test('lets nobody else find out in silence whether a code was used: the owner of each code that was tried gets a 409', async () => {
    const made = await aBoxWithCodes();
    const tried = made.slips.slice(0, 30);
    for (const [at, slip] of tried.entries()) {
      expect(await kind(send(made, at, slip))).toBe('counted');
      expect(await kind(takeBack(made, at, slip))).toBe('taken-back');
    }
    for (const [at, slip] of tried.entries()) expect(await kind(send(made, 100 + at, slip))).toBe('used-code');
    await closeNow(made);
    expect(JSON.parse(made.ledger.entries[0]!.entry)).toMatchObject({ takenBack: 30 });
  });

  test('that is repeated late does not free the code if it was used since', async () => {
    const made = await aBoxWithCodes();
    const slip = slipOf(made, 0);
    await send(made, 1, slip);
    await takeBack(made, 1, slip);
    const fresh = freshKey(definition.id, keyOf(1));
    expect(await sendFresh(made, fresh, slip)).toBe('counted');
    expect(await kind(takeBack(made, 1, slip))).toBe('taken-back');
    expect(await kind(send(made, 3, slip))).toBe('used-code');
    expect(await countersOf(made)).toMatchObject({ strata: [{ respondents: 1 }] });
  });

  test('is possible a fourth time, but then the code stays used, and each repetition says so', async () => {
    const made = await aBoxWithCodes();
    const slip = slipOf(made, 0);
    let key: string = keyOf(1);
    const finished: boolean[] = [];
    for (let time = 1; time <= 4; time += 1) {
      expect(await sendFresh(made, key, slip)).toBe('counted');
      const fields = fieldsOf(definition, key, [5, 0, 2], withCode(slip));
      const reply = await made.box.withdraw(fields);
      expect(await made.box.withdraw(fields)).toEqual(reply);
      if (reply.kind !== 'taken-back') throw new Error(reply.kind);
      finished.push(reply.codeIsFinished);
      key = reply.key;
    }
    expect(finished).toEqual([false, false, false, true]);
    expect(await sendFresh(made, key, slip)).toBe('used-code');
    expect(await kind(send(made, 50, slip))).toBe('used-code');
    expect(await countersOf(made)).toMatchObject({ received: 4, takenBack: 4, strata: [{ respondents: 0 }] });
    // With a key of one's own that was taken back, one may name any code, and hears nothing about it.
    await send(made, 60, slipOf(made, 1));
    await takeBack(made, 60, slipOf(made, 1));
    expect(await takeBack(made, 60, slip)).toMatchObject({ kind: 'taken-back', codeIsFinished: false });
  });

  test('costs at most eight of the limit for each code, however many try at once (R4.6)', async () => {
    const made = await aBoxWithCodes({ answerLimit: { burst: 40, perSecond: 0.001 } });
    const slip = slipOf(made, 0);
    for (let round = 0; round < 10; round += 1) {
      const keys = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((lane) => [keyOf(lane), freshAfter(...Array(round).fill(lane))]);
      await Promise.all(
        keys.flatMap((key) => {
          const fields = fieldsOf(definition, key, [5, 0, 2], withCode(slip));
          return [made.box.cast(fields), made.box.withdraw(fields)];
        }),
      );
    }
    const honest = await Promise.all(
      Array.from({ length: 30 }, (_, at) => kind(send(made, 200 + at, slipOf(made, 1 + at)))),
    );
    expect(new Set(honest)).toEqual(new Set(['counted']));
    expect(rowsOf(made).seen).toBeLessThanOrEqual(34);
  });

  test('leaves nothing in the file that links a code with a key, and the pepper keeps a reader from trying keys', async () => {
    const made = await aBoxWithCodes();
    const slip = slipOf(made, 0);
    const fresh = freshKey(definition.id, keyOf(1));
    const boundIn = () => made.database.db.values<[Buffer | null]>('SELECT bound FROM spent')[0]![0];
    await send(made, 1, slip);
    expect(boundIn()).toBeNull();
    await takeBack(made, 1, slip);
    const { h, c } = fingerprint(definition.id, fresh, { codes: [5, 0, 2], group: 0, slip });
    const bound = boundIn()!;
    expect(bound).toHaveLength(16);
    expect([h, c, Buffer.from(fresh, 'hex')].some((known) => bound.equals(known))).toBe(false);
    expect(bound.equals(bindingTo(new Uint8Array(32), fresh))).toBe(false);
    await sendFresh(made, fresh, slip);
    expect(boundIn()).toBeNull();
  });

  test('with another code or without one takes nothing back, and frees nothing', async () => {
    const made = await aBoxWithCodes();
    await send(made, 1, slipOf(made, 0));
    for (const typed of [slipOf(made, 1), 'nonsense', undefined])
      expect(await takeBack(made, 1, typed)).toEqual({ kind: 'conflict' });
    expect(rowsOf(made)).toMatchObject({ spent: 1 });
    expect(await countersOf(made)).toMatchObject({ strata: [{ respondents: 1 }] });
  });
});

test('R5.2, R3.7.5: after the close all codes are void: none is kept, and all get the same reply', async () => {
  const made = await aBoxWithCodes();
  for (let at = 0; at < 9; at += 1) await send(made, at, slipOf(made, at));
  await closeNow(made);
  expect(rowsOf(made)).toEqual(rows({ def: 1 }));
  for (const typed of [slipOf(made, 0), slipOf(made, 20), 'nonsense'])
    expect(await send(made, 50, typed)).toEqual({ kind: 'closed', phase: 'closed' });
  expect(made.ledger.entries).toHaveLength(1);
  expect(made.ledger.entries[0]!.entry).not.toMatch(/slip|"codes"/);
});

describe('the box refuses what the eligibility does not allow, even if a form let it through (R2.2, R2.6, R5.1)', () => {
  const breakdown = aDividedDefinition(['1', '2', 'n']).breakdown;
  const table: readonly [what: string, definition: Definition, why: Disallowed][] = [
    ['waves of an open link', aDefinition({ mode: 'waves' }), 'waves need codes or roster'],
    ['a breakdown of an open link', aDefinition({ breakdown }), 'a breakdown needs codes or roster'],
    ['both', aDefinition({ mode: 'waves', breakdown }), 'waves need codes or roster'],
    ['waves with a breakdown', aDefinitionInWaves({ breakdown }), 'waves allow no breakdown'],
    ['codes for nobody knows how many', aDefinitionWithCodes({ eligible: null }), 'too few eligible'],
    ['codes for k + 2', aDefinitionWithCodes({ eligible: 9 }), 'too few eligible'],
    [
      'codes for fewer than k + 3 of a raised k',
      aDefinitionWithCodes({ eligible: 40, policy: { ...definition.policy, k: 38 } }),
      'too few eligible',
    ],
    ['more codes than a sheet may have', aDefinitionWithCodes({ eligible: 2001 }), 'too many codes'],
  ];
  test.each(table)('%s', async (_, refused, why) => {
    const made = await aBox({ definition: refused, armed: false });
    expect(await made.box.arm(refused, made.schedule)).toEqual({ ok: false, why });
    expect([rowsOf(made), made.keys.byCode.size]).toEqual([rows(), 0]);
    expect(await kind(made.box.cast(fieldsOf(refused, keyOf(1), [1, 1, 1])))).toBe('nowhere');
  });

  test('it is enough to have codes for k + 3 students', async () => {
    expect((await aBox({ definition: aDefinitionWithCodes({ eligible: 10 }) })).slips).toHaveLength(10);
  });

  test('in a pulse with an open link, a code is left alone as any field that is not ours (R4.2)', async () => {
    const made = await aBox();
    const reply = made.box.cast(fieldsOf(made.definition, keyOf(1), [1, 1, 1], withCode('0123456789AB')));
    expect(await kind(reply)).toBe('counted');
  });

  test('a pulse with an open link and without codes is armed', async () => {
    const made = await aBox();
    expect((await castEach(made, sheetsOf(3))).map((reply) => reply.kind)).toEqual(['counted', 'counted', 'counted']);
  });
});
