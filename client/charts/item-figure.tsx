/**
 * Shows one item of a release as a figure: a sentence, a drawing where there is something to draw, and a real table
 * (E9.5).
 */
import type { ComponentChildren } from 'preact';
import type { AskedItem } from '../../schema/results/asked.ts';
import type { ItemResult, ToldResult } from '../../schema/results/item-result.ts';
import { itemSentence, sideWords, withoutFullStop } from '../../schema/results/item-sentence.ts';
import type { ResultWords } from '../../schema/results/words.ts';
import { AnswerKey } from './answer-key.tsx';
import { AnswerTable, BandTable } from './item-table.tsx';
import { RangeRows } from './range-rows.tsx';
import { SidesBar, type Extent } from './sides-bar.tsx';
import { StackedBar } from './stacked-bar.tsx';
import { SQUARES_BELOW, UnitChart } from './unit-chart.tsx';

/** This is how exact counts are drawn: as one bar, unless the reader chooses otherwise (I4.1, I4.3). */
export type View = { readonly as: 'bar' | 'squares' } | { readonly as: 'sides'; readonly extent: Extent };

const BAR: View = { as: 'bar' };

export interface ItemFigureProps {
  readonly asked: AskedItem;
  readonly result: ItemResult;
  readonly words: ResultWords;
  readonly view?: View;
  /** It stands below the drawing, for example a button that saves it as a picture. */
  readonly tool?: ComponentChildren;
}

type RatedItem = AskedItem & { readonly scale: 'freq5' | 'extent5' };
type Drawable = Extract<ToldResult, { form: 'exact' | 'bands' }>;

/**
 * Harm, ticks, "at least" and "too few" have a sentence and no drawing, which would say more than is published (I2.3,
 * I4.3).
 */
export const isDrawn = (asked: AskedItem, result: ItemResult): result is Drawable =>
  asked.polarity === 'positive' && asked.scale !== 'tick' && (result.form === 'exact' || result.form === 'bands');

export function ItemFigure({ asked, result, words, view = BAR, tool }: ItemFigureProps) {
  const caption = <ItemSentence asked={asked} result={result} words={words} />;
  if (!isDrawn(asked, result))
    return (
      <div class="item">
        <p class="sentence">{caption}</p>
      </div>
    );
  const rated = asked as RatedItem;
  return (
    <figure class="item">
      <figcaption class="sentence">{caption}</figcaption>
      <div class="drawing" aria-hidden="true">
        <Drawing asked={rated} result={result} words={words} view={view} />
      </div>
      {tool}
      {result.form === 'exact' ? (
        <AnswerTable asked={asked} result={result} words={words} />
      ) : (
        <BandTable asked={asked} labels={sideWords(rated.scale, words)} result={result} words={words} />
      )}
    </figure>
  );
}

/** The drawing is hidden from screen readers, which have the sentence and the table. */
function Drawing({
  asked,
  result,
  words,
  view,
}: {
  readonly asked: RatedItem;
  readonly result: Drawable;
  readonly words: ResultWords;
  readonly view: View;
}) {
  const sides = sideWords(asked.scale, words);
  if (result.form === 'bands') return <RangeRows labels={sides} sides={result.sides} n={result.n} words={words} />;
  const { bins, noAnswer, n } = result;
  if (view.as === 'squares' && n < SQUARES_BELOW) {
    return (
      <>
        <UnitChart labels={sides} counts={result.sides.map(([count]) => count)} />
        <AnswerKey labels={[]} noAnswer={noAnswer} words={words} />
      </>
    );
  }
  return (
    <>
      {view.as === 'sides' ? <SidesBar bins={bins} extent={view.extent} /> : <StackedBar bins={bins} />}
      <AnswerKey labels={asked.labels} noAnswer={noAnswer} words={words} />
    </>
  );
}

/**
 * Shows an item that has only its sentence. A sentence about harm does not name its question, so the question comes
 * first.
 */
export function ItemSentence({ asked, result, words }: Pick<ItemFigureProps, 'asked' | 'result' | 'words'>) {
  const sentence = (
    <Sentence text={itemSentence(asked, result, words)} question={withoutFullStop(asked.text)} lang={asked.lang} />
  );
  if (asked.polarity === 'indicator')
    return (
      <>
        <strong>{asked.text}</strong> {sentence}
      </>
    );
  return asked.lang === null ? (
    sentence
  ) : (
    <>
      {sentence} <em>{words.ownQuestion}</em>
    </>
  );
}

/** Emphasises the question within its sentence, wherever the language puts it. */
function Sentence({
  text,
  question,
  lang,
}: {
  readonly text: string;
  readonly question: string;
  readonly lang: string | null;
}) {
  const at = text.indexOf(question);
  if (at < 0) return <>{text}</>;
  return (
    <>
      {text.slice(0, at)}
      <strong {...(lang !== null && { lang, dir: 'auto' })}>{question}</strong>
      {text.slice(at + question.length)}
    </>
  );
}
