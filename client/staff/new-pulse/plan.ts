/** Turns what is typed on the page "New pulse" into a request. Times are on the clock of the course. Pure. */
import { DAY_MS } from '../../../schema/calendar.ts';
import {
  DEFAULT_FULL,
  DEFAULT_K,
  DEFAULT_M,
  LARGEST_FULL,
  LARGEST_K,
  SPARE,
} from '../../../schema/contract/defaults.ts';
import type { NextPulse } from '../../../schema/contract/planning.ts';
import type { Course } from '../../../schema/contract/courses.ts';
import type { NewCustomItem, NewPulse } from '../../../schema/contract/pulse-plan.ts';
import { modules } from '../../../schema/instrument/modules.ts';
import type { Promised } from '../../../schema/languages/promise.ts';
import { leastClassFor, leastGroupFor, reserveOf } from '../../../schema/pulse/combinations.ts';
import { firstFree, leastKAt } from '../../../schema/pulse/beside.ts';
import type { Plan, PlanSetting } from '../../../schema/pulse/plan.ts';
import { fromCourseTime, toCourseTime } from '../ui/course-time.ts';
import { parseWhole } from '../ui/form.ts';
import { noOwnQuestions, ownQuestions, type OwnValues } from './own-questions.ts';

const QUARTER_MS = DAY_MS / 24 / 4;

/** A checkbox is 'yes' or ''. */
export interface PlanValues extends OwnValues {
  readonly form: string;
  /** These are ids with spaces between them, in the order in which they were chosen. */
  readonly modules: string;
  readonly context: string;
  readonly eligibility: string;
  /** Whether codes are printed besides a roster (R5.9). */
  readonly reserve: string;
  readonly opening: string;
  readonly opensAt: string;
  readonly closesAt: string;
  readonly mode: string;
  readonly k: string;
  readonly m: string;
  readonly full: string;
  readonly graceMinutes: string;
  readonly results: string;
  /** It says why students are asked although something speaks against it (E8.4, E8.5). */
  readonly reason: string;
}

/** A plan is judged by this and by what it says itself. */
export interface Setting
  extends PlanSetting,
    Pick<NextPulse, 'language' | 'people' | 'isOnPlatform'>,
    Pick<Course, 'zone'> {}

/** We suggest 7, or the largest k that a small class allows, but never less than was promised by then (R2.0). */
const firstK = (setting: Setting, fromMs: number): number =>
  Math.max(leastKAt(fromMs, setting), Math.min(DEFAULT_K, setting.classSize - SPARE));

/** True if no k is both small enough for the class and large enough for the promise (E2.4). */
export const isClassTooSmall = ({ classSize, leastK }: Pick<Setting, 'classSize' | 'leastK'>): boolean =>
  classSize < leastClassFor(leastK);

/**
 * The first plan asks anyone with the link the six core questions. It opens by hand, or as soon as the last pulse has
 * rested and there is room among the planned ones (R2.1), and closes a day later.
 */
export function firstPlan(setting: Setting): PlanValues {
  const { nowMs, rest, planned, zone, language } = setting;
  const restedMs = Math.max(nowMs, rest?.earliestMs ?? 0);
  const freeMs = firstFree(restedMs, DAY_MS + QUARTER_MS, planned, nowMs);
  const mustWait = freeMs > nowMs;
  const nextQuarter = Math.ceil(freeMs / QUARTER_MS) * QUARTER_MS;
  return {
    ...noOwnQuestions(language),
    form: 'core',
    modules: '',
    context: '',
    // One student is one response there, without a name; an open link can be answered twice (R5.1).
    eligibility: setting.isOnPlatform ? 'roster' : 'open',
    reserve: '',
    opening: mustWait ? 'at-time' : 'by-hand',
    opensAt: toCourseTime(nextQuarter, zone),
    closesAt: toCourseTime(nextQuarter + DAY_MS, zone),
    mode: 'at-close',
    k: String(firstK(setting, mustWait ? nextQuarter : nowMs)),
    m: String(DEFAULT_M),
    full: String(DEFAULT_FULL),
    graceMinutes: '2',
    results: 'yes',
    reason: '',
  };
}

/**
 * The order is the instrument's, whatever was ticked first, so that two pulses with the same question sets ask alike.
 */
export function chosenModules(values: Pick<PlanValues, 'modules'>): string[] {
  const chosen = new Set(values.modules.split(' '));
  return modules.map(({ id }) => id).filter((id) => chosen.has(id));
}

/** Adds a question set, or removes it. */
export function toggledModule(values: Pick<PlanValues, 'modules'>, id: string): string {
  const chosen = chosenModules(values);
  return (chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]).join(' ');
}

/**
 * This is what the server is asked for. A number or a time that cannot be read is NaN, and check-plan.ts reports it.
 */
export interface PlanRequest extends Plan {
  readonly modules: string[];
  readonly custom: NewCustomItem[];
  readonly resultsForStudents: boolean;
  readonly reserve: boolean;
}

export function requestOf(values: PlanValues, { zone }: Pick<Setting, 'zone'>): PlanRequest {
  return {
    opensAtMs: values.opening === 'by-hand' ? null : fromCourseTime(values.opensAt, zone),
    closesAtMs: fromCourseTime(values.closesAt, zone),
    k: parseWhole(values.k) ?? Number.NaN,
    m: values.m === '2' ? 2 : DEFAULT_M,
    full: parseWhole(values.full) ?? Number.NaN,
    graceSeconds: (parseWhole(values.graceMinutes) ?? Number.NaN) * 60,
    resultsForStudents: values.results === 'yes',
    form: values.form === 'standard' ? 'standard' : 'core',
    modules: chosenModules(values),
    eligibility: eligibilityOf(values),
    reserve: values.eligibility === 'roster' && values.reserve === 'yes',
    mode: values.mode === 'waves' ? 'waves' : 'at-close',
    contextQuestion: values.context === 'yes',
    custom: ownQuestions(values),
  };
}

function eligibilityOf({ eligibility }: PlanValues): Plan['eligibility'] {
  return eligibility === 'codes' || eligibility === 'roster' ? eligibility : 'open';
}

/** @returns what students would be promised (E1.3) */
export function plannedPromise(
  { eligibility, reserve, mode, k, resultsForStudents }: PlanRequest,
  classSize: number,
): Promised {
  return {
    eligibility,
    eligible: eligibility === 'open' ? null : classSize,
    ...(reserve && reserveOf(classSize) > 0 && { reserve: reserveOf(classSize) }),
    mode,
    policy: { k: k || DEFAULT_K },
    resultsForStudents,
  };
}

/** @returns what the form needs of a plan: enough for a preview, even if the rest is not filled in yet */
export function previewOf(values: PlanValues, setting: Setting): Omit<NewPulse, 'opensAtMs' | 'closesAtMs' | 'reason'> {
  const {
    opensAtMs: _opens,
    closesAtMs: _closes,
    graceSeconds: _grace,
    k,
    full,
    custom,
    ...shown
  } = requestOf(values, setting);
  return {
    ...shown,
    k: Math.min(LARGEST_K, Math.max(k || DEFAULT_K, setting.leastK, leastGroupFor(shown.m))),
    full: Math.min(LARGEST_FULL, Math.max(full || DEFAULT_FULL, DEFAULT_FULL)),
    custom: custom.filter(({ text }) => text !== ''),
  };
}
