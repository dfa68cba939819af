/**
 * Draws a construct on an axis from none to all: a point with its interval, or a range without figures, which is solid up
 * to its lower end and striped up to its upper end (I3.5, I4.4).
 */
import type { ConstructLine } from '../../schema/results/construct-line.ts';
import type { Limits } from '../../schema/results/proportion.ts';
import type { Shown } from '../../schema/results/trend.ts';

export const AXIS_HEIGHT = 28;
const MIDDLE = AXIS_HEIGHT / 2;

export interface ConstructAxisProps {
  readonly line: Exclude<ConstructLine, { kind: 'withheld' }>;
  /** The value of the pulse before, if both may be compared. */
  readonly before?: Shown | undefined;
}

export function ConstructAxis({ line, before }: ConstructAxisProps) {
  return (
    <svg class="axis" width="100%" height={AXIS_HEIGHT}>
      {before !== undefined && <Before limits={limitsOf(before)} />}
      <line class="rail" x1="0%" x2="100%" y1={MIDDLE} y2={MIDDLE} />
      {['0%', '50%', '100%'].map((x) => (
        <line key={x} class="tick" x1={x} x2={x} y1={MIDDLE - 6} y2={MIDDLE + 6} />
      ))}
      <Mark line={line} />
    </svg>
  );
}

/** We round to a tenth of a per cent because no screen can show more. */
const place = (share: number): string => `${Math.round(share * 1000) / 10}%`;

const limitsOf = (value: Shown): Limits => (value.kind === 'exact' ? value.limits : value.range);

const Before = ({ limits: [low, high] }: { readonly limits: Limits }) => (
  <rect class="before" x={place(low)} width={place(high - low)} height={AXIS_HEIGHT} rx="3" />
);

function Mark({ line }: Pick<ConstructAxisProps, 'line'>) {
  switch (line.kind) {
    case 'exact': {
      const [low, high] = line.limits;
      return (
        <>
          <line class="interval" x1={place(low)} x2={place(high)} y1={MIDDLE} y2={MIDDLE} />
          <circle class="point" cx={place(line.share)} cy={MIDDLE} r="7" />
        </>
      );
    }
    case 'range': {
      const [low, high] = line.range;
      const box = { y: MIDDLE - 7, height: 14 };
      return (
        <g class="neutral">
          <rect class="cover" x={place(low)} width={place(high - low)} {...box} />
          <rect class="certain" width={place(low)} {...box} />
          <rect class="perhaps" x={place(low)} width={place(high - low)} {...box} fill="url(#range-neutral)" />
          <rect class="edge" width={place(high)} {...box} />
        </g>
      );
    }
  }
}
