/**
 * Draws the parts of a chart's picture, one below the other: the same drawings as on the page, with their words as text
 * (E9.6).
 */
import type { ConstructLine } from '../../schema/results/construct-line.ts';
import { sideWords } from '../../schema/results/item-sentence.ts';
import { saidCount } from '../../schema/results/numbers.ts';
import type { Read } from '../../schema/results/headline.ts';
import type { Trend } from '../../schema/results/trend.ts';
import { fill } from '../../schema/languages/fill.ts';
import type { ResultWords } from '../../schema/results/words.ts';
import { AXIS_HEIGHT, ConstructAxis } from './construct-axis.tsx';
import { ChartText } from './chart-text.tsx';
import { keyBlock } from './picture-key.tsx';
import { SMALL, type Block, type Measure } from './picture-block.ts';
import { formBlocks, type FormChart } from './picture-form.tsx';
import { textBlock } from './picture-text.tsx';
import { RangeTrack, TRACK_HEIGHT } from './range-rows.tsx';
import { BAR_HEIGHT } from './segment.tsx';
import { SidesBar } from './sides-bar.tsx';
import { StackedBar } from './stacked-bar.tsx';
import { axisHeight, PANEL_HEIGHT, TimeAxis, TrendPanel, type TimeAxisProps } from './trend-drawing.tsx';
import { Squares, SQUARES_BELOW, squaresHeight } from './unit-chart.tsx';
import { isDrawn, isRated, type View } from './view.ts';

export interface ItemChart extends Read {
  readonly kind: 'item';
  readonly view: View;
  readonly words: ResultWords;
}

interface ConstructChart {
  readonly kind: 'construct';
  readonly line: ConstructLine;
  readonly words: ResultWords;
}

interface TrendChart extends Pick<TimeAxisProps, 'marks' | 'day'> {
  readonly kind: 'trend';
  readonly trends: readonly Trend[];
  /** Says what stands above the drawing of a construct. */
  readonly say: (trend: Trend) => string;
  readonly gap: string;
  readonly words: ResultWords;
}

export type Chart = ItemChart | FormChart | ConstructChart | TrendChart;

/** @returns how wide the drawing is, in pixels; the figure of a whole form has columns */
export const innerOf = ({ kind }: Chart): number => (kind === 'form' ? 912 : INNER);

const INNER = 592;

export function blocksOf(chart: Chart, measure: Measure): readonly Block[] {
  switch (chart.kind) {
    case 'item':
      return itemBlocks(chart, measure);
    case 'form':
      return formBlocks(chart, innerOf(chart), measure);
    case 'construct':
      return constructBlocks(chart);
    case 'trend':
      return trendBlocks(chart, measure);
  }
}

/** @returns nothing for an item that has only its sentence */
function itemBlocks({ asked, result, view, words }: ItemChart, measure: Measure): readonly Block[] {
  if (!isDrawn(asked, result)) return [];
  if (!isRated(asked)) {
    const [yes = [0, 0]] = result.sides;
    return [{ height: TRACK_HEIGHT, draw: <RangeTrack of="neutral" range={yes} n={result.n} /> }];
  }
  const sides = sideWords(asked.scale, words);
  if (result.form === 'bands') return [ranges(sides, result, words)];
  const left = result.noAnswer > 0 ? [fill(words.noAnswer, { x: saidCount(result.noAnswer, words) })] : [];
  const key = (labels: readonly string[]) => keyBlock({ labels, others: left, width: INNER, measure });
  if (view.as === 'squares' && result.n < SQUARES_BELOW)
    return [
      squares(
        sides,
        result.sides.map(([count]) => count),
        words,
      ),
      key([]),
    ];
  const bar =
    view.as === 'sides' ? <SidesBar bins={result.bins} extent={view.extent} /> : <StackedBar bins={result.bins} />;
  return [{ height: BAR_HEIGHT, draw: bar }, key(asked.labels)];
}

function constructBlocks({ line, words }: ConstructChart): readonly Block[] {
  if (line.kind === 'withheld') return [];
  const ends = (
    <>
      <ConstructAxis line={line} />
      <ChartText y={AXIS_HEIGHT + 16} font-size={SMALL}>
        {words.axisNone}
      </ChartText>
      <ChartText x="100%" y={AXIS_HEIGHT + 16} font-size={SMALL} text-anchor="end">
        {words.axisAll}
      </ChartText>
    </>
  );
  return [{ height: AXIS_HEIGHT + 20, draw: ends }];
}

/** The numbers of the axis need this many pixels. */
const AXIS_NUMBERS = 44;

function trendBlocks({ trends, marks, say, gap, day, words }: TrendChart, measure: Measure): readonly Block[] {
  const beside = (height: number, draw: Block['draw']): Block => ({
    height,
    draw: (
      <svg x={AXIS_NUMBERS} width={INNER - AXIS_NUMBERS} height={height} overflow="visible">
        {draw}
      </svg>
    ),
  });
  const points = trends[0]?.points ?? [];
  return [
    ...trends.flatMap((trend) => [
      textBlock(say(trend), { size: SMALL, weight: 400, width: INNER, measure }),
      beside(PANEL_HEIGHT, <TrendPanel points={trend.points} marks={marks} gap={gap} words={words} />),
    ]),
    beside(axisHeight({ points, marks }), <TimeAxis points={points} marks={marks} day={day} />),
  ];
}

const ROW = 34;

function ranges(
  labels: readonly string[],
  { sides, n }: Extract<Read['result'], { form: 'bands' }>,
  words: ResultWords,
): Block {
  const rows = sides.map(([lo, hi], side) => (
    <svg key={side} y={side * ROW} width={INNER} height={ROW}>
      <ChartText y="15" font-size={SMALL}>
        {labels[side]}
      </ChartText>
      <svg x="170" y="4" width={INNER - 270} height={TRACK_HEIGHT}>
        <RangeTrack of={`side-${side}`} range={[lo, hi]} n={n} />
      </svg>
      <ChartText x="100%" y="15" font-size={SMALL} font-weight="600" text-anchor="end">
        {fill(words.band, { lo: saidCount(lo, words), hi: saidCount(hi, words) })}
      </ChartText>
    </svg>
  ));
  return { height: sides.length * ROW, draw: rows };
}

function squares(labels: readonly string[], counts: readonly number[], words: ResultWords): Block {
  const groups = counts.map((count, side) => (
    <svg key={side} x={(side * INNER) / counts.length} overflow="visible">
      <ChartText y="13" font-size={SMALL}>
        {fill(words.named, { name: labels[side] ?? '', value: count })}
      </ChartText>
      <Squares side={side} count={count} y={22} />
    </svg>
  ));
  return { height: 22 + Math.max(...counts.map(squaresHeight)), draw: groups };
}
