/**
 * Shows the whole form in one aligned figure: every question in form order, one key, one scale. A row opens to its
 * sentence, its numbers and what the page adds (E9.2a, E9.3, I4.1).
 *
 * The page has `ChartPatterns` once. The results pages of staff and of students use it, the roll-up of a programme, and
 * slides: `<FormFigure entries={formEntries(…)} words={…} folds={false} />` draws rows that do not open, with no table
 * below, and one entry alone is a slide of one question. `--bar` and `--figure-text` set the height of its bars and the
 * size of its text.
 */
import type { ComponentChildren } from 'preact';
import type { AskedItem } from '../../schema/results/asked.ts';
import { questionsOf, type FormEntry } from '../../schema/results/form-entries.ts';
import { sideWords } from '../../schema/results/item-sentence.ts';
import type { ResultWords } from '../../schema/results/words.ts';
import { AnswerKey, RangeKey } from './answer-key.tsx';
import { FigureRow, type RowProps } from './figure-row.tsx';
import { FormTable } from './form-table.tsx';
import { TickRows } from './tick-rows.tsx';
import { BAR, isDrawn, isRated } from './view.ts';

export interface FormFigureProps extends Partial<RowProps> {
  readonly entries: readonly FormEntry[];
  readonly words: ResultWords;
  /** The heading stands in one line with the key. */
  readonly heading?: ComponentChildren;
}

export function FormFigure({ entries, heading, view = BAR, folds = true, ...rest }: FormFigureProps) {
  const row = { view, folds, ...rest };
  const read = entries.flatMap((entry) => (entry.kind === 'rating' ? [entry.read] : entry.options));
  return (
    <figure class="form-figure">
      {partsOf(entries).map((part, i) => (
        <Part key={i} part={part} heading={i === 0 ? heading : headOf(partName(part, i, rest.words))} {...row} />
      ))}
      {read.some(({ asked, result }) => isDrawn(asked, result) && result.form === 'bands') && (
        <RangeKey words={rest.words} />
      )}
      {folds && <FormTable parts={partsOf(entries)} words={rest.words} />}
    </figure>
  );
}

/** Rows below each other that share their key. */
export type FormPart = readonly [FormEntry, ...FormEntry[]];

/** Most forms have one part; a module with another scale, or a tick-list, begins a new one. */
export function partsOf(entries: readonly FormEntry[]): readonly FormPart[] {
  const parts: [FormEntry, ...FormEntry[]][] = [];
  for (const entry of entries) {
    const last = parts.at(-1);
    if (last !== undefined && scaleOf(last[0]) === scaleOf(entry) && entry.kind === 'rating') last.push(entry);
    else parts.push([entry]);
  }
  return parts;
}

/**
 * Says which questions have the scale of this part. The questions of the first part stand right below their key, so they
 * need no name, and neither do those of a roll-up, which have no numbers.
 */
export function partName(part: FormPart, place: number, words: ResultWords): string | null {
  const numbers = part.flatMap(({ kind, number }) => (kind === 'rating' && number !== null ? [number] : []));
  return place === 0 || numbers.length === 0 ? null : questionsOf(numbers, words);
}

const headOf = (name: string | null): ComponentChildren => name !== null && <p class="part">{name}</p>;

const scaleOf = (entry: FormEntry): string => (entry.kind === 'rating' ? entry.read.asked.scale : 'ticks');

function Part({ part, heading, ...row }: RowProps & { readonly part: FormPart; readonly heading: ComponentChildren }) {
  const [first] = part;
  return (
    <>
      {first.kind === 'rating' ? (
        <Head heading={heading} part={part} asked={first.read.asked} words={row.words} />
      ) : (
        heading !== false && heading !== undefined && <div class="figure-head">{heading}</div>
      )}
      <ol class="figure-rows">
        {part.map((entry) =>
          entry.kind === 'rating' ? (
            <li key={entry.read.asked.id}>
              <FigureRow number={entry.number} read={entry.read} {...row} />
            </li>
          ) : (
            <li key={entry.stem}>
              <TickRows entry={entry} {...row} />
            </li>
          ),
        )}
      </ol>
    </>
  );
}

/** The key stands where the bars begin. Where there are only ranges, the scale of their tracks stands there. */
function Head({
  heading,
  part,
  asked,
  words,
}: {
  readonly heading: ComponentChildren;
  readonly part: FormPart;
  readonly asked: AskedItem;
  readonly words: ResultWords;
}) {
  const hasBars = part.some((entry) => entry.kind === 'rating' && entry.read.result.form === 'exact');
  return (
    <div class="figure-head">
      <div>{heading}</div>
      {hasBars ? <AnswerKey labels={asked.labels} /> : <Ends words={words} />}
      <p class="value-name">{hasBars && isRated(asked) && sideWords(asked.scale, words)[2]}</p>
    </div>
  );
}

/** The ends of an axis on which shares are drawn. */
export const Ends = ({ words }: { readonly words: ResultWords }) => (
  <p class="ends">
    <span>{words.axisNone}</span>
    <span>{words.axisAll}</span>
  </p>
);
