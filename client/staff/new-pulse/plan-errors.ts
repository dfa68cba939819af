/** What is wrong with what was typed, at the field of "New pulse" that has to change. The rules are the checker's. Pure. */
import type { NewPulse } from '../../../schema/contract/pulse-plan.ts';
import { textOf } from '../../../schema/instrument/wording.ts';
import { ENGLISH } from '../../../schema/languages/english.ts';
import { checkPlan } from '../../../schema/pulse/check-plan.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import type { Failure } from '../server/failure.ts';
import type { Errors } from '../ui/form.ts';
import { ownErrors, ownFieldOf } from './own-questions.ts';
import { requestOf, type PlanValues, type Setting } from './plan.ts';
import { sayFault } from './say-fault.ts';
import { ownWords } from './words.ts';

type Field = keyof PlanValues;

/** Every sentence that the product itself may ask, as the browser knows them. The server knows those of every language. */
export const BANK: readonly string[] = Object.keys(ENGLISH.wording.items).map((id) => textOf(id, ENGLISH.wording));

/** @returns the request, or what has to change at which field */
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

/** The form's names where they are not the request's. */
const formNames: Readonly<Record<string, Field>> = {
  closesAtMs: 'closesAt',
  graceSeconds: 'graceMinutes',
  resultsForStudents: 'results',
  contextQuestion: 'context',
};

/** @returns the form's field for one of the request; null: it has none */
export function formField(name: string, values: PlanValues): Field | null {
  // One time of the request is asked for in two fields: how the pulse opens, and when.
  if (name === 'opensAtMs') return values.opening === 'by-hand' ? 'opening' : 'opensAt';
  return formNames[name] ?? ownFieldOf(name) ?? (name in values ? (name as Field) : null);
}

/** A refusal of the server, at the field of the form; as it is where it names none. */
export function atFormField(failure: Failure, values: PlanValues): Failure {
  if (failure.kind !== 'problem' || failure.field === undefined) return failure;
  const field = formField(failure.field, values);
  return field === null ? failure : { ...failure, field };
}
