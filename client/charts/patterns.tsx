/**
 * Defines the patterns that tell neighbouring answers apart without colour, and the stripes of what is possible but not
 * certain. A page that draws has them once (I4.5, E9.5).
 */

/** The two ends are plain; the three answers between have lines, dots, and lines the other way. */
export function ChartPatterns() {
  return (
    <svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        <pattern id="answer-1" width="8" height="8" patternUnits="userSpaceOnUse" />
        <pattern id="answer-2" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="2" height="8" />
        </pattern>
        <pattern id="answer-3" width="8" height="8" patternUnits="userSpaceOnUse">
          <circle cx="4" cy="4" r="1.25" />
        </pattern>
        <pattern id="answer-4" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
          <rect width="2" height="8" />
        </pattern>
        <pattern id="answer-5" width="8" height="8" patternUnits="userSpaceOnUse" />
        {STRIPED.map((of) => (
          <pattern
            key={of}
            id={`range-${of}`}
            class={`stripes ${of}`}
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width="2.5" height="6" />
          </pattern>
        ))}
      </defs>
    </svg>
  );
}

const STRIPED = ['side-0', 'side-1', 'side-2', 'neutral'] as const;
