/** Tests which pulses of other courses are too near, and which promised more (R2.1a). */
import { describe, expect, test } from 'vitest';
import { DAY_MS } from '../../../../schema/calendar.ts';
import { pulseIdSchema } from '../../../../schema/contract/ids.ts';
import { questionsOf } from '../../../../schema/instrument/forms.ts';
import { questionsOfModule } from '../../../../schema/instrument/modules.ts';
import { acrossOf, isNew, type Other } from '../../../../worker/directory/pulses/rest-across.ts';

const HOUR = DAY_MS / 24;
const T = Date.UTC(2026, 9, 5, 9);
const other = (change: Partial<Other> = {}): Other => ({
  id: pulseIdSchema.parse('a'.repeat(32)),
  questions: questionsOf('core'),
  k: 7,
  fromMs: T,
  toMs: T + HOUR,
  ...change,
});
const { id: _, ...pulse } = other();
const kinds = (...others: readonly Other[]) => acrossOf(pulse, others).map(({ kind }) => kind);

describe('R2.1a: two pulses with a common item', () => {
  test.each([
    ['at the same time', T, T + HOUR, true],
    ['71 hours later', T + HOUR + 71 * HOUR, T + 80 * HOUR, true],
    ['72 hours later', T + HOUR + 72 * HOUR, T + 80 * HOUR, false],
    ['that ended a millisecond less than 72 hours before', T - 80 * HOUR, T - 72 * HOUR + 1, true],
    ['that ended 72 hours before', T - 80 * HOUR, T - 72 * HOUR, false],
    ['all around it', T - 80 * HOUR, T + 80 * HOUR, true],
  ])('the other is %s', (_when, fromMs, toMs, isNear) => {
    expect(kinds(other({ fromMs, toMs }))).toEqual(isNear ? ['asked-across'] : []);
  });

  test('nothing speaks against one that asks nothing of the same', () => {
    expect(kinds(other({ questions: questionsOfModule('voice') }))).toEqual([]);
  });
});

test.each([
  [7, []],
  [8, ['k-across']],
])('R2.1a: with k 7, where another course promised %i, what speaks against it is %j', (k, found) => {
  const far = { fromMs: T - 30 * DAY_MS, toMs: T - 29 * DAY_MS };
  expect(kinds(other({ k, ...far }), other({ k: 5, ...far }))).toEqual(found);
});

test.each([
  ['2026-10-05', true],
  ['2026-09-21', true],
  ['2026-09-20', false],
  // A day that cannot be read counts as new, because nothing shows that it is not.
  ['garbage', true],
])('R2.1a: on 5 October, a course that was made on %s is new: %s', (made, expected) => {
  expect(isNew(made, '2026-10-05')).toBe(expected);
});
