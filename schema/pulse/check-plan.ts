/**
 * Checks whether a pulse can be made as it is planned. It is pure, and the server and the form "New pulse" both use it,
 * so they never disagree.
 */
import {
  CONTEXT_NEEDS,
  DEFAULT_FULL,
  DEFAULT_M,
  LARGEST_FULL,
  LARGEST_K,
  LARGEST_M,
  LEAST_K,
  LONGEST_GRACE_SECONDS,
  MAX_MODULES,
  MAX_QUESTIONS,
  SMALL_CLASS,
} from '../contract/defaults.ts';
import { MAX_CUSTOM_ITEMS, tooManyCustomItems } from '../instrument/custom-items.ts';
import { questionsOf } from '../instrument/forms.ts';
import { FAIRNESS, isModule, questionsOfModule } from '../instrument/modules.ts';
import { belowAfter, leastKAt } from './beside.ts';
import { checkTimes } from './check-times.ts';
import { leastClassFor, leastGroupFor, tooManyCodes, uncombinableIn } from './combinations.ts';
import type { Malformed, ModulesMalformed, NotVouched, Plan, PlanFault, PlanSetting } from './plan.ts';

/**
 * @returns everything that is wrong, in the order in which a person would correct it; the server reports the first
 * fault, the form all
 */
export function checkPlan(plan: Plan, setting: PlanSetting): readonly PlanFault[] {
  return [
    ...malformedIn(plan),
    ...checkFairness(plan, setting),
    ...checkClass(plan, setting),
    ...checkLength(plan),
    ...checkGroup(plan, setting),
    ...checkTimes(plan, setting),
    ...checkCombination(plan),
    ...checkSheet(plan, setting),
    ...checkEnrolled(plan, setting),
  ];
}

/**
 * Counts questions; a tick-list and the context question count as one each (I2.11). Modules that do not exist add
 * nothing.
 */
export function countQuestions({
  form,
  modules,
  custom,
  contextQuestion,
}: Pick<Plan, 'form' | 'modules' | 'custom' | 'contextQuestion'>): number {
  const inModules = modules.filter(isModule).flatMap(questionsOfModule);
  return questionsOf(form).length + inModules.length + custom.length + (contextQuestion ? 1 : 0);
}

function malformedIn(plan: Plan): readonly Malformed[] {
  const faults: Malformed[] = [];
  for (const field of ['opensAtMs', 'closesAtMs'] as const)
    if (Number.isNaN(plan[field])) faults.push({ kind: 'malformed', field, why: 'a time is missing' });
  const numbers = [
    { field: 'k', least: LEAST_K, most: LARGEST_K },
    { field: 'm', least: DEFAULT_M, most: LARGEST_M },
    { field: 'full', least: DEFAULT_FULL, most: LARGEST_FULL },
    { field: 'graceSeconds', least: 0, most: LONGEST_GRACE_SECONDS },
  ] as const;
  for (const { field, least, most } of numbers) {
    const number = plan[field];
    if (Number.isNaN(number)) faults.push({ kind: 'malformed', field, why: 'a number is missing' });
    else if (number < least || number > most)
      faults.push({ kind: 'malformed', field, why: 'the number is out of range', least, most });
  }
  const modules = malformedModules(plan.modules);
  if (modules !== null) faults.push(modules);
  for (const [at, { text }] of plan.custom.entries())
    if (text === '') faults.push({ kind: 'malformed', field: `custom.${at}.text`, why: 'the text is missing' });
  // R2.0: the contract compares the two last, when each of them is in its own range.
  const least = leastGroupFor(plan.m);
  if (plan.k >= LEAST_K && plan.k < least)
    faults.push({ kind: 'malformed', field: 'k', why: 'the number is out of range', least, most: LARGEST_K });
  return faults;
}

/** Checks I2.9: a plan has at most two modules, and each is known and named once. */
export function malformedModules(modules: readonly string[]): ModulesMalformed | null {
  const fault = { kind: 'malformed', field: 'modules' } as const;
  if (modules.length > MAX_MODULES) return { ...fault, why: 'there are too many modules', most: MAX_MODULES };
  if (new Set(modules).size < modules.length) return { ...fault, why: 'a module is named twice' };
  const unknown = modules.find((id) => !isModule(id));
  return unknown === undefined ? null : { ...fault, why: `there is no module ${unknown}` };
}

