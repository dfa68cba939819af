/** Which choices on the page "New pulse" do not go together, each with the reason that stands beside it. Pure. */
import {
  CONTEXT_NEEDS,
  MAX_MODULES,
  MAX_QUESTIONS,
  SMALL_CLASS,
  WAVES_HOURS,
} from '../../../schema/contract/defaults.ts';
import { FAIRNESS } from '../../../schema/instrument/modules.ts';
import { whyNotWords as words } from './words.ts';
import { fill } from '../../../schema/results/words.ts';
import { when } from '../ui/time.ts';
import { hasRoom, placesOf } from './own-questions.ts';
import { chosenModules, countQuestions, plannedHours, toggledModule, type PlanValues, type Setting } from './plan.ts';

type Reason = string | null;
type Judge = (values: PlanValues, setting: Setting) => Reason;

const firstOf = (...reasons: readonly (string | false)[]): Reason => reasons.find((reason) => reason !== false) ?? null;

/** What is chosen stays choosable, so that there is always a way back. */
const unless = (isChosen: boolean, reason: () => Reason): Reason => (isChosen ? null : reason());

export const whyNotStandard: Judge = (values, { classSize }) =>
  unless(values.form === 'standard', () => firstOf(isSmall(classSize), isTooLong({ ...values, form: 'standard' })));

export function whyNotModule(id: string, values: PlanValues, { classSize, fairnessRole }: Setting): Reason {
  const chosen = chosenModules(values);
  return unless(chosen.includes(id), () =>
    firstOf(
      isSmall(classSize),
      id === FAIRNESS && fairnessRole === '' && words.nobodyActs,
      chosen.length >= MAX_MODULES && words.twoModules,
      isTooLong({ ...values, modules: toggledModule(values, id) }),
    ),
  );
}

/** A further question of the course's own (I6.1, I5.7). */
export const whyNotOwn: Judge = (values, { classSize }) =>
  firstOf(
    isSmall(classSize),
    !hasRoom(values) && words.threeOwn,
    isTooLong({ ...values, own: String(placesOf(values).length + 1) }),
  );

/** R2.1. */
export const whyNotByHand: Judge = (values, { nowMs, zone, earliestMs }) =>
  unless(values.opening === 'by-hand', () =>
    firstOf(earliestMs !== null && earliestMs > nowMs && fill(words.mustRest, { when: when(earliestMs, zone) })),
  );

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
export const whyNotWaves: Judge = (values, setting) =>
  unless(values.mode === 'waves', () =>
    firstOf(
      values.eligibility !== 'codes' && words.needsCodes,
      values.context === 'yes' && words.notWithContext,
      // A missing time is complained of at its field.
      plannedHours(values, setting) < WAVES_HOURS && fill(words.wavesNeedHours, { hours: WAVES_HOURS }),
    ),
  );

const isSmall = (classSize: number) => classSize <= SMALL_CLASS && fill(words.smallClass, { n: SMALL_CLASS });

function isTooLong(values: PlanValues): string | false {
  const n = countQuestions(values);
  return n > MAX_QUESTIONS && fill(words.tooMany, { n, most: MAX_QUESTIONS });
}
