/** Plans a story before it is told: the courses, their pulses, and how many people answer. Only chance decides. */
import { MAX_QUESTIONS } from '../../schema/contract/defaults.ts';
import type { newPulseSchema } from '../../schema/contract/pulse-plan.ts';
import type { z } from 'zod';
import { questionsOf } from '../../schema/instrument/forms.ts';
import { questionsOfModule } from '../../schema/instrument/modules.ts';
import type { Chance } from './chance.ts';
import { POPULATIONS, type Class } from './population.ts';

export interface PulsePlan {
  readonly setting: Pick<
    z.output<typeof newPulseSchema>,
    'k' | 'form' | 'modules' | 'eligibility' | 'reserve' | 'mode' | 'contextQuestion' | 'graceSeconds' | 'custom'
  >;
  /** Whether staff give a list of the students of a roster; otherwise the platform says who is one (R5.6). */
  readonly isListed?: boolean;
  /** How many people send their answers. */
  readonly answers: number;
  readonly people: Class;
  /** The share of people who take their answers back, from 0 to 1. */
  readonly regrets: number;
  /** Whether staff close the pulse by hand; otherwise the clock closes it. */
  readonly closedByHand: boolean;
  /** The shares of the declared categories. */
  readonly categories: readonly number[];
}

export interface CoursePlan {
  readonly name: string;
  readonly classSize: number;
  /** Which of the two teachers leads the course. */
  readonly lead: 0 | 1;
  /** Whether the course may have a co-teacher; the first such course gets one. */
  readonly shared: boolean;
  /** Whether all its pulses are planned before the first one opens, and open by themselves (E7.13). */
  readonly planned?: boolean;
  readonly pulses: readonly PulsePlan[];
}

export interface Plan {
  readonly courses: readonly CoursePlan[];
  /**
   * - `always`: everything is read after every event.
   * - `moments`: everything is read at the moments of privacy.md R9.2, and only the counter, course and results are read after
   *   all other events.
   * - `own`: the same, but of the API only what tells about the pulse, its course and its programmes is read at the moments, and
   *   everything at the end.
   */
  readonly reads: 'always' | 'moments' | 'own';
  /** Pages of students can be written in several ways, which lead to the same code. Small scenes read each in one of them. */
  readonly spellings: 'all' | 'one';
  /** The institution asks for groups of this size once everything is planned (R2.0). */
  readonly raisedTo?: number;
}

export const SMALLEST_CLASS = 3;
export const LARGEST_CLASS = 120;
const KS = [5, 7, 10] as const;
/**
 * A context question needs at least this many students (I2.13). Plans have large classes more often than pure chance
 * would give, so that some pulses can ask it.
 */
const CONTEXT_NEEDS = 40;
/** A class up to this size is asked the core only (I5.7). */
const SMALL_CLASS = 14;
/** Questions in a course's own words. Two courses may write the same ones. */
const CUSTOM = ['Staff gave us time to think.', 'The course left room for rest.'].map((text) => ({
  text,
  lang: 'en' as const,
  doer: 'staff' as const,
  confirmed: ['CR17', 'CR19', 'CR20'],
}));
const MODULES = ['small-acts', 'fairness', 'open-talk', 'survey-trust', 'compassion'] as const;

export interface Size {
  readonly courses: number;
  readonly rounds: number;
  readonly largestClass: number;
  /**
   * If it is false, there are no waves (which need a plan for a day or more), no grace period and no closing by the
   * clock.
   */
  readonly clockMoves: boolean;
  /** If it is false, nobody can come from a learning platform, so there are no pulses with a roster. */
  readonly hasPlatform: boolean;
}

export function drawPlan(chance: Chance, size: Size, reads: Plan['reads']): Plan {
  const courses = Array.from({ length: size.courses }, (_, at) => drawCourse(chance.of(`course ${at}`), at, size));
  return { courses, reads, spellings: 'all' };
}

function drawCourse(chance: Chance, at: number, size: Size): CoursePlan {
  const { rounds, largestClass } = size;
  // Sizes are log-uniform, because numbers are dangerous in small classes.
  const share = chance.below(1000) / 999;
  const classSize = Math.round(SMALLEST_CLASS * (largestClass / SMALLEST_CLASS) ** share);
  const ks = Array.from({ length: rounds }, () => chance.pick(KS)).sort((a, b) => a - b);
  return {
    name: `Course ${'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[at % 26]!}`,
    classSize,
    lead: (at % 2) as 0 | 1,
    shared: chance.happens(0.5),
    planned: size.clockMoves && chance.of('planned').happens(0.4),
    pulses: ks.map((k) => drawPulse(chance, classSize, k, size)),
  };
}

function drawPulse(
  chance: Chance,
  classSize: number,
  k: number,
  { clockMoves, hasPlatform }: Pick<Size, 'clockMoves' | 'hasPlatform'>,
): PulsePlan {
  const isOpen = chance.happens(0.4);
  const own = chance.of(`roster ${k}`);
  const hasRoster = hasPlatform && !isOpen && own.happens(0.5);
  const eligibility = isOpen ? 'open' : hasRoster ? 'roster' : 'codes';
  const mode = clockMoves && !isOpen && chance.happens(0.4) ? 'waves' : 'at-close';
  const contextQuestion = !isOpen && mode === 'at-close' && classSize >= CONTEXT_NEEDS && chance.happens(0.8);
  const isSmall = classSize <= SMALL_CLASS;
  const form = chance.happens(0.25) && !isSmall ? 'standard' : 'core';
  const modules = form === 'core' ? chance.shuffle(MODULES).slice(0, isSmall ? 0 : chance.below(2)) : [];
  const asked = [...questionsOf(form), ...modules.flatMap(questionsOfModule)].length + (contextQuestion ? 1 : 0);
  const custom = isSmall ? [] : CUSTOM.slice(0, Math.min(MAX_QUESTIONS - asked, chance.of('custom').below(3)));
  const share = 0.25 + chance.below(750) / 1000;
  return {
    setting: {
      k,
      form,
      modules,
      custom,
      eligibility,
      reserve: hasRoster && own.happens(0.4),
      mode,
      contextQuestion,
      graceSeconds: clockMoves ? chance.pick([0, 60, 120]) : 0,
    },
    isListed: hasRoster && own.happens(0.4),
    answers: Math.round(classSize * share),
    people: { population: chance.pick(POPULATIONS), blanks: chance.pick([0, 0.03, 0.25]) },
    regrets: chance.pick([0, 0.05, 0.15]),
    closedByHand: !clockMoves || chance.happens(0.7),
    categories: chance.pick([
      [30, 50, 15, 5],
      [10, 80, 0, 10],
      [25, 25, 25, 25],
      [5, 5, 85, 5],
    ]),
  };
}
