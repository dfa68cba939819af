/** What is typed on the page "New pulse", checked and turned into a request. Pure; instants come from the device's own zone. */
import { LONGEST_GRACE_SECONDS, DEFAULT_K, SPARE } from '../../../schema/contract/defaults.ts';
import type { NewPulse } from '../../../schema/contract/staff.ts';
import { staff } from '../../../schema/languages/staff.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import { fill } from '../../../schema/results/words.ts';
import { parseWhole } from './form.ts';

export const DAY_MS = 24 * 60 * 60 * 1000;

/** Values of the form: a checkbox is 'yes' or ''. */
export interface PlanValues {
  readonly opening: string;
  readonly opensAt: string;
  readonly closesAt: string;
  readonly k: string;
  readonly graceMinutes: string;
  readonly results: string;
}
export type PlanErrors = Readonly<Partial<Record<keyof PlanValues, string>>>;

/** Closes a day from now, opened by hand. */
export function firstPlan(nowMs: number): PlanValues {
  const nextQuarter = Math.ceil(nowMs / (15 * 60_000)) * 15 * 60_000;
  return { opening: 'by-hand', opensAt: toLocal(nextQuarter), closesAt: toLocal(nextQuarter + DAY_MS), k: String(DEFAULT_K), graceMinutes: '2', results: 'yes' };
}

export function checkPlan(values: PlanValues, classSize: number): Result<NewPulse, PlanErrors> {
  const { field } = staff;
  const errors: Partial<Record<keyof PlanValues, string>> = {};
  const opensAtMs = values.opening === 'by-hand' ? null : fromLocal(values.opensAt);
  if (Number.isNaN(opensAtMs)) errors.opensAt = field.time;
  const closesAtMs = fromLocal(values.closesAt);
  if (Number.isNaN(closesAtMs)) errors.closesAt = field.time;
  const k = parseWhole(values.k);
  if (k === null || k < DEFAULT_K) errors.k = fill(field.atLeast, { min: DEFAULT_K });
  else if (classSize < k + SPARE) errors.k = fill(field.needsClass, { k, needs: k + SPARE, size: classSize });
  const minutes = parseWhole(values.graceMinutes);
  const longest = LONGEST_GRACE_SECONDS / 60;
  if (minutes === null || minutes > longest) errors.graceMinutes = fill(field.between, { min: 0, max: longest });
  if (k === null || minutes === null || Object.keys(errors).length > 0) return fail(errors);
  return ok({ opensAtMs, closesAtMs, k, graceSeconds: minutes * 60, resultsForStudents: values.results === 'yes' });
}

/** Value of a `datetime-local` input, in the zone of the device. */
export function toLocal(ms: number): string {
  const at = new Date(ms);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}T${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** @returns epoch milliseconds, or NaN where nothing valid was typed */
export const fromLocal = (value: string): number => (value === '' ? Number.NaN : new Date(value).getTime());
