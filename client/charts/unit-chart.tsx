/** Draws fewer than twenty exact answers as squares, one for each, in three groups and in no other order (I4.3). */
import { fill } from '../../schema/languages/fill.ts';
import type { ResultWords } from '../../schema/results/words.ts';
import { SIDE_CODES } from './sides.ts';

/** From this many answers on there are no squares. */
export const SQUARES_BELOW = 20;

const SIZE = 13;
const STEP = SIZE + 2;
/** Three groups of this width fit side by side, and ten squares are counted at a glance. */
const IN_A_ROW = 10;

export interface UnitChartProps {
  /** They are the labels of the low, the middle and the high side, in this order. */
  readonly labels: readonly string[];
  readonly counts: readonly number[];
  readonly words: ResultWords;
}

export function UnitChart({ labels, counts, words }: UnitChartProps) {
  return (
    <span class="units">
      {labels.map((label, side) => (
        <span key={label}>
          <span>{fill(words.named, { name: label, value: counts[side] ?? 0 })}</span>
          <Squares side={side} count={counts[side] ?? 0} />
        </span>
      ))}
    </span>
  );
}

export const squaresHeight = (count: number): number => Math.ceil(count / IN_A_ROW) * STEP;

/** @param place where the squares stand in a larger drawing */
export function Squares({
  side,
  count,
  ...place
}: {
  readonly side: number;
  readonly count: number;
  readonly x?: number;
  readonly y?: number;
}) {
  const code = SIDE_CODES[side];
  return (
    <svg class={`answer answer-${code}`} width={IN_A_ROW * STEP} height={squaresHeight(count)} {...place}>
      {Array.from({ length: count }, (_, i) => {
        const box = {
          x: (i % IN_A_ROW) * STEP + 1,
          y: Math.floor(i / IN_A_ROW) * STEP + 1,
          width: SIZE,
          height: SIZE,
          rx: 2,
        };
        return (
          <g key={i}>
            <rect class="colour" {...box} />
            <rect class="pattern" {...box} fill={`url(#answer-${code})`} />
            <rect class="edge" {...box} />
          </g>
        );
      })}
    </svg>
  );
}
