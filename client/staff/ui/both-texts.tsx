/**
 * Shows "theirs" beside "yours" for each field that two people have changed. The form keeps its text until the person
 * chooses (E7.0).
 */
import { bothTextsWords as words } from './words.ts';
import { fill } from '../../../schema/languages/fill.ts';
import type { SharedForm } from './use-shared-form.ts';
import { listed, quoted } from './joined.ts';

export interface BothTextsProps<Field extends string> {
  readonly shared: SharedForm<Field>;
  readonly labels: Readonly<Record<Field, string>>;
  /** @returns how a value reads that is a key or a list; by default it is shown unchanged */
  readonly read?: (field: Field, value: string) => string;
}

export function BothTexts<Field extends string>({ shared, labels, read = (_, value) => value }: BothTextsProps<Field>) {
  const { of, meanwhile } = shared;
  if (meanwhile === null) return null;
  const { both, taken, theirs } = meanwhile;
  const text = (field: Field, value: string) =>
    value === '' ? <em>{words.empty}</em> : <bdi>{read(field, value)}</bdi>;
  return (
    <section class="both-texts" aria-labelledby="both-texts">
      <h2 id="both-texts">{words.title}</h2>
      {taken.length > 0 && <p>{fill(words.taken, { fields: listed(taken.map((field) => quoted(labels[field]))) })}</p>}
      {both.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ul>
          {both.map((field) => {
            const isTheirs = of.form.values[field] === theirs[field];
            return (
              <li key={field}>
                <h3>{labels[field]}</h3>
                <dl>
                  <div>
                    <dt>{words.theirs}</dt>
                    <dd>{text(field, theirs[field])}</dd>
                  </div>
                  <div>
                    <dt>{words.yours}</dt>
                    <dd>{text(field, meanwhile.values[field])}</dd>
                  </div>
                </dl>
                <button
                  type="button"
                  class="quiet"
                  onClick={() => of.type(field, isTheirs ? meanwhile.values[field] : theirs[field])}
                >
                  {fill(isTheirs ? words.useYours : words.useTheirs, { field: labels[field] })}
                </button>
              </li>
            );
          })}
        </ul>
      )}
      <p class="small">{words.again}</p>
    </section>
  );
}
