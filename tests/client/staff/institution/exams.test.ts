/** Tests the form for the exam weeks of a term. */
import { expect, test } from 'vitest';
import { checkExams, shownExams } from '../../../../client/staff/institution/exams.ts';

test.each([
  ['', '', { ok: true, value: { exams: null } }],
  ['2026-12-07', '2026-12-18', { ok: true, value: { exams: { fromDay: '2026-12-07', toDay: '2026-12-18' } } }],
  ['2026-12-07', '2026-12-07', { ok: true, value: { exams: { fromDay: '2026-12-07', toDay: '2026-12-07' } } }],
  ['2026-12-07', '', { ok: false, error: 'Please choose both days, or neither.' }],
  ['2026-12-14', '2026-12-21', { ok: false, error: expect.stringContaining('inside their term') }],
  ['2026-08-31', '2026-09-02', { ok: false, error: expect.stringContaining('inside their term') }],
  ['2026-12-18', '2026-12-07', { ok: false, error: 'The last day cannot be before the first.' }],
])('exams from %j to %j', (from, to, checked) => {
  expect(checkExams({ from, to }, { fromDay: '2026-09-01', toDay: '2026-12-20' })).toEqual(checked);
});

test('exam weeks that were saved are shown again as they were saved', () => {
  expect(shownExams({ fromDay: '2026-12-07', toDay: '2026-12-18' })).toEqual({ from: '2026-12-07', to: '2026-12-18' });
  expect(shownExams(null)).toEqual({ from: '', to: '' });
});
