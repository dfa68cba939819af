/**
 * Says which part of "New pulse" asks for which field, and what is wrong in a part, so that a folded part hides no
 * problem (E7.11). Pure.
 */
import type { Errors } from '../ui/form.ts';
import { OWN_FIELDS, type OwnField } from './own-questions.ts';
import type { PlanValues } from './plan.ts';

export const PARTS = ['questions', 'people', 'times', 'results'] as const;
export type PartName = (typeof PARTS)[number];

type Field = keyof PlanValues;

const ofOwn = Object.fromEntries(OWN_FIELDS.map((field) => [field, 'questions'])) as Readonly<
  Record<OwnField, PartName>
>;

/** The reason belongs to no part: where it is needed, it always stands on the page. */
const partByField: Readonly<Record<Field, PartName | null>> = {
  reason: null,
  form: 'questions',
  modules: 'questions',
  context: 'questions',
  own: 'questions',
  ...ofOwn,
  eligibility: 'people',
  reserve: 'people',
  opening: 'times',
  opensAt: 'times',
  closesAt: 'times',
  mode: 'results',
  results: 'results',
  k: 'results',
  m: 'results',
  full: 'results',
  graceMinutes: 'results',
};

export const partOf = (field: Field): PartName | null => partByField[field];

/** @returns the sentences about what is wrong in a part, each once */
export function faultsIn(part: PartName, errors: Errors<Field>): readonly string[] {
  const said = Object.entries<string>(errors).filter(([field]) => partByField[field as Field] === part);
  return [...new Set(said.map(([, says]) => says))];
}
