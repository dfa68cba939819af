/** Draws one answer in a bar: its colour, its pattern, and its count where the count fits (I4.1, I4.5). */

export const BAR_HEIGHT = 44;

export interface SegmentProps {
  /** Answer codes begin at 1. */
  readonly code: number;
  readonly count: number;
  /** Start and width are shares of the drawing's width. */
  readonly start: number;
  readonly width: number;
}

export function Segment({ code, count, start, width }: SegmentProps) {
  if (count === 0) return null;
  const box = { x: place(start), width: place(width), height: BAR_HEIGHT };
  return (
    <g class={`answer answer-${code}`}>
      <rect class="colour" {...box} />
      <rect class="pattern" {...box} fill={`url(#answer-${code})`} />
      {fits(count, width) && (
        <text x={place(start + width / 2)} y={BAR_HEIGHT / 2} dy="0.36em" text-anchor="middle">
          {count}
        </text>
      )}
    </g>
  );
}

export const place = (share: number): string => `${share * 100}%`;

/** It must fit on a phone, where a bar is some 290 px wide. Counts that do not fit are still in the table. */
const fits = (count: number, width: number): boolean => width >= 0.015 + 0.025 * String(count).length;
