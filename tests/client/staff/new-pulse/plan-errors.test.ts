import { expect, test } from 'vitest';
import { aSetting } from './a-setting.ts';
import { failureFrom } from '../../../../client/staff/server/failure.ts';
import { firstPlan, type PlanValues } from '../../../../client/staff/new-pulse/plan.ts';
import { atFormField } from '../../../../client/staff/new-pulse/plan-errors.ts';

const plan = (values: Partial<PlanValues> = {}): PlanValues => ({ ...firstPlan(aSetting()), ...values });
/** Where a refusal of the server about this field of the request is shown. */
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
])('R2.1: what is too soon is shown where the opening is chosen: %s of %j at %s', (name, values, field) => {
  expect(fieldAt(name, values)).toBe(field);
});

test('where nothing in the plan is to blame, it is said above the form', () => {
  expect(fieldAt(undefined)).toBeUndefined();
});

test('a field that the form does not have keeps its name, and is said above the form too', () => {
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
])('the request’s field %s is the form’s %s', (name, field) => {
  expect(fieldAt(name)).toBe(field);
});

test('no connection is nobody’s fault', () => {
  expect(atFormField({ kind: 'offline' }, plan())).toEqual({ kind: 'offline' });
});
