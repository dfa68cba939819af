/**
 * Lists above a form what is wrong with it. It takes the focus when a form is refused, and links to each field
 * (GOV.UK's pattern).
 */
import { useEffect, useRef } from 'preact/hooks';
import { failureWords } from '../server/words.ts';
import type { Form } from './form.ts';
import { Said } from './trouble.tsx';
import { joinWords } from './words.ts';

export interface ErrorSummaryProps<Field extends string> {
  readonly form: Form<Field>;
  readonly labels: Readonly<Record<Field, string>>;
  /** Unfolds what the field is in, where a form has parts that can be folded (E7.11). */
  readonly reveal?: (field: Field) => void;
}

export function ErrorSummary<Field extends string>({ form, labels, reveal }: ErrorSummaryProps<Field>) {
  const box = useRef<HTMLDivElement>(null);
  const fields = (Object.keys(labels) as Field[]).filter((field) => form.errors[field] !== undefined);
  useEffect(() => {
    if (form.refusals > 0) box.current?.focus();
  }, [form.refusals]);
  if (fields.length === 0 && form.failure === null) return null;
  return (
    <div class="note alert" role="alert" tabIndex={-1} ref={box}>
      {form.failure === null ? (
        <p>
          <strong>{failureWords.summary}</strong>
        </p>
      ) : (
        <Said failure={form.failure} kept />
      )}
      {fields.length > 0 && (
        <ul>
          {fields.map((field) => (
            <li key={field}>
              <a
                href={`#${field}`}
                onClick={(event) => {
                  event.preventDefault();
                  reveal?.(field);
                  focusField(field);
                }}
              >
                {labels[field]}
              </a>
              {joinWords.colon}
              {form.errors[field]}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** A fragment would scroll to the field, but not every browser would also focus it, and the address would change. */
function focusField(field: string): void {
  const input = document.getElementById(field);
  input?.focus();
  // What is being unfolded takes the focus only once it is drawn.
  if (document.activeElement !== input) setTimeout(() => input?.focus());
}
