/** Draws the pictures of pages that have nothing to show yet. They say nothing that the words beside them do not say. */

/** The seats of a lecture hall, row by row: how far from the middle, and how high. */
const SEATS = [
  [-30, 92],
  [-10, 88],
  [10, 88],
  [30, 92],
  [-46, 66],
  [-23, 60],
  [0, 58],
  [23, 60],
  [46, 66],
  [-62, 40],
  [-38, 32],
  [-13, 28],
  [13, 28],
  [38, 32],
  [62, 40],
] as const;
/** This seat is taken: somebody is here. */
const TAKEN = 6;

/** A lecture hall, in which one person sits. */
export function Hall() {
  return (
    <svg class="picture" viewBox="0 0 160 112" aria-hidden="true">
      {SEATS.map(([x, y], i) => (
        <circle
          key={i}
          class={i === TAKEN ? 'one' : 'soft'}
          cx={80 + x}
          cy={y}
          r={i === TAKEN ? 9 : 7}
          stroke="currentColor"
          stroke-width="2"
        />
      ))}
    </svg>
  );
}

/** A phone with a question, one answer of which is chosen. */
export function Phone() {
  return (
    <svg class="picture" viewBox="0 0 160 112" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="2">
      <rect class="soft" x="50" y="4" width="60" height="104" rx="10" />
      <path d="M60 18h40M60 26h26" stroke-width="3" stroke-linecap="round" />
      {[38, 54, 70, 86].map((y, i) => (
        <g key={y}>
          <rect x="60" y={y} width="40" height="11" rx="4" fill="var(--card)" />
          <circle class={i === 2 ? 'one' : undefined} cx="67" cy={y + 5.5} r={i === 2 ? 3.5 : 2.5} />
        </g>
      ))}
    </svg>
  );
}

/** A circle in which a place is empty. */
export function Gap() {
  return (
    <svg class="picture" viewBox="0 0 160 112" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="2">
      {[0, 1, 2, 3, 4, 5, 6, 7, 8].map((i) => {
        const turn = (i / 9) * 2 * Math.PI - Math.PI / 3;
        const [x, y] = [80 + 42 * Math.cos(turn), 56 + 42 * Math.sin(turn)];
        return i === 0 ? (
          <circle key={i} cx={x} cy={y} r="9" stroke-dasharray="3 4" />
        ) : (
          <circle key={i} class="soft" cx={x} cy={y} r="9" />
        );
      })}
    </svg>
  );
}
