/** One line of the benchmark: a target, what was measured, and the floor it stands beside (performance.md). */

export interface Figure {
  /** Number of the target, such as `P5`. */
  readonly target: string;
  readonly what: string;
  readonly unit: string;
  readonly measured: number;
  /** The same work done by as little code as can do it, in the same run; null where no floor exists. */
  readonly floor: number | null;
  /** The target as performance.md words it. */
  readonly goal: string;
  /** Null for a line that only explains another. */
  readonly isMet: boolean | null;
}

export const ratioOf = ({ measured, floor }: Figure): number | null => (floor === null ? null : measured / floor);

const HEADINGS = ['', 'what', 'target', 'measured', 'floor', 'ratio', 'met'];

export function tableOf(figures: readonly Figure[]): string {
  const rows = [HEADINGS, ...figures.map(rowOf)];
  const widths = HEADINGS.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function rowOf(figure: Figure): string[] {
  const { target, what, goal, unit, measured, floor, isMet } = figure;
  const ratio = ratioOf(figure);
  const met = isMet === null ? '' : isMet ? 'yes' : 'NO';
  return [
    target,
    what,
    goal,
    `${plain(measured)} ${unit}`.trim(),
    floor === null ? '' : plain(floor),
    ratio === null ? '' : ratio.toFixed(2),
    met,
  ];
}

/** Three digits that count are enough for a figure of a noisy machine; whole numbers stay whole. */
const plain = (value: number): string =>
  Number.isInteger(value) || value >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(3);
