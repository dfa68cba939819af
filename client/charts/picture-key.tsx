/** Draws the key of a picture: swatches with their labels, then texts that have no swatch. They wrap like words (E9.6). */
import type { ComponentChildren } from 'preact';
import { SWATCH, Swatch } from './answer-key.tsx';
import { ChartText } from './chart-text.tsx';
import { GAP, SMALL, type Block, type Measure } from './picture-block.ts';

export interface KeyMark {
  readonly label: string;
  /** It is as wide as this, in pixels. */
  readonly wide: number;
  readonly draw: (at: { readonly x: number; readonly y: number }) => ComponentChildren;
}

export interface KeyBlock {
  /** The answers, the lowest first. */
  readonly labels: readonly string[];
  readonly marks?: readonly KeyMark[];
  readonly others: readonly string[];
  readonly width: number;
  readonly measure: Measure;
}

export function keyBlock({ labels, marks = [], others, width: inner, measure }: KeyBlock): Block {
  let [x, row] = [0, 0];
  const parts = [
    ...labels.map((label, i): KeyMark => ({ label, wide: SWATCH, draw: (at) => <Swatch code={i + 1} {...at} /> })),
    ...marks,
    ...others.map((label): KeyMark => ({ label, wide: 0, draw: () => null })),
  ].map(({ label, wide, draw }) => {
    const before = wide === 0 ? 0 : wide + 6;
    const width = before + measure(label, SMALL, 400);
    if (x + width > inner) [x, row] = [0, row + 1];
    const at = { x, y: row * (SWATCH + 8) };
    x += width + GAP;
    return (
      <g key={label}>
        {draw(at)}
        <ChartText x={at.x + before} y={at.y + 13} font-size={SMALL}>
          {label}
        </ChartText>
      </g>
    );
  });
  return { height: parts.length === 0 ? 0 : (row + 1) * (SWATCH + 8), draw: parts };
}
