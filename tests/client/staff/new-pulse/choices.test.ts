/** Tests which choices "New pulse" offers, and the reason it gives for those that it does not offer. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  whyNotByHand,
  whyNotContext,
  whyNotModule,
  whyNotOpen,
  whyNotOwn,
  whyNotStandard,
  whyNotWaves,
} from '../../../../client/staff/new-pulse/choices.ts';
import { toCourseTime } from '../../../../client/staff/ui/course-time.ts';
import {
  chosenModules,
  firstPlan,
  toggledModule,
  type PlanValues,
  type Setting,
} from '../../../../client/staff/new-pulse/plan.ts';
import { readPlan } from '../../../../client/staff/new-pulse/plan-errors.ts';
import { DAY_MS } from '../../../../schema/calendar.ts';
import { aSetting } from './a-setting.ts';
import { codeSchema } from '../../../../schema/contract/ids.ts';
import { modules } from '../../../../schema/instrument/modules.ts';

const NOW = Date.UTC(2026, 2, 2, 9, 7);
const at = (ms: number): string => toCourseTime(ms, 'Europe/London');
const inClassOf = (classSize: number, setting: Partial<Setting> = {}) =>
  aSetting({ classSize, nowMs: NOW, ...setting });
const plan = (values: Partial<PlanValues> = {}): PlanValues => ({
  ...firstPlan(inClassOf(60)),
  closesAt: at(NOW + 2 * DAY_MS),
  ...values,
});
const large = inClassOf(60);
const restUntil = (earliestMs: number): Partial<Setting> => ({
  rest: { after: codeSchema.parse('K7QF2M'), earliestMs },
});

const whyNot = {
  standard: whyNotStandard,
  'being seen': (values: PlanValues, setting: typeof large) => whyNotModule('being-seen', values, setting),
  context: whyNotContext,
  'an open link': whyNotOpen,
  waves: whyNotWaves,
  'a question of one’s own': whyNotOwn,
  'bias and fairness': (values: PlanValues, setting: typeof large) => whyNotModule('fairness', values, setting),
};

/**
 * Each row has the choice, what is chosen already, the size of the class, and the reason that is shown beside the
 * choice.
 */
test.each<[keyof typeof whyNot, Partial<PlanValues>, number, string | null]>([
  ['standard', {}, 60, null],
  ['standard', {}, 15, null],
  // I5.7.
  ['standard', {}, 14, 'With up to 14 students, only the six core questions are asked.'],
  // I2.11.
  ['standard', { modules: 'online' }, 60, 'That would be 16 questions; the maximum is 14.'],
  ['standard', { modules: 'survey-trust' }, 60, null],
  ['being seen', {}, 60, null],
  ['being seen', {}, 14, 'With up to 14 students, only the six core questions are asked.'],
  ['being seen', { form: 'standard' }, 60, 'That would be 17 questions; the maximum is 14.'],
  // I2.9.
  ['being seen', { modules: 'small-acts survey-trust' }, 60, 'You can choose at most two question sets.'],
  ['being seen', { modules: 'being-seen voice' }, 60, null],
  // I2.13.
  ['context', {}, 60, 'This needs printed codes.'],
  ['context', { eligibility: 'codes' }, 40, null],
  ['context', { eligibility: 'codes' }, 39, 'Needs 40 students who could answer; this course has 39.'],
  ['context', { eligibility: 'codes', mode: 'waves' }, 60, 'This cannot be combined with results in waves.'],
  [
    'context',
    { eligibility: 'codes', form: 'standard', modules: 'survey-trust' },
    60,
    'That would be 15 questions; the maximum is 14.',
  ],
  // R2.2.
  ['waves', {}, 60, 'This needs printed codes.'],
  ['waves', { eligibility: 'codes' }, 60, null],
  [
    'waves',
    { eligibility: 'codes', context: 'yes' },
    60,
    'This cannot be combined with the question that splits results.',
  ],
  [
    'waves',
    { eligibility: 'codes', closesAt: at(NOW + DAY_MS - 60_000) },
    60,
    'Needs at least 24 hours between opening and closing.',
  ],
  ['waves', { eligibility: 'codes', closesAt: '' }, 60, null],
  // I6.1, I5.7, I2.11.
  ['a question of one’s own', { own: '2' }, 60, null],
  ['a question of one’s own', { own: '3' }, 60, 'You can add at most three.'],
  ['a question of one’s own', {}, 14, 'With up to 14 students, only the six core questions are asked.'],
  ['a question of one’s own', { form: 'standard', own: '2' }, 60, 'That would be 15 questions; the maximum is 14.'],
  ['bias and fairness', {}, 60, null],
  // R5.1.
  ['an open link', { eligibility: 'codes' }, 60, null],
  ['an open link', { eligibility: 'codes', mode: 'waves' }, 60, 'Results in waves need printed codes.'],
  [
    'an open link',
    { eligibility: 'codes', context: 'yes' },
    60,
    'The question that splits results needs printed codes.',
  ],
])('the reason beside %s with %j in a class of %i: %s', (choice, values, classSize, reason) => {
  expect(whyNot[choice](plan(values), inClassOf(classSize))).toBe(reason);
});

