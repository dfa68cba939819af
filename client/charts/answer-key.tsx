/** Draws the key of a chart: which colour and pattern stand for which answer, and how many gave none (E9.5, I4.1). */
import { fill } from '../../schema/languages/fill.ts';
import type { ResultWords } from '../../schema/results/words.ts';

export interface AnswerKeyProps {
  /** They are in the order of the answer codes, the lowest first. */
  readonly labels: readonly string[];
  readonly noAnswer: number;
  readonly words: ResultWords;
}

export function AnswerKey({ labels, noAnswer, words }: AnswerKeyProps) {
  return (
    <ul class="key">
      {labels.map((label, i) => (
        <li key={label}>
          <Swatch code={i + 1} /> {label}
        </li>
      ))}
      {noAnswer > 0 && <li class="no-answer">{fill(words.noAnswer, { x: noAnswer })}</li>}
    </ul>
  );
}

export const SWATCH = 16;

/** @param place where the swatch stands in a larger drawing */
export function Swatch({ code, ...place }: { readonly code: number; readonly x?: number; readonly y?: number }) {
  return (
    <svg class={`swatch answer answer-${code}`} width={SWATCH} height={SWATCH} {...place}>
      <rect class="colour" width={SWATCH} height={SWATCH} />
      <rect class="pattern" width={SWATCH} height={SWATCH} fill={`url(#answer-${code})`} />
      <rect class="edge" width={SWATCH} height={SWATCH} />
    </svg>
  );
}
