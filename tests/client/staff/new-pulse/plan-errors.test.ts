/** Tests where "New pulse" shows a refusal of the server. */
import { expect, test } from 'vitest';
import { aSetting } from './a-setting.ts';
import { failureFrom } from '../../../../client/staff/server/failure.ts';
import { firstPlan, type PlanValues } from '../../../../client/staff/new-pulse/plan.ts';
import { atFormField } from '../../../../client/staff/new-pulse/plan-errors.ts';

const plan = (values: Partial<PlanValues> = {}): PlanValues => ({ ...firstPlan(aSetting()), ...values });
/** The field of the form at which a refusal of the server about this field of the request is shown. */
const fieldAt = (field: string | undefined, values: Partial<PlanValues> = {}) => {
  const refusal = failureFrom(
    { type: 'wrong-time', title: 'No', detail: 'Because.', ...(field !== undefined && { field }) },
    { status: 422, waitSeconds: 0, changes: true },
  );
  const failure = atFormField(refusal, plan(values));
  return failure.kind === 'problem' ? failure.field : null;
};

test.each<[string, Partial<PlanValues>, keyof PlanValues]>([
  ['opensAtMs', {}, 'opening'],
  ['opensAtMs', { opening: 'at-time' }, 'opensAt'],
])('R2.1: an opening that is too soon is shown where the opening is chosen: %s of %j at %s', (name, values, field) => {
  expect(fieldAt(name, values)).toBe(field);
});

test('a refusal that no field of the plan can mend is shown above the form', () => {
  expect(fieldAt(undefined)).toBeUndefined();
});

test("a refusal of a field that the form does not have keeps the field's name, and is shown above the form too", () => {
  expect(fieldAt('version')).toBe('version');
});

test.each([
  ['closesAtMs', 'closesAt'],
  ['custom.1', 'own2Text'],
  ['custom.1.text', 'own2Text'],
  ['form', 'form'],
  ['mode', 'mode'],
  ['custom', 'own'],
  ['graceSeconds', 'graceMinutes'],
  ['contextQuestion', 'context'],
  ['modules', 'modules'],
  ['k', 'k'],
])('the field %s of the request is the field %s of the form', (name, field) => {
  expect(fieldAt(name)).toBe(field);
});

test('a lost connection is not shown at any field', () => {
  expect(atFormField({ kind: 'offline' }, plan())).toEqual({ kind: 'offline' });
});
