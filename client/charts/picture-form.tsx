/** Draws the figure of a whole form as a picture: a key, and for each question its words, its drawing and its value (E9.6). */
import type { FormEntry } from '../../schema/results/form-entries.ts';
import { sideWords } from '../../schema/results/item-sentence.ts';
import { countOf, PERCENT_FROM } from '../../schema/results/line-sentence.ts';
import { saidCount, saidPercent } from '../../schema/results/numbers.ts';
import type { Read } from '../../schema/results/headline.ts';
import { fill } from '../../schema/languages/fill.ts';
import type { ResultWords } from '../../schema/results/words.ts';
import { GAP, SMALL, type Block, type Measure } from './picture-block.ts';
import { keyBlock } from './picture-key.tsx';
import { textBlock } from './picture-text.tsx';
import { RangeTrack, TRACK_HEIGHT } from './range-rows.tsx';
import { saidOf } from './said.ts';
import { BAR_HEIGHT } from './segment.tsx';
import { SidesBar } from './sides-bar.tsx';
import { StackedBar } from './stacked-bar.tsx';
import { isDrawn, isRated, type View } from './view.ts';

export interface FormChart {
  readonly kind: 'form';
  readonly entries: readonly FormEntry[];
  readonly view: View;
  readonly words: ResultWords;
}

/** The columns of question, drawing and value, in pixels. */
interface Columns {
  readonly question: number;
  readonly drawing: number;
  readonly value: number;
}

export function formBlocks({ entries, view, words }: FormChart, inner: number, measure: Measure): readonly Block[] {
  const read = entries.flatMap((entry) => (entry.kind === 'rating' ? [entry.read] : entry.options));
  const widest = Math.max(0, ...read.flatMap((one) => valuesOf(one, words).map((text) => measure(text, SMALL, 600))));
  // A value must stay in one line, beside its own range.
  const value = Math.min(Math.ceil(widest) + 1, inner / 3);
  const question = Math.round((inner - value - 2 * GAP) * 0.42);
  const columns = { question, drawing: inner - value - 2 * GAP - question, value };
  const set = { view, words, columns, measure };
  const labels = entries.flatMap((entry) => (entry.kind === 'rating' ? [entry.read.asked.labels] : []))[0] ?? [];
  return [
    keyBlock({ labels, others: [], width: inner, measure }),
    ...entries.flatMap((entry) => rowsOf(entry).map((row) => rowBlock(row, set))),
  ];
}

type Row = { readonly text: string; readonly read: Read | null };

/** A tick-list begins with what was asked. */
const rowsOf = (entry: FormEntry): readonly Row[] => {
  const number = entry.number === null ? '' : `${entry.number} `;
  return entry.kind === 'rating'
    ? [{ text: number + entry.read.asked.text, read: entry.read }]
    : [{ text: number + entry.stem, read: null }, ...entry.options.map((read) => ({ text: read.asked.text, read }))];
};

interface Setting {
  readonly view: View;
  readonly words: ResultWords;
  readonly columns: Columns;
  readonly measure: Measure;
}

function rowBlock({ text, read }: Row, { view, words, columns, measure }: Setting): Block {
  const set = { size: SMALL, weight: 400, measure };
  const question = textBlock(text, { ...set, weight: read === null ? 600 : 400, width: columns.question });
  if (read === null) return question;
  const drawing = drawingBlock(read, { view, words, columns, measure });
  const values = valuesOf(read, words).map((value) => textBlock(value, { ...set, weight: 600, width: columns.value }));
  const height = Math.max(question.height, drawing.height, values.length * (TRACK_HEIGHT + 6));
  return {
    height,
    draw: (
      <>
        {question.draw}
        <svg x={columns.question + GAP} width={columns.drawing} height={drawing.height} overflow="visible">
          {drawing.draw}
        </svg>
        {values.map(({ draw }, i) => (
          <svg key={i} x={columns.question + columns.drawing + 2 * GAP} y={i * (TRACK_HEIGHT + 6)} overflow="visible">
            {draw}
          </svg>
        ))}
      </>
    ),
  };
}

function drawingBlock(read: Read, { view, words, columns, measure }: Setting): Block {
  const { asked, result } = read;
  if (!isDrawn(asked, result)) {
    const said = saidOf(read, words);
    const text = typeof said === 'string' ? said : said.map((side) => side.text).join(' · ');
    return textBlock(text, { size: SMALL, weight: 400, width: columns.drawing + GAP + columns.value, measure });
  }
  if (!isRated(asked)) return tracks([result.sides[0] ?? [0, 0]], result.n, () => 'neutral');
  if (result.form === 'bands') return tracks(result.sides, result.n, (side) => `side-${side}`);
  return {
    height: BAR_HEIGHT,
    draw:
      view.as === 'sides' ? <SidesBar bins={result.bins} extent={view.extent} /> : <StackedBar bins={result.bins} />,
  };
}

function tracks(ranges: readonly (readonly [number, number])[], n: number, of: (side: number) => string): Block {
  return {
    height: ranges.length * (TRACK_HEIGHT + 6),
    draw: ranges.map(([lo, hi], side) => (
      <svg key={side} y={side * (TRACK_HEIGHT + 6)} width="100%" height={TRACK_HEIGHT}>
        <RangeTrack of={of(side)} range={[lo, hi]} n={n} />
      </svg>
    )),
  };
}

/** The same words as beside the drawing on the page. */
function valuesOf({ asked, result }: Read, words: ResultWords): readonly string[] {
  if (!isDrawn(asked, result)) return [];
  if (!isRated(asked)) return [countOf(result, words, 0)];
  if (result.form === 'bands')
    return result.sides.map(([lo, hi], side) =>
      fill(words.named, {
        name: sideWords(asked.scale, words)[side] ?? '',
        value: fill(words.band, { lo: saidCount(lo, words), hi: saidCount(hi, words) }),
      }),
    );
  const [count = 0] = result.sides[2] ?? [];
  const value = result.n >= PERCENT_FROM ? saidPercent(count / result.n, words) : countOf(result, words);
  return [fill(words.named, { name: sideWords(asked.scale, words)[2], value })];
}
