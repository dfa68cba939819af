/** Shows one labelled choice from a list that is too long to show open. */
import type { FormHandle } from './use-form.ts';

export interface SelectProps<Field extends string> {
  readonly of: FormHandle<Field>;
  readonly name: Field;
  readonly label: string;
  readonly hint?: string;
  readonly options: readonly (readonly [value: string, label: string])[];
}

export function Select<Name extends string>({ of, name, label, hint, options }: SelectProps<Name>) {
  return (
    <div class="field">
      <label for={name}>{label}</label>
      {hint !== undefined && (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      <select
        id={name}
        name={name}
        {...(hint !== undefined && { 'aria-describedby': `${name}-hint` })}
        value={of.form.values[name]}
        onChange={(event) => of.type(name, event.currentTarget.value)}
      >
        {options.map(([value, text]) => (
          <option key={value} value={value} selected={value === of.form.values[name]}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
