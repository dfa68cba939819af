/** Draws what was published about one item, or says it in a few words where nothing may be drawn (E9.3, I4.1, I4.3). */
import { sideWords } from '../../schema/results/item-sentence.ts';
import type { Read } from '../../schema/results/headline.ts';
import type { ResultWords } from '../../schema/results/words.ts';
import { SideSwatch } from './answer-key.tsx';
import { RangeRows, RangeTrack } from './range-rows.tsx';
import { saidOf } from './said.ts';
import { SidesBar } from './sides-bar.tsx';
import { StackedBar } from './stacked-bar.tsx';
import { SQUARES_BELOW, UnitChart } from './unit-chart.tsx';
import { isDrawn, isRated, type View } from './view.ts';

export interface ItemDrawingProps extends Read {
  readonly view: View;
  readonly words: ResultWords;
}

/** It is hidden from screen readers, which have the sentence of the item. */
export function ItemDrawing({ asked, result, view, words }: ItemDrawingProps) {
  if (!isDrawn(asked, result)) return <Said asked={asked} result={result} words={words} />;
  // The first side of a tick is "yes" (R2.4).
  if (!isRated(asked)) return <RangeTrack of="neutral" range={result.sides[0] ?? [0, 0]} n={result.n} />;
  if (result.form === 'bands') return <RangeRows sides={result.sides} n={result.n} />;
  if (view.as === 'squares' && result.n < SQUARES_BELOW)
    return (
      <UnitChart labels={sideWords(asked.scale, words)} counts={result.sides.map(([count]) => count)} words={words} />
    );
  return view.as === 'sides' ? <SidesBar bins={result.bins} extent={view.extent} /> : <StackedBar bins={result.bins} />;
}

/** A box with a broken edge stands where others have a bar, so that words are not taken for a small bar. */
function Said({ words, ...read }: Read & { readonly words: ResultWords }) {
  const said = saidOf(read, words);
  if (typeof said === 'string') return <span class="said nothing">{said}</span>;
  return (
    <span class="said">
      {said.map(({ side, text }) => (
        <span key={text}>
          {side !== null && <SideSwatch side={side} />} {text}
        </span>
      ))}
    </span>
  );
}
