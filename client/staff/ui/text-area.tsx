/** Shows a labelled text of several lines, and how many characters are left (E8.3). */
import type { JSX } from 'preact';
import { fill, type TextWith } from '../../../schema/languages/fill.ts';
import type { FormHandle } from './use-form.ts';

export interface TextAreaProps<Field extends string> {
  readonly of: FormHandle<Field>;
  readonly name: Field;
  readonly label: string;
  readonly hint?: string;
  /** It is missing where a text that is cut off would be taken for the whole. */
  readonly longest?: number;
  /** It says "Characters left: {n}", and is missing where nobody gets near the limit. */
  readonly left?: TextWith<'n'>;
  /** It is set if the text is not in the language of the page (BCP 47). */
  readonly lang?: string;
  readonly input?: JSX.IntrinsicElements['textarea'];
}

export function TextArea<Name extends string>({
  of,
  name,
  label,
  hint,
  longest,
  left,
  lang,
  input,
}: TextAreaProps<Name>) {
  const error = of.form.errors[name];
  const value = of.form.values[name];
  const notes = [
    hint !== undefined && `${name}-hint`,
    error !== undefined && `${name}-error`,
    left !== undefined && longest !== undefined && `${name}-left`,
  ].filter((id) => id !== false);
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
      <textarea
        id={name}
        name={name}
        rows={3}
        {...input}
        {...(longest !== undefined && { maxLength: longest })}
        value={value}
        lang={lang}
        dir="auto"
        aria-invalid={error !== undefined}
        {...(notes.length > 0 && { 'aria-describedby': notes.join(' ') })}
        onInput={(event) => of.type(name, event.currentTarget.value)}
      />
      {left !== undefined && longest !== undefined && (
        <p class="hint left" id={`${name}-left`}>
          {fill(left, { n: longest - value.length })}
        </p>
      )}
    </div>
  );
}