test('I2.9: "bias and fairness" cannot be chosen as long as the institution names nobody who would act on it', () => {
  const setting = inClassOf(60, { fairnessRole: '' });
  expect(whyNotModule('fairness', plan(), setting)).toContain('An administrator can do that');
  expect(whyNotModule('voice', plan(), setting)).toBeNull();
});

test('R2.1: opening by hand cannot be chosen before the course has rested', () => {
  const setting = inClassOf(60, restUntil(NOW + DAY_MS));
  expect(whyNotByHand(plan({ opening: 'at-time' }), setting)).toContain('Tuesday 3 March at 09:07 GMT');
  expect(whyNotByHand(plan({ opening: 'at-time' }), inClassOf(60, restUntil(NOW)))).toBeNull();
});

/** Three sentences that break no rule. The clicks below decide how many of them are asked. */
const OWN = Object.fromEntries(
  ['Staff gave us time to think.', 'Staff met us outside class.', 'The course left room for rest.'].flatMap(
    (text, i) => [
      [`own${i + 1}Text`, text],
      [`own${i + 1}Doer`, 'staff'],
      [`own${i + 1}Points`, 'CR17 CR19 CR20'],
    ],
  ),
) as Partial<PlanValues>;

/** Simulates somebody who clicks on anything that can be clicked. */
const clicks: readonly ((values: PlanValues, classSize: number) => PlanValues)[] = [
  (values) => ({ ...values, form: 'core' }),
  (values, n) => (whyNotStandard(values, inClassOf(n)) === null ? { ...values, form: 'standard' } : values),
  (values) => ({ ...values, eligibility: 'codes' }),
  (values, n) => (whyNotOpen(values, inClassOf(n)) === null ? { ...values, eligibility: 'open' } : values),
  (values) => ({ ...values, mode: 'at-close' }),
  (values, n) => (whyNotWaves(values, inClassOf(n)) === null ? { ...values, mode: 'waves' } : values),
  (values, n) =>
    whyNotContext(values, inClassOf(n)) === null
      ? { ...values, context: values.context === 'yes' ? '' : 'yes' }
      : values,
  (values, n) =>
    whyNotOwn(values, inClassOf(n)) === null ? { ...values, own: String(Number(values.own) + 1) } : values,
  ...modules.map(
    ({ id }) =>
      (values: PlanValues, n: number) =>
        whyNotModule(id, values, inClassOf(n)) === null ? { ...values, modules: toggledModule(values, id) } : values,
  ),
];

describe('whatever is clicked', () => {
  const journeys = fc.tuple(fc.integer({ min: 10, max: 80 }), fc.array(fc.constantFrom(...clicks), { maxLength: 25 }));
  const end = ([classSize, path]: [number, (typeof clicks)[number][]]) =>
    path.reduce((values, click) => click(values, classSize), plan(OWN));

  test('never makes a plan that is refused, by the form or by the server, which check the same (R2.2, R5.1, I2.9, I2.11, I2.13)', () => {
    fc.assert(
      fc.property(journeys, (journey) => {
        const [classSize] = journey;
        const values = end(journey);
        expect(readPlan(values, inClassOf(classSize)).ok).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('everything that is chosen can be unchosen again', () => {
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
