/** What is typed on the page "New pulse", checked and turned into a request. Pure; instants come from the device's own zone. */
import { LONGEST_GRACE_SECONDS, DEFAULT_K, MAX_QUESTIONS, SPARE, WAVES_HOURS } from '../../../schema/contract/defaults.ts';
import type { Breakdown, Question } from '../../../schema/contract/pulse.ts';
import type { NewPulse } from '../../../schema/contract/staff.ts';
import { questionsOf, type FormName } from '../../../schema/instrument/forms.ts';
import { contextBreakdown, modules, questionsOfModule } from '../../../schema/instrument/modules.ts';
import type { Promised } from '../../../schema/languages/promise.ts';
import { staff } from '../../../schema/languages/staff.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import { fill } from '../../../schema/results/words.ts';
import { parseWhole } from './form.ts';

const HOUR_MS = 60 * 60 * 1000;
export const DAY_MS = 24 * HOUR_MS;

/** Values of the form: a checkbox is 'yes' or ''. */
export interface PlanValues {
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
}
export type PlanErrors = Readonly<Partial<Record<keyof PlanValues, string>>>;

/** What a plan is judged by, besides itself. */
export interface Setting {
  readonly classSize: number;
  readonly nowMs: number;
}

/** The core six for anyone with the link; opened by hand, closes a day from now. */
export function firstPlan(nowMs: number): PlanValues {
  const nextQuarter = Math.ceil(nowMs / (15 * 60_000)) * 15 * 60_000;
  return {
    form: 'core',
    modules: '',
    context: '',
    eligibility: 'open',
    opening: 'by-hand',
    opensAt: toLocal(nextQuarter),
    closesAt: toLocal(nextQuarter + DAY_MS),
    mode: 'at-close',
    k: String(DEFAULT_K),
    graceMinutes: '2',
    results: 'yes',
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
  const questions = [...questionsOf(formOf(values)), ...chosenModules(values).flatMap(questionsOfModule)];
  return { questions, breakdown: values.context === 'yes' ? contextBreakdown() : null };
}

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
export function plannedHours(values: PlanValues, nowMs: number): number {
  const opensAtMs = values.opening === 'by-hand' ? nowMs : Math.max(nowMs, fromLocal(values.opensAt));
  return (fromLocal(values.closesAt) - opensAtMs) / HOUR_MS;
}

export function checkPlan(values: PlanValues, { classSize, nowMs }: Setting): Result<NewPulse, PlanErrors> {
  const { field, whyNot } = staff;
  const errors: Partial<Record<keyof PlanValues, string>> = {};
  const asked = countQuestions(values);
  if (asked > MAX_QUESTIONS) errors.modules = fill(whyNot.tooMany, { n: asked, most: MAX_QUESTIONS });
  const opensAtMs = values.opening === 'by-hand' ? null : fromLocal(values.opensAt);
  if (Number.isNaN(opensAtMs)) errors.opensAt = field.time;
  const closesAtMs = fromLocal(values.closesAt);
  if (Number.isNaN(closesAtMs)) errors.closesAt = field.time;
  else if (values.mode === 'waves' && plannedHours(values, nowMs) < WAVES_HOURS) errors.closesAt = fill(field.wavesHours, { hours: WAVES_HOURS });
  const k = parseWhole(values.k);
  if (k === null || k < DEFAULT_K) errors.k = fill(field.atLeast, { min: DEFAULT_K });
  else if (classSize < k + SPARE) errors.k = fill(field.needsClass, { k, needs: k + SPARE, size: classSize });
  const minutes = parseWhole(values.graceMinutes);
  const longest = LONGEST_GRACE_SECONDS / 60;
  if (minutes === null || minutes > longest) errors.graceMinutes = fill(field.between, { min: 0, max: longest });
  if (k === null || minutes === null || Object.keys(errors).length > 0) return fail(errors);
  const { eligibility, mode, resultsForStudents } = plannedPromise(values, classSize);
  return ok({
    opensAtMs,
    closesAtMs,
    k,
    graceSeconds: minutes * 60,
    resultsForStudents,
    form: formOf(values),
    modules: chosenModules(values),
    eligibility: eligibility === 'codes' ? 'codes' : 'open',
    mode,
    contextQuestion: values.context === 'yes',
  });
}

/** Value of a `datetime-local` input, in the zone of the device. */
export function toLocal(ms: number): string {
  const at = new Date(ms);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}T${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** @returns epoch milliseconds, or NaN where nothing valid was typed */
export const fromLocal = (value: string): number => (value === '' ? Number.NaN : new Date(value).getTime());
