/**
 * Shows one question of a published pulse, folded: what is certain about its lower end, what is planned about it, and
 * acts that respond to it, the short ones first (E8.1, I5.2, I5.5).
 */
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { PlannedAct, SharedActs } from '../../../schema/contract/loop.ts';
import { SHORT_MINUTES, type Act } from '../../../schema/instrument/acts.ts';
import { APP_LANGUAGE } from '../../../schema/languages/app-language.ts';
import { resultWords } from '../../../schema/languages/result-words.ts';
import { loopWords } from './words.ts';
import type { ActDays } from '../../../schema/loop/check-act.ts';
import { withoutPlanned, type Finding } from '../../../schema/loop/findings.ts';
import { askedItem, type AskedItem } from '../../../schema/results/asked.ts';
import { counted, fill } from '../../../schema/languages/fill.ts';
import { ItemSentence } from '../../charts/item-sentence.tsx';
import { sorted } from './acts.ts';
import { LibraryAct } from './library-act.tsx';
import { NewAct } from './new-act.tsx';
import { PlannedActLine } from './planned-act.tsx';
import { sayLowerEnd } from './say-lower-end.ts';

const words = loopWords.plan;

/** A planned act responds to this pulse of this course. */
export interface Place {
  readonly code: string;
  readonly days: ActDays;
}

/** The plan may begin with an act of the library for one question. */
export interface Begin {
  readonly item: string;
  readonly act: string;
}

export interface FindingCardProps {
  readonly finding: Finding;
  /** These acts are planned for this finding. */
  readonly planned: readonly PlannedAct[];
  /** These acts are planned anywhere in the course; none of them is suggested again. */
  readonly underWay: readonly PlannedAct[];
  readonly shared: SharedActs;
  readonly place: Place;
  readonly put: (act: PlannedAct) => void;
  /** The id of the act with which the card begins, opened. */
  readonly begin?: string | undefined;
}

/**
 * Browsers that know exclusive `details` close the others by themselves; in older ones several stay open. The inside is
 * made when it is first opened, because a pulse with tick-lists would have a hundred acts on one page.
 */
export function FindingCard(props: FindingCardProps) {
  const { finding, planned, begin } = props;
  const opened = useSignal(begin !== undefined);
  const card = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const { current } = card;
    if (begin === undefined || current === null) return;
    current.open = true;
    // The heading of the page takes the focus first.
    queueMicrotask(() => {
      current.querySelector('summary')?.focus();
      current.scrollIntoView();
    });
  }, []);
  const asked = askedItem(finding.item, APP_LANGUAGE.wording);
  return (
    <details
      class="finding"
      name="finding"
      ref={card}
      onToggle={(event) => {
        if (event.currentTarget.open) opened.value = true;
      }}
    >
      <summary>
        <span class="question" {...(asked.lang !== null && { lang: asked.lang, dir: 'auto' })}>
          {asked.text}
        </span>{' '}
        <span class="small">
          {sayLowerEnd(asked, finding.result)}
          {planned.length > 0 && <> · {counted(words.plannedHere, planned.length)}</>}
        </span>
      </summary>
      {opened.value && <Inside asked={asked} {...props} />}
    </details>
  );
}

function Inside({ asked, finding, planned, begin, ...rest }: FindingCardProps & { readonly asked: AskedItem }) {
  /** It holds what is being planned: an act of the library, or one of your own. It is null while nothing is. */
  const { place, put, underWay } = rest;
  // The address still names the act after it was planned; it is not offered again.
  const first = withoutPlanned(finding.acts, underWay).find(({ id }) => id === begin);
  const planning = useSignal<{ readonly from?: Act } | null>(first === undefined ? null : { from: first });
  return (
    <>
      <p class="sentence">
        <ItemSentence asked={asked} result={finding.result} words={resultWords} />
      </p>
      {asked.polarity === 'indicator' && <p class="note">{words.harm}</p>}
      {planned.length > 0 && (
        <div class="note planned">
          {sorted(planned).map((act) => (
            <PlannedActLine key={act.id} act={act} today={place.days.today} />
          ))}
        </div>
      )}
      {planning.value === null ? (
        <Suggestions
          asked={asked}
          acts={finding.acts}
          {...rest}
          plan={(from) => {
            planning.value = from === null ? {} : { from };
          }}
        />
      ) : (
        <NewAct
          {...place}
          item={finding.item.id}
          from={planning.value.from}
          planned={(act) => {
            planning.value = null;
            put(act);
          }}
          cancel={() => {
            planning.value = null;
          }}
        />
      )}
    </>
  );
}

interface SuggestionsProps extends Pick<FindingCardProps, 'underWay' | 'shared'> {
  readonly asked: AskedItem;
  readonly acts: readonly Act[];
  /** @param from null for an act of one's own */
  readonly plan: (from: Act | null) => void;
}

function Suggestions({ asked, acts, underWay, shared, plan }: SuggestionsProps) {
  const all = useSignal(false);
  const fresh = withoutPlanned(acts, underWay);
  const short = fresh.filter(({ effortMinutes }) => effortMinutes < SHORT_MINUTES);
  const showsAll = all.value || short.length === 0;
  const suggested = showsAll ? fresh : short;
  const longer = fresh.length - suggested.length;
  const title = showsAll ? words.suggestions : words.suggestionsShort;
  return (
    <>
      <h3>{acts.length === 0 ? words.none : fresh.length === 0 ? words.noneLeft : title}</h3>
      <ul class="acts">
        {suggested.map((act) => (
          <li key={act.id}>
            <LibraryAct act={act} tried={shared.tried.find(({ library }) => library === act.id)?.courses}>
              <button
                type="button"
                class="quiet screen-only"
                aria-label={fill(words.chooseOf, { title: act.title })}
                onClick={() => plan(act)}
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
          onClick={() => plan(null)}
        >
          {words.own}
        </button>
      </p>
    </>
  );
}
