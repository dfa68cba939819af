/** One line of the benchmark: a target, what was measured, and the floor beside it (performance.md). */

export interface Figure {
  /** The number of the target, such as `P5`. */
  readonly target: string;
  readonly what: string;
  readonly unit: string;
  readonly measured: number;
  /** The same work done by as little code as possible, in the same run; null if there is no floor. */
  readonly floor: number | null;
  /** The target in the words of performance.md. */
  readonly goal: string;
  /** Null for a line that only explains another line. */
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

/** Three significant digits are enough for a figure from a noisy machine. Whole numbers stay whole. */
const plain = (value: number): string =>
  Number.isInteger(value) || value >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(3);
