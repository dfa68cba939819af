import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkPlan, DAY_MS, firstPlan, fromLocal, toLocal, type PlanValues } from '../../../../client/staff/state/plan.ts';
import { newPulseSchema } from '../../../../schema/contract/staff.ts';

const NOW = Date.UTC(2026, 2, 2, 9, 7);
const plan = (values: Partial<PlanValues> = {}): PlanValues => ({ ...firstPlan(NOW), ...values });
const inClassOf = (classSize: number) => ({ classSize, nowMs: NOW });

test('a new pulse is opened by hand and closes in a day, with the promised defaults', () => {
  const checked = checkPlan(plan(), inClassOf(60));
  expect(checked).toEqual({ ok: true, value: { opensAtMs: null, closesAtMs: Date.UTC(2026, 2, 2, 9, 15) + DAY_MS, k: 7, graceSeconds: 120, resultsForStudents: true, form: 'core', modules: [], eligibility: 'open', mode: 'at-close', contextQuestion: false } });
  expect(newPulseSchema.parse(checked.ok ? checked.value : null)).toMatchObject({ k: 7 });
});

test.each<[Partial<PlanValues>, number, keyof PlanValues]>([
  [{ closesAt: '' }, 60, 'closesAt'],
  [{ opening: 'at-time', opensAt: '' }, 60, 'opensAt'],
  [{ k: '6' }, 60, 'k'],
  [{ k: 'seven' }, 60, 'k'],
  [{ k: '8' }, 10, 'k'],
  [{ graceMinutes: '11' }, 60, 'graceMinutes'],
  [{ graceMinutes: '-1' }, 60, 'graceMinutes'],
  // R2.2: counted from now where it is opened by hand.
  [{ mode: 'waves', eligibility: 'codes', closesAt: toLocal(NOW + DAY_MS - 60_000) }, 60, 'closesAt'],
  [{ mode: 'waves', eligibility: 'codes', opening: 'at-time', opensAt: toLocal(NOW + DAY_MS), closesAt: toLocal(NOW + 2 * DAY_MS - 60_000) }, 60, 'closesAt'],
  // I2.11
  [{ form: 'standard', modules: 'being-seen' }, 60, 'modules'],
  [{ form: 'standard', modules: 'small-acts', context: 'yes', eligibility: 'codes' }, 60, 'modules'],
])('%j in a class of %i is refused at %s', (values, classSize, field) => {
  const checked = checkPlan(plan(values), inClassOf(classSize));
  expect(checked.ok ? {} : checked.error).toHaveProperty(field);
  expect(checked.ok ? [] : Object.keys(checked.error)).toHaveLength(1);
});

test('ten students are just enough for k = 7 (E2.4)', () => {
  expect(checkPlan(plan(), inClassOf(10)).ok).toBe(true);
  expect(checkPlan(plan(), inClassOf(9)).ok).toBe(false);
});

test('R2.2, I2.9, I2.13: codes, waves, modules and the context question are sent as they were chosen, modules in the order of the instrument', () => {
  const waves = checkPlan(plan({ eligibility: 'codes', mode: 'waves', modules: 'fairness small-acts', closesAt: toLocal(NOW + 2 * DAY_MS) }), inClassOf(60));
  expect(waves).toMatchObject({ ok: true, value: { eligibility: 'codes', mode: 'waves', modules: ['small-acts', 'fairness'], contextQuestion: false } });
  const context = checkPlan(plan({ eligibility: 'codes', context: 'yes' }), inClassOf(60));
  expect(context).toMatchObject({ ok: true, value: { eligibility: 'codes', mode: 'at-close', contextQuestion: true } });
});

test('an empty opening time does not matter while it opens by hand', () => {
  expect(checkPlan(plan({ opensAt: '' }), inClassOf(60)).ok).toBe(true);
});

test('a moment survives its way through the input, to the minute', () => {
  // Where clocks go back an hour is told twice, and the field cannot say which: those are left out.
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60_000_000 }), (minute) => {
      const atMs = minute * 60_000;
      const back = fromLocal(toLocal(atMs));
      if (new Date(atMs).getTimezoneOffset() !== new Date(atMs + 3_600_000).getTimezoneOffset()) return;
      if (new Date(atMs).getTimezoneOffset() !== new Date(atMs - 3_600_000).getTimezoneOffset()) return;
      expect(back).toBe(atMs);
    }),
  );
});
