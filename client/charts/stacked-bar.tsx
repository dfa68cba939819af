/** An exact item as one 100 % stacked bar with the counts inside and the words below (E9.3, I4.1). */
import { fill, type ResultWords } from '../../schema/results/words.ts';

export interface StackedBarProps {
  /** In code order, lowest first. */
  readonly labels: readonly string[];
  readonly bins: readonly number[];
  readonly noAnswer: number;
  readonly words: ResultWords;
}

const HEIGHT = 44;

/** Hidden from screen readers, which have the sentence and the table. */
export function StackedBar({ labels, bins, noAnswer, words }: StackedBarProps) {
  const n = bins.reduce((a, b) => a + b, 0);
  const starts = bins.map((_, i) => bins.slice(0, i).reduce((a, b) => a + b, 0));
  const place = (count: number) => `${(count / n) * 100}%`;
  return (
    <div class="drawing" aria-hidden="true">
      <svg class="bar" width="100%" height={HEIGHT}>
        {bins.map((count, i) => {
          const box = { x: place(starts[i] ?? 0), width: place(count), height: HEIGHT };
          return count === 0 ? null : (
            <g key={i} class={`answer answer-${i + 1}`}>
              <rect class="colour" {...box} />
              <rect class="pattern" {...box} fill={`url(#answer-${i + 1})`} />
              {isWideEnough(count, n) && (
                <text x={place((starts[i] ?? 0) + count / 2)} y={HEIGHT / 2} dy="0.36em" text-anchor="middle">{count}</text>
              )}
            </g>
          );
        })}
        <rect class="edge" width="100%" height={HEIGHT} />
      </svg>
      <ul class="key">
        {labels.map((label, i) => (
          <li key={label}>
            <svg class={`swatch answer answer-${i + 1}`} width="16" height="16">
              <rect class="colour" width="16" height="16" />
              <rect class="pattern" width="16" height="16" fill={`url(#answer-${i + 1})`} />
              <rect class="edge" width="16" height="16" />
            </svg>
            {label}
          </li>
        ))}
        {noAnswer > 0 && <li class="no-answer">{fill(words.noAnswer, { x: noAnswer })}</li>}
      </ul>
    </div>
  );
}

/** A count fits into its segment on a phone (some 290 px); the table has all of them. */
const isWideEnough = (count: number, n: number): boolean => count / n >= 0.015 + 0.025 * String(count).length;
