/** Whether a pulse can be made as it is planned. Pure; the server and the form "New pulse" ask the same, so they never disagree. */
import {
  CONTEXT_NEEDS,
  LARGEST_K,
  LEAST_K,
  LONGEST_GRACE_SECONDS,
  MAX_MODULES,
  MAX_QUESTIONS,
  SMALL_CLASS,
  SPARE,
} from '../contract/defaults.ts';
import { MAX_CUSTOM_ITEMS, tooManyCustomItems } from '../instrument/custom-items.ts';
import { questionsOf } from '../instrument/forms.ts';
import { FAIRNESS, isModule, questionsOfModule } from '../instrument/modules.ts';
import { checkTimes } from './check-times.ts';
import { uncombinableIn } from './combinations.ts';
import type { Malformed, ModulesMalformed, Plan, PlanFault, PlanSetting } from './plan.ts';

/** @returns everything that is wrong, in the order in which a person would mend it: the server tells the first, the form tells all */
export function checkPlan(plan: Plan, setting: PlanSetting): readonly PlanFault[] {
  return [
    ...malformedIn(plan),
    ...checkFairness(plan, setting),
    ...checkClass(plan, setting),
    ...checkLength(plan),
    ...checkGroup(plan, setting),
    ...checkTimes(plan, setting),
    ...checkCombination(plan),
  ];
}

/** The fewest students who could answer, so that a pulse may promise groups of k (E2.4, R2.1). */
export const leastClassFor = (k: number): number => k + SPARE;

/** Tick-lists and the context question count one each (I2.11). Modules that do not exist ask nothing. */
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
  return faults;
}

/** I2.9: two modules at most, each once and known. */
export function malformedModules(modules: readonly string[]): ModulesMalformed | null {
  const fault = { kind: 'malformed', field: 'modules' } as const;
  if (modules.length > MAX_MODULES) return { ...fault, why: 'there are too many modules', most: MAX_MODULES };
  if (new Set(modules).size < modules.length) return { ...fault, why: 'a module is named twice' };
  const unknown = modules.find((id) => !isModule(id));
  return unknown === undefined ? null : { ...fault, why: `there is no module ${unknown}` };
}

/** I2.9: harm is asked about only where somebody has been named who will act on it. */
const checkFairness = ({ modules }: Plan, { fairnessRole }: PlanSetting): readonly PlanFault[] =>
  modules.includes(FAIRNESS) && fairnessRole === '' ? [{ kind: 'nobody-acts', field: 'modules' }] : [];

function checkClass(plan: Plan, { classSize }: PlanSetting): readonly PlanFault[] {
  const fault = { kind: 'class-too-small', classSize } as const;
  const faults: PlanFault[] = [];
  // E2.4.
  const needs = leastClassFor(plan.k);
  if (classSize < needs) faults.push({ ...fault, field: 'k', needs });
  // I5.7: in a small class each further question helps to tell people apart.
  if (classSize <= SMALL_CLASS)
    for (const field of beyondCore(plan))
      faults.push({ ...fault, field, needs: SMALL_CLASS + 1, for: 'more than the core' });
  // I2.13.
  if (plan.contextQuestion && classSize < CONTEXT_NEEDS)
    faults.push({ ...fault, field: 'contextQuestion', needs: CONTEXT_NEEDS, for: 'context question' });
  return faults;
}

/** Whatever asks more than the core six. */
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
  // I2.11: at what was most likely added last.
  const questions = countQuestions(plan);
  if (questions > MAX_QUESTIONS) {
    const field = plan.custom.length > 0 ? 'custom' : 'modules';
    faults.push({ kind: 'too-many-questions', field, questions, most: MAX_QUESTIONS });
  }
  // I6.1.
  if (plan.custom.length > MAX_CUSTOM_ITEMS)
    faults.push({ kind: 'custom-item', field: 'custom', at: null, says: tooManyCustomItems });
  return faults;
}

/** R2.0, E10.1: what students were promised last time is the least they are promised now. */
const checkGroup = ({ k }: Plan, { leastK }: PlanSetting): readonly PlanFault[] =>
  k < leastK ? [{ kind: 'k-lowered', field: 'k', least: leastK }] : [];

/** R2.2, R2.6, R5.1. */
function checkCombination({ eligibility, mode, contextQuestion }: Plan): readonly PlanFault[] {
  const why = uncombinableIn({ eligibility, mode, splits: contextQuestion });
  if (why === null) return [];
  return [{ kind: 'not-allowed', field: why === 'waves need codes or roster' ? 'mode' : 'contextQuestion', why }];
}
