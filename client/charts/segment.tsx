/** Draws one answer in a bar: its colour, its pattern, and its count where the count fits (I4.1, I4.5). */
import { ChartText } from './chart-text.tsx';

/** A bar on paper or in a picture is this high, in pixels. On a page the style decides. */
export const BAR_HEIGHT = 28;

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
  const box = { x: place(start), width: place(width), height: '100%' };
  const fit = fitOf(count, width);
  return (
    <g class={`answer answer-${code}`}>
      <rect class="colour" {...box} />
      <rect class="pattern" {...box} fill={`url(#answer-${code})`} />
      {fit !== 'never' && (
        <ChartText
          {...(fit === 'wide' && { class: 'if-wide' })}
          x={place(start + width / 2)}
          y="50%"
          dy="0.36em"
          text-anchor="middle"
        >
          {count}
        </ChartText>
      )}
    </g>
  );
}

export const place = (share: number): string => `${share * 100}%`;

/**
 * A count must fit into its part of the bar: on a phone, where a bar is some 290 px wide, or only where there are 450 px.
 * Counts that do not fit are still in the sentence and the table.
 */
function fitOf(count: number, width: number): 'always' | 'wide' | 'never' {
  const digits = String(count).length;
  if (width >= 0.015 + 0.025 * digits) return 'always';
  return width >= 0.005 + 0.017 * digits ? 'wide' : 'never';
}
