/** Which field of "New pulse" a refusal of the server is about: a problem names its kind, and the plan tells the rest. Pure. */
import { CONTEXT_NEEDS, SMALL_CLASS } from '../../../schema/contract/defaults.ts';
import type { Failure } from '../server/failure.ts';
import { ownFieldOf, placesOf } from './own-questions.ts';
import type { PlanValues } from './plan.ts';

type Field = keyof PlanValues;

/** The request's names where they are not the form's. */
const fieldByName: Readonly<Record<string, Field>> = {
  opensAtMs: 'opensAt',
  closesAtMs: 'closesAt',
  graceSeconds: 'graceMinutes',
  resultsForStudents: 'results',
  contextQuestion: 'context',
};

/** @returns the failure at the field that has to change; as it is where the plan is not to blame */
export function placed(failure: Failure, values: PlanValues, classSize: number): Failure {
  if (failure.kind !== 'problem') return failure;
  const field =
    failure.field === undefined
      ? fieldOf(failure.problem, values, classSize)
      : (fieldByName[failure.field] ?? ownFieldOf(failure.field) ?? failure.field);
  return field === null ? failure : { ...failure, field };
}

function fieldOf(
  problem: Extract<Failure, { kind: 'problem' }>['problem'],
  values: PlanValues,
  classSize: number,
): Field | null {
  switch (problem) {
    case 'k-lowered':
      return 'k';
    case 'too-many-questions':
      return placesOf(values).length > 0 ? 'own' : 'modules';
    case 'wrong-time':
      return 'closesAt';
    case 'pulse-too-soon':
      return values.opening === 'by-hand' ? 'opening' : 'opensAt';
    case 'class-too-small':
      if (values.context === 'yes' && classSize < CONTEXT_NEEDS) return 'context';
      return classSize <= SMALL_CLASS ? beyondCore(values) : 'k';
    case 'not-allowed':
      if (values.context === 'yes') return 'context';
      return values.mode === 'waves' ? 'mode' : 'k';
    case 'custom-item':
    case 'reason-needed':
    case 'unfit':
    case 'unknown':
    case 'malformed':
    case 'too-large':
    case 'wrong-type':
    case 'wrong-origin':
    case 'signed-out':
    case 'forbidden':
    case 'not-found':
    case 'setup-link-spent':
    case 'sign-in-link-spent':
    case 'conflict':
    case 'changed-meanwhile':
    case 'last-of-role':
    case 'nobody-acts':
    case 'course-archived':
    case 'pulse-open-already':
    case 'wrong-state':
    case 'not-published':
    case 'results-deleted':
    case 'roll-up-told':
    case 'terms-overlap':
    case 'busy':
    case 'retry':
    case 'defect':
      return null;
  }
}

/** What asks more than the core six of a small class (I5.7); else the group is what does not fit it. */
function beyondCore(values: PlanValues): Field {
  if (values.form === 'standard') return 'form';
  if (values.modules !== '') return 'modules';
  return placesOf(values).length > 0 ? 'own' : 'k';
}
