/** Tests how "New pulse" begins, and what it makes of what was typed. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  chosenModules,
  firstPlan,
  isClassTooSmall,
  plannedPromise,
  previewOf,
  requestOf,
  toggledModule,
  type PlanValues,
} from '../../../../client/staff/new-pulse/plan.ts';
import { readPlan } from '../../../../client/staff/new-pulse/plan-errors.ts';
import { toCourseTime } from '../../../../client/staff/ui/course-time.ts';
import { DAY_MS } from '../../../../schema/calendar.ts';
import { previewSchema } from '../../../../schema/contract/planning.ts';
import { newPulseSchema } from '../../../../schema/contract/pulse-plan.ts';
import { aSetting } from './a-setting.ts';
import type { Setting } from '../../../../client/staff/new-pulse/plan.ts';
import { codeSchema } from '../../../../schema/contract/ids.ts';
import { modules } from '../../../../schema/instrument/modules.ts';

const NOW = Date.UTC(2026, 2, 2, 9, 7);
const ZONE = 'Europe/London';
const inClassOf = (classSize: number, setting: Partial<Setting> = {}) =>
  aSetting({ classSize, nowMs: NOW, zone: ZONE, ...setting });
const plan = (values: Partial<PlanValues> = {}): PlanValues => ({ ...firstPlan(inClassOf(60)), ...values });
const at = (ms: number): string => toCourseTime(ms, ZONE);
const sentFor = (values: Partial<PlanValues>) => {
  const checked = readPlan(plan(values), inClassOf(60));
  return checked.ok ? newPulseSchema.parse(checked.value) : checked.error;
};

test('a new pulse asks the six core questions of anyone with the link, is opened by hand, closes after a day, and has the promised defaults', () => {
  expect(readPlan(plan(), inClassOf(60))).toEqual({
    ok: true,
    value: {
      opensAtMs: null,
      closesAtMs: Date.UTC(2026, 2, 2, 9, 15) + DAY_MS,
      k: 7,
      m: 1,
      full: 15,
      graceSeconds: 120,
      resultsForStudents: true,
      form: 'core',
      modules: [],
      eligibility: 'open',
      reserve: false,
      mode: 'at-close',
      contextQuestion: false,
      custom: [],
      reason: '',
    },
  });
});

test.each<[Partial<PlanValues>, object]>([
  [{ form: 'standard' }, { form: 'standard' }],
  [{ eligibility: 'codes' }, { eligibility: 'codes' }],
  [
    { eligibility: 'codes', mode: 'waves' },
    { eligibility: 'codes', mode: 'waves' },
  ],
  [{ eligibility: 'codes', context: 'yes' }, { contextQuestion: true }],
  [{ modules: 'survey-trust voice' }, { modules: ['voice', 'survey-trust'] }],
  [{ opening: 'at-time', opensAt: '2026-03-02T11:00' }, { opensAtMs: Date.UTC(2026, 2, 2, 11) }],
  [{ results: '' }, { resultsForStudents: false }],
  [
    { m: '2', full: '30' },
    { m: 2, full: 30, k: 7 },
  ],
  [
    { k: ' 10 ', graceMinutes: '0' },
    { k: 10, graceSeconds: 0 },
  ],
])('what is typed as %j is sent as %j', (values, request) => {
  expect(sentFor(values)).toMatchObject(request);
});

test.each<[Partial<PlanValues>, number, keyof PlanValues]>([
  [{ closesAt: '' }, 60, 'closesAt'],
  [{ opening: 'at-time', opensAt: '' }, 60, 'opensAt'],
  [{ closesAt: '2026-03-02T09:07' }, 60, 'closesAt'],
  [{ opening: 'at-time', opensAt: '2026-03-03T09:00', closesAt: '2026-03-03T09:00' }, 60, 'closesAt'],
  [{ closesAt: '2026-06-01T09:00' }, 60, 'closesAt'],
  [{ k: '4' }, 60, 'k'],
  [{ k: '6', m: '2' }, 60, 'k'],
  [{ full: '14' }, 60, 'full'],
  [{ full: '1001' }, 60, 'full'],
  [{ full: '' }, 60, 'full'],
  [{ k: 'seven' }, 60, 'k'],
  [{ k: '8' }, 10, 'k'],
  [{ graceMinutes: '11' }, 60, 'graceMinutes'],
  [{ graceMinutes: '-1' }, 60, 'graceMinutes'],
  [{ graceMinutes: '' }, 60, 'graceMinutes'],
  // I2.11: this would be a fifteenth question.
  [{ form: 'standard', modules: 'online' }, 60, 'modules'],
  // I5.7, I2.13, R5.1: the form never offers these choices, and they are refused all the same.
  [{ form: 'standard' }, 14, 'form'],
  [{ eligibility: 'codes', context: 'yes' }, 39, 'context'],
  [{ context: 'yes' }, 60, 'context'],
  [{ mode: 'waves', closesAt: at(NOW + 2 * DAY_MS) }, 60, 'mode'],
  [{ own: '1', own1Doer: 'staff', own1Points: 'CR17 CR19 CR20' }, 60, 'own1Text'],
  // R2.2: this is a minute short of 24 hours, which count from now if the pulse is opened by hand.
  [{ eligibility: 'codes', mode: 'waves', closesAt: at(NOW + DAY_MS - 60_000) }, 60, 'closesAt'],
  [
    {
      eligibility: 'codes',
      mode: 'waves',
      opening: 'at-time',
      opensAt: at(NOW + DAY_MS),
      closesAt: at(NOW + 2 * DAY_MS - 60_000),
    },
    60,
    'closesAt',
  ],
])('%j in a class of %i is refused at %s', (values, classSize, field) => {
  const checked = readPlan(plan(values), inClassOf(classSize));
  expect(checked.ok ? {} : checked.error).toHaveProperty(field);
  expect(checked.ok ? [] : Object.keys(checked.error)).toHaveLength(1);
});

test('ten students are just enough for k = 7 (E2.4)', () => {
  expect(readPlan(plan(), inClassOf(10)).ok).toBe(true);
  expect(readPlan(plan(), inClassOf(9)).ok).toBe(false);
});

test('an empty opening time does not matter if the pulse is opened by hand', () => {
  expect(readPlan(plan({ opensAt: '' }), inClassOf(60)).ok).toBe(true);
});

describe('questions', () => {
  test('modules are asked in the order of the instrument, whatever the order in which they were ticked', () => {
    const ids = modules.map(({ id }) => id);
    fc.assert(
      fc.property(fc.shuffledSubarray(ids), (ticked) => {
        const chosen = ticked.reduce((values, id) => toggledModule({ modules: values }, id), '');
        expect(chosenModules({ modules: chosen })).toEqual(ids.filter((id) => ticked.includes(id)));
        for (const id of ticked)
          expect(chosenModules({ modules: toggledModule({ modules: chosen }, id) })).not.toContain(id);
      }),
    );
  });
});

test('E1.3: the promises to students follow from what is chosen', () => {
  expect(plannedPromise(requestOf(plan(), inClassOf(60)), 60)).toEqual({
    eligibility: 'open',
    eligible: null,
    mode: 'at-close',
    policy: { k: 7 },
    resultsForStudents: true,
  });
  expect(
    plannedPromise(requestOf(plan({ eligibility: 'codes', mode: 'waves', k: '9', results: '' }), inClassOf(60)), 60),
  ).toEqual({
    eligibility: 'codes',
    eligible: 60,
    mode: 'waves',
    policy: { k: 9 },
    resultsForStudents: false,
  });
});

describe('the smallest group (R2.0, E10.1)', () => {
  test.each([
    // leastK, classSize, proposed
    [5, 60, '7'],
    [9, 60, '9'],
    [5, 9, '6'],
    [5, 8, '5'],
    [7, 10, '7'],
  ])('after a promise of %i, a class of %i begins with %s', (leastK, classSize, k) => {
    const setting = inClassOf(classSize, { leastK });
    expect(firstPlan(setting).k).toBe(k);
    expect(readPlan(firstPlan(setting), setting).ok).toBe(true);
    expect(isClassTooSmall(setting)).toBe(false);
  });

  test('it cannot be lower than what was promised before, and the form says so', () => {
    const checked = readPlan(plan({ k: '8' }), inClassOf(60, { leastK: 9 }));
    expect(checked.ok ? {} : checked.error).toEqual({ k: expect.stringContaining('9 or more') as string });
  });

  test('E2.4: with fewer students than the smallest group and three more, no pulse can be planned', () => {
    expect(isClassTooSmall({ leastK: 5, classSize: 7 })).toBe(true);
  });
});

describe('R2.1: after a pulse that closed less than 72 hours ago', () => {
  const earliestMs = NOW + 40 * 60 * 60 * 1000;
  const setting = inClassOf(60, { rest: { after: codeSchema.parse('K7QF2M'), earliestMs } });

  test('a new plan begins when the course has rested', () => {
    const first = firstPlan(setting);
    expect(first).toMatchObject({ opening: 'at-time', opensAt: '2026-03-04T01:15' });
    expect(readPlan(first, setting).ok).toBe(true);
  });

  test.each([
    [{ opening: 'by-hand' }, 'opening'],
    [{ opening: 'at-time', opensAt: '2026-03-04T01:00' }, 'opensAt'],
  ])('%j is refused at %s, with the earliest possible time', (values, field) => {
    const checked = readPlan({ ...firstPlan(setting), ...values }, setting);
    expect(checked.ok ? {} : checked.error).toEqual({
      [field]: expect.stringContaining('Wednesday 4 March') as string,
    });
  });
});

describe("a teacher's own questions", () => {
  const own = { own: '1', own1Text: 'Staff gave us time to think.', own1Doer: 'staff', own1Points: 'CR17 CR19 CR20' };

  test("are sent in the teacher's own words", () => {
    expect(sentFor(own)).toMatchObject({
      custom: [
        { text: 'Staff gave us time to think.', lang: 'en', doer: 'staff', confirmed: ['CR17', 'CR19', 'CR20'] },
      ],
    });
  });

  test('are shown in the preview as soon as they have words, even if they are not ready', () => {
    const unready = plan({ ...own, own: '2', own1Points: '', closesAt: '' });
    expect(previewOf(unready, inClassOf(60)).custom).toMatchObject([{ text: 'Staff gave us time to think.' }]);
    expect(
      previewSchema.safeParse({ plan: previewOf(plan({ k: '99999' }), inClassOf(60)), language: 'en' }).success,
    ).toBe(true);
  });
});
