/**
 * Shows the trend of a construct as a figure: a sentence, a drawing, and a table with a row for each pulse (E9.4, E9.5,
 * I4.6).
 */
import type { ComponentChildren } from 'preact';
import { countOf, lineSentence, percent, PERCENT_FROM, verdictSentence } from '../../schema/results/line-sentence.ts';
import { isShown, type Trend, type TrendPoint } from '../../schema/results/trend.ts';
import type { Verdict } from '../../schema/results/verdict.ts';
import { fill, type TextWith } from '../../schema/languages/fill.ts';
import type { ResultWords } from '../../schema/results/words.ts';
import { Folded } from './item-table.tsx';
import { TrendDrawing, type Mark } from './trend-drawing.tsx';

export interface TrendWords {
  /** This sentence says the trend in words (I4.6). */
  readonly sentence: TextWith<'construct' | 'shown' | 'all' | 'latest' | 'verdict'>;
  readonly gaps: Readonly<Record<'too-few' | 'unreadable' | 'not-asked' | 'withheld', string>>;
  readonly gap: string;
  readonly caption: TextWith<'construct'>;
  readonly columnDay: string;
  readonly columnValue: string;
  readonly columnChange: string;
  readonly first: string;
  /** A cell reads like this where twenty or more answered. */
  readonly cell: TextWith<'share' | 'low' | 'high'>;
  readonly changes: Readonly<Record<Exclude<Verdict['kind'], 'not-comparable'>, string>>;
}

export interface TrendFigureProps {
  readonly trend: Trend;
  readonly marks: readonly Mark[];
  readonly words: ResultWords;
  readonly labels: TrendWords;
  readonly day: (atMs: number) => string;
  readonly shortDay: (atMs: number) => string;
  readonly results: (code: string) => string;
  readonly tool?: ComponentChildren;
}

export function TrendFigure({ trend, marks, words, labels, day, shortDay, results, tool }: TrendFigureProps) {
  const { construct, points } = trend;
  const tell = { points, words, labels, day };
  return (
    <figure class="construct">
      <figcaption class="sentence">
        <strong>{words.constructs[construct]}</strong>
        {trendSentence(trend, tell).slice(words.constructs[construct].length)}
      </figcaption>
      <div class="drawing" aria-hidden="true">
        <TrendDrawing points={points} marks={marks} gap={labels.gap} day={shortDay} />
      </div>
      {tool}
      <Folded
        caption={fill(labels.caption, { construct: words.constructs[construct] })}
        head={[labels.columnDay, labels.columnValue, labels.columnChange]}
        words={words}
        inWords
      >
        {points.map((point) => (
          <tr key={point.code}>
            <th scope="row">
              <a href={results(point.code)}>{day(point.closesAtMs)}</a>
            </th>
            <td data-label={labels.columnValue}>{cellOf(point, tell)}</td>
            <td data-label={labels.columnChange}>
              {point.change === null ? labels.first : changeIn(point.change, tell)}
            </td>
          </tr>
        ))}
      </Folded>
    </figure>
  );
}

type Telling = Pick<TrendFigureProps, 'words' | 'labels' | 'day'> & { readonly points: readonly TrendPoint[] };

/** Says the trend in one sentence (I4.6). */
export function trendSentence({ construct, points }: Trend, { words, labels, day }: Omit<Telling, 'points'>): string {
  const latest = points.at(-1);
  if (latest === undefined) return '';
  const tell = { points, words, labels, day };
  const shown = points.filter(({ value }) => isShown(value)).length;
  const verdict = changeOf(points.length - 1, tell) ?? '';
  return fill(labels.sentence, {
    construct: words.constructs[construct],
    shown,
    all: points.length,
    latest: valueOf(latest, tell),
    verdict,
  }).trim();
}

const valueOf = ({ value }: TrendPoint, { words, labels }: Telling): string =>
  isShown(value) ? lineSentence(value, words) : labels.gaps[value];

/** Says the same numbers in fewer words, because the heading of the column says what they are. */
function cellOf({ value }: TrendPoint, { words, labels }: Telling): string {
  if (!isShown(value)) return labels.gaps[value];
  if (value.kind === 'range' || value.n < PERCENT_FROM)
    return value.items.map((item) => countOf(item, words)).join(', ');
  const [low, high] = value.limits;
  return fill(labels.cell, { share: percent(value.share), low: percent(low), high: percent(high) });
}

const changeIn = (change: Verdict, { words: { verdicts }, labels }: Telling): string =>
  change.kind === 'not-comparable'
    ? fill(verdicts.notComparable, { reason: verdicts.reasons[change.reason] })
    : labels.changes[change.kind];

/** @returns undefined for the first pulse, which has none before it */
function changeOf(i: number, { points, words, day }: Telling): string | undefined {
  const [before, now] = [points[i - 1], points[i]];
  if (before === undefined || now === undefined || now.change === null) return undefined;
  const lineOf = ({ value }: TrendPoint) => (isShown(value) ? value : ({ kind: 'withheld' } as const));
  return verdictSentence(
    { verdict: now.change, before: lineOf(before), now: lineOf(now), day: day(before.closesAtMs) },
    words,
  );
}
