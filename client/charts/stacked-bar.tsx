/** Draws an exact item as one 100 % stacked bar with the counts inside (E9.3, I4.1). */
import { BAR_HEIGHT, Segment } from './segment.tsx';

export function StackedBar({ bins }: { readonly bins: readonly number[] }) {
  const n = bins.reduce((a, b) => a + b, 0);
  return (
    <svg class="bar" width="100%" height={BAR_HEIGHT}>
      {bins.map((count, i) => (
        <Segment
          key={i}
          code={i + 1}
          count={count}
          start={bins.slice(0, i).reduce((a, b) => a + b, 0) / n}
          width={count / n}
        />
      ))}
      <rect class="edge" width="100%" height="100%" />
    </svg>
  );
}
