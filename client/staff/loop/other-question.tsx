/** Plans an act of your own for any published question, because a finding need not stand out to be acted on (I5.4). */
import { useSignal } from '@preact/signals';
import type { PlannedAct } from '../../../schema/contract/loop.ts';
import type { Atom, Release } from '../../../schema/contract/release.ts';
import { ENGLISH } from '../../../schema/languages/english.ts';
import { loopWords } from './words.ts';
import { askedItem } from '../../../schema/results/asked.ts';
import type { Place } from './finding-card.tsx';
import { NewAct } from './new-act.tsx';

const words = loopWords.plan;

export interface OtherQuestionProps {
  readonly items: Release['items'];
  readonly atoms: readonly Atom[];
  readonly place: Place;
  readonly put: (act: PlannedAct) => void;
}

export function OtherQuestion({ items, atoms, place, put }: OtherQuestionProps) {
  const chosen = useSignal('');
  const isPublished = (id: string): boolean => atoms.some((atom) => (atom.items[id]?.form ?? 'X') !== 'X');
  const published = items.filter(({ id }) => isPublished(id));
  if (published.length === 0) return null;
  return (
    <details class="fold screen-only">
      <summary>{words.elsewhere}</summary>
      <p class="small">{words.elsewhereText}</p>
      <div class="field">
        <label for="question">{words.question}</label>
        <select
          id="question"
          value={chosen.value}
          onChange={(event) => {
            chosen.value = event.currentTarget.value;
          }}
        >
          <option value="">{words.chooseQuestion}</option>
          {published.map((item) => {
            const { text, lang } = askedItem(item, ENGLISH.wording);
            return (
              <option key={item.id} value={item.id} lang={lang ?? undefined}>
                {text}
              </option>
            );
          })}
        </select>
      </div>
      {chosen.value !== '' && (
        <NewAct
          key={chosen.value}
          {...place}
          item={chosen.value}
          planned={(act) => {
            chosen.value = '';
            put(act);
          }}
          cancel={() => {
            chosen.value = '';
          }}
        />
      )}
    </details>
  );
}
