/** Shows one choice with what it means and, if it cannot be chosen now, why not. */
import type { ComponentChildren } from 'preact';

export interface ChoiceProps {
  readonly type: 'radio' | 'checkbox';
  readonly name: string;
  readonly value?: string;
  readonly label: string;
  readonly hint?: ComponentChildren;
  readonly checked: boolean;
  /** It says why this choice does not go with the others; null if it does. */
  readonly whyNot?: string | null;
  /** It cannot be chosen now, and the page says why elsewhere. */
  readonly off?: boolean;
  readonly choose: () => void;
}

export function Choice({
  type,
  name,
  value = 'yes',
  label,
  hint,
  checked,
  whyNot = null,
  off = false,
  choose,
}: ChoiceProps) {
  const id = `${name}-${value}`;
  const notes = [hint !== undefined && `${id}-hint`, whyNot !== null && `${id}-why`].filter((note) => note !== false);
  return (
    <label class="choice">
      <input
        type={type}
        name={name}
        value={value}
        checked={checked}
        disabled={whyNot !== null || off}
        aria-labelledby={`${id}-label`}
        {...(notes.length > 0 && { 'aria-describedby': notes.join(' ') })}
        onChange={choose}
      />
      <span>
        <span id={`${id}-label`}>{label}</span>
        {hint !== undefined && (
          <span class="hint" id={`${id}-hint`}>
            {hint}
          </span>
        )}
        {whyNot !== null && (
          <span class="why-not" id={`${id}-why`}>
            {whyNot}
          </span>
        )}
      </span>
    </label>
  );
}
