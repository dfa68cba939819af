/**
 * Shows one part of "New pulse": its present choice in a sentence, and one "Change" that unfolds the fields in place
 * (E7.11). A heading, the sentence and a button tell a screen reader more than one long `summary` would.
 */
import type { ComponentChildren } from 'preact';
import { fill } from '../../../schema/languages/fill.ts';
import type { InShort } from './in-short.ts';
import { PartIcon } from './part-icon.tsx';
import type { PartName } from './parts.ts';
import { shortWords as words } from './short-words.ts';

export interface PartProps {
  readonly name: PartName;
  readonly title: string;
  readonly short: InShort;
  /** What is wrong in it, if the fields do not say so themselves. */
  readonly faults: readonly string[];
  readonly open: boolean;
  readonly toggle: () => void;
  readonly children: ComponentChildren;
}

export function Part({ name, title, short: { says, notes }, faults, open, toggle, children }: PartProps) {
  const fields = `${name}-fields`;
  return (
    <section class={open ? 'part open' : 'part'} aria-labelledby={`${name}-title`}>
      <h2 id={`${name}-title`}>
        <PartIcon of={name} />
        {title}
      </h2>
      <button
        type="button"
        class="plain"
        aria-expanded={open}
        aria-controls={fields}
        aria-label={fill(words.changePart, { part: title })}
        onClick={toggle}
      >
        {words.change}
      </button>
      <div class="in-short">
        <p>{says}</p>
        {!open &&
          notes.map((note) => (
            <p class="small" key={note}>
              {note}
            </p>
          ))}
        {faults.map((fault) => (
          <p class="error" key={fault}>
            {fault}
          </p>
        ))}
      </div>
      <div class="part-fields" id={fields} hidden={!open}>
        {children}
      </div>
    </section>
  );
}
