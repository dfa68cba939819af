import { expect, test } from 'vitest';
import { aSetting } from './a-setting.ts';
import { failureFrom } from '../../../../client/staff/server/failure.ts';
import { firstPlan, type PlanValues } from '../../../../client/staff/new-pulse/plan.ts';
import { placed } from '../../../../client/staff/new-pulse/refusal.ts';
import type { ProblemKind } from '../../../../schema/contract/problem.ts';

const plan = (values: Partial<PlanValues> = {}): PlanValues => ({ ...firstPlan(aSetting()), ...values });
const refusal = (type: ProblemKind, field?: string) =>
  failureFrom(
    { type, title: 'No', detail: 'Because.', ...(field !== undefined && { field }) },
    { status: 422, waitSeconds: 0, changes: true },
  );
const fieldAt = (kind: ProblemKind, values: Partial<PlanValues> = {}, field?: string, classSize = 60) => {
  const failure = placed(refusal(kind, field), plan(values), classSize);
  return failure.kind === 'problem' ? failure.field : null;
};

test.each<[ProblemKind, Partial<PlanValues>, keyof PlanValues | undefined]>([
  ['k-lowered', {}, 'k'],
  ['too-many-questions', {}, 'modules'],
  ['too-many-questions', { own: '1' }, 'own'],
  ['wrong-time', {}, 'closesAt'],
  ['pulse-too-soon', {}, 'opening'],
  ['pulse-too-soon', { opening: 'at-time' }, 'opensAt'],
  ['class-too-small', {}, 'k'],
  ['not-allowed', { context: 'yes', mode: 'waves' }, 'context'],
  ['not-allowed', { mode: 'waves' }, 'mode'],
  ['not-allowed', {}, 'k'],
  // Nothing in the plan is to blame: said above the form.
  ['pulse-open-already', {}, undefined],
  ['retry', {}, undefined],
])('%s of %j lands at %s', (kind, values, field) => {
  expect(fieldAt(kind, values)).toBe(field);
});

test('I2.13: a class that is too small for the context question only is told so beside it', () => {
  expect(fieldAt('class-too-small', { context: 'yes' }, undefined, 39)).toBe('context');
  expect(fieldAt('class-too-small', { context: 'yes' }, undefined, 40)).toBe('k');
});

test.each<[Partial<PlanValues>, keyof PlanValues]>([
  [{ form: 'standard' }, 'form'],
  [{ modules: 'online' }, 'modules'],
  [{ own: '1' }, 'own'],
  [{}, 'k'],
])('I5.7: a class of 14 is told at what asks too much: %j', (values, field) => {
  expect(fieldAt('class-too-small', values, undefined, 14)).toBe(field);
});

test.each([
  ['closesAtMs', 'closesAt'],
  ['custom.1', 'own2Text'],
  ['custom', 'own'],
  ['graceSeconds', 'graceMinutes'],
  ['contextQuestion', 'context'],
  ['modules', 'modules'],
  ['k', 'k'],
])('the request’s field %s is the form’s %s', (name, field) => {
  expect(fieldAt('malformed', {}, name)).toBe(field);
});

test('no connection is nobody’s fault', () => {
  expect(placed({ kind: 'offline' }, plan(), 60)).toEqual({ kind: 'offline' });
});
