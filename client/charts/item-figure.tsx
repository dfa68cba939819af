/** One item of a release as a figure: sentence, drawing where there is something to draw, and a real table (E9.5). */
import type { AskedItem } from '../../schema/results/asked.ts';
import type { ItemResult } from '../../schema/results/item-result.ts';
import { itemSentence, sideWords, withoutFullStop } from '../../schema/results/item-sentence.ts';
import type { ResultWords } from '../../schema/results/words.ts';
import { AnswerTable, BandTable } from './item-table.tsx';
import { RangeRows } from './range-rows.tsx';
import { StackedBar } from './stacked-bar.tsx';

export interface ItemFigureProps {
  readonly asked: AskedItem;
  readonly result: ItemResult;
  readonly words: ResultWords;
}

/** Harm, ticks, "at least" and "too few" are told in their sentence alone: a drawing would say more than is published (I2.3, I4.3). */
export function ItemFigure({ asked, result, words }: ItemFigureProps) {
  const caption = <ItemSentence asked={asked} result={result} words={words} />;
  if (asked.polarity === 'indicator') return <div class="item"><p class="sentence">{caption}</p></div>;
  if (asked.scale !== 'tick' && result.form === 'exact') {
    return (
      <figure class="item">
        <figcaption class="sentence">{caption}</figcaption>
        <StackedBar labels={asked.labels} bins={result.bins} noAnswer={result.noAnswer} words={words} />
        <AnswerTable asked={asked} result={result} words={words} />
      </figure>
    );
  }
  if (asked.scale !== 'tick' && result.form === 'bands') {
    const labels = sideWords(asked.scale, words);
    return (
      <figure class="item">
        <figcaption class="sentence">{caption}</figcaption>
        <RangeRows labels={labels} sides={result.sides} n={result.n} words={words} />
        <BandTable asked={asked} labels={labels} result={result} words={words} />
      </figure>
    );
  }
  return (
    <div class="item">
      <p class="sentence">{caption}</p>
    </div>
  );
}

/** The item told in words alone; a harm's sentence does not name its question, so the question goes before it. */
export function ItemSentence({ asked, result, words }: ItemFigureProps) {
  const sentence = <Sentence text={itemSentence(asked, result, words)} question={withoutFullStop(asked.text)} />;
  return asked.polarity === 'indicator' ? <><strong>{asked.text}</strong> {sentence}</> : sentence;
}

/** The sentence with its question set apart, wherever the language puts it. */
function Sentence({ text, question }: { readonly text: string; readonly question: string }) {
  const at = text.indexOf(question);
  if (at < 0) return <>{text}</>;
  return (
    <>
      {text.slice(0, at)}
      <strong>{question}</strong>
      {text.slice(at + question.length)}
    </>
  );
}
