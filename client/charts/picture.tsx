/**
 * Turns a chart into a picture that stands alone: its sentence as title, the drawing, its key, and where it comes from
 * (E9.6).
 */
import type { VNode } from 'preact';
import tokensCss from '../style/tokens.css?inline';
import chartsCss from './charts.css?inline';
import { Mirrored } from './chart-text.tsx';
import { ChartPatterns } from './patterns.tsx';
import { GAP, SMALL, type Measure } from './picture-block.ts';
import { blocksOf, innerOf, type Chart } from './picture-blocks.tsx';
import { textBlock } from './picture-text.tsx';

const PAD = 24;

interface PictureProps {
  /** It is the sentence of the chart. */
  readonly title: string;
  readonly chart: Chart;
  /** It names the course, the pulse and the status of the questionnaire (I2.15). */
  readonly source: string;
  /** True in a language that is read from the right. */
  readonly mirrored?: boolean;
  /** False if the picture takes the style of the page on which it is drawn. */
  readonly styled?: boolean;
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly svg: VNode;
}

export function picture(
  { title, chart, source, mirrored = false, styled = true }: PictureProps,
  measure: Measure,
): Picture {
  const inner = innerOf(chart);
  const width = inner + 2 * PAD;
  const all = [
    textBlock(title, { size: 16, weight: 600, width: inner, measure }),
    ...blocksOf(chart, measure),
    textBlock(source, { size: SMALL, weight: 400, width: inner, measure }),
  ];
  const tops = all.map((_, i) => PAD + all.slice(0, i).reduce((sum, { height }) => sum + height + GAP, 0));
  const height = (tops.at(-1) ?? 0) + (all.at(-1)?.height ?? 0) + PAD;
  const svg = (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fill="#23201c"
      font-family="system-ui, sans-serif"
      direction={mirrored ? 'rtl' : 'ltr'}
    >
      {/* The picture is always on white paper, even if the screen is dark. */}
      {styled && <style>{(tokensCss + chartsCss).replaceAll(/prefers-color-scheme: ?dark/g, 'width < 0')}</style>}
      <ChartPatterns />
      <rect width="100%" height="100%" fill="#fff" />
      <Mirrored.Provider value={mirrored}>
        <g {...(mirrored && { transform: `translate(${width} 0) scale(-1 1)` })}>
          {all.map(({ height: tall, draw }, i) => (
            <svg key={i} x={PAD} y={tops[i]} width={inner} height={tall} overflow="visible">
              {draw}
            </svg>
          ))}
        </g>
      </Mirrored.Provider>
    </svg>
  );
  return { width, height, svg };
}
