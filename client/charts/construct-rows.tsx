/**
 * Shows the constructs as rows on one axis from none to all, above the questions of which they consist and aligned with
 * them (E9.2a, I3.3, I3.5).
 */
import type { ComponentChildren } from 'preact';
import type { Construct } from '../../schema/results/asked.ts';
import type { ConstructLine } from '../../schema/results/construct-line.ts';
import { numbersOf, questionsOf, type FormEntry } from '../../schema/results/form-entries.ts';
import { countOf, lineSentence, PERCENT_FROM } from '../../schema/results/line-sentence.ts';
import { saidList, saidPercent } from '../../schema/results/numbers.ts';
import type { ConstructReading } from '../../schema/results/reading.ts';
import type { Shown } from '../../schema/results/trend.ts';
import { fill } from '../../schema/languages/fill.ts';
import type { ResultWords } from '../../schema/results/words.ts';
import { ConstructAxis } from './construct-axis.tsx';
import { Ends } from './form-figure.tsx';
import { Numbers } from './item-table.tsx';

export interface ConstructRowsProps {
  readonly of: readonly ConstructReading[];
  /** The form tells which questions a construct consists of. */
  readonly entries: readonly FormEntry[];
  readonly words: ResultWords;
  readonly heading?: ComponentChildren;
  /** Whether rows open. On a slide they do not. */
  readonly folds?: boolean;
  /** The values of the pulse before, where they may be compared; they are drawn faintly behind (I3.9). */
  readonly before?: { readonly name: string; readonly values: ReadonlyMap<Construct, Shown> } | undefined;
  /** It stands in an opened row below the numbers. */
  readonly inside?: (reading: ConstructReading) => ComponentChildren;
}

export function ConstructRows({ of, words, heading, before, ...rest }: ConstructRowsProps) {
  if (of.length === 0) return null;
  const marks = marksIn(of, words, before);
  return (
    <figure class="form-figure constructs">
      <div class="figure-head">
        <div>{heading}</div>
        <Ends words={words} />
        <p class="value-name">{words.sideHigh}</p>
      </div>
      <ul class="figure-rows">
        {of.map((reading) => (
          <li key={reading.construct}>
            <ConstructRow reading={reading} words={words} before={before?.values.get(reading.construct)} {...rest} />
          </li>
        ))}
      </ul>
      {marks.length > 0 && (
        <ul class="key">
          {marks.map(({ kind, text }) => (
            <li key={kind}>
              <KeyMark kind={kind} /> {text}
            </li>
          ))}
        </ul>
      )}
    </figure>
  );
}

interface Mark {
  readonly kind: 'point' | 'interval' | 'before';
  readonly text: string;
}

/** The key explains only what is drawn. */
function marksIn(
  of: readonly ConstructReading[],
  words: ResultWords,
  before: ConstructRowsProps['before'],
): readonly Mark[] {
  const exact: readonly Mark[] = [
    { kind: 'point', text: words.keyShare },
    { kind: 'interval', text: words.keyInterval },
  ];
  return [
    ...(of.some(({ line }) => line.kind === 'exact') ? exact : []),
    ...(before !== undefined && before.values.size > 0 ? [{ kind: 'before', text: before.name } as const] : []),
  ];
}

interface RowProps extends Pick<ConstructRowsProps, 'entries' | 'words' | 'folds' | 'inside'> {
  readonly reading: ConstructReading;
  readonly before: Shown | undefined;
}

function ConstructRow({ reading, before, entries, words, folds = true, inside }: RowProps) {
  const { construct, line } = reading;
  const name = words.constructs[construct];
  const sentence = fill(words.named, { name, value: lineSentence(line, words) });
  const numbers = numbersOf(construct, entries);
  const face = (
    <>
      <span class="number" />
      <span class="question">
        <strong aria-hidden="true">{name}</strong>
        {numbers.length > 0 && <small>{questionsOf(numbers, words)}</small>}
      </span>
      <span class="heard" role="img" aria-label={sentence} />
      <span class="drawing" aria-hidden="true">
        {line.kind === 'withheld' ? (
          <span class="said nothing">{words.lineWithheld}</span>
        ) : (
          <ConstructAxis line={line} before={before} />
        )}
      </span>
      <span class="value" aria-hidden="true">
        <ConstructValue reading={reading} words={words} />
      </span>
    </>
  );
  if (!folds)
    return (
      <div class="figure-row">
        <div class="face">{face}</div>
      </div>
    );
  return (
    <details class="figure-row">
      <summary class="face">{face}</summary>
      <div class="inside">
        <p class="sentence">{sentence}</p>
        <ConstructTable reading={reading} words={words} />
        {inside?.(reading)}
      </div>
    </details>
  );
}

/** Per cent only from twenty exact answers on; otherwise the counts of each question (I3.5). */
function ConstructValue({
  reading: { line },
  words,
}: {
  readonly reading: ConstructReading;
  readonly words: ResultWords;
}) {
  if (line.kind === 'withheld') return null;
  const value = constructValue(line, words);
  return line.kind === 'exact' && line.n >= PERCENT_FROM ? <strong>{value}</strong> : <small>{value}</small>;
}

export function constructValue(line: Exclude<ConstructLine, { kind: 'withheld' }>, words: ResultWords): string {
  if (line.kind === 'exact' && line.n >= PERCENT_FROM) return saidPercent(line.share, words);
  return saidList(
    line.items.map((item) => countOf(item, words)),
    words,
  );
}

/** The table has a row for each question, because their counts say what the mean of their shares is made of. */
function ConstructTable({
  reading: { construct, asked, line },
  words,
}: {
  readonly reading: ConstructReading;
  readonly words: ResultWords;
}) {
  if (line.kind === 'withheld') return null;
  return (
    <Numbers caption={words.constructs[construct]} head={[words.columnQuestion, words.sideHigh]}>
      {line.items.map((item, i) => (
        <tr key={asked[i]?.id}>
          <th scope="row">{asked[i]?.text}</th>
          <td>{countOf(item, words)}</td>
        </tr>
      ))}
    </Numbers>
  );
}

/** @param place where the mark stands in a larger drawing */
export function KeyMark({ kind, ...place }: Pick<Mark, 'kind'> & { readonly x?: number; readonly y?: number }) {
  return (
    <svg class="axis swatch" width="24" height="16" aria-hidden="true" {...place}>
      {kind === 'point' && <circle class="point" cx="12" cy="8" r="6" />}
      {kind === 'interval' && <line class="interval" x1="2" x2="22" y1="8" y2="8" />}
      {kind === 'before' && <rect class="before" width="24" height="16" />}
    </svg>
  );
}
