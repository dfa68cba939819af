/**
 * Shows staff what student representatives say about the draft. They can take a line over into their text, or leave it (H2.4).
 */
import { useSignal } from '@preact/signals';
import type { ToldPage } from '../../../schema/contract/loop.ts';
import { fill } from '../../../schema/languages/fill.ts';
import type { FormHandle } from '../ui/use-form.ts';
import { representativeWords as words } from './representative-words.ts';
import { withSentence, type ToldField } from './told.ts';
import { loopWords } from './words.ts';

export interface FromRepresentativesProps {
  readonly of: FormHandle<ToldField>;
  readonly says: ToldPage['representatives'];
}

const PLACES = ['hard', 'good'] as const;

export function FromRepresentatives({ of, says }: FromRepresentativesProps) {
  /** It says why the last press changed nothing. */
  const refused = useSignal<string | null>(null);
  if (says.length === 0) return null;
  const take = (about: (typeof PLACES)[number], text: string) => {
    const values = withSentence(of.form.values, { about, text });
    refused.value = values === null ? loopWords.told.noRoom : null;
    if (values !== null) of.type(about, values[about]);
  };
  return (
    <section class="from-representatives screen-only" aria-labelledby="representatives">
      <h2 id="representatives">{words.toStaff}</h2>
      {says.map(({ name, comment, agrees }, i) => (
        <div key={i}>
          <p class="small">{fill(agrees ? words.agrees : words.waits, { name })}</p>
          {comment !== '' && (
            <>
              <blockquote dir="auto">{comment}</blockquote>
              <p class="actions">
                {PLACES.map((place) => (
                  <button key={place} type="button" class="quiet" onClick={() => take(place, comment)}>
                    {fill(words.takeTo, { field: loopWords.told[place] })}
                  </button>
                ))}
              </p>
            </>
          )}
        </div>
      ))}
      <p role="status">{refused.value}</p>
    </section>
  );
}
