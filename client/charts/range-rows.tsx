/**
 * Draws ranges: solid up to the lowest possible count and striped up to the highest. No other figure may stand beside a
 * band (E9.3, I3.12, I4.3).
 */
import type { Interval } from '../../schema/contract/release.ts';

export interface RangeRowsProps {
  /** They are the low, the middle and the high side, in this order. */
  readonly sides: readonly Interval[];
  readonly n: number;
}

/** The three sides of one item, one below the other. */
export function RangeRows({ sides, n }: RangeRowsProps) {
  return (
    <>
      {sides.map((side, i) => (
        <RangeTrack key={i} of={`side-${i}`} range={side} n={n} />
      ))}
    </>
  );
}

export interface RangeTrackProps {
  /** It says whose colours the range has: those of a side, or the neutral ones. */
  readonly of: string;
  readonly range: Interval;
  readonly n: number;
}

/** In a picture a range is this high, in pixels. */
export const TRACK_HEIGHT = 14;

/**
 * The stripes fill the whole track, and what is impossible is covered again. In this way everything is drawn in units of
 * answers, so that even the markup holds only published numbers, and the stripes are never stretched.
 */
export function RangeTrack({ of, range: [lo, hi], n }: RangeTrackProps) {
  return (
    <svg class={`track ${of}`} width="100%" height={TRACK_HEIGHT}>
      <rect class="perhaps" width="100%" height="100%" fill={`url(#range-${of})`} />
      <svg width="100%" height="100%" viewBox={`0 0 ${n} 1`} preserveAspectRatio="none">
        <rect class="cover" x={hi} width={n - hi} height="1" />
        <rect class="certain" width={lo} height="1" />
      </svg>
      <rect class="edge" width="100%" height="100%" />
    </svg>
  );
}
