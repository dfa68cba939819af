/** Fewer than twenty exact answers, a square for each: three groups and no other order (I4.3). */
import { SIDE_CODES } from './sides.ts';

/** From this many answers on there are no squares. */
export const SQUARES_BELOW = 20;

const SIZE = 15;
const STEP = SIZE + 3;
/** Three groups of that many fit side by side, and ten are counted at a glance. */
const IN_A_ROW = 10;

export interface UnitChartProps {
  /** Low, middle, high. */
  readonly labels: readonly string[];
  readonly counts: readonly number[];
}

export function UnitChart({ labels, counts }: UnitChartProps) {
  return (
    <ul class="units">
      {labels.map((label, side) => (
        <li key={label}>
          <span>
            {label}: <strong>{counts[side]}</strong>
          </span>
          <Squares side={side} count={counts[side] ?? 0} />
        </li>
      ))}
    </ul>
  );
}

export const squaresHeight = (count: number): number => Math.ceil(count / IN_A_ROW) * STEP;

/** @param place where it stands in a larger drawing */
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
