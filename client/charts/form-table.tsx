/**
 * Writes the numbers of the whole form as a real table: folded on screen, always open in print (E9.5). Where sides are
 * published and not answers, a cell is as wide as its side.
 */
import type { FormEntry } from '../../schema/results/form-entries.ts';
import { sideWords } from '../../schema/results/item-sentence.ts';
import { countOf } from '../../schema/results/line-sentence.ts';
import { saidCount } from '../../schema/results/numbers.ts';
import type { Read } from '../../schema/results/headline.ts';
import { fill } from '../../schema/languages/fill.ts';
import type { ResultWords } from '../../schema/results/words.ts';
import { before, Folded } from './item-table.tsx';
import { saidOf } from './said.ts';
import { isDrawn, isRated } from './view.ts';

interface FormTableProps {
  /** Each part has its own scale. */
  readonly parts: readonly (readonly FormEntry[])[];
  readonly words: ResultWords;
}

export function FormTable({ parts, words }: FormTableProps) {
  return (
    <Folded label={words.tableForm}>
      {parts.map((part, i) => (
        <PartTable key={i} part={part} words={words} />
      ))}
    </Folded>
  );
}

function PartTable({ part, words }: { readonly part: readonly FormEntry[]; readonly words: ResultWords }) {
  const [first] = part;
  const rows = part.flatMap((entry) =>
    entry.kind === 'rating'
      ? [{ number: entry.number, read: entry.read }]
      : entry.options.map((read) => ({ number: null, read })),
  );
  const labels = first?.kind === 'rating' ? first.read.asked.labels : [words.ticked];
  return (
    <table class="whole-form">
      <caption>{first?.kind === 'ticks' ? first.stem : words.tableForm}</caption>
      <thead>
        <tr>
          {[words.columnQuestion, ...labels].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ number, read }) => (
          <tr key={read.asked.id}>
            <th scope="row" {...(read.asked.lang !== null && { lang: read.asked.lang, dir: 'auto' })}>
              {number !== null && <span class="number">{number}</span>} {read.asked.text}
            </th>
            <Cells read={read} width={labels.length} words={words} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** So many answers of five make up the low, the middle and the high side (I2.1). */
const ANSWERS = [2, 1, 2] as const;

function Cells({ read, width, words }: { readonly read: Read; readonly width: number; readonly words: ResultWords }) {
  const { asked, result } = read;
  if (!isDrawn(asked, result)) {
    const said = saidOf(read, words);
    return (
      <td colSpan={width} class="in-words">
        {typeof said === 'string' ? said : said.map(({ text }) => <p key={text}>{text}</p>)}
      </td>
    );
  }
  if (!isRated(asked)) return <td>{countOf(result, words, 0)}</td>;
  if (result.form === 'bands')
    return (
      <>
        {result.sides.map(([lo, hi], side) => (
          <td
            key={side}
            colSpan={ANSWERS[side] ?? 1}
            class="range"
            data-label={before(sideWords(asked.scale, words)[side], words)}
          >
            {fill(words.band, { lo: saidCount(lo, words), hi: saidCount(hi, words) })}
          </td>
        ))}
      </>
    );
  return (
    <>
      {result.bins.map((bin, i) => (
        <td key={i} data-label={before(asked.labels[i], words)}>
          {saidCount(bin, words)}
        </td>
      ))}
    </>
  );
}
