/**
 * Draws the parts of a chart's picture, one below the other: the same drawings as on the page, with their words as text
 * (E9.6).
 */
import type { ComponentChildren } from 'preact';
import type { AskedItem } from '../../schema/results/asked.ts';
import type { ConstructLine } from '../../schema/results/construct-line.ts';
import type { ItemResult } from '../../schema/results/item-result.ts';
import { sideWords } from '../../schema/results/item-sentence.ts';
import { fill } from '../../schema/languages/fill.ts';
import type { ResultWords } from '../../schema/results/words.ts';
import { SWATCH, Swatch } from './answer-key.tsx';
import { AXIS_HEIGHT, ConstructAxis } from './construct-figure.tsx';
import { isDrawn, type View } from './item-figure.tsx';
import { RangeTrack } from './range-rows.tsx';
import { BAR_HEIGHT } from './segment.tsx';
import { SidesBar } from './sides-bar.tsx';
import { StackedBar } from './stacked-bar.tsx';
import { TrendDrawing, trendHeight, type TrendDrawingProps } from './trend-drawing.tsx';
import { Squares, SQUARES_BELOW, squaresHeight } from './unit-chart.tsx';

/** A drawing is this wide, in pixels. */
export const INNER = 592;
/** The words of a drawing have this size, in pixels. */
export const SMALL = 13;
/** This many pixels lie between two things. */
export const GAP = 20;

/** @returns how wide a text is, in pixels; a canvas measures it, since a canvas draws it */
export type Measure = (text: string, sizePx: number, weight: number) => number;

/** A part of a picture is drawn from its own top, over the inner width. */
export interface Block {
  readonly height: number;
  readonly draw: ComponentChildren;
}

export type Chart =
  | {
      readonly kind: 'item';
      readonly asked: AskedItem;
      readonly result: ItemResult;
      readonly view: View;
      readonly words: ResultWords;
    }
  | { readonly kind: 'construct'; readonly line: ConstructLine; readonly words: ResultWords }
  | ({ readonly kind: 'trend' } & TrendDrawingProps);

export function blocksOf(chart: Chart, measure: Measure): readonly Block[] {
  switch (chart.kind) {
    case 'item':
      return itemBlocks(chart, measure);
    case 'construct':
      return constructBlocks(chart);
    case 'trend':
      return trendBlocks(chart);
  }
}

/** @returns nothing for an item that has only its sentence */
function itemBlocks(
  { asked, result, view, words }: Extract<Chart, { kind: 'item' }>,
  measure: Measure,
): readonly Block[] {
  if (!isDrawn(asked, result) || asked.scale === 'tick') return [];
  const sides = sideWords(asked.scale, words);
  if (result.form === 'bands') return [ranges(sides, result, words)];
  const left = result.noAnswer > 0 ? [fill(words.noAnswer, { x: result.noAnswer })] : [];
  if (view.as === 'squares' && result.n < SQUARES_BELOW)
    return [
      squares(
        sides,
        result.sides.map(([count]) => count),
      ),
      key([], left, measure),
    ];
  const bar =
    view.as === 'sides' ? <SidesBar bins={result.bins} extent={view.extent} /> : <StackedBar bins={result.bins} />;
  return [{ height: BAR_HEIGHT, draw: bar }, key(asked.labels, left, measure)];
}

function constructBlocks({ line, words }: Extract<Chart, { kind: 'construct' }>): readonly Block[] {
  if (line.kind === 'withheld') return [];
  const ends = (
    <>
      <ConstructAxis line={line} />
      <text y={AXIS_HEIGHT + 16} font-size={SMALL}>
        {words.axisNone}
      </text>
      <text x="100%" y={AXIS_HEIGHT + 16} font-size={SMALL} text-anchor="end">
        {words.axisAll}
      </text>
    </>
  );
  return [{ height: AXIS_HEIGHT + 20, draw: ends }];
}

/** The numbers of the axis need this many pixels. */
const AXIS_NUMBERS = 32;

function trendBlocks({ kind: _kind, ...props }: Extract<Chart, { kind: 'trend' }>): readonly Block[] {
  const height = trendHeight(props);
  return [
    {
      height,
      draw: (
        <svg x={AXIS_NUMBERS} width={INNER - AXIS_NUMBERS} height={height} overflow="visible">
          <TrendDrawing {...props} />
        </svg>
      ),
    },
  ];
}

/** Draws swatches with their labels, then texts that have no swatch. They wrap like words. */
function key(labels: readonly string[], others: readonly string[], measure: Measure): Block {
  let [x, row] = [0, 0];
  const parts = [
    ...labels.map((label, i) => ({ label, code: i + 1 })),
    ...others.map((label) => ({ label, code: null })),
  ].map(({ label, code }) => {
    const before = code === null ? 0 : SWATCH + 6;
    const width = before + measure(label, SMALL, 400);
    if (x + width > INNER) [x, row] = [0, row + 1];
    const at = { x, y: row * (SWATCH + 8) };
    x += width + GAP;
    return (
      <g key={label}>
        {code !== null && <Swatch code={code} {...at} />}
        <text x={at.x + before} y={at.y + 13} font-size={SMALL}>
          {label}
        </text>
      </g>
    );
  });
  return { height: parts.length === 0 ? 0 : (row + 1) * (SWATCH + 8), draw: parts };
}

const ROW = 34;

function ranges(
  labels: readonly string[],
  { sides, n }: Extract<ItemResult, { form: 'bands' }>,
  words: ResultWords,
): Block {
  const rows = sides.map(([lo, hi], side) => (
    <svg key={side} y={side * ROW} width={INNER} height={ROW}>
      <text y="20" font-size={SMALL}>
        {labels[side]}
      </text>
      <rect class="edge" x="170" y="4" width={INNER - 270} height="24" />
      <svg x="170" y="4" width={INNER - 270} height="24">
        <RangeTrack side={side} lo={lo} hi={hi} n={n} />
      </svg>
      <text x="100%" y="20" font-size={SMALL} font-weight="600" text-anchor="end">
        {fill(words.band, { lo, hi })}
      </text>
    </svg>
  ));
  return { height: sides.length * ROW, draw: rows };
}

function squares(labels: readonly string[], counts: readonly number[]): Block {
  const groups = counts.map((count, side) => (
    <svg key={side} x={(side * INNER) / counts.length} overflow="visible">
      <text y="13" font-size={SMALL}>
        {labels[side]}: {count}
      </text>
      <Squares side={side} count={count} y={22} />
    </svg>
  ));
  return { height: 22 + Math.max(...counts.map(squaresHeight)), draw: groups };
}
