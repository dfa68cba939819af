/** Shows one item as a row of the figure: question, drawing, value. It opens to its sentence and its numbers (E9.3, E9.5). */
import type { ComponentChildren } from 'preact';
import type { Read } from '../../schema/results/headline.ts';
import { itemSentence } from '../../schema/results/item-sentence.ts';
import type { ResultWords } from '../../schema/results/words.ts';
import { ItemDrawing } from './item-drawing.tsx';
import { ItemSentence } from './item-sentence.tsx';
import { ItemTable } from './item-table.tsx';
import { ItemValue } from './item-value.tsx';
import { isDrawn, isRated, type View } from './view.ts';
import { joinSentences } from '../../schema/languages/join-sentences.ts';

export interface RowProps {
  readonly words: ResultWords;
  /** This is how exact counts of five points are drawn. */
  readonly view: View;
  /** Whether rows open. On a slide they do not. */
  readonly folds: boolean;
  /** It stands in an opened row below the numbers, for example acts or a button that saves the row as a picture. */
  readonly inside?: ((read: Read) => ComponentChildren) | undefined;
  /** It stands in small letters below the question. */
  readonly note?: ((read: Read) => ComponentChildren) | undefined;
}

export interface FigureRowProps extends RowProps {
  readonly number: number | null;
  readonly read: Read;
}

export function FigureRow({ folds, ...row }: FigureRowProps) {
  if (!folds)
    return (
      <div class="figure-row">
        <div class={faceOf(row.read)}>
          <Face {...row} />
        </div>
      </div>
    );
  const { read, words, inside } = row;
  return (
    <details class="figure-row">
      <summary class={faceOf(read)}>
        <Face {...row} />
      </summary>
      <div class="inside">
        <p class="sentence">
          <ItemSentence {...read} words={words} />
        </p>
        <ItemTable {...read} words={words} />
        {inside?.(read)}
      </div>
    </details>
  );
}

/** The three ranges of a band have a line each. */
const faceOf = ({ asked, result }: Read): string =>
  isRated(asked) && isDrawn(asked, result) && result.form === 'bands' ? 'face banded' : 'face';

/** A screen reader hears the number, and in place of the drawing the sentence, which holds the question and all numbers. */
function Face({ number, read, words, view, note }: Omit<FigureRowProps, 'folds'>) {
  const { asked } = read;
  return (
    <>
      <span class="number">{number}</span>
      <span class="question" aria-hidden="true">
        <span {...(asked.lang !== null && { lang: asked.lang, dir: 'auto' })}>{asked.text}</span>
        {asked.lang !== null && <small>{words.ownQuestion}</small>}
        {note !== undefined && <small>{note(read)}</small>}
      </span>
      <span class="heard" role="img" aria-label={heardOf(read, words)} />
      <span class="drawing" aria-hidden="true">
        <ItemDrawing {...read} view={view} words={words} />
      </span>
      <span class="value" aria-hidden="true">
        <ItemValue {...read} words={words} />
      </span>
    </>
  );
}

/** A sentence about harm does not name its question. */
function heardOf({ asked, result }: Read, words: ResultWords): string {
  const sentence = itemSentence(asked, result, words);
  if (asked.polarity !== 'indicator') return sentence;
  return joinSentences([asked.text, sentence]);
}
