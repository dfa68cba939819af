/** Tests the form for an act. */
import { describe, expect, test } from 'vitest';
import { checkValues, newValues, valuesOf } from '../../../../client/staff/loop/act-values.ts';
import { actIdSchema, codeSchema } from '../../../../schema/contract/ids.ts';
import type { PlannedAct } from '../../../../schema/contract/loop.ts';
import { acts } from '../../../../schema/instrument/acts.ts';

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

describe('the form of an act', () => {
  test('begins with the act of the library and two weeks to try it, and can be sent as it is', () => {
    for (const act of acts) {
      const values = newValues(days.today, act);
      expect(values).toMatchObject({
        title: act.title,
        how: act.how,
        owner: act.who,
        dueDay: '2026-12-07',
        shared: '',
      });
      expect(checkValues(values, days).ok).toBe(true);
    }
  });

  test('shows a saved act as it was saved', () => {
    const act = anAct('Names', { status: 'passed-on', passedTo: 'Timetabling', shared: true });
    expect(checkValues(valuesOf(act), days)).toMatchObject({
      ok: true,
      value: { title: 'Names', status: 'passed-on', passedTo: 'Timetabling', shared: true },
    });
  });

  test('says at each field what is wrong with it', () => {
    const checked = checkValues({ ...newValues(days.today), status: 'passed-on' }, days);
    expect(checked.ok ? [] : Object.keys(checked.error)).toEqual(['title', 'owner', 'passedTo']);
  });
});
