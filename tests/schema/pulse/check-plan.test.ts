/** Tests the rules for a plan, each with the field that a refusal names. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY_MS } from '../../../schema/calendar.ts';
import { modules } from '../../../schema/instrument/modules.ts';
import { tooManyCustomItems } from '../../../schema/instrument/custom-items.ts';
import { checkPlan, countQuestions } from '../../../schema/pulse/check-plan.ts';
import { checkClosing } from '../../../schema/pulse/check-times.ts';
import type { Plan, PlanFault, PlanField, PlanSetting } from '../../../schema/pulse/plan.ts';
import { aPlan, aPlanSetting, HOUR, LAST, NOW, own } from './a-plan.ts';

const faultsOf = (plan: Partial<Plan> = {}, setting: Partial<PlanSetting> = {}) =>
  checkPlan(aPlan(plan), aPlanSetting(setting));
const codes = { eligibility: 'codes' } as const;

test('a first pulse in a class of thirty is allowed', () => {
  expect(faultsOf({}, { classSize: 30 })).toEqual([]);
});

describe('how many could answer', () => {
  // A class needs k + 3 students.
  test.each([
    [7, 9, false],
    [7, 10, true],
    [5, 7, false],
    [5, 8, true],
    [20, 22, false],
    [20, 23, true],
  ])('E2.4: with k %i, a class of %i may be asked: %s', (k, classSize, allowed) => {
    expect(faultsOf({ k }, { classSize })).toEqual(
      allowed ? [] : [{ kind: 'class-too-small', field: 'k', classSize, needs: k + 3 }],
    );
  });

  test.each<[number, Partial<Plan>, readonly PlanField[]]>([
    [14, {}, []],
    [14, { form: 'standard' }, ['form']],
    [14, { modules: ['small-acts'] }, ['modules']],
    [14, { custom: own(1) }, ['custom']],
    [14, { modules: ['voice'], custom: own(1) }, ['modules', 'custom']],
    [15, { form: 'standard', custom: own(1) }, []],
  ])(
    'I5.7: in a class of %i that is asked %j, the fault is at the field that asks more than the core: %j',
    (classSize, plan, fields) => {
      expect(faultsOf(plan, { classSize })).toEqual(
        fields.map((field) => ({
          kind: 'class-too-small',
          field,
          classSize,
          needs: 15,
          for: 'more than the core',
        })),
      );
    },
  );

  test.each([
    [39, [{ kind: 'class-too-small', field: 'contextQuestion', classSize: 39, needs: 40, for: 'context question' }]],
    [40, []],
  ])('I2.13: the context question in a class of %i', (classSize, faults) => {
    expect(faultsOf({ ...codes, contextQuestion: true }, { classSize })).toEqual(faults);
  });

  test('E2.4, I5.7: a class that is too small for any number reads that first, and of the core before the context question', () => {
    const heard = faultsOf({ ...codes, contextQuestion: true }, { classSize: 9 });
    expect(heard).toMatchObject([
      { field: 'k', needs: 10 },
      { field: 'contextQuestion', for: 'more than the core' },
      { field: 'contextQuestion', for: 'context question' },
    ]);
  });
});

describe('how many questions are asked (I2.11)', () => {
  // The standard form has 12 questions, and "survey-trust" has 2.
  test.each<[Partial<Plan>, number, PlanField | null]>([
    [{}, 6, null],
    [{ modules: ['small-acts'] }, 8, null],
    [{ modules: ['small-acts'], ...codes, contextQuestion: true }, 9, null],
    [{ form: 'standard', modules: ['survey-trust'] }, 14, null],
    [{ form: 'standard', custom: own(1), ...codes, contextQuestion: true }, 14, null],
    [{ form: 'standard', modules: ['survey-trust'], ...codes, contextQuestion: true }, 15, 'modules'],
    [{ form: 'standard', modules: ['survey-trust'], custom: own(1) }, 15, 'custom'],
    [{ form: 'standard', modules: ['online'] }, 16, 'modules'],
  ])('%j makes %i questions, and is refused at %s', (plan, questions, field) => {
    expect(countQuestions(aPlan(plan))).toBe(questions);
    expect(faultsOf(plan)).toEqual(field === null ? [] : [{ kind: 'too-many-questions', field, questions, most: 14 }]);
  });

  test('a tick-list counts as one question, however many options it has, and so does the context question', () => {
    const sizes = fc.subarray(modules.map(({ id }) => id));
    fc.assert(
      fc.property(sizes, fc.nat(3), fc.boolean(), (chosen, count, contextQuestion) => {
        const asked = modules.filter(({ id }) => chosen.includes(id)).flatMap(({ items }) => items);
        expect(countQuestions(aPlan({ modules: chosen, custom: own(count), contextQuestion }))).toBe(
          6 + asked.length + count + Number(contextQuestion),
        );
      }),
    );
  });

  test.each([
    [3, []],
    [4, [{ kind: 'custom-item', field: 'custom', at: null, says: tooManyCustomItems }]],
  ])('I6.1: %i questions of the course’s own', (count, faults) => {
    expect(faultsOf({ custom: own(count) })).toEqual(faults);
  });

  test.each<[readonly string[], string | null]>([
    [['being-seen', 'voice'], null],
    [['being-seen', 'fairness', 'online'], 'there are too many modules'],
    [['voice', 'voice'], 'a module is named twice'],
    [['gender'], 'there is no module gender'],
  ])('I2.9: the result for the modules %j is: %s', (chosen, why) => {
    const malformed = faultsOf({ modules: chosen }).filter(({ kind }) => kind === 'malformed');
    expect(malformed).toEqual(why === null ? [] : [expect.objectContaining({ field: 'modules', why })]);
  });

  test.each([
    [['fairness'], 'Head of equality', []],
    [['fairness'], '', [{ kind: 'nobody-acts', field: 'modules' }]],
    [['voice'], '', []],
  ])('I2.9: the result for %j, if “%s” acts on bias and fairness', (chosen, fairnessRole, faults) => {
    expect(faultsOf({ modules: chosen }, { fairnessRole })).toEqual(faults);
  });
});

describe('the smallest group', () => {
  test.each([
    [8, 8, true],
    [7, 8, false],
    [8, 9, false],
    [9, 9, true],
    [5, 5, true],
  ])('R2.0, E10.1: k %i, where at least %i was promised, is allowed: %s', (k, leastK, allowed) => {
    expect(faultsOf({ k }, { leastK })).toEqual(allowed ? [] : [{ kind: 'k-lowered', field: 'k', least: leastK }]);
  });
});

describe('times', () => {
  test.each([
    ['in a minute', null, NOW + 60_000, null],
    ['now', null, NOW, 'closes-in-the-past'],
    ['yesterday', null, NOW - DAY_MS, 'closes-in-the-past'],
    ['at its opening', NOW + DAY_MS, NOW + DAY_MS, 'closes-before-opening'],
    ['before its opening', NOW + 2 * DAY_MS, NOW + DAY_MS, 'closes-before-opening'],
    ['in 90 days', null, NOW + 90 * DAY_MS, null],
    ['a millisecond after 90 days', null, NOW + 90 * DAY_MS + 1, 'closes-too-late'],
    ['90 days after an opening in 300 days', NOW + 300 * DAY_MS, NOW + 390 * DAY_MS, null],
    ['a millisecond later', NOW + 300 * DAY_MS, NOW + 390 * DAY_MS + 1, 'closes-too-late'],
    ['91 days after an opening that has passed', NOW - HOUR / 60, NOW + 91 * DAY_MS, 'closes-too-late'],
    ['at the end of time', null, Number.MAX_SAFE_INTEGER, 'closes-too-late'],
  ])('R2.1: a pulse that closes %s', (_when, opensAtMs, closesAtMs, why) => {
    const fault = checkClosing({ opensAtMs, closesAtMs }, NOW);
    expect(fault?.why ?? null).toBe(why);
    expect(fault?.field ?? 'closesAtMs').toBe('closesAtMs');
    expect(faultsOf({ opensAtMs, closesAtMs })).toEqual(fault === null ? [] : [fault]);
  });

  test.each([
    ['by hand, closing in a day', null, NOW + DAY_MS, true],
    ['by hand, closing a millisecond earlier', null, NOW + DAY_MS - 1, false],
    ['planned for tomorrow, closing a day later', NOW + DAY_MS, NOW + 2 * DAY_MS, true],
    ['planned for tomorrow, closing a millisecond earlier', NOW + DAY_MS, NOW + 2 * DAY_MS - 1, false],
    ['planned for a minute ago, which means now, closing in a day', NOW - HOUR / 60, NOW + DAY_MS, true],
    ['planned for a minute ago, closing earlier', NOW - HOUR / 60, NOW + DAY_MS - 1, false],
  ])('R2.2: waves need a day; if the pulse opens %s, the result is: %s', (_, opensAtMs, closesAtMs, allowed) => {
    const times = { opensAtMs, closesAtMs };
    expect(faultsOf({ ...codes, mode: 'waves', ...times })).toEqual(
      allowed ? [] : [{ kind: 'wrong-time', field: 'closesAtMs', why: 'too-short-for-waves', leastHours: 24 }],
    );
    expect(faultsOf({ ...codes, mode: 'at-close', ...times })).toEqual([]);
  });

  test.each([
    ['by hand, when students have rested', 0, null, true],
    ['by hand, a millisecond earlier', 1, null, false],
    ['planned for that time', 72 * HOUR, NOW + 72 * HOUR, true],
    ['planned for a millisecond earlier', 72 * HOUR, NOW + 72 * HOUR - 1, false],
    ['planned for a time just gone by, which means now', 0, NOW - HOUR / 60, true],
    ['the same, a millisecond earlier', 1, NOW - HOUR / 60, false],
  ])('R2.1: after a pulse with a common item, if the pulse opens %s', (_how, restMs, opensAtMs, allowed) => {
    const rest = { after: LAST, earliestMs: NOW + restMs };
    expect(faultsOf({ opensAtMs, closesAtMs: NOW + 10 * DAY_MS }, { rest })).toEqual(
      allowed ? [] : [{ kind: 'pulse-too-soon', field: 'opensAtMs', ...rest }],
    );
  });
});

// R2.1, E8.5: an opening far in the past would be judged by a day on which nothing spoke against it.
test.each<[string, number, string | null]>([
  ['now', NOW, null],
  ['ten minutes ago', NOW - HOUR / 6, null],
  ['a millisecond earlier', NOW - HOUR / 6 - 1, 'opens-in-the-past'],
  ['in the first second of 1970', 1, 'opens-in-the-past'],
  ['before any calendar begins', -9e15, 'opens-in-the-past'],
  ['in 400 days', NOW + 400 * DAY_MS, null],
  ['a millisecond later', NOW + 400 * DAY_MS + 1, 'opens-too-late'],
])('R2.1, E8.5: a pulse that is planned to open %s', (_when, opensAtMs, why) => {
  const faults = faultsOf({ opensAtMs, closesAtMs: Math.max(NOW, opensAtMs) + DAY_MS });
  if (why === null) expect(faults).toEqual([]);
  const [fault] = faults;
  const found = fault?.kind === 'wrong-time' && fault.field === 'opensAtMs' ? fault.why : null;
  expect(found).toBe(why);
});

// R2.6: nine made-up answers would show the one real student of a group, if the lead could print codes for nobody.
test.each<[number, number | null, string | null]>([
  [40, null, 'nobody has entered it'],
  [40, 39, 'too few are enrolled'],
  [40, 12, 'too few are enrolled'],
  [41, 40, 'more codes than students'],
  [40, 40, null],
  [60, 300, null],
])(
  'R2.6: a split of a class declared as %i, of whom %s are enrolled, is refused because %s',
  (classSize, enrolled, why) => {
    const split = { ...codes, contextQuestion: true };
    const fault = { kind: 'not-vouched', field: 'contextQuestion', why, classSize, enrolled, needs: 40 };
    expect(faultsOf(split, { classSize, enrolled })).toEqual(why === null ? [] : [fault]);
    expect(faultsOf(codes, { classSize, enrolled })).toEqual([]);
  },
);

// The combinations of R2.2, R2.6 and R5.1.
test.each<[Partial<Plan>, PlanFault['field'], string]>([
  [{ mode: 'waves' }, 'mode', 'waves need codes or roster'],
  [{ contextQuestion: true }, 'contextQuestion', 'a breakdown needs codes or roster'],
  [{ ...codes, mode: 'waves', contextQuestion: true }, 'contextQuestion', 'waves allow no breakdown'],
  [{ mode: 'waves', contextQuestion: true }, 'mode', 'waves need codes or roster'],
])('R5.1, R2.2: %j is refused at %s: %s', (plan, field, why) => {
  expect(faultsOf(plan)).toEqual([{ kind: 'not-allowed', field, why }]);
});

test.each<[Partial<Plan>, PlanField, string]>([
  [{ closesAtMs: Number.NaN }, 'closesAtMs', 'a time is missing'],
  [{ opensAtMs: Number.NaN }, 'opensAtMs', 'a time is missing'],
  [{ k: Number.NaN }, 'k', 'a number is missing'],
  [{ k: 1001 }, 'k', 'the number is out of range'],
  [{ k: 4 }, 'k', 'the number is out of range'],
  [{ graceSeconds: Number.NaN }, 'graceSeconds', 'a number is missing'],
  [{ graceSeconds: 601 }, 'graceSeconds', 'the number is out of range'],
  [{ custom: [...own(1), { text: '' }] }, 'custom.1.text', 'the text is missing'],
])('a plan that no request may contain is refused for that first: %j', (plan, field, why) => {
  expect(faultsOf(plan)[0]).toMatchObject({ kind: 'malformed', field, why });
});
