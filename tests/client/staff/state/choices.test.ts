import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { whyNotContext, whyNotModule, whyNotOpen, whyNotStandard, whyNotWaves } from '../../../../client/staff/state/choices.ts';
import { checkPlan, chosenModules, DAY_MS, firstPlan, plannedQuestions, toggledModule, toLocal, type PlanValues } from '../../../../client/staff/state/plan.ts';
import { disallowedIn } from '../../../../schema/contract/pulse.ts';
import { newPulseSchema } from '../../../../schema/contract/staff.ts';
import { modules } from '../../../../schema/instrument/modules.ts';
import { checkDraft } from '../../../../worker/directory/opening.ts';

const NOW = Date.UTC(2026, 2, 2, 9, 7);
const plan = (values: Partial<PlanValues> = {}): PlanValues => ({ ...firstPlan(NOW), closesAt: toLocal(NOW + 2 * DAY_MS), ...values });
const inClassOf = (classSize: number) => ({ classSize, nowMs: NOW });
const large = inClassOf(60);

const whyNot = {
  standard: whyNotStandard,
  'being seen': (values: PlanValues, setting: typeof large) => whyNotModule('being-seen', values, setting),
  context: whyNotContext,
  'an open link': whyNotOpen,
  waves: whyNotWaves,
};

/** Each row: the choice, what is chosen already, the class, and the reason beside it. */
test.each<[keyof typeof whyNot, Partial<PlanValues>, number, string | null]>([
  ['standard', {}, 60, null],
  ['standard', {}, 15, null],
  // I5.7.
  ['standard', {}, 14, 'With up to 14 students only the six core questions are asked.'],
  // I2.11.
  ['standard', { modules: 'online' }, 60, 'That would be 16 questions; 14 are the most.'],
  ['standard', { modules: 'survey-trust' }, 60, null],
  ['being seen', {}, 60, null],
  ['being seen', {}, 14, 'With up to 14 students only the six core questions are asked.'],
  ['being seen', { form: 'standard' }, 60, 'That would be 17 questions; 14 are the most.'],
  // I2.9.
  ['being seen', { modules: 'small-acts survey-trust' }, 60, 'Two modules are the most.'],
  ['being seen', { modules: 'being-seen voice' }, 60, null],
  // I2.13.
  ['context', {}, 60, 'Only with printed codes.'],
  ['context', { eligibility: 'codes' }, 40, null],
  ['context', { eligibility: 'codes' }, 39, 'Takes 40 students who could answer; this course has 39.'],
  ['context', { eligibility: 'codes', mode: 'waves' }, 60, 'Not together with results in waves.'],
  ['context', { eligibility: 'codes', form: 'standard', modules: 'survey-trust' }, 60, 'That would be 15 questions; 14 are the most.'],
  // R2.2.
  ['waves', {}, 60, 'Only with printed codes.'],
  ['waves', { eligibility: 'codes' }, 60, null],
  ['waves', { eligibility: 'codes', context: 'yes' }, 60, 'Not together with the question that splits results.'],
  ['waves', { eligibility: 'codes', closesAt: toLocal(NOW + DAY_MS - 60_000) }, 60, 'Takes at least 24 hours between opening and closing.'],
  ['waves', { eligibility: 'codes', closesAt: '' }, 60, null],
  // R5.1.
  ['an open link', { eligibility: 'codes' }, 60, null],
  ['an open link', { eligibility: 'codes', mode: 'waves' }, 60, 'Results in waves need printed codes.'],
  ['an open link', { eligibility: 'codes', context: 'yes' }, 60, 'The question that splits results needs printed codes.'],
])('%s beside %j in a class of %i: %s', (choice, values, classSize, reason) => {
  expect(whyNot[choice](plan(values), inClassOf(classSize))).toBe(reason);
});

/** Somebody who clicks on whatever can be clicked. */
const clicks: readonly ((values: PlanValues, classSize: number) => PlanValues)[] = [
  (values) => ({ ...values, form: 'core' }),
  (values, n) => (whyNotStandard(values, inClassOf(n)) === null ? { ...values, form: 'standard' } : values),
  (values) => ({ ...values, eligibility: 'codes' }),
  (values, n) => (whyNotOpen(values, inClassOf(n)) === null ? { ...values, eligibility: 'open' } : values),
  (values) => ({ ...values, mode: 'at-close' }),
  (values, n) => (whyNotWaves(values, inClassOf(n)) === null ? { ...values, mode: 'waves' } : values),
  (values, n) => (whyNotContext(values, inClassOf(n)) === null ? { ...values, context: values.context === 'yes' ? '' : 'yes' } : values),
  ...modules.map(({ id }) => (values: PlanValues, n: number) =>
    whyNotModule(id, values, inClassOf(n)) === null ? { ...values, modules: toggledModule(values, id) } : values),
];

describe('whatever is clicked', () => {
  const journeys = fc.tuple(fc.integer({ min: 10, max: 80 }), fc.array(fc.constantFrom(...clicks), { maxLength: 25 }));
  const end = ([classSize, path]: [number, typeof clicks[number][]]) => path.reduce((values, click) => click(values, classSize), plan());

  test('no plan is made that the server refuses (R2.2, R5.1, I2.9, I2.11, I2.13)', () => {
    fc.assert(
      fc.property(journeys, (journey) => {
        const [classSize] = journey;
        const values = end(journey);
        const checked = checkPlan(values, inClassOf(classSize));
        expect(checked.ok).toBe(true);
        const request = newPulseSchema.parse(checked.ok ? checked.value : null);
        const { questions, breakdown } = plannedQuestions(values);
        const { opensAtMs, closesAtMs, k, mode, eligibility } = request;
        const draft = { classSize, k, leastK: 5, mode, questions: [...questions], breakdown, schedule: { opensAtMs, closesAtMs } };
        expect(checkDraft(draft, [], NOW)).toEqual({ ok: true, value: null });
        const policy = { k, m: 1, full: 15, grid: 3 as const };
        expect(disallowedIn({ eligibility, mode, breakdown, eligible: eligibility === 'open' ? null : classSize, policy })).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });

  test('what is chosen can be undone', () => {
    fc.assert(
      fc.property(journeys, (journey) => {
        const values = end(journey);
        const setting = inClassOf(journey[0]);
        for (const id of chosenModules(values)) expect(whyNotModule(id, values, setting)).toBeNull();
        if (values.context === 'yes') expect(whyNotContext(values, setting)).toBeNull();
      }),
    );
  });
});
