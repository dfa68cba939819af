/** Tests what earlier pulses of a course mean for the next one. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeSchema } from '../../../../schema/contract/ids.ts';
import type { Question } from '../../../../schema/contract/pulse.ts';
import { outlookAfter, restAfter, type EarlierPulse } from '../../../../worker/directory/pulses/opening.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOW = Date.UTC(2026, 9, 5, 9);

const rating = (id: string): Question => ({ kind: 'rating', item: { id, scale: 'five' } });
const ticks = (...ids: string[]): Question => ({
  kind: 'ticklist',
  id: 'TS',
  options: ids.map((id) => ({ id, scale: 'binary' })),
});
const LAST = codeSchema.parse('K7QF2M');
const BEFORE = codeSchema.parse('A1B2C3');
const asked = [rating('M1'), rating('B1')];

const anEarlier = (pulse: Partial<EarlierPulse> = {}): EarlierPulse => ({
  code: LAST,
  questions: [rating('M1')],
  k: 7,
  fromMs: NOW - 31 * DAY,
  endsAtMs: NOW - 30 * DAY,
  closed: true,
  publishedNothing: false,
  ...pulse,
});
const outlook = (others: readonly EarlierPulse[], leastK = 5) => outlookAfter(others, asked, { leastK, nowMs: NOW });

test('for a first pulse, only the least group of the institution counts', () => {
  expect(outlook([])).toEqual({ leastK: 5, rest: null, planned: [] });
});

test.each([
  [5, [], 5],
  [5, [7], 7],
  [5, [9, 5], 9],
  [5, [5, 9], 9],
  [8, [], 8],
  [8, [5, 5], 8],
  [5, [9, 7], 9],
])(
  'R2.0, E10.1: if the institution has %i and earlier pulses had %j, the group is at least %i',
  (leastK, before, least) => {
    const others = before.map((k) => anEarlier({ k }));
    expect(outlook(others, leastK).leastK).toBe(least);
  },
);

describe('R2.1: 72 hours must pass after the close of every pulse with a common item', () => {
  test.each([
    ['72 h after the close', NOW - 72 * HOUR, false],
    ['a millisecond earlier', NOW - 72 * HOUR + 1, true],
  ])('%s', (_when, closesAtMs, mustRest) => {
    expect(restAfter([anEarlier({ endsAtMs: closesAtMs })], asked, NOW)).toEqual(
      mustRest ? { after: LAST, earliestMs: closesAtMs + 72 * HOUR } : null,
    );
  });

  test.each([
    ['other items', [rating('T1')], false],
    ['an option of a tick-list in common', [rating('T1'), ticks('S1', 'S2')], true],
  ])('after a pulse that has just closed with %s', (_what, questions, mustRest) => {
    const wanted = [rating('M1'), ticks('S2', 'S3')];
    expect(restAfter([anEarlier({ questions, endsAtMs: NOW - 1 })], wanted, NOW) !== null).toBe(mustRest);
  });

  test('of several pulses, the one that closes last counts, whatever their order', () => {
    const others = [anEarlier({ endsAtMs: NOW - 2 * HOUR }), anEarlier({ code: BEFORE, endsAtMs: NOW - 9 * HOUR })];
    for (const each of [others, others.toReversed()])
      expect(restAfter(each, asked, NOW)).toEqual({ after: LAST, earliestMs: NOW + 70 * HOUR });
  });

  test('an opening is allowed exactly if no close with a common item lies within the 72 h before it', () => {
    const pulse = fc.record({
      item: fc.constantFrom('M1', 'B1', 'T1'),
      closesAtMs: fc.integer({ min: NOW - 5 * DAY, max: NOW }),
    });
    fc.assert(
      fc.property(fc.array(pulse), fc.integer({ min: NOW, max: NOW + 5 * DAY }), (earlier, opensAtMs) => {
        const others = earlier.map(({ item, closesAtMs }) =>
          anEarlier({ questions: [rating(item)], endsAtMs: closesAtMs }),
        );
        const close = earlier.filter(({ item, closesAtMs }) => item !== 'T1' && opensAtMs - closesAtMs < 72 * HOUR);
        expect(restAfter(others, asked, opensAtMs) === null).toBe(close.length === 0);
        // The question is asked now about an opening later on, as a plan asks it.
        const rest = restAfter(others, asked, NOW);
        expect(rest === null || opensAtMs >= rest.earliestMs).toBe(close.length === 0);
      }),
    );
  });
});
