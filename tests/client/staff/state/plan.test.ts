import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  checkPlan, chosenModules, countQuestions, DAY_MS, firstPlan, fromLocal, plannedHours, plannedPromise, plannedQuestions, toggledModule, toLocal, type PlanValues,
} from '../../../../client/staff/state/plan.ts';
import { newPulseSchema } from '../../../../schema/contract/staff.ts';
import { modules } from '../../../../schema/instrument/modules.ts';

const NOW = Date.UTC(2026, 2, 2, 9, 7);
const plan = (values: Partial<PlanValues> = {}): PlanValues => ({ ...firstPlan(NOW), ...values });
const inClassOf = (classSize: number) => ({ classSize, nowMs: NOW });
const requestOf = (values: Partial<PlanValues>) => {
  const checked = checkPlan(plan(values), inClassOf(60));
  return checked.ok ? newPulseSchema.parse(checked.value) : checked.error;
};

test('a new pulse asks the core six of anyone with the link, is opened by hand and closes in a day, with the promised defaults', () => {
  expect(checkPlan(plan(), inClassOf(60))).toEqual({
    ok: true,
    value: {
      opensAtMs: null,
      closesAtMs: Date.UTC(2026, 2, 2, 9, 15) + DAY_MS,
      k: 7,
      graceSeconds: 120,
      resultsForStudents: true,
      form: 'core',
      modules: [],
      eligibility: 'open',
      mode: 'at-close',
      contextQuestion: false,
    },
  });
});

test.each<[Partial<PlanValues>, object]>([
  [{ form: 'standard' }, { form: 'standard' }],
  [{ eligibility: 'codes' }, { eligibility: 'codes' }],
  [{ eligibility: 'codes', mode: 'waves' }, { eligibility: 'codes', mode: 'waves' }],
  [{ eligibility: 'codes', context: 'yes' }, { contextQuestion: true }],
  [{ modules: 'survey-trust voice' }, { modules: ['voice', 'survey-trust'] }],
  [{ opening: 'at-time', opensAt: '2026-03-02T11:00' }, { opensAtMs: fromLocal('2026-03-02T11:00') }],
  [{ results: '' }, { resultsForStudents: false }],
  [{ k: ' 10 ', graceMinutes: '0' }, { k: 10, graceSeconds: 0 }],
])('%j is asked for as %j', (values, request) => {
  expect(requestOf(values)).toMatchObject(request);
});

test.each<[Partial<PlanValues>, number, keyof PlanValues]>([
  [{ closesAt: '' }, 60, 'closesAt'],
  [{ opening: 'at-time', opensAt: '' }, 60, 'opensAt'],
  [{ k: '6' }, 60, 'k'],
  [{ k: 'seven' }, 60, 'k'],
  [{ k: '8' }, 10, 'k'],
  [{ graceMinutes: '11' }, 60, 'graceMinutes'],
  [{ graceMinutes: '-1' }, 60, 'graceMinutes'],
  // I2.11: a fifteenth question.
  [{ form: 'standard', modules: 'online' }, 60, 'modules'],
  // R2.2: a minute short of 24 hours, counted from now where it is opened by hand.
  [{ eligibility: 'codes', mode: 'waves', closesAt: toLocal(NOW + DAY_MS - 60_000) }, 60, 'closesAt'],
  [{ eligibility: 'codes', mode: 'waves', opening: 'at-time', opensAt: toLocal(NOW + DAY_MS), closesAt: toLocal(NOW + 2 * DAY_MS - 60_000) }, 60, 'closesAt'],
])('%j in a class of %i is refused at %s', (values, classSize, field) => {
  const checked = checkPlan(plan(values), inClassOf(classSize));
  expect(checked.ok ? {} : checked.error).toHaveProperty(field);
  expect(checked.ok ? [] : Object.keys(checked.error)).toHaveLength(1);
});

test('ten students are just enough for k = 7 (E2.4)', () => {
  expect(checkPlan(plan(), inClassOf(10)).ok).toBe(true);
  expect(checkPlan(plan(), inClassOf(9)).ok).toBe(false);
});

test('an empty opening time does not matter while it opens by hand', () => {
  expect(checkPlan(plan({ opensAt: '' }), inClassOf(60)).ok).toBe(true);
});

describe('questions', () => {
  test('I2.11: tick-lists and the context question count one each', () => {
    expect(countQuestions(plan())).toBe(6);
    expect(countQuestions(plan({ modules: 'small-acts' }))).toBe(8);
    expect(countQuestions(plan({ modules: 'small-acts', context: 'yes' }))).toBe(9);
    expect(countQuestions(plan({ form: 'standard', modules: 'survey-trust' }))).toBe(14);
  });

  test('I2.13: the context question is none of the questions that are tallied', () => {
    const { questions, breakdown } = plannedQuestions(plan({ context: 'yes' }));
    expect(questions).toHaveLength(6);
    expect(breakdown).toMatchObject({ id: 'CX0', minGroup: 10 });
  });

  test('modules are asked in the order of the instrument, in whatever order they were ticked', () => {
    const ids = modules.map(({ id }) => id);
    fc.assert(
      fc.property(fc.shuffledSubarray(ids), (ticked) => {
        const chosen = ticked.reduce((values, id) => toggledModule({ modules: values }, id), '');
        expect(chosenModules({ modules: chosen })).toEqual(ids.filter((id) => ticked.includes(id)));
        for (const id of ticked) expect(chosenModules({ modules: toggledModule({ modules: chosen }, id) })).not.toContain(id);
      }),
    );
  });
});

test('E1.3: what students are promised follows what is chosen', () => {
  expect(plannedPromise(plan(), 60)).toEqual({ eligibility: 'open', eligible: null, mode: 'at-close', policy: { k: 7 }, resultsForStudents: true });
  expect(plannedPromise(plan({ eligibility: 'codes', mode: 'waves', k: '9', results: '' }), 60)).toEqual({
    eligibility: 'codes', eligible: 60, mode: 'waves', policy: { k: 9 }, resultsForStudents: false,
  });
});

test('hours count from now where the opening has passed or is by hand', () => {
  const closesAt = toLocal(NOW + DAY_MS);
  expect(plannedHours(plan({ closesAt }), NOW)).toBe(24);
  expect(plannedHours(plan({ closesAt, opening: 'at-time', opensAt: toLocal(NOW - DAY_MS) }), NOW)).toBe(24);
  expect(plannedHours(plan({ closesAt, opening: 'at-time', opensAt: toLocal(NOW + DAY_MS / 2) }), NOW)).toBe(12);
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
