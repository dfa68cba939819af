/**
 * Shows one finding, what is planned about it, and acts that respond to it, the short ones first (E8.1, I5.2, I5.5).
 */
import { useSignal } from '@preact/signals';
import type { PlannedAct, SharedActs } from '../../../schema/contract/loop.ts';
import type { Atom, Release } from '../../../schema/contract/release.ts';
import { SHORT_MINUTES, type Act } from '../../../schema/instrument/acts.ts';
import { ENGLISH } from '../../../schema/languages/english.ts';
import { resultWords } from '../../../schema/languages/results/en.ts';
import { loopWords } from './words.ts';
import type { ActDays } from '../../../schema/loop/check-act.ts';
import type { Finding } from '../../../schema/loop/findings.ts';
import { askedItem } from '../../../schema/results/asked.ts';
import { itemResult } from '../../../schema/results/item-result.ts';
import { counted, fill } from '../../../schema/languages/fill.ts';
import { ItemSentence } from '../../charts/item-figure.tsx';
import { sorted, withoutPlanned } from './acts.ts';
import { LibraryAct } from './library-act.tsx';
import { NewAct } from './new-act.tsx';
import { PlannedActLine } from './planned-act.tsx';

const words = loopWords.plan;

/** A planned act responds to this pulse of this course. */
export interface Place {
  readonly code: string;
  readonly days: ActDays;
}

export interface FindingCardProps {
  readonly finding: Finding;
  readonly items: Release['items'];
  readonly atoms: readonly Atom[];
  /** These acts are planned for this finding. */
  readonly planned: readonly PlannedAct[];
  /** These acts are planned anywhere in the course; none of them is suggested again. */
  readonly underWay: readonly PlannedAct[];
  readonly shared: SharedActs;
  readonly place: Place;
  readonly put: (act: PlannedAct) => void;
}

export function FindingCard({ finding, items, atoms, planned, underWay, shared, place, put }: FindingCardProps) {
  /** It holds what is being planned: an act of the library, or one of your own. It is null while nothing is. */
  const planning = useSignal<{ readonly from?: Act } | null>(null);
  const all = useSignal(false);
  const item = items.find(({ id }) => id === finding.item);
  if (item === undefined) return null;
  const asked = askedItem(item, ENGLISH.wording);
  const fresh = withoutPlanned(finding.acts, underWay);
  const short = fresh.filter(({ effortMinutes }) => effortMinutes < SHORT_MINUTES);
  const showsAll = all.value || short.length === 0;
  const suggested = showsAll ? fresh : short;
  const longer = fresh.length - suggested.length;
  const done = (act: PlannedAct) => {
    planning.value = null;
    put(act);
  };
  return (
    <section class="card finding" aria-label={asked.text}>
      <p class="sentence">
        <ItemSentence asked={asked} result={itemResult(atoms, item)} words={resultWords} />
      </p>
      {finding.kind === 'harm' && <p class="note">{words.harm}</p>}
      {planned.length > 0 && (
        <div class="note planned">
          {sorted(planned).map((act) => (
            <PlannedActLine key={act.id} act={act} today={place.days.today} />
          ))}
        </div>
      )}
      {planning.value === null ? (
        <>
          <h3>
            {finding.acts.length === 0
              ? words.none
              : fresh.length === 0
                ? words.noneLeft
                : showsAll
                  ? words.suggestions
                  : words.suggestionsShort}
          </h3>
          <ul class="acts">
            {suggested.map((act) => (
              <li key={act.id}>
                <LibraryAct act={act} tried={shared.tried.find(({ library }) => library === act.id)?.courses}>
                  <button
                    type="button"
                    class="quiet screen-only"
                    aria-label={fill(words.chooseOf, { title: act.title })}
                    onClick={() => {
                      planning.value = { from: act };
                    }}
                  >
                    {words.choose}
                  </button>
                </LibraryAct>
              </li>
            ))}
          </ul>
          <p class="actions screen-only">
            {longer > 0 && (
              <button
                type="button"
                class="plain"
                onClick={() => {
                  all.value = true;
                }}
              >
                {counted(words.longer, longer)}
              </button>
            )}
            <button
              type="button"
              class="plain"
              aria-label={fill(words.ownFor, { question: asked.text })}
              onClick={() => {
                planning.value = {};
              }}
            >
              {words.own}
            </button>
          </p>
        </>
      ) : (
        <NewAct
          {...place}
          item={finding.item}
          from={planning.value.from}
          planned={done}
          cancel={() => {
            planning.value = null;
          }}
        />
      )}
    </section>
  );
}
