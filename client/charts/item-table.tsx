/**
 * Shows the numbers of a drawing as a table: folded on screen, always open in print (E9.5). Per cent appear from twenty
 * answers on (E9.3).
 */
import type { ComponentChildren } from 'preact';
import type { AskedItem } from '../../schema/results/asked.ts';
import type { ToldResult } from '../../schema/results/item-result.ts';
import { itemMean, oneDecimal } from '../../schema/results/item-mean.ts';
import { PERCENT_FROM, percent } from '../../schema/results/line-sentence.ts';
import { fill } from '../../schema/languages/fill.ts';
import type { ResultWords } from '../../schema/results/words.ts';

interface TableProps<Form extends ToldResult['form']> {
  readonly asked: AskedItem;
  readonly result: Extract<ToldResult, { form: Form }>;
  readonly words: ResultWords;
}

export function AnswerTable({ asked, result, words }: TableProps<'exact'>) {
  const inPercent = result.n >= PERCENT_FROM;
  const head = [words.columnAnswer, words.columnCount, ...(inPercent ? [words.columnPercent] : [])];
  return (
    <Folded
      caption={fill(words.tableExact, { question: asked.text, n: result.n })}
      head={head}
      foot={meanOf(result.bins, asked.labels, words)}
      words={words}
    >
      {asked.labels.map((label, i) => {
        const count = result.bins[i] ?? 0;
        return (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{count}</td>
            {inPercent && <td>{percent(count / result.n)} %</td>}
          </tr>
        );
      })}
    </Folded>
  );
}

/** The mean is shown only where every count is shown too, so that it tells nothing more (I3.10). */
function meanOf(bins: readonly number[], labels: readonly string[], words: ResultWords): string {
  const {
    mean,
    limits: [low, high],
  } = itemMean(bins);
  const say = (value: number) => oneDecimal(value).replace('.', words.decimalMark);
  const [first = '', last = ''] = [labels[0], labels.at(-1)];
  return fill(words.tableMean, { mean: say(mean), low: say(low), high: say(high), first, points: labels.length, last });
}

export function BandTable({
  asked,
  labels,
  result,
  words,
}: TableProps<'bands'> & { readonly labels: readonly string[] }) {
  return (
    <Folded
      caption={fill(words.tableBands, { question: asked.text, n: result.n })}
      head={[words.columnAnswer, words.columnRange]}
      words={words}
    >
      {result.sides.map(([lo, hi], side) => (
        <tr key={side}>
          <th scope="row">{labels[side]}</th>
          <td>{fill(words.band, { lo, hi })}</td>
        </tr>
      ))}
    </Folded>
  );
}

interface FoldedProps {
  readonly caption: string;
  readonly head: readonly string[];
  readonly foot?: string;
  /** True if the cells hold words: on a narrow screen they are then stacked. */
  readonly inWords?: boolean;
  readonly words: ResultWords;
  readonly children: ComponentChildren;
}

export function Folded({ caption, head, foot, inWords = false, words, children }: FoldedProps) {
  return (
    <details class="numbers">
      <summary>{words.asTable}</summary>
      <div>
        <table {...(inWords && { class: 'in-words' })}>
          <caption>{caption}</caption>
          <thead>
            <tr>
              {head.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{children}</tbody>
          {foot !== undefined && (
            <tfoot>
              <tr>
                <td colSpan={head.length}>{foot}</td>
              </tr>
            </tfoot>
          )}
        </table>
      </div>
    </details>
  );
}
