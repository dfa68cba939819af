/** Which choices on the page "New pulse" do not go together, each with the reason that stands beside it. Pure. */
import { CONTEXT_NEEDS, MAX_MODULES, MAX_QUESTIONS, WAVES_HOURS } from '../../../schema/contract/defaults.ts';
import { staff } from '../../../schema/languages/staff.ts';
import { fill } from '../../../schema/results/words.ts';
import { chosenModules, countQuestions, plannedHours, toggledModule, type PlanValues, type Setting } from './plan.ts';

const words = staff.whyNot;

/** Up to this many students are asked the core six only (I5.7). */
const SMALL_CLASS = 14;

type Reason = string | null;
type Judge = (values: PlanValues, setting: Setting) => Reason;

const firstOf = (...reasons: readonly (string | false)[]): Reason => reasons.find((reason) => reason !== false) ?? null;

/** What is chosen stays choosable, so that there is always a way back. */
const unless = (isChosen: boolean, reason: () => Reason): Reason => (isChosen ? null : reason());

export const whyNotStandard: Judge = (values, { classSize }) =>
  unless(values.form === 'standard', () => firstOf(isSmall(classSize), isTooLong({ ...values, form: 'standard' })));

export function whyNotModule(id: string, values: PlanValues, { classSize }: Setting): Reason {
  const chosen = chosenModules(values);
  return unless(chosen.includes(id), () =>
    firstOf(
      isSmall(classSize),
      chosen.length >= MAX_MODULES && words.twoModules,
      isTooLong({ ...values, modules: toggledModule(values, id) }),
    ),
  );
}

/** I2.13: codes, at close, a class in which groups can be large enough. */
export const whyNotContext: Judge = (values, { classSize }) =>
  unless(values.context === 'yes', () =>
    firstOf(
      classSize < CONTEXT_NEEDS && fill(words.contextNeeds, { needs: CONTEXT_NEEDS, size: classSize }),
      values.eligibility !== 'codes' && words.needsCodes,
      values.mode === 'waves' && words.notWithWaves,
      isTooLong({ ...values, context: 'yes' }),
    ),
  );

/** R5.1: with an open link neither early numbers nor groups are safe from invented answers. */
export const whyNotOpen: Judge = (values) =>
  unless(values.eligibility === 'open', () =>
    firstOf(values.mode === 'waves' && words.codesForWaves, values.context === 'yes' && words.codesForContext),
  );

/** R2.2. */
export const whyNotWaves: Judge = (values, { nowMs }) =>
  unless(values.mode === 'waves', () =>
    firstOf(
      values.eligibility !== 'codes' && words.needsCodes,
      values.context === 'yes' && words.notWithContext,
      // A missing time is complained of at its field.
      plannedHours(values, nowMs) < WAVES_HOURS && fill(words.wavesNeedHours, { hours: WAVES_HOURS }),
    ),
  );

const isSmall = (classSize: number) => classSize <= SMALL_CLASS && fill(words.smallClass, { n: SMALL_CLASS });

function isTooLong(values: PlanValues): string | false {
  const n = countQuestions(values);
  return n > MAX_QUESTIONS && fill(words.tooMany, { n, most: MAX_QUESTIONS });
}
