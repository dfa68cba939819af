/** What is typed on the page "New pulse", checked and turned into a request. Pure; times are on the clock of the course. */
import { DAY_MS } from '../../../schema/calendar.ts';
import {
  DEFAULT_K,
  LARGEST_K,
  LONGEST_DAYS,
  LONGEST_GRACE_SECONDS,
  MAX_QUESTIONS,
  SPARE,
  WAVES_HOURS,
} from '../../../schema/contract/defaults.ts';
import type { NextPulse } from '../../../schema/contract/planning.ts';
import type { Breakdown, Question } from '../../../schema/contract/pulse.ts';
import type { Course, NewPulse } from '../../../schema/contract/staff.ts';
import { questionsOf, type FormName } from '../../../schema/instrument/forms.ts';
import { contextBreakdown, modules, questionsOfModule } from '../../../schema/instrument/modules.ts';
import { textOf } from '../../../schema/instrument/wording.ts';
import { ENGLISH } from '../../../schema/languages/english.ts';
import type { Promised } from '../../../schema/languages/promise.ts';
import { fieldWords as says } from '../ui/words.ts';
import { ownWords, whyNotWords } from './words.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import { fill } from '../../../schema/results/words.ts';
import { when } from '../ui/time.ts';
import { fromCourseTime, toCourseTime } from '../ui/course-time.ts';
import { parseWhole } from '../ui/form.ts';
import { noOwnQuestions, ownErrors, ownQuestions, placesOf, draftAt, type OwnValues } from './own-questions.ts';

const HOUR_MS = 60 * 60 * 1000;
const QUARTER_MS = HOUR_MS / 4;

/** Values of the form: a checkbox is 'yes' or ''. */
export interface PlanValues extends OwnValues {
  readonly form: string;
  /** Ids of modules with spaces between, in the order in which they were chosen. */
  readonly modules: string;
  readonly context: string;
  readonly eligibility: string;
  readonly opening: string;
  readonly opensAt: string;
  readonly closesAt: string;
  readonly mode: string;
  readonly k: string;
  readonly graceMinutes: string;
  readonly results: string;
  /** Why students are asked although something speaks against it (E8.4, E8.5). */
  readonly reason: string;
}
export type PlanErrors = Readonly<Partial<Record<keyof PlanValues, string>>>;

/** What a plan is judged by, besides itself. */
export interface Setting
  extends Pick<NextPulse, 'leastK' | 'earliestMs' | 'fairnessRole' | 'language' | 'people'>,
    Pick<Course, 'classSize' | 'zone'> {
  readonly nowMs: number;
}

/** The largest k that the class allows, or 7 if that is less; never below what was promised (R2.0). */
const firstK = ({ classSize, leastK }: Setting): number => Math.max(leastK, Math.min(DEFAULT_K, classSize - SPARE));

/** Whether any k is small enough for the class and large enough for the promise (E2.4). */
export const isClassTooSmall = ({ classSize, leastK }: Pick<Setting, 'classSize' | 'leastK'>): boolean =>
  classSize < leastK + SPARE;

/** The core six for anyone with the link; opened by hand, or as soon as the last pulse has rested (R2.1); closes a day after. */
export function firstPlan(setting: Setting): PlanValues {
  const { nowMs, earliestMs, zone, language } = setting;
  const mustWait = earliestMs !== null && earliestMs > nowMs;
  const nextQuarter = Math.ceil(Math.max(nowMs, earliestMs ?? 0) / QUARTER_MS) * QUARTER_MS;
  return {
    ...noOwnQuestions(language),
    form: 'core',
    modules: '',
    context: '',
    eligibility: 'open',
    opening: mustWait ? 'at-time' : 'by-hand',
    opensAt: toCourseTime(nextQuarter, zone),
    closesAt: toCourseTime(nextQuarter + DAY_MS, zone),
    mode: 'at-close',
    k: String(firstK(setting)),
    graceMinutes: '2',
    results: 'yes',
    reason: '',
  };
}

const formOf = ({ form }: PlanValues): FormName => (form === 'standard' ? 'standard' : 'core');

/** In the instrument's order, whatever order they were ticked in: two pulses with the same modules ask alike. */
export function chosenModules(values: Pick<PlanValues, 'modules'>): string[] {
  const chosen = new Set(values.modules.split(' '));
  return modules.map(({ id }) => id).filter((id) => chosen.has(id));
}

/** Takes a module in, or out again. */
export function toggledModule(values: Pick<PlanValues, 'modules'>, id: string): string {
  const chosen = chosenModules(values);
  return (chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]).join(' ');
}

export interface PlannedQuestions {
  readonly questions: readonly Question[];
  readonly breakdown: Breakdown | null;
}

/** What will be asked: the same list as the server's. */
export function plannedQuestions(values: PlanValues): PlannedQuestions {
  const questions = [
    ...questionsOf(formOf(values)),
    ...chosenModules(values).flatMap(questionsOfModule),
    ...ownAsQuestions(values),
  ];
  return { questions, breakdown: values.context === 'yes' ? contextBreakdown() : null };
}

/** Their real ids are made of their words, by the server (I2.17). */
const ownAsQuestions = (values: PlanValues): Question[] =>
  placesOf(values).map((place) => {
    const { text, lang } = draftAt(values, place);
    return { kind: 'rating', item: { id: `XX${place}`, scale: 'five', custom: { text, lang } } };
  });

/** Every sentence that the product itself may ask, as the browser knows them. */
export const BANK: readonly string[] = Object.keys(ENGLISH.wording.items).map((id) => textOf(id, ENGLISH.wording));

