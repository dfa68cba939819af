/** Tests the definition of a pulse, its parameters and its phase. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answersEndAtMs } from '../../../schema/pulse/answers-end.ts';
import {
  DEFAULT_POLICY,
  definitionSchema,
  itemsOf,
  phaseAt,
  policySchema,
  type Policy,
  type Question,
} from '../../../schema/contract/pulse.ts';
import { MAX_QUESTIONS } from '../../../schema/contract/defaults.ts';
import { aDefinition, aRehearsal, rating } from '../../worker/gate/definitions.ts';

describe('R2.0: the parameters of the gate', () => {
  const table: readonly [what: string, change: Partial<Record<keyof Policy, number>>, allowed: boolean][] = [
    ['the defaults', {}, true],
    ['k 5, the least', { k: 5 }, true],
    ['k 4', { k: 4 }, false],
    ['k 6.5', { k: 6.5 }, false],
    ['m 0', { m: 0 }, false],
    ['m 2 with k 7 = 2m + 3', { m: 2 }, true],
    ['m 2 with k 6', { m: 2, k: 6 }, false],
    ['m 3 with k 7', { m: 3 }, false],
    ['m 3 with k 9', { m: 3, k: 9 }, true],
    ['full 14', { full: 14 }, false],
    ['full 40', { full: 40 }, true],
    ['grid 2', { grid: 2 }, false],
    ['grid 1', { grid: 1 }, false],
  ];
  test.each(table)('%s: %j is allowed: %s', (_, change, allowed) => {
    expect(policySchema.safeParse({ ...DEFAULT_POLICY, ...change }).success).toBe(allowed);
  });
});

describe('a definition', () => {
  test('E7.7: is one of a rehearsal by its mark and by its code, or by neither', () => {
    const { code } = aRehearsal();
    expect(definitionSchema.safeParse(aRehearsal()).success).toBe(true);
    expect(definitionSchema.safeParse(aDefinition({ code })).success).toBe(false);
    expect(definitionSchema.safeParse(aDefinition({ rehearsal: true })).success).toBe(false);
  });

  test('is the same, byte for byte, after it was read from its JSON', () => {
    const text = JSON.stringify(aDefinition());
    expect(JSON.stringify(definitionSchema.parse(JSON.parse(text)))).toBe(text);
  });

  const breakdown = { id: 'X1', categories: ['a', 'b'], minGroup: 10 };
  test.each([
    ['codes', 'waves', null],
    ['roster', 'waves', null],
    ['codes', 'at-close', breakdown],
    ['roster', 'at-close', breakdown],
  ] as const)('by %s, %s, with %j is valid', (eligibility, mode, divided) => {
    expect(
      definitionSchema.safeParse({ ...aDefinition(), eligibility, mode, breakdown: divided, eligible: 40 }).success,
    ).toBe(true);
  });

  const wrong: readonly [what: string, change: object][] = [
    ['a policy outside the limits', { policy: { ...DEFAULT_POLICY, m: 0 } }],
    ['no question', { questions: [] }],
    [
      'a fifteenth question (I2.11)',
      { questions: Array.from({ length: MAX_QUESTIONS + 1 }, (_, i) => rating(`M${i}`)) },
    ],
    ['an item named as no item is', { questions: [rating('key')] }],
    [
      'five categories (R2.0 maxGroups)',
      {
        eligibility: 'codes',
        eligible: 40,
        breakdown: { id: 'X1', categories: ['a', 'b', 'c', 'd', 'e'], minGroup: 1 },
      },
    ],
    ['one category', { eligibility: 'codes', eligible: 40, breakdown: { id: 'X1', categories: ['a'], minGroup: 1 } }],
    ['more than ten minutes of grace (R2.1)', { graceSeconds: 601 }],
    ['an unknown eligibility', { eligibility: 'anyone' }],
    ['an open link and waves (R5.1)', { mode: 'waves' }],
    ['an open link and a breakdown (R5.1)', { breakdown }],
    ['waves and a breakdown (R2.2)', { eligibility: 'roster', eligible: 40, mode: 'waves', breakdown }],
    ['an item asked twice', { questions: [rating('M1'), rating('B1'), rating('M1')] }],
    [
      'an item that is an option too',
      { questions: [rating('S1'), { kind: 'ticklist', id: 'S', options: [{ id: 'S1', scale: 'binary' }] }] },
    ],
    [
      'a tick-list named like one of its options',
      { questions: [{ kind: 'ticklist', id: 'S1', options: [{ id: 'S1', scale: 'binary' }] }] },
    ],
  ];
  test.each(wrong)('with %s is not valid', (_, change) => {
    expect(definitionSchema.safeParse({ ...aDefinition(), ...change }).success).toBe(false);
  });

  test('counts each rating and each option of a tick-list as an item, in form order', () => {
    const options = [
      { id: 'S1', scale: 'binary' },
      { id: 'S2', scale: 'binary' },
    ] as const;
    const questions: Question[] = [rating('M1'), { kind: 'ticklist', id: 'S', options: [...options] }, rating('T1')];
    expect(itemsOf({ questions }).map(({ id }) => id)).toEqual(['M1', 'S1', 'S2', 'T1']);
  });
});

describe('R2.1: the phase', () => {
  test('only moves forward while time passes, and answers end at the closing time plus the grace', () => {
    const order = ['armed', 'open', 'grace', 'closing'];
    const time = fc.integer({ min: 0, max: 1e6 });
    fc.assert(
      fc.property(fc.option(time), time, fc.nat(600), time, time, (opensAtMs, closesAtMs, graceSeconds, one, other) => {
        const [before, after] = [Math.min(one, other), Math.max(one, other)].map((nowMs) =>
          phaseAt({ opensAtMs, closesAtMs }, graceSeconds, nowMs),
        );
        expect(order.indexOf(before!)).toBeLessThanOrEqual(order.indexOf(after!));
        expect(phaseAt({ opensAtMs, closesAtMs }, graceSeconds, one) === 'closing').toBe(
          one >= answersEndAtMs({ opensAtMs, closesAtMs }, graceSeconds),
        );
      }),
    );
  });
});
