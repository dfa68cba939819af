/**
 * Draws the figure of a whole form as a picture: the constructs, and for each question its words, its drawing and its
 * value, with a key above each scale (E9.2a, E9.6).
 */
import type { ComponentChildren } from 'preact';
import { numbersOf, questionsOf, type FormEntry } from '../../schema/results/form-entries.ts';
import { sideWords } from '../../schema/results/item-sentence.ts';
import { countOf, PERCENT_FROM } from '../../schema/results/line-sentence.ts';
import { saidCount, saidPercent } from '../../schema/results/numbers.ts';
import type { Read } from '../../schema/results/headline.ts';
import type { ConstructReading } from '../../schema/results/reading.ts';
import { fill } from '../../schema/languages/fill.ts';
import type { ResultWords } from '../../schema/results/words.ts';
import { RangeSwatch, SWATCH } from './answer-key.tsx';
import { ChartText } from './chart-text.tsx';
import { AXIS_HEIGHT, ConstructAxis } from './construct-axis.tsx';
import { constructValue, KeyMark } from './construct-rows.tsx';
import { partName, partsOf, type FormPart } from './form-figure.tsx';
import { GAP, SMALL, type Block, type Measure } from './picture-block.ts';
import { keyBlock, type KeyMark as Marked } from './picture-key.tsx';
import { textBlock } from './picture-text.tsx';
import { RangeTrack, TRACK_HEIGHT } from './range-rows.tsx';
import { saidOf } from './said.ts';
import { BAR_HEIGHT } from './segment.tsx';
import { SidesBar } from './sides-bar.tsx';
import { StackedBar } from './stacked-bar.tsx';
import { isSilent } from './tick-rows.tsx';
import { isDrawn, isRated, type View } from './view.ts';

