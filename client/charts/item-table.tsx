/** Shows the numbers of one item as a table. Per cent appear from twenty answers on (E9.3, E9.5). */
import type { ComponentChildren } from 'preact';
import type { ToldResult } from '../../schema/results/item-result.ts';
import { itemMean } from '../../schema/results/item-mean.ts';
import { sideWords } from '../../schema/results/item-sentence.ts';
import { PERCENT_FROM } from '../../schema/results/line-sentence.ts';
import { saidCount, saidDecimal, saidPercent } from '../../schema/results/numbers.ts';
import type { Read } from '../../schema/results/headline.ts';
import { fill } from '../../schema/languages/fill.ts';
import type { ResultWords } from '../../schema/results/words.ts';
import { isDrawn, isRated, type RatedItem } from './view.ts';

/** @returns nothing for an item that has only its sentence, or whose only number is in it */
export function ItemTable({ asked, result, words }: Read & { readonly words: ResultWords }) {
  if (!isDrawn(asked, result) || !isRated(asked)) return null;
  return result.form === 'exact' ? (
    <AnswerTable asked={asked} result={result} words={words} />
  ) : (
    <BandTable asked={asked} result={result} words={words} />
  );
}

interface TableProps<Form extends ToldResult['form']> {
  readonly asked: RatedItem;
  readonly result: Extract<ToldResult, { form: Form }>;
  readonly words: ResultWords;
}

function AnswerTable({ asked, result, words }: TableProps<'exact'>) {
  const inPercent = result.n >= PERCENT_FROM;
  const head = [words.columnAnswer, words.columnCount, ...(inPercent ? [words.columnPercent] : [])];
  return (
    <Numbers
      caption={fill(words.tableExact, { question: asked.text, n: saidCount(result.n, words) })}
      head={head}
      foot={meanOf(result.bins, asked.labels, words)}
    >
      {asked.labels.map((label, i) => {
        const count = result.bins[i] ?? 0;
        return (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{saidCount(count, words)}</td>
            {inPercent && <td>{saidPercent(count / result.n, words)}</td>}
          </tr>
        );
      })}
    </Numbers>
  );
}

/** The mean is shown only where every count is shown too, so that it tells nothing more (I3.10). */
function meanOf(bins: readonly number[], labels: readonly string[], words: ResultWords): string {
  const {
    mean,
    limits: [low, high],
  } = itemMean(bins);
  const say = (value: number) => saidDecimal(value, words);
  const [first = '', last = ''] = [labels[0], labels.at(-1)];
  return fill(words.tableMean, { mean: say(mean), low: say(low), high: say(high), first, points: labels.length, last });
}

function BandTable({ asked, result, words }: TableProps<'bands'>) {
  const labels = sideWords(asked.scale, words);
  return (
    <Numbers
      caption={fill(words.tableBands, { question: asked.text, n: saidCount(result.n, words) })}
      head={[words.columnAnswer, words.columnRange]}
    >
      {result.sides.map(([lo, hi], side) => (
        <tr key={side}>
          <th scope="row">{labels[side]}</th>
          <td>{fill(words.band, { lo: saidCount(lo, words), hi: saidCount(hi, words) })}</td>
        </tr>
      ))}
    </Numbers>
  );
}

interface NumbersProps {
  readonly caption: string;
  readonly head: readonly string[];
  readonly foot?: string;
  /** True if the cells hold words: on a narrow screen they are then stacked. */
  readonly inWords?: boolean;
  readonly children: ComponentChildren;
}

export function Numbers({ caption, head, foot, inWords = false, children }: NumbersProps) {
  return (
    <div class="numbers">
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
  );
}

/** Tables are folded on screen and open on paper (E9.5). */
export function Folded({ label, children }: { readonly label: string; readonly children: ComponentChildren }) {
  return (
    <details class="fold-numbers">
      <summary>{label}</summary>
      <div class="numbers">{children}</div>
    </details>
  );
}

/** @returns what stands before a number where there is no room for columns: "Never:" */
export const before = (name: string | undefined, words: ResultWords): string =>
  fill(words.named, { name: name ?? '', value: '' }).trimEnd();
