/**
 * Says why a choice on the page "New pulse" cannot be made now: it would put something wrong into the plan that is not
 * wrong yet. Pure.
 */
import { checkPlan } from '../../../schema/pulse/check-plan.ts';
import type { Plan, PlanFault } from '../../../schema/pulse/plan.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { when } from '../ui/time.ts';
import { requestOf, type PlanValues, type Setting } from './plan.ts';
import { sayFault } from './say-fault.ts';
import { whyNotWords as words } from './words.ts';

type Reason = string | null;
type Judge = (values: PlanValues, setting: Setting) => Reason;

export const whyNotStandard: Judge = (values, setting) => whyNot(values, setting, () => ({ form: 'standard' }));

export const whyNotModule = (id: string, values: PlanValues, setting: Setting): Reason =>
  whyNot(values, setting, ({ modules }) => ({ modules: modules.includes(id) ? modules : [...modules, id] }));

/**
 * We ask about one more question of the course's own. Its text cannot be judged before it is written, so a "?" stands
 * for it.
 */
export const whyNotOwn: Judge = (values, setting) =>
  whyNot(
    values,
    setting,
    ({ custom }) => ({ custom: [...custom, { text: '?' }] }),
    (fault) => fault.kind === 'custom-item' && words.threeOwn,
  );

export const whyNotContext: Judge = (values, setting) =>
  whyNot(
    values,
    setting,
    () => ({ contextQuestion: true }),
    (fault) => isOfCombination(fault, 'a breakdown needs codes or roster') && words.needsCodes,
  );

export const whyNotOpen: Judge = (values, setting) => whyNot(values, setting, () => ({ eligibility: 'open' }));

export const whyNotCodes: Judge = (values, setting) => whyNot(values, setting, () => ({ eligibility: 'codes' }));

export const whyNotRoster: Judge = (values, setting) => whyNot(values, setting, () => ({ eligibility: 'roster' }));

export const whyNotWaves: Judge = (values, setting) =>
  whyNot(
    values,
    setting,
    () => ({ mode: 'waves' }),
    (fault) =>
      (isOfCombination(fault, 'waves need codes or roster') && words.needsCodes) ||
      (isOfCombination(fault, 'waves allow no breakdown') && words.notWithContext) ||
      (fault.kind === 'wrong-time' &&
        fault.why === 'too-short-for-waves' &&
        fill(words.wavesNeedHours, { hours: fault.leastHours })),
  );

/** In a small class there may be no group that is large enough for it (R2.0). */
export const whyNotTwoKnown: Judge = (values, setting) => whyNot(values, setting, () => ({ m: 2 }));

/** A set time may be too soon as well. Opening by hand is still refused, because that is now (R2.1). */
export const whyNotByHand: Judge = (values, setting) => {
  if (values.opening === 'by-hand') return null;
  const faults = checkPlan({ ...requestOf(values, setting), opensAtMs: null }, setting);
  const fault = faults.filter(({ kind }) => kind === 'pulse-too-soon').at(-1);
  return fault?.kind === 'pulse-too-soon' ? fill(words.mustRest, { when: when(fault.earliestMs, setting.zone) }) : null;
};

const isOfCombination = (fault: PlanFault, why: Extract<PlanFault, { kind: 'not-allowed' }>['why']): boolean =>
  fault.kind === 'not-allowed' && fault.why === why;

/** A choice that is already made adds no fault, so it is never taken away, and there is always a way back. */
function whyNot(
  values: PlanValues,
  setting: Setting,
  chosen: (plan: Plan) => Partial<Plan>,
  /** Some choices have a sentence of their own for a fault. */
  say: (fault: PlanFault) => string | false = () => false,
): Reason {
  const plan = requestOf(values, setting);
  const before = new Set(checkPlan(plan, setting).map((fault) => JSON.stringify(fault)));
  const faults = checkPlan({ ...plan, ...chosen(plan) }, setting);
  const fault = faults.find((each) => !before.has(JSON.stringify(each)));
  return fault === undefined ? null : say(fault) || sayFault(fault, plan, setting);
}
