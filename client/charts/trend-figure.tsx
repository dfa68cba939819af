/**
 * Shows the constructs from pulse to pulse: for each one what may be said about the last step and a drawing, all above
 * one time axis, and one table with the numbers (E9.4, E9.5, I4.4, I4.6).
 */
import type { ComponentChildren } from 'preact';
import { countOf, lineSentence, percent, PERCENT_FROM, verdictSentence } from '../../schema/results/line-sentence.ts';
import { saidList } from '../../schema/results/numbers.ts';
import { isShown, type Trend, type TrendPoint } from '../../schema/results/trend.ts';
import type { Verdict } from '../../schema/results/verdict.ts';
import { fill, type TextWith } from '../../schema/languages/fill.ts';
import type { ResultWords } from '../../schema/results/words.ts';
import { before, Folded, Numbers } from './item-table.tsx';
import { TimeAxis, TrendPanel, type Mark } from './trend-drawing.tsx';

export interface TrendWords {
  /** This sentence says the trend in words (I4.6). */
  readonly sentence: TextWith<'construct' | 'shown' | 'all' | 'latest' | 'verdict'>;
  /** It does the same after a verdict that has said the latest value already. */
  readonly sentenceTold: TextWith<'construct' | 'shown' | 'all' | 'verdict'>;
  readonly gaps: Readonly<Record<'too-few' | 'unreadable' | 'not-asked' | 'withheld', string>>;
  readonly gap: string;
  readonly caption: string;
  readonly columnDay: string;
  readonly columnValue: string;
  readonly columnChange: string;
  readonly first: string;
  /** A cell reads like this where twenty or more answered. */
  readonly cell: TextWith<'share' | 'low' | 'high'>;
  readonly changes: Readonly<Record<Exclude<Verdict['kind'], 'not-comparable'>, string>>;
}

export interface TrendFigureProps {
  /** All of them are about the same pulses. */
  readonly trends: readonly Trend[];
  readonly marks: readonly Mark[];
  readonly words: ResultWords;
  readonly labels: TrendWords;
  readonly day: (atMs: number) => string;
  readonly shortDay: (atMs: number) => string;
  readonly results: (code: string) => string;
  readonly tool?: ComponentChildren;
}

export function TrendFigure({ trends, marks, words, labels, day, shortDay, results, tool }: TrendFigureProps) {
  const [first] = trends;
  if (first === undefined) return null;
  const tell = { words, labels, day };
  return (
    <figure class="trends">
      {trends.map((trend) => (
        <div key={trend.construct} class="panel">
          <figcaption>
            <h3>{words.constructs[trend.construct]}</h3>
            <TrendSentence of={trend} {...tell} />
          </figcaption>
          <div class="drawing" aria-hidden="true">
            <TrendPanel points={trend.points} marks={marks} gap={labels.gap} words={words} />
          </div>
        </div>
      ))}
      <div class="drawing" aria-hidden="true">
        <TimeAxis points={first.points} marks={marks} day={shortDay} />
      </div>
      {tool}
      <Folded label={words.asTable}>
        {trends.map(({ construct, points }) => (
          <Numbers
            key={construct}
            caption={fill(words.named, { name: words.constructs[construct], value: labels.caption })}
            head={[labels.columnDay, labels.columnValue, labels.columnChange]}
            inWords
          >
            {points.map((point) => (
              <tr key={point.code}>
                <th scope="row">
                  <a href={results(point.code)}>{day(point.closesAtMs)}</a>
                </th>
                <td data-label={before(labels.columnValue, words)}>{cellOf(point, tell)}</td>
                <td data-label={before(labels.columnChange, words)}>
                  {point.change === null ? labels.first : changeIn(point.change, tell)}
                </td>
              </tr>
            ))}
          </Numbers>
        ))}
      </Folded>
    </figure>
  );
}

type Telling = Pick<TrendFigureProps, 'words' | 'labels' | 'day'>;

/** What may be said about the last step comes first, in bold: "Clear increase:" or "No clear change." */
function TrendSentence({ of, ...tell }: Telling & { readonly of: Trend }) {
  const sentence = trendSentence(of, tell);
  const verdict = sentence.startsWith(lastVerdict(of, tell)) ? firstClause(lastVerdict(of, tell)) : '';
  return (
    <p>
      <strong>{verdict}</strong>
      {sentence.slice(verdict.length)}
    </p>
  );
}

/** Takes a verdict up to its first colon or full stop, with which it begins in every language. */
export const firstClause = (verdict: string): string => /^[^:：.。]*[:：.。]/u.exec(verdict)?.[0] ?? '';

/** Says the trend in one sentence (I4.6). */
export function trendSentence(trend: Trend, tell: Telling): string {
  const { construct, points } = trend;
  const latest = points.at(-1);
  if (latest === undefined) return '';
  const said = {
    construct: tell.words.constructs[construct],
    shown: points.filter(({ value }) => isShown(value)).length,
    all: points.length,
    verdict: lastVerdict(trend, tell),
  };
  const isTold = latest.change?.kind === 'increase' || latest.change?.kind === 'decrease';
  return isTold
    ? fill(tell.labels.sentenceTold, said)
    : fill(tell.labels.sentence, { ...said, latest: valueOf(latest, tell) }).trim();
}

const valueOf = ({ value }: TrendPoint, { words, labels }: Telling): string =>
  isShown(value) ? lineSentence(value, words) : labels.gaps[value];

/** Says the same numbers in fewer words, because the heading of the column says what they are. */
function cellOf({ value }: TrendPoint, { words, labels }: Telling): string {
  if (!isShown(value)) return labels.gaps[value];
  if (value.kind === 'range' || value.n < PERCENT_FROM)
    return saidList(
      value.items.map((item) => countOf(item, words)),
      words,
    );
  const [low, high] = value.limits;
  return fill(labels.cell, { share: percent(value.share), low: percent(low), high: percent(high) });
}

const changeIn = (change: Verdict, { words: { verdicts }, labels }: Telling): string =>
  change.kind === 'not-comparable'
    ? fill(verdicts.notComparable, { reason: verdicts.reasons[change.reason] })
    : labels.changes[change.kind];

/** @returns an empty text if there is no pulse before the last one */
function lastVerdict({ points }: Trend, { words, day }: Telling): string {
  const [before, now] = [points.at(-2), points.at(-1)];
  if (before === undefined || now === undefined || now.change === null) return '';
  const lineOf = ({ value }: TrendPoint) => (isShown(value) ? value : ({ kind: 'withheld' } as const));
  return verdictSentence(
    { verdict: now.change, before: lineOf(before), now: lineOf(now), day: day(before.closesAtMs) },
    words,
  );
}
