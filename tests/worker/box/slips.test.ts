/** Tests printed codes in a box. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CastReply, Fields, WithdrawReply } from '../../../schema/contract/box-office.ts';
import { slipSchema, type Slip } from '../../../schema/contract/ids.ts';
import type { Definition } from '../../../schema/contract/pulse.ts';
import type { Disallowed } from '../../../schema/pulse/combinations.ts';
import { deriveKey, hashSlip } from '../../../worker/box/seal.ts';
import { drawSheet } from '../../../worker/box/slips.ts';
import { aDefinition, aDefinitionInWaves, aDefinitionWithCodes, aDividedDefinition } from '../gate/definitions.ts';
import {
  aBox,
  castEach,
  closeNow,
  countersOf,
  fieldsOf,
  keyOf,
  MINUTE_MS,
  MORNING_MS,
  rows,
  rowsOf,
  seededBytes,
  sheetsOf,
  type BoxOptions,
  type TestBox,
} from './builders.ts';

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

describe('R5.2: the sheet of printed codes', () => {
  test('has as many different codes as students could answer, 12 letters each, and is returned once', async () => {
    const made = await aBoxWithCodes();
    expect(new Set(made.slips).size).toBe(40);
    for (const slip of made.slips) expect(slipSchema.safeParse(slip).success).toBe(true);
    expect(await made.box.arm(definition, made.schedule)).toEqual({ ok: true, schedule: made.schedule, phase: 'open' });
    expect(await (await made.restart()).box.arm(definition, made.schedule)).not.toHaveProperty('slips');
  });

  test('is complete and has no duplicates even if chance repeats itself', () => {
    const pepper = new Uint8Array(32).fill(9);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.array(fc.nat(19), { maxLength: 60 }), (count, draws) => {
        let drawn = 0;
        const randomBytes = (length: number) => new Uint8Array(length).fill(draws[drawn++] ?? drawn - draws.length);
        const { slips, hashes } = drawSheet(count, pepper, randomBytes);
        expect([slips.length, new Set(slips).size]).toEqual([count, count]);
        expect(hashes).toEqual(slips.map((slip) => hashSlip(pepper, slip)));
      }),
    );
  });

  test('uses all 32 letters in each of the 12 places: 60 bits', () => {
    const { slips } = drawSheet(2000, new Uint8Array(32), seededBytes('sheet'));
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
      `${slip}\0`,
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
  test('frees the code for one answer with a new key, while the old key stays taken back', async () => {
    const made = await aBoxWithCodes();
    const slip = slipOf(made, 0);
    await send(made, 1, slip);
    expect(await kind(takeBack(made, 1, slip))).toBe('taken-back');
    expect(rowsOf(made)).toMatchObject({ seen: 1, spent: 0 });
    expect(await kind(send(made, 1, slip))).toBe('withdrawn');
    const two = await Promise.all([kind(send(made, 2, slip)), kind(send(made, 3, slip))]);
    expect(two).toEqual(['counted', 'used-code']);
    // The same code can be used again and again, but only for one answer at a time.
    expect(await kind(takeBack(made, 2, slip))).toBe('taken-back');
    expect(await kind(takeBack(made, 2, slip))).toBe('taken-back');
    expect(await kind(send(made, 4, slip))).toBe('counted');
    expect(await kind(send(made, 5, slip))).toBe('used-code');
    expect(await countersOf(made)).toMatchObject({ received: 3, strata: [{ respondents: 1 }] });
  });

  test('that is repeated late does not free the code if somebody has used it since', async () => {
    const made = await aBoxWithCodes();
    const slip = slipOf(made, 0);
    await send(made, 1, slip);
    await takeBack(made, 1, slip);
    await send(made, 2, slip);
    expect(await kind(takeBack(made, 1, slip))).toBe('taken-back');
    expect(await kind(send(made, 3, slip))).toBe('used-code');
    expect(await countersOf(made)).toMatchObject({ strata: [{ respondents: 1 }] });
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

  test('in a pulse with an open link, a code is an unknown field', async () => {
    const made = await aBox();
    expect(await made.box.cast(fieldsOf(made.definition, keyOf(1), [1, 1, 1], withCode('0123456789AB')))).toEqual({
      kind: 'malformed',
      field: 'code',
      why: 'unknown field',
    });
  });

  test('a pulse with an open link and without codes is armed', async () => {
    const made = await aBox();
    expect((await castEach(made, sheetsOf(3))).map((reply) => reply.kind)).toEqual(['counted', 'counted', 'counted']);
  });
});
