/** A chart as a picture that stands alone: its sentence as title, the drawing, its key, and where it comes from (E9.6). */
import type { ComponentChildren, VNode } from 'preact';
import type { AskedItem } from '../../schema/results/asked.ts';
import type { ConstructLine } from '../../schema/results/construct-line.ts';
import type { ItemResult } from '../../schema/results/item-result.ts';
import { sideWords } from '../../schema/results/item-sentence.ts';
import { fill, type ResultWords } from '../../schema/results/words.ts';
import tokensCss from '../style/tokens.css?inline';
import chartsCss from './charts.css?inline';
import { SWATCH, Swatch } from './answer-key.tsx';
import { AXIS_HEIGHT, ConstructAxis } from './construct-figure.tsx';
import { isDrawn, type View } from './item-figure.tsx';
import { ChartPatterns } from './patterns.tsx';
import { RangeTrack } from './range-rows.tsx';
import { BAR_HEIGHT } from './segment.tsx';
import { SidesBar } from './sides-bar.tsx';
import { StackedBar } from './stacked-bar.tsx';
import { TrendDrawing, trendHeight, type TrendDrawingProps } from './trend-drawing.tsx';
import { Squares, SQUARES_BELOW, squaresHeight } from './unit-chart.tsx';

const WIDTH = 640;
const PAD = 24;
const INNER = WIDTH - 2 * PAD;
const SMALL = 13;
const LINE = 20;

/** How wide a text is, in pixels: asked of a canvas, which is what draws it. */
export type Measure = (text: string, sizePx: number, weight: number) => number;

/** Part of a picture: drawn from its own top, over the inner width. */
interface Block {
  readonly height: number;
  readonly draw: ComponentChildren;
}

export interface PictureProps {
  /** The sentence of the chart. */
  readonly title: string;
  readonly blocks: readonly Block[];
  /** Course, pulse, status of the questionnaire (I2.15). */
  readonly source: string;
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly svg: VNode;
}

export function picture({ title, blocks, source }: PictureProps, measure: Measure): Picture {
  const all = [text(title, { size: 16, weight: 600, measure }), ...blocks, text(source, { size: SMALL, weight: 400, measure })];
  const tops = all.map((_, i) => PAD + all.slice(0, i).reduce((sum, { height }) => sum + height + LINE, 0));
  const height = (tops.at(-1) ?? 0) + (all.at(-1)?.height ?? 0) + PAD;
  const svg = (
    <svg xmlns="http://www.w3.org/2000/svg" width={WIDTH} height={height} viewBox={`0 0 ${WIDTH} ${height}`} fill="#23201c" font-family="system-ui, sans-serif">
      {/* Always on white paper, whatever the screen. */}
      <style>{`${tokensCss.replace('prefers-color-scheme: dark', 'width < 0').replace('prefers-color-scheme:dark', 'width < 0')}${chartsCss}`}</style>
      <ChartPatterns />
      <rect width="100%" height="100%" fill="#fff" />
      {all.map(({ height: tall, draw }, i) => <svg key={i} x={PAD} y={tops[i]} width={INNER} height={tall} overflow="visible">{draw}</svg>)}
    </svg>
  );
  return { width: WIDTH, height, svg };
}

/** What is drawn of an item; nothing for what is told in its sentence alone. */
export function itemBlocks({ asked, result, view, words }: { readonly asked: AskedItem; readonly result: ItemResult; readonly view: View; readonly words: ResultWords }, measure: Measure): readonly Block[] {
  if (!isDrawn(asked, result) || asked.scale === 'tick') return [];
  const sides = sideWords(asked.scale, words);
  if (result.form === 'bands') return [ranges(sides, { result, words })];
  const left = result.noAnswer > 0 ? [fill(words.noAnswer, { x: result.noAnswer })] : [];
  if (view.as === 'squares' && result.n < SQUARES_BELOW) return [squares(sides, result.sides.map(([count]) => count)), key([], left, measure)];
  const bar = view.as === 'sides' ? <SidesBar bins={result.bins} extent={view.extent} /> : <StackedBar bins={result.bins} />;
  return [{ height: BAR_HEIGHT, draw: bar }, key(asked.labels, left, measure)];
}

