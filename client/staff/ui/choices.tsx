/**
 * Groups choices under one question and shows what is wrong with them. The summary of errors can send the focus here.
 */
import type { ComponentChildren } from 'preact';
import type { FormHandle } from './use-form.ts';

export interface ChoicesProps<Field extends string> {
  readonly of: FormHandle<Field>;
  readonly name: Field;
  readonly legend: string;
  readonly hint?: string;
  readonly children: ComponentChildren;
}

export function Choices<Name extends string>({ of, name, legend, hint, children }: ChoicesProps<Name>) {
  const error = of.form.errors[name];
  return (
    <fieldset id={name} tabIndex={-1} class={error === undefined ? undefined : 'wrong'}>
      <legend>{legend}</legend>
      {hint !== undefined && <p class="hint">{hint}</p>}
      {error !== undefined && <p class="error">{error}</p>}
      {children}
    </fieldset>
  );
}
