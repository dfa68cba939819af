/**
 * Draws an exact item as a diverging bar: the lower two answers left of zero, the upper two right of it, the middle one
 * beside and never split (I4.1).
 */
import { BAR_HEIGHT, place, Segment } from './segment.tsx';

/** Bars can be compared only on one scale, so this holds the longest of each part among the items shown together. */
export interface Extent {
  readonly low: number;
  readonly high: number;
  readonly mid: number;
}

export function extentOf(all: readonly (readonly number[])[]): Extent {
  const parts = all.map(partsOf);
  const longest = (part: keyof Extent) => Math.max(...parts.map((shares) => shares[part]));
  return { low: longest('low'), high: longest('high'), mid: longest('mid') };
}

/** @returns each part as a share of all answers */
function partsOf(bins: readonly number[]): Extent {
  const n = bins.reduce((a, b) => a + b, 0);
  const [never = 0, rarely = 0, sometimes = 0, often = 0, always = 0] = bins;
  return { low: (never + rarely) / n, high: (often + always) / n, mid: sometimes / n };
}

/** The gap lies between the two sides and the column of the middle; it is a share of the width. */
const GAP = 0.05;

export function SidesBar({ bins, extent }: { readonly bins: readonly number[]; readonly extent: Extent }) {
  const n = bins.reduce((a, b) => a + b, 0);
  const unit = (1 - GAP) / (extent.low + extent.high + extent.mid);
  const zero = extent.low * unit;
  const beside = (extent.low + extent.high) * unit + GAP;
  const long = (count: number) => (count / n) * unit;
  const [never = 0, rarely = 0, sometimes = 0, often = 0, always = 0] = bins;
  const starts = [zero - long(never + rarely), zero - long(rarely), beside, zero, zero + long(often)];
  return (
    <svg class="bar sides" width="100%" height={BAR_HEIGHT}>
      {[never, rarely, sometimes, often, always].map((count, i) => (
        <Segment key={i} code={i + 1} count={count} start={starts[i] ?? 0} width={long(count)} />
      ))}
      <line class="zero" x1={place(zero)} x2={place(zero)} y1="0" y2="100%" />
      {extent.mid > 0 && <line class="zero" x1={place(beside)} x2={place(beside)} y1="0" y2="100%" />}
    </svg>
  );
}
