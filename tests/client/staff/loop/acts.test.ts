/** Tests the list of acts and the suggestions. */
import { expect, test } from 'vitest';
import { isOverdue, sorted, summaryOf } from '../../../../client/staff/loop/acts.ts';
import { actIdSchema, codeSchema } from '../../../../schema/contract/ids.ts';
import type { PlannedAct } from '../../../../schema/contract/loop.ts';
import { acts } from '../../../../schema/instrument/acts.ts';
import { withoutPlanned } from '../../../../schema/loop/findings.ts';

const anAct = (title: string, act: Partial<PlannedAct> = {}): PlannedAct => ({
  id: actIdSchema.parse('a'.repeat(32)),
  code: codeSchema.parse('K7QF2M'),
  item: 'M1',
  library: null,
  title,
  how: '',
  owner: 'teacher',
  dueDay: '2026-11-30',
  status: 'planned',
  doneDay: null,
  passedTo: null,
  shared: false,
  version: 1,
  ...act,
});
const days = { today: '2026-11-23', closedDay: '2026-11-20' };

test('overdue acts stand first, and settled ones last', () => {
  const all = [
    anAct('done', { status: 'done', dueDay: '2026-11-01' }),
    anAct('later'),
    anAct('overdue', { dueDay: '2026-11-22' }),
    anAct('passed on', { status: 'passed-on', dueDay: '2026-11-02' }),
  ];
  expect(sorted(all).map(({ title }) => title)).toEqual(['overdue', 'later', 'done', 'passed on']);
  const summary = summaryOf({ acts: all, today: days.today });
  expect([summary.open.length, summary.overdue, summary.done]).toEqual([2, 1, 1]);
});

test.each([
  ['2026-11-22', 'planned', true],
  ['2026-11-23', 'planned', false],
  ['2026-11-22', 'done', false],
  ['2026-11-22', 'dropped', false],
] as const)('an act due on %s that is %s is overdue: %s', (dueDay, status, overdue) => {
  expect(isOverdue(anAct('x', { dueDay, status }), '2026-11-23')).toBe(overdue);
});

test('E8.1: an act that is planned, done or passed on is not suggested again, and the others keep their order', () => {
  const suggested = acts.slice(0, 4);
  const [first, second, third, fourth] = suggested.map(({ id }) => id);
  const planned = [
    anAct('a', { library: first! }),
    anAct('b', { library: second!, status: 'done' }),
    anAct('c', { library: third!, status: 'dropped' }),
    anAct('of its own'),
  ];
  expect(withoutPlanned(suggested, planned).map(({ id }) => id)).toEqual([third, fourth]);
});
