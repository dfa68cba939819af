/** Draws the key of a picture: swatches with their labels, then texts that have no swatch. They wrap like words (E9.6). */
import { SWATCH, Swatch } from './answer-key.tsx';
import { GAP, SMALL, type Block, type Measure } from './picture-block.ts';

export interface KeyBlock {
  readonly labels: readonly string[];
  readonly others: readonly string[];
  readonly width: number;
  readonly measure: Measure;
}

export function keyBlock({ labels, others, width: inner, measure }: KeyBlock): Block {
  let [x, row] = [0, 0];
  const parts = [
    ...labels.map((label, i) => ({ label, code: i + 1 })),
    ...others.map((label) => ({ label, code: null })),
  ].map(({ label, code }) => {
    const before = code === null ? 0 : SWATCH + 6;
    const width = before + measure(label, SMALL, 400);
    if (x + width > inner) [x, row] = [0, row + 1];
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