export interface FormChart {
  readonly kind: 'form';
  readonly constructs: readonly ConstructReading[];
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

interface Setting extends Pick<FormChart, 'view' | 'words'> {
  readonly columns: Columns;
  readonly inner: number;
  readonly measure: Measure;
}

export function formBlocks(chart: FormChart, inner: number, measure: Measure): readonly Block[] {
  const { constructs, entries, view, words } = chart;
  const read = entries.flatMap((entry) => (entry.kind === 'rating' ? [entry.read] : entry.options));
  const values = [words.sideHigh, ...read.flatMap((one) => valuesOf(one, words))];
  const widest = Math.max(...values.map((text) => measure(text, SMALL, 600)));
  // A value must stay in one line, beside its own range.
  const value = Math.min(Math.ceil(widest) + 1, inner / 3);
  const question = Math.round((inner - value - 2 * GAP) * 0.42);
  const columns = { question, drawing: inner - value - 2 * GAP - question, value };
  const set: Setting = { view, words, columns, inner, measure };
  const hasRanges =
    constructs.some(({ line }) => line.kind === 'range') ||
    read.some(({ asked, result }) => isDrawn(asked, result) && result.form === 'bands');
  return [
    ...constructBlocks(chart, set),
    ...partsOf(entries).flatMap((part, i) => partBlocks(part, i, set)),
    ...(hasRanges ? [keyBlock({ labels: [], marks: rangeMarks(words), others: [], width: inner, measure })] : []),
  ];
}

const rangeMarks = (words: ResultWords): readonly Marked[] => [
  { label: words.keyAtLeast, wide: SWATCH, draw: (at) => <RangeSwatch certain {...at} /> },
  { label: words.keyAtMost, wide: SWATCH, draw: (at) => <RangeSwatch certain={false} {...at} /> },
];

/** The constructs come first, as on the page, on an axis from none to all. */
function constructBlocks({ constructs, entries }: FormChart, set: Setting): readonly Block[] {
  if (constructs.length === 0) return [];
  const { words, measure } = set;
  const text = (said: string, width: number, weight = 400) => textBlock(said, { size: SMALL, weight, width, measure });
  const ends = (
    <>
      <ChartText y={SMALL} font-size={SMALL}>
        {words.axisNone}
      </ChartText>
      <ChartText x="100%" y={SMALL} font-size={SMALL} text-anchor="end">
        {words.axisAll}
      </ChartText>
    </>
  );
  const head = inColumns([null, { height: SMALL * 1.4, draw: ends }, text(words.sideHigh, set.columns.value)], set);
  const rows = constructs.map(({ construct, line }) => {
    const numbers = numbersOf(construct, entries);
    const name = words.constructs[construct];
    const said = numbers.length === 0 ? name : `${name} · ${questionsOf(numbers, words)}`;
    const drawn =
      line.kind === 'withheld'
        ? text(words.lineWithheld, set.columns.drawing)
        : { height: AXIS_HEIGHT, draw: <ConstructAxis line={line} /> };
    const value = line.kind === 'withheld' ? null : text(constructValue(line, words), set.columns.value, 600);
    return inColumns([text(said, set.columns.question, 600), drawn, value], set);
  });
  const marks: readonly Marked[] = [
    { label: words.keyShare, wide: 24, draw: (at) => <KeyMark kind="point" {...at} /> },
    { label: words.keyInterval, wide: 24, draw: (at) => <KeyMark kind="interval" {...at} /> },
  ];
  const hasPoints = constructs.some(({ line }) => line.kind === 'exact');
  return [
    head,
    ...rows,
    ...(hasPoints ? [keyBlock({ labels: [], marks, others: [], width: set.inner, measure })] : []),
  ];
}

/** Rows that share a scale begin with its key; a tick-list begins with what was asked. */
function partBlocks(part: FormPart, place: number, set: Setting): readonly Block[] {
  const { words, columns, inner, measure } = set;
  const whole = (text: string, weight: number) => textBlock(text, { size: SMALL, weight, width: inner, measure });
  const [first] = part;
  if (first.kind === 'ticks') {
    const silent = first.options.filter(isSilent);
    return [
      whole(numbered(first.number, first.stem, words), 600),
      ...first.options.filter((read) => !isSilent(read)).map((read) => rowBlock(read.asked.text, read, set)),
      // The options about which nothing can be said share one sentence (I2.3).
      ...(silent.length === 0 ? [] : [whole(words.sentenceHarmNone, 400)]),
      ...silent.map(({ asked }) => whole(`– ${asked.text}`, 400)),
    ];
  }
  const { asked } = first.read;
  const hasBars = part.some((entry) => entry.kind === 'rating' && entry.read.result.form === 'exact');
  const name = partName(part, place, words);
  const head = inColumns(
    [
      name === null ? null : textBlock(name, { size: SMALL, weight: 600, width: columns.question, measure }),
      hasBars ? keyBlock({ labels: asked.labels, others: [], width: columns.drawing, measure }) : null,
      hasBars && isRated(asked)
        ? textBlock(sideWords(asked.scale, words)[2], { size: SMALL, weight: 400, width: columns.value, measure })
        : null,
    ],
    set,
  );
  const rows = part.flatMap((entry) =>
    entry.kind === 'rating' ? [rowBlock(numbered(entry.number, entry.read.asked.text, words), entry.read, set)] : [],
  );
  return head.height === 0 ? rows : [head, ...rows];
}

/** A question begins with its number, if it has one on the form. */
function numbered(number: number | null, text: string, words: ResultWords): string {
  if (number === null) return text;
  const said = saidCount(number, words);
  return `${said} ${text}`;
}

/** Sets question, drawing and value side by side. */
function inColumns(
  [question, drawing, value]: readonly [Block | null, Block | null, Block | null],
  { columns }: Setting,
): Block {
  const at = (x: number, width: number, block: Block | null): ComponentChildren =>
    block !== null && (
      <svg x={x} width={width} height={block.height} overflow="visible">
        {block.draw}
      </svg>
    );
  return {
    height: Math.max(0, ...[question, drawing, value].map((block) => block?.height ?? 0)),
    draw: (
      <>
        {at(0, columns.question, question)}
        {at(columns.question + GAP, columns.drawing, drawing)}
        {at(columns.question + columns.drawing + 2 * GAP, columns.value, value)}
      </>
    ),
  };
}

/** A range is this far from the next, in pixels. */
const TRACK = TRACK_HEIGHT + 6;

function rowBlock(text: string, read: Read, set: Setting): Block {
  const { words, columns, measure } = set;
  const question = textBlock(text, { size: SMALL, weight: 400, width: columns.question, measure });
  const values = valuesOf(read, words).map((value) =>
    textBlock(value, { size: SMALL, weight: 600, width: columns.value, measure }),
  );
  const value = {
    height: values.length * TRACK,
    draw: values.map(({ draw }, i) => (
      <svg key={i} y={i * TRACK} overflow="visible">
        {draw}
      </svg>
    )),
  };
  return inColumns([question, drawingBlock(read, set), value], set);
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
    height: ranges.length * TRACK,
    draw: ranges.map(([lo, hi], side) => (
      <svg key={side} y={side * TRACK} width="100%" height={TRACK_HEIGHT}>
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
  return [result.n >= PERCENT_FROM ? saidPercent(count / result.n, words) : countOf(result, words)];
}
