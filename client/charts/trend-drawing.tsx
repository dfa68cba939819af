/**
 * Draws a construct from pulse to pulse on a fixed axis from none to all: nothing is smoothed, and no line is drawn
 * without a verdict (E9.4, I4.4). All constructs share one time axis, which has the dates and the marks of acts.
 */
import { isShown, type Shown, type TrendPoint } from '../../schema/results/trend.ts';
import type { Limits } from '../../schema/results/proportion.ts';
import { saidPercent } from '../../schema/results/numbers.ts';
import type { ResultWords } from '../../schema/results/words.ts';
import { ChartText } from './chart-text.tsx';

/** A mark stands for something staff did on a day; its number is its place in the list below the figure. */
export interface Mark {
  readonly atMs: number;
}

interface Times {
  readonly points: readonly TrendPoint[];
  readonly marks: readonly Mark[];
}

export interface TrendPanelProps extends Times {
  /** The drawing writes these words where a pulse has no value. */
  readonly gap: string;
  readonly words: ResultWords;
}

export interface TimeAxisProps extends Times {
  readonly day: (atMs: number) => string;
}

const TOP = 8;
const PLOT = 84;
const FOOT = TOP + PLOT;
export const PANEL_HEIGHT = FOOT + 8;
const DATES = 18;
const MARKS = 40;

/** One row of marks is this far from the next, in pixels. */
const LANE = 22;

export function axisHeight({ points, marks }: Times): number {
  const lanes = lanesOf(marks.map(({ atMs }) => scaleOf(points, marks)(atMs)));
  return lanes.length === 0 ? DATES + 8 : MARKS + Math.max(...lanes) * LANE + 14;
}

/** This share of the width stays free at both ends, so that nothing is cut off. */
const MARGIN = 0.06;
/** A date and a mark need these shares of the width on a phone. */
const ROOM = { date: 0.19, mark: 0.085 } as const;

export function TrendPanel({ points, marks, gap, words }: TrendPanelProps) {
  const x = scaleOf(points, marks);
  return (
    <svg class="axis trend" width="100%" height={PANEL_HEIGHT}>
      {[1, 0.5, 0].map((share) => (
        <g key={share}>
          <line class={share === 0 ? 'rail' : 'rail faint'} x1="0%" x2="100%" y1={y(share)} y2={y(share)} />
          <ChartText class="of-scale" x="-8" y={y(share)} dy="0.35em" text-anchor="end">
            {saidPercent(share, words)}
          </ChartText>
        </g>
      ))}
      {marks.map(({ atMs }, i) => (
        <line key={i} class="since" x1={percent(x(atMs))} x2={percent(x(atMs))} y1={y(1)} y2={PANEL_HEIGHT} />
      ))}
      {points.map((point, i) => (
        <Step key={point.code} before={points[i - 1]} now={point} x={x} />
      ))}
      {points.map(({ code, closesAtMs, value }) =>
        isShown(value) ? (
          <Value key={code} value={value} x={percent(x(closesAtMs))} />
        ) : (
          <Missing key={code} x={percent(x(closesAtMs))} text={gap} />
        ),
      )}
    </svg>
  );
}

export function TimeAxis({ points, marks, day }: TimeAxisProps) {
  const x = scaleOf(points, marks);
  const lanes = lanesOf(marks.map(({ atMs }) => x(atMs)));
  const dated = farApart(points.map(({ closesAtMs }) => x(closesAtMs)));
  return (
    <svg class="axis trend" width="100%" height={axisHeight({ points, marks })}>
      {points.map(({ code, closesAtMs }, i) => (
        <g key={code}>
          <line class="tick" x1={percent(x(closesAtMs))} x2={percent(x(closesAtMs))} y1="0" y2="5" />
          {dated.has(i) && (
            <ChartText x={percent(x(closesAtMs))} y={DATES} text-anchor="middle">
              {day(closesAtMs)}
            </ChartText>
          )}
        </g>
      ))}
      {marks.map(({ atMs }, i) => (
        <svg
          key={`${atMs} ${i}`}
          class="mark"
          x={percent(x(atMs))}
          y={MARKS + (lanes[i] ?? 0) * LANE}
          overflow="visible"
        >
          <path d="M0 -9 9 0 0 9 -9 0Z" />
          <ChartText dy="0.35em" text-anchor="middle">
            {i + 1}
          </ChartText>
        </svg>
      ))}
    </svg>
  );
}

