/**
 * Begins "You said, we did" from the results: sentences that the published numbers allow, and acts that respond to
 * them. One press puts each of them into its field (E8.3, I5.4).
 */
import { useSignal } from '@preact/signals';
import type { PlannedAct, ToldPage } from '../../../schema/contract/loop.ts';
import { acts as library, SHORT_MINUTES } from '../../../schema/instrument/acts.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { actsFor, withoutPlanned } from '../../../schema/loop/findings.ts';
import type { Sentence } from '../../../schema/loop/sentences.ts';
import { to } from '../app/links.ts';
import type { FormHandle } from '../ui/use-form.ts';
import {
  asPromise,
  inClassWords,
  withAct,
  withSentence,
  type Promised,
  type ToldField,
  type ToldValues,
} from './told.ts';
import { loopWords } from './words.ts';

const words = loopWords.told;

/** So many acts are suggested if none is planned yet; the action plan has all of them. */
const MOST_SUGGESTED = 3;

export interface FromResultsProps {
  readonly of: FormHandle<ToldField>;
  readonly page: Pick<ToldPage, 'code' | 'language' | 'today' | 'sentences' | 'titles'>;
  /** They were planned after this pulse. */
  readonly acts: readonly PlannedAct[];
}

export function FromResults({ of, page: { code, language, today, sentences, titles }, acts }: FromResultsProps) {
  /** It says why the last press changed nothing. */
  const refused = useSignal<string | null>(null);
  const put = (values: ToldValues | null, why: string) => {
    refused.value = values === null ? why : null;
    for (const [field, value] of Object.entries(values ?? {}))
      if (value !== of.form.values[field as ToldField]) of.type(field as ToldField, value);
  };
  const hard = sentences.filter(({ about }) => about === 'hard');
  const good = sentences.filter(({ about }) => about === 'good');
  const planned = acts.filter(({ status }) => status !== 'dropped');
  const offered = planned.length > 0 ? planned : suggestedFor(hard, today);
  const list = (some: readonly Sentence[]) => (
    <Taps
      of={some.map(({ text }) => text)}
      lang={language}
      label={words.useSentence}
      tap={(i) => some[i] && put(withSentence(of.form.values, some[i]), words.noRoom)}
    />
  );
  const actList = (some: readonly Promised[]) => (
    <Taps
      of={some.map(({ title }) => title)}
      label={words.useOf}
      tap={(i) => some[i] && put(withAct(of.form.values, inClassWords(some[i], library, titles)), words.used)}
    />
  );
  return (
    <aside class="from-results screen-only" aria-labelledby="from-results">
      <h2 id="from-results">{words.fromResults}</h2>
      {sentences.length > 0 && <p class="small">{words.fromResultsText}</p>}
      {hard.length > 0 && (
        <>
          <h3>{words.hard}</h3>
          {list(hard)}
        </>
      )}
      {good.length > 0 && (
        <details open={hard.length === 0}>
          <summary>{words.good}</summary>
          {list(good)}
        </details>
      )}
      {offered.length > 0 && (
        <>
          <h3>{planned.length > 0 ? words.fromPlan : words.suggested}</h3>
          {actList(offered)}
        </>
      )}
      <p role="status">{refused.value}</p>
      <p class="small">
        <a href={to.plan(code)}>{words.allActs}</a>
      </p>
    </aside>
  );
}

/** The shortest act for each of the first questions, in the order of the form and never by effect (I5.2). */
function suggestedFor(hard: readonly Sentence[], today: string): readonly Promised[] {
  const found = [...new Set(hard.flatMap(({ item }) => actsFor(item, library).slice(0, 1)))];
  const short = withoutPlanned(found, []).filter(({ effortMinutes }) => effortMinutes <= SHORT_MINUTES);
  return short.slice(0, MOST_SUGGESTED).map((act) => asPromise(act, today));
}

interface TapsProps {
  readonly of: readonly string[];
  readonly lang?: string;
  /** A screen reader says it with the text. */
  readonly label: typeof words.useOf | typeof words.useSentence;
  readonly tap: (i: number) => void;
}

function Taps({ of, lang, label, tap }: TapsProps) {
  return (
    <ul class="taps">
      {of.map((text, i) => (
        <li key={text}>
          <button
            type="button"
            class="tap"
            {...(lang !== undefined && { lang, dir: 'auto' })}
            aria-label={fill(label, { title: text })}
            onClick={() => tap(i)}
          >
            {text}
          </button>
        </li>
      ))}
    </ul>
  );
}
