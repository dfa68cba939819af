/** Shows one labelled input with its hint and its error, tied together for screen readers. */
import type { JSX } from 'preact';
import type { FormHandle } from './use-form.ts';

export interface FieldProps<Field extends string> {
  readonly of: FormHandle<Field>;
  readonly name: Field;
  readonly label: string;
  readonly hint?: string;
  readonly input?: JSX.IntrinsicElements['input'];
}

export function Field<Name extends string>({ of, name, label, hint, input }: FieldProps<Name>) {
  const error = of.form.errors[name];
  const notes = [hint !== undefined && `${name}-hint`, error !== undefined && `${name}-error`].filter(
    (id) => id !== false,
  );
  return (
    <div class={error === undefined ? 'field' : 'field wrong'}>
      <label for={name}>{label}</label>
      {hint !== undefined && (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p class="error" id={`${name}-error`}>
          {error}
        </p>
      )}
      <input
        type="text"
        autocomplete="off"
        {...input}
        id={name}
        name={name}
        value={of.form.values[name]}
        aria-invalid={error !== undefined}
        {...(notes.length > 0 && { 'aria-describedby': notes.join(' ') })}
        onInput={(event) => of.type(name, event.currentTarget.value)}
      />
    </div>
  );
}
