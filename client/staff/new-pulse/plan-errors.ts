/**
 * Reports what is wrong with what was typed, at the field of "New pulse" that has to change. The rules are in
 * check-plan.ts. Pure.
 */
import type { Takes } from '../../../schema/contract/api.ts';
import type { NewPulse } from '../../../schema/contract/pulse-plan.ts';
import { textOf } from '../../../schema/instrument/wording.ts';
import { APP_LANGUAGE } from '../../../schema/languages/app-language.ts';
import { checkPlan } from '../../../schema/pulse/check-plan.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import type { Failure } from '../server/failure.ts';
import type { Errors } from '../ui/form.ts';
import { ownErrors, ownFieldOf } from './own-questions.ts';
import { requestOf, type PlanValues, type Setting } from './plan.ts';
import { sayFault } from './say-fault.ts';
import { ownWords } from './words.ts';

type Field = keyof PlanValues;

/** These are all English sentences that the product itself may ask. The server knows those of every language. */
export const BANK: readonly string[] = Object.keys(APP_LANGUAGE.wording.items).map((id) =>
  textOf(id, APP_LANGUAGE.wording),
);

/** @returns the request, or what has to change in which field */
export function readPlan(values: PlanValues, setting: Setting): Result<NewPulse, Errors<Field>> {
  const request = requestOf(values, setting);
  const errors: Partial<Record<Field, string>> = {};
  for (const fault of checkPlan(request, setting)) {
    const field = formField(fault.field, values);
    if (field !== null) errors[field] ??= sayFault(fault, request, setting);
  }
  Object.assign(errors, ownErrors(values, { bank: BANK, people: setting.people }, ownWords.says));
  return Object.keys(errors).length > 0 ? fail(errors) : ok({ ...request, reason: values.reason.trim() });
}

/** @returns the same for a rehearsal, which has no times of its own and needs no reason (E7.7) */
export function readRehearsal(values: PlanValues, setting: Setting): Result<Takes<'startRehearsal'>, Errors<Field>> {
  const read = readPlan(values, { ...setting, rest: null, planned: [] });
  const { opening: _how, opensAt: _opens, closesAt: _closes, ...errors } = read.ok ? {} : read.error;
  if (Object.keys(errors).length > 0) return fail(errors);
  const { opensAtMs: _opensAtMs, closesAtMs: _closesAtMs, ...plan } = requestOf(values, setting);
  return ok(plan);
}

/** The form and the request use different names for these. */
const formNames: Readonly<Record<string, Field>> = {
  closesAtMs: 'closesAt',
  graceSeconds: 'graceMinutes',
  resultsForStudents: 'results',
  contextQuestion: 'context',
};

/** @returns the form's field for one of the request, or null if it has none */
export function formField(name: string, values: PlanValues): Field | null {
  // The form asks for this time in two fields: how the pulse opens, and when.
  if (name === 'opensAtMs') return values.opening === 'by-hand' ? 'opening' : 'opensAt';
  return formNames[name] ?? ownFieldOf(name) ?? (name in values ? (name as Field) : null);
}

/** Moves a refusal of the server to the field of the form. It stays as it is if it names no field. */
export function atFormField(failure: Failure, values: PlanValues): Failure {
  if (failure.kind !== 'problem' || failure.field === undefined) return failure;
  const field = formField(failure.field, values);
  return field === null ? failure : { ...failure, field };
}