export function constructBlocks(line: ConstructLine, words: ResultWords): readonly Block[] {
  if (line.kind === 'withheld') return [];
  const ends = (
    <>
      <ConstructAxis line={line} />
      <text y={AXIS_HEIGHT + 16} font-size={SMALL}>{words.axisNone}</text>
      <text x="100%" y={AXIS_HEIGHT + 16} font-size={SMALL} text-anchor="end">{words.axisAll}</text>
    </>
  );
  return [{ height: AXIS_HEIGHT + 20, draw: ends }];
}

/** Room for the numbers of the axis. */
const AXIS_NUMBERS = 32;

export const trendBlocks = (props: TrendDrawingProps): readonly Block[] => [{
  height: trendHeight(props.marks),
  draw: <svg x={AXIS_NUMBERS} width={INNER - AXIS_NUMBERS} height={trendHeight(props.marks)} overflow="visible"><TrendDrawing {...props} /></svg>,
}];

function text(words: string, { size, weight, measure }: { readonly size: number; readonly weight: number; readonly measure: Measure }): Block {
  const lines = wrapped(words, (line) => measure(line, size, weight) <= INNER);
  const step = size * 1.4;
  return { height: lines.length * step, draw: lines.map((line, i) => <text key={i} y={(i + 0.8) * step} font-size={size} font-weight={weight}>{line}</text>) };
}

/** As many words on a line as fit; a word that is too long stands alone. */
export function wrapped(words: string, fits: (line: string) => boolean): readonly string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Swatches with their labels, then texts without; wrapped like words. */
function key(labels: readonly string[], others: readonly string[], measure: Measure): Block {
  let [x, row] = [0, 0];
  const parts = [...labels.map((label, i) => ({ label, code: i + 1 })), ...others.map((label) => ({ label, code: null }))].map(({ label, code }) => {
    const before = code === null ? 0 : SWATCH + 6;
    const width = before + measure(label, SMALL, 400);
    if (x + width > INNER) [x, row] = [0, row + 1];
    const at = { x, y: row * (SWATCH + 8) };
    x += width + LINE;
    return (
      <g key={label}>
        {code !== null && <Swatch code={code} {...at} />}
        <text x={at.x + before} y={at.y + 13} font-size={SMALL}>{label}</text>
      </g>
    );
  });
  return { height: parts.length === 0 ? 0 : (row + 1) * (SWATCH + 8), draw: parts };
}

const ROW = 34;

function ranges(labels: readonly string[], { result: { sides, n }, words }: { readonly result: Pick<Parameters<typeof RangeTrack>[0], 'n'> & { readonly sides: readonly (readonly [number, number])[] }; readonly words: ResultWords }): Block {
  const rows = sides.map(([lo, hi], side) => (
    <svg key={side} y={side * ROW} width={INNER} height={ROW}>
      <text y="20" font-size={SMALL}>{labels[side]}</text>
      <rect class="edge" x="170" y="4" width={INNER - 270} height="24" />
      <svg x="170" y="4" width={INNER - 270} height="24"><RangeTrack side={side} lo={lo} hi={hi} n={n} /></svg>
      <text x="100%" y="20" font-size={SMALL} font-weight="600" text-anchor="end">{fill(words.band, { lo, hi })}</text>
    </svg>
  ));
  return { height: sides.length * ROW, draw: rows };
}

function squares(labels: readonly string[], counts: readonly number[]): Block {
  const groups = counts.map((count, side) => (
    <svg key={side} x={(side * INNER) / counts.length} overflow="visible">
      <text y="13" font-size={SMALL}>{labels[side]}: {count}</text>
      <Squares side={side} count={count} y={22} />
    </svg>
  ));
  return { height: 22 + Math.max(...counts.map(squaresHeight)), draw: groups };
}