const y = (share: number): number => TOP + (1 - share) * PLOT;
const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`;

/** Places follow the date, so that acts stand where they happened. */
function scaleOf(points: Times['points'], marks: readonly Mark[]): (atMs: number) => number {
  const moments = [...points.map(({ closesAtMs }) => closesAtMs), ...marks.map(({ atMs }) => atMs)];
  const [first, last] = [Math.min(...moments), Math.max(...moments)];
  if (first === last) return () => 0.5;
  return (atMs) => MARGIN + ((1 - 2 * MARGIN) * (atMs - first)) / (last - first);
}

/** Finds the places that have room for a date on a phone. The last always has one, and the table has all of them. */
function farApart(places: readonly number[]): ReadonlySet<number> {
  const kept = new Set<number>();
  let next = Infinity;
  for (const [i, place] of [...places.entries()].reverse()) {
    if (next - place < ROOM.date) continue;
    kept.add(i);
    next = place;
  }
  return kept;
}

/** Puts each mark in the first row where it covers no other, so that acts of one week can be told apart on a phone. */
function lanesOf(places: readonly number[]): readonly number[] {
  const lanes: number[] = [];
  for (const [i, place] of places.entries()) {
    const taken = new Set(lanes.filter((_, before) => Math.abs(place - (places[before] ?? 0)) < ROOM.mark));
    lanes[i] = places.findIndex((_, lane) => !taken.has(lane));
  }
  return lanes;
}

/** Even a very narrow range is drawn this high, in pixels, or it could not be seen beside its lines. */
const LEAST = 8;

/** Draws a point with a thin interval, or the whole range (I3.3). */
function Value({ value, x }: { readonly value: Shown; readonly x: string }) {
  switch (value.kind) {
    case 'exact': {
      const [low, high] = value.limits;
      return (
        <>
          <line class="interval" x1={x} x2={x} y1={y(high)} y2={y(low)} />
          <circle class="point" cx={x} cy={y(value.share)} r="6" />
        </>
      );
    }
    case 'range': {
      const [low, high] = value.range;
      const height = Math.max(y(low) - y(high), LEAST);
      return (
        <svg x={x} y={(y(low) + y(high) - height) / 2} overflow="visible">
          <g class="neutral">
            <rect class="perhaps" x="-6" width="12" height={height} fill="url(#range-neutral)" />
            <rect class="edge" x="-6" width="12" height={height} />
          </g>
        </svg>
      );
    }
  }
}

function Missing({ x, text }: { readonly x: string; readonly text: string }) {
  return (
    <g class="missing">
      <line x1={x} x2={x} y1={y(1)} y2={y(0)} />
      <svg x={x} y={y(0.5)} overflow="visible">
        <g transform="rotate(-90)">
          <ChartText dy="-0.5em" text-anchor="middle">
            {text}
          </ChartText>
        </g>
      </svg>
    </g>
  );
}

/**
 * The line is solid where the change is clear and dashed where it is not; without a verdict there is none. Between
 * ranges both ends are joined: a line through their middles would show a direction that need not hold for every pair of
 * values inside (R2.8).
 */
function Step({
  before,
  now,
  x,
}: {
  readonly before: TrendPoint | undefined;
  readonly now: TrendPoint;
  readonly x: (atMs: number) => number;
}) {
  if (before === undefined || !isShown(before.value) || !isShown(now.value)) return null;
  const kind = now.change?.kind;
  if (kind !== 'increase' && kind !== 'decrease' && kind !== 'no-clear-change') return null;
  const [from, to] = [endsOf(before.value), endsOf(now.value)];
  const isExact = before.value.kind === 'exact' && now.value.kind === 'exact';
  return (
    <>
      {(isExact ? [0] : [0, 1]).map((end) => (
        <line
          key={end}
          class={kind === 'no-clear-change' ? 'step unclear' : 'step'}
          x1={percent(x(before.closesAtMs))}
          x2={percent(x(now.closesAtMs))}
          y1={y(from[end] ?? 0)}
          y2={y(to[end] ?? 0)}
        />
      ))}
    </>
  );
}

const endsOf = (value: Shown): Limits => (value.kind === 'exact' ? [value.share, value.share] : value.range);
