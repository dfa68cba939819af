/** Tests the times that "New pulse" suggests for a term. */
import { describe, expect, test } from 'vitest';
import { presetsOf } from '../../../../client/staff/new-pulse/presets.ts';
import { termIdSchema } from '../../../../schema/contract/ids.ts';
import type { Term } from '../../../../schema/contract/programmes.ts';

const NOW = Date.UTC(2026, 8, 1, 9);
const aTerm = (term: Partial<Term> = {}): Term => ({
  id: termIdSchema.parse('0'.repeat(32)),
  name: 'Autumn',
  fromDay: '2026-08-31',
  toDay: '2026-12-18',
  exams: null,
  ...term,
});
const weeks = (term: Partial<Term>, nowMs = NOW): readonly string[] =>
  presetsOf([aTerm(term)], 'Europe/Stockholm', nowMs).map(
    ({ week, opensAt, closesAt }) => `${week}: ${opensAt} to ${closesAt}`,
  );

describe('the presets for weeks 3, 6 and 10 of a term (E7, I1.41)', () => {
  test('run from Monday morning to Friday evening', () => {
    expect(weeks({})).toEqual([
      '3: 2026-09-14T09:00 to 2026-09-18T18:00',
      '6: 2026-10-05T09:00 to 2026-10-09T18:00',
      '10: 2026-11-02T09:00 to 2026-11-06T18:00',
    ]);
  });

  test.each([
    ['a week that has begun', {}, Date.UTC(2026, 8, 14, 7), ['6', '10']],
    // 9 o’clock in Stockholm is 7 o’clock in UTC.
    ['a minute before it begins', {}, Date.UTC(2026, 8, 14, 6, 59), ['3', '6', '10']],
    ['weeks after the term', { toDay: '2026-10-09' }, NOW, ['3', '6']],
    ['exam weeks (I2.14)', { exams: { fromDay: '2026-10-09', toDay: '2026-10-20' } }, NOW, ['3', '10']],
    ['what is further ahead than a pulse may be planned', {}, Date.UTC(2026, 6, 20), ['3', '6']],
    ['a term that is over', { fromDay: '2026-01-12', toDay: '2026-06-05' }, NOW, []],
  ])('are not offered without %s', (_what, term, nowMs, left) => {
    expect(weeks(term, nowMs).map((preset) => preset.split(':')[0])).toEqual(left);
  });
});
