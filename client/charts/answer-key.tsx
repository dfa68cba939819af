/** Draws the key of a figure: which colour and pattern stand for which answer, and what is certain in a range (E9.5). */
import type { ResultWords } from '../../schema/results/words.ts';
import { SIDE_CODES } from './sides.ts';

/** @property labels in the order of the answer codes, the lowest first */
export function AnswerKey({ labels }: { readonly labels: readonly string[] }) {
  return (
    <ul class="key">
      {labels.map((label, i) => (
        <li key={label}>
          <Swatch code={i + 1} /> {label}
        </li>
      ))}
    </ul>
  );
}

/** Says how to read ranges. */
export function RangeKey({ words }: { readonly words: ResultWords }) {
  return (
    <ul class="key">
      <li>
        <RangeSwatch certain /> {words.keyAtLeast}
      </li>
      <li>
        <RangeSwatch certain={false} /> {words.keyAtMost}
      </li>
    </ul>
  );
}

/** @param place where the swatch stands in a larger drawing */
export function RangeSwatch({
  certain,
  ...place
}: {
  readonly certain: boolean;
  readonly x?: number;
  readonly y?: number;
}) {
  return (
    <svg class="swatch track neutral" width={SWATCH} height={SWATCH} aria-hidden="true" {...place}>
      {certain ? (
        <rect class="certain" width={SWATCH} height={SWATCH} />
      ) : (
        <rect class="perhaps" width={SWATCH} height={SWATCH} fill="url(#range-neutral)" />
      )}
      <rect class="edge" width={SWATCH} height={SWATCH} />
    </svg>
  );
}

export const SWATCH = 16;

/** @param place where the swatch stands in a larger drawing */
export function Swatch({ code, ...place }: { readonly code: number; readonly x?: number; readonly y?: number }) {
  return (
    <svg class={`swatch answer answer-${code}`} width={SWATCH} height={SWATCH} aria-hidden="true" {...place}>
      <rect class="colour" width={SWATCH} height={SWATCH} />
      <rect class="pattern" width={SWATCH} height={SWATCH} fill={`url(#answer-${code})`} />
      <rect class="edge" width={SWATCH} height={SWATCH} />
    </svg>
  );
}

export const SideSwatch = ({ side }: { readonly side: number }) => <Swatch code={SIDE_CODES[side] ?? 3} />;