/** Tick-lists and the context question count one each (I2.11). */
export function countQuestions(values: PlanValues): number {
  const { questions, breakdown } = plannedQuestions(values);
  return questions.length + (breakdown === null ? 0 : 1);
}

/** What students would be promised (E1.3). */
export function plannedPromise(values: PlanValues, classSize: number): Promised {
  const isOpen = values.eligibility !== 'codes';
  return {
    eligibility: isOpen ? 'open' : 'codes',
    eligible: isOpen ? null : classSize,
    mode: values.mode === 'waves' ? 'waves' : 'at-close',
    policy: { k: parseWhole(values.k) ?? DEFAULT_K },
    resultsForStudents: values.results === 'yes',
  };
}

/** @returns hours between opening and closing; an opening by hand counts from now. NaN where a time is missing */
export function plannedHours(values: PlanValues, { nowMs, zone }: Pick<Setting, 'nowMs' | 'zone'>): number {
  const opensAtMs = values.opening === 'by-hand' ? nowMs : Math.max(nowMs, fromCourseTime(values.opensAt, zone));
  return (fromCourseTime(values.closesAt, zone) - opensAtMs) / HOUR_MS;
}

export function checkPlan(values: PlanValues, setting: Setting): Result<NewPulse, PlanErrors> {
  const k = parseWhole(values.k);
  const minutes = parseWhole(values.graceMinutes);
  const errors: PlanErrors = {
    ...lengthErrors(values),
    ...ownErrors(values, { others: BANK, people: setting.people }, ownWords.says),
    ...timeErrors(values, setting),
    ...groupErrors(k, setting),
    ...graceErrors(minutes),
  };
  if (k === null || minutes === null || Object.keys(errors).length > 0) return fail(errors);
  const { eligibility, mode, resultsForStudents } = plannedPromise(values, setting.classSize);
  return ok({
    opensAtMs: values.opening === 'by-hand' ? null : fromCourseTime(values.opensAt, setting.zone),
    closesAtMs: fromCourseTime(values.closesAt, setting.zone),
    k,
    graceSeconds: minutes * 60,
    resultsForStudents,
    form: formOf(values),
    modules: chosenModules(values),
    eligibility: eligibility === 'codes' ? 'codes' : 'open',
    mode,
    contextQuestion: values.context === 'yes',
    custom: ownQuestions(values),
    reason: values.reason.trim(),
  });
}

/** What of a plan shows on the form: enough for a preview, however far the rest is. */
export function previewOf(values: PlanValues, setting: Setting): Omit<NewPulse, 'opensAtMs' | 'closesAtMs' | 'reason'> {
  const { eligibility, mode, resultsForStudents, policy } = plannedPromise(values, setting.classSize);
  return {
    k: Math.min(LARGEST_K, Math.max(policy.k, setting.leastK)),
    resultsForStudents,
    form: formOf(values),
    modules: chosenModules(values),
    eligibility: eligibility === 'codes' ? 'codes' : 'open',
    mode,
    contextQuestion: values.context === 'yes',
    custom: ownQuestions(values).filter(({ text }) => text !== ''),
  };
}

function lengthErrors(values: PlanValues): PlanErrors {
  const asked = countQuestions(values);
  if (asked <= MAX_QUESTIONS) return {};
  const tooMany = fill(whyNotWords.tooMany, { n: asked, most: MAX_QUESTIONS });
  return placesOf(values).length > 0 ? { own: tooMany } : { modules: tooMany };
}

function timeErrors(values: PlanValues, { nowMs, zone, earliestMs }: Setting): PlanErrors {
  const errors: { -readonly [F in keyof PlanErrors]: PlanErrors[F] } = {};
  const opensAtMs = values.opening === 'by-hand' ? nowMs : fromCourseTime(values.opensAt, zone);
  const closesAtMs = fromCourseTime(values.closesAt, zone);
  if (Number.isNaN(opensAtMs)) errors.opensAt = says.time;
  else if (earliestMs !== null && Math.max(opensAtMs, nowMs) < earliestMs)
    errors[values.opening === 'by-hand' ? 'opening' : 'opensAt'] = fill(says.rest, { when: when(earliestMs, zone) });
  if (Number.isNaN(closesAtMs)) errors.closesAt = says.time;
  else if (closesAtMs <= nowMs) errors.closesAt = says.past;
  else if (closesAtMs <= opensAtMs) errors.closesAt = says.closesBefore;
  else if (closesAtMs > nowMs + LONGEST_DAYS * DAY_MS) errors.closesAt = fill(says.tooFar, { days: LONGEST_DAYS });
  else if (values.mode === 'waves' && plannedHours(values, { nowMs, zone }) < WAVES_HOURS)
    errors.closesAt = fill(says.wavesHours, { hours: WAVES_HOURS });
  return errors;
}

function groupErrors(k: number | null, { leastK, classSize }: Setting): PlanErrors {
  if (k === null) return { k: says.wholeNumber };
  if (k > LARGEST_K) return { k: fill(says.between, { min: leastK, max: LARGEST_K }) };
  if (k < leastK) return { k: fill(says.promisedK, { min: leastK }) };
  return classSize < k + SPARE ? { k: fill(says.needsClass, { k, needs: k + SPARE, size: classSize }) } : {};
}

function graceErrors(minutes: number | null): PlanErrors {
  const longest = LONGEST_GRACE_SECONDS / 60;
  return minutes === null || minutes > longest ? { graceMinutes: fill(says.between, { min: 0, max: longest }) } : {};
}
