/**
 * Shows a banded item as three rows, each with a range and nothing else: no other figure may stand beside a band (E9.3,
 * I3.12).
 */
import type { Interval } from '../../schema/contract/release.ts';
import { fill } from '../../schema/languages/fill.ts';
import type { ResultWords } from '../../schema/results/words.ts';

export interface RangeRowsProps {
  /** They are the labels of the low, the middle and the high side, in this order. */
  readonly labels: readonly string[];
  readonly sides: readonly Interval[];
  readonly n: number;
  readonly words: ResultWords;
}

export function RangeRows({ labels, sides, n, words }: RangeRowsProps) {
  return (
    <ul class="ranges">
      {sides.map(([lo, hi], side) => (
        <li key={side}>
          <span class="range-label">{labels[side]}</span>
          <RangeTrack side={side} lo={lo} hi={hi} n={n} />
          <span class="range-value">{fill(words.band, { lo, hi })}</span>
        </li>
      ))}
    </ul>
  );
}

export interface RangeTrackProps {
  readonly side: number;
  readonly lo: number;
  readonly hi: number;
  readonly n: number;
}

/** It is drawn in units of answers, so that even the markup holds only published numbers. */
export function RangeTrack({ side, lo, hi, n }: RangeTrackProps) {
  return (
    <svg class={`track side-${side}`} width="100%" viewBox={`0 0 ${n} 1`} preserveAspectRatio="none">
      <rect class="rail" width={n} height={1} />
      <rect class="range" x={lo} width={hi - lo} height={1} />
    </svg>
  );
}