/** Checks I2.9: harm is asked about only if somebody has been named who will act on it. */
const checkFairness = ({ modules }: Plan, { fairnessRole }: PlanSetting): readonly PlanFault[] =>
  modules.includes(FAIRNESS) && fairnessRole === '' ? [{ kind: 'nobody-acts', field: 'modules' }] : [];

function checkClass(plan: Plan, { classSize }: PlanSetting): readonly PlanFault[] {
  const fault = { kind: 'class-too-small', classSize } as const;
  const faults: PlanFault[] = [];
  // E2.4 asks for this many.
  const needs = leastClassFor(plan.k);
  if (classSize < needs) faults.push({ ...fault, field: 'k', needs });
  // I5.7: in a small class each further question helps to tell people apart.
  if (classSize <= SMALL_CLASS)
    for (const field of beyondCore(plan))
      faults.push({ ...fault, field, needs: SMALL_CLASS + 1, for: 'more than the core' });
  // I2.13 asks for a larger class.
  if (plan.contextQuestion && classSize < CONTEXT_NEEDS)
    faults.push({ ...fault, field: 'contextQuestion', needs: CONTEXT_NEEDS, for: 'context question' });
  return faults;
}

/**
 * Checks R2.6: a split rests on a number that the lead has not typed. Whoever declares more students than there are keeps
 * the other codes, and can answer with them until a real group is alone.
 */
function checkEnrolled({ contextQuestion }: Plan, { classSize, enrolled }: PlanSetting): readonly PlanFault[] {
  const why = contextQuestion ? whyNotVouched(classSize, enrolled) : null;
  return why === null
    ? []
    : [{ kind: 'not-vouched', field: 'contextQuestion', why, classSize, enrolled, needs: CONTEXT_NEEDS }];
}

function whyNotVouched(classSize: number, enrolled: number | null): NotVouched | null {
  if (enrolled === null) return 'nobody has entered it';
  if (enrolled < CONTEXT_NEEDS) return 'too few are enrolled';
  return classSize > enrolled ? 'more codes than students' : null;
}

/** @returns what asks more than the six core questions */
function beyondCore({ form, modules, custom, contextQuestion }: Plan) {
  const asks = {
    form: form !== 'core',
    modules: modules.length > 0,
    custom: custom.length > 0,
    contextQuestion,
  };
  return (['form', 'modules', 'custom', 'contextQuestion'] as const).filter((field) => asks[field]);
}

function checkLength(plan: Plan): readonly PlanFault[] {
  const faults: PlanFault[] = [];
  // I2.11: the fault names the part that was most likely added last.
  const questions = countQuestions(plan);
  if (questions > MAX_QUESTIONS) {
    const field = plan.custom.length > 0 ? 'custom' : 'modules';
    faults.push({ kind: 'too-many-questions', field, questions, most: MAX_QUESTIONS });
  }
  // I6.1 limits the course's own questions.
  if (plan.custom.length > MAX_CUSTOM_ITEMS)
    faults.push({ kind: 'custom-item', field: 'custom', at: null, says: tooManyCustomItems });
  return faults;
}

/** Checks R2.0 and E10.1: k is at least what students were promised before, and no planned pulse promises less after it. */
function checkGroup({ k, opensAtMs }: Plan, setting: PlanSetting): readonly PlanFault[] {
  const { nowMs, planned } = setting;
  const fromMs = Math.max(nowMs, opensAtMs ?? nowMs);
  const least = leastKAt(fromMs, setting);
  if (k < least) return [{ kind: 'k-lowered', field: 'k', least }];
  const below = belowAfter(fromMs, k, planned, nowMs);
  return below === null ? [] : [{ ...below, field: 'k' }];
}

/** Checks R2.2, R2.6 and R5.1. */
function checkCombination({ eligibility, mode, contextQuestion }: Plan): readonly PlanFault[] {
  const why = uncombinableIn({ eligibility, mode, splits: contextQuestion });
  if (why === null) return [];
  return [{ kind: 'not-allowed', field: why === 'waves need codes or roster' ? 'mode' : 'contextQuestion', why }];
}

/** Checks R5.2: a sheet has a code for each student of the course, and a limit. */
const checkSheet = ({ eligibility }: Plan, { classSize }: PlanSetting): readonly PlanFault[] =>
  tooManyCodes({ eligibility, eligible: classSize })
    ? [{ kind: 'not-allowed', field: 'eligibility', why: 'too many codes' }]
    : [];
