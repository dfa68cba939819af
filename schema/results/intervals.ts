/**
 * Computes what a published item says about each side of its scale; everything that is shown comes from these intervals
 * (privacy.md R2.4a).
 */
import type { Scale } from '../contract/pulse.ts';
import type { Interval, Published } from '../contract/release.ts';

/**
 * Computes the lowest and the highest possible count of each side: low, middle, high; or yes, no.
 * @returns one interval per side, or none at all if the item is withheld
 */
export function intervals(published: Published, scale: Scale): readonly Interval[] {
  switch (published.form) {
    case 'X':
    case 'H':
      return [];
    case 'A':
      return sidesOf(published.bins, scale).map((count) => [count, count]);
    case 'B':
      return scale === 'binary' ? withComplement(published.bands, published.n) : published.bands;
    case 'C': {
      const { n, side, atLeast } = published;
      return atLeastOn(side, atLeast, n, scale);
    }
    case 'M': {
      const { n, side } = published;
      return side === null ? sidesLike(scale, () => [0, n]) : atLeastOn(side, Math.floor(n / 2) + 1, n, scale);
    }
    case 'S':
      return published.bands;
  }
}

const sidesLike = (scale: Scale, interval: (side: number) => Interval): readonly Interval[] =>
  Array.from({ length: scale === 'binary' ? 2 : 3 }, (_, side) => interval(side));

const atLeastOn = (on: number, atLeast: number, n: number, scale: Scale): readonly Interval[] =>
  sidesLike(scale, (side) => (side === on ? [atLeast, n] : [0, n - atLeast]));

/** Only the band of "yes" is published; the band of "no" is what that leaves of n (R2.4). */
function withComplement([yes = [0, 0]]: readonly Interval[], n: number): readonly Interval[] {
  return [yes, [n - yes[1], n - yes[0]]];
}

/** Adds up counts per answer code into sides: of five points the lower two, the middle, and the upper two (I2.1). */
export function sidesOf(bins: readonly number[], scale: Scale): readonly number[] {
  switch (scale) {
    case 'five': {
      const [never = 0, rarely = 0, sometimes = 0, often = 0, always = 0] = bins;
      return [never + rarely, sometimes, often + always];
    }
    case 'three':
    case 'binary':
      return bins;
  }
}
