/** Says in a sentence what is wrong with a plan. Pure. */
import {
  LONGEST_AHEAD_DAYS,
  LONGEST_DAYS,
  LONGEST_GRACE_SECONDS,
  MOST_CODES,
} from '../../../schema/contract/defaults.ts';
import type { Malformed, Plan, PlanFault, TimeFault } from '../../../schema/pulse/plan.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { when } from '../ui/time.ts';
import { fieldWords as says } from '../ui/words.ts';
import type { Setting } from './plan.ts';
import { ownWords, whyNotWords } from './words.ts';

export function sayFault(fault: PlanFault, { k }: Pick<Plan, 'k'>, setting: Pick<Setting, 'leastK' | 'zone'>): string {
  switch (fault.kind) {
    case 'malformed':
      return sayMalformed(fault, setting);
    case 'nobody-acts':
      return whyNotWords.nobodyActs;
    case 'class-too-small': {
      const { classSize: size, needs } = fault;
      if (!('for' in fault)) return fill(says.needsClass, { k, needs, size });
      return fault.for === 'context question'
        ? fill(whyNotWords.contextNeeds, { needs, size })
        : fill(whyNotWords.smallClass, { n: needs - 1 });
    }
    case 'not-vouched':
      return sayNotVouched(fault);
    case 'too-many-questions':
      return fill(whyNotWords.tooMany, { n: fault.questions, most: fault.most });
    case 'k-lowered':
      return fill(says.promisedK, { min: fault.least });
    case 'wrong-time':
      return sayWrongTime(fault);
    case 'pulse-too-soon':
      return fill(says.rest, { when: when(fault.earliestMs, setting.zone) });
    case 'runs-into-next':
      return fill(says.beforeNext, { when: when(fault.latestMs, setting.zone) });
    case 'k-above-next':
      return fill(says.aboveNext, { most: fault.most });
    case 'custom-item':
      return fault.says;
    case 'not-allowed':
      return combinationWords[fault.why];
  }
}

function sayMalformed(fault: Malformed, { leastK }: Pick<Setting, 'leastK'>): string {
  // The form offers each question set once and only real ones, so there must be too many.
  if (fault.field === 'modules') return whyNotWords.twoModules;
  switch (fault.why) {
    case 'a time is missing':
      return says.time;
    case 'a number is missing':
      return fault.field === 'graceSeconds' ? minutesBetween : says.wholeNumber;
    case 'the number is out of range': {
      if (fault.field === 'graceSeconds') return minutesBetween;
      const min = fault.field === 'k' ? Math.max(leastK, fault.least) : fault.least;
      return fill(says.between, { min, max: fault.most });
    }
    case 'the text is missing':
      return ownWords.says.empty;
  }
}

const minutesBetween = fill(says.between, { min: 0, max: LONGEST_GRACE_SECONDS / 60 });

function sayNotVouched({ why, enrolled, classSize, needs }: Extract<PlanFault, { kind: 'not-vouched' }>): string {
  switch (why) {
    case 'nobody has entered it':
      return fill(whyNotWords.notEntered, { needs });
    case 'too few are enrolled':
      return fill(whyNotWords.tooFewEnrolled, { needs, n: enrolled ?? 0 });
    case 'more codes than students':
      return fill(whyNotWords.moreCodes, { size: classSize, n: enrolled ?? 0 });
  }
}

function sayWrongTime(fault: Extract<TimeFault, { kind: 'wrong-time' }>): string {
  switch (fault.why) {
    case 'opens-in-the-past':
      return says.openingPast;
    case 'opens-too-late':
      return fill(says.tooFar, { days: LONGEST_AHEAD_DAYS });
    case 'closes-in-the-past':
      return says.past;
    case 'closes-before-opening':
      return says.closesBefore;
    case 'closes-too-late':
      return fill(says.tooLong, { days: LONGEST_DAYS });
    case 'too-short-for-waves':
      return fill(says.wavesHours, { hours: fault.leastHours });
  }
}

const combinationWords: Readonly<Record<Extract<PlanFault, { kind: 'not-allowed' }>['why'], string>> = {
  'waves need codes or roster': whyNotWords.codesForWaves,
  'a breakdown needs codes or roster': whyNotWords.codesForContext,
  'waves allow no breakdown': whyNotWords.notWithWaves,
  'too many codes': fill(whyNotWords.tooManyCodes, { most: MOST_CODES }),
};
