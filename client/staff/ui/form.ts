/** Models a form as values and transitions. A refused form keeps what was typed (E7.0). Pure. */
import type { Failure } from '../server/failure.ts';

export interface Form<Field extends string> {
  readonly values: Readonly<Record<Field, string>>;
  /** Each error belongs to one field. */
  readonly errors: Errors<Field>;
  /** It went wrong with the form as a whole, and no field is to blame. */
  readonly failure: Failure | null;
  readonly sending: boolean;
  /** The number rises with each refusal, so that the summary can take the focus again. */
  readonly refusals: number;
}

export type Errors<Field extends string> = Readonly<Partial<Record<Field, string>>>;

const none = <Field extends string>() => ({}) as Errors<Field>;

export function aForm<Field extends string>(values: Readonly<Record<Field, string>>): Form<Field> {
  return { values, errors: none(), failure: null, sending: false, refusals: 0 };
}

/** Typing in a field removes the error of that field and of no other. */
export function typed<Field extends string>(form: Form<Field>, field: NoInfer<Field>, value: string): Form<Field> {
  const { [field]: _mended, ...errors } = form.errors;
  return { ...form, values: { ...form.values, [field]: value }, errors: errors as Errors<Field> };
}

/** The browser found these errors, and nothing was sent. */
export function corrected<Field extends string>(form: Form<Field>, errors: Errors<NoInfer<Field>>): Form<Field> {
  return { ...form, errors, failure: null, sending: false, refusals: form.refusals + 1 };
}

export function sending<Field extends string>(form: Form<Field>): Form<Field> {
  return { ...form, errors: none(), failure: null, sending: true };
}

/**
 * The server refused the form. Its message goes to the field that it names, or above the form if it names none of ours.
 */
export function refused<Field extends string>(form: Form<Field>, failure: Failure): Form<Field> {
  const field = failure.kind === 'problem' ? failure.field : undefined;
  const ours = field !== undefined && field in form.values;
  return {
    ...form,
    sending: false,
    refusals: form.refusals + 1,
    failure: ours ? null : failure,
    errors: ours && failure.kind === 'problem' ? ({ [field]: failure.detail } as Errors<Field>) : none(),
  };
}

/** @returns an error for each field that was left empty */
export function emptyFields<Field extends string>(form: Form<Field>, message: string): Errors<Field> {
  const empty = Object.entries<string>(form.values).filter(([, value]) => value.trim() === '');
  return Object.fromEntries(empty.map(([field]) => [field, message])) as Errors<Field>;
}

/** @returns a whole number as people type it, or null */
export function parseWhole(text: string): number | null {
  return /^\d{1,9}$/.test(text.trim()) ? Number(text) : null;
}
