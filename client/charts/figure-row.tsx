/** Shows one item as a row of the figure: question, drawing, value. It opens to its sentence and its numbers (E9.3, E9.5). */
import type { Read } from '../../schema/results/headline.ts';
import type { RowProps } from './form-figure.tsx';
import { ItemDrawing } from './item-drawing.tsx';
import { ItemSentence } from './item-sentence.tsx';
import { ItemTable } from './item-table.tsx';
import { ItemValue } from './item-value.tsx';
import { isDrawn, isRated } from './view.ts';

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
        <ItemTable {...read} words={words} />
        {inside?.(read)}
      </div>
    </details>
  );
}

/** The three ranges of a band have a line each. */
const faceOf = ({ asked, result }: Read): string =>
  isRated(asked) && isDrawn(asked, result) && result.form === 'bands' ? 'face banded' : 'face';

/**
 * A screen reader hears the number and the sentence, which holds the question and all numbers. The eye sees the sentence
 * when the row is open.
 */
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
      <span class="drawing" aria-hidden="true">
        <ItemDrawing {...read} view={view} words={words} />
      </span>
      <span class="value" aria-hidden="true">
        <ItemValue {...read} words={words} />
      </span>
      <span class="sentence">
        <ItemSentence {...read} words={words} />
      </span>
    </>
  );
}
