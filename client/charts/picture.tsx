/**
 * Turns a chart into a picture that stands alone: its sentence as title, the drawing, its key, and where it comes from
 * (E9.6).
 */
import type { VNode } from 'preact';
import tokensCss from '../style/tokens.css?inline';
import chartsCss from './charts.css?inline';
import { ChartPatterns } from './patterns.tsx';
import { blocksOf, GAP, INNER, SMALL, type Block, type Chart, type Measure } from './picture-blocks.tsx';

const PAD = 24;
const WIDTH = INNER + 2 * PAD;

interface PictureProps {
  /** It is the sentence of the chart. */
  readonly title: string;
  readonly chart: Chart;
  /** It names the course, the pulse and the status of the questionnaire (I2.15). */
  readonly source: string;
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly svg: VNode;
}

export function picture({ title, chart, source }: PictureProps, measure: Measure): Picture {
  const all = [
    text(title, { size: 16, weight: 600, measure }),
    ...blocksOf(chart, measure),
    text(source, { size: SMALL, weight: 400, measure }),
  ];
  const tops = all.map((_, i) => PAD + all.slice(0, i).reduce((sum, { height }) => sum + height + GAP, 0));
  const height = (tops.at(-1) ?? 0) + (all.at(-1)?.height ?? 0) + PAD;
  const svg = (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={WIDTH}
      height={height}
      viewBox={`0 0 ${WIDTH} ${height}`}
      fill="#23201c"
      font-family="system-ui, sans-serif"
    >
      {/* The picture is always on white paper, even if the screen is dark. */}
      <style>{tokensCss.replace(/prefers-color-scheme: ?dark/, 'width < 0') + chartsCss}</style>
      <ChartPatterns />
      <rect width="100%" height="100%" fill="#fff" />
      {all.map(({ height: tall, draw }, i) => (
        <svg key={i} x={PAD} y={tops[i]} width={INNER} height={tall} overflow="visible">
          {draw}
        </svg>
      ))}
    </svg>
  );
  return { width: WIDTH, height, svg };
}

function text(
  words: string,
  { size, weight, measure }: { readonly size: number; readonly weight: number; readonly measure: Measure },
): Block {
  const lines = wrapped(words, (line) => measure(line, size, weight) <= INNER);
  const step = size * 1.4;
  return {
    height: lines.length * step,
    draw: lines.map((line, i) => (
      <text key={i} y={(i + 0.8) * step} font-size={size} font-weight={weight}>
        {line}
      </text>
    )),
  };
}

/** Puts as many words on a line as fit. A word that is too long gets a line of its own. */
function wrapped(words: string, fits: (line: string) => boolean): readonly string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
