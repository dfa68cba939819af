/** Puts what was read of a pulse into the order of its form, with the numbers that its questions have there (E9.2). */
import type { Question } from '../contract/pulse.ts';
import { ask, type Wording } from '../instrument/wording.ts';
import { fill } from '../languages/fill.ts';
import type { Construct } from './asked.ts';
import type { Read } from './headline.ts';
import { saidList } from './numbers.ts';
import type { ResultWords } from './words.ts';

export type FormEntry =
  /** The number is the place of the question in the form, from 1, or null where there is no single form. */
  | { readonly kind: 'rating'; readonly number: number | null; readonly read: Read }
  /** The options of a tick-list stay together below what was asked (I2.10). */
  | {
      readonly kind: 'ticks';
      readonly number: number | null;
      readonly stem: string;
      readonly options: readonly Read[];
    };

export function formEntries(
  questions: readonly Question[],
  read: readonly Read[],
  wording: Wording,
): readonly FormEntry[] {
  const readById = new Map(read.map((one) => [one.asked.id, one]));
  return questions.flatMap((question, i): readonly FormEntry[] => {
    const number = i + 1;
    if (question.kind === 'rating') {
      const one = readById.get(question.item.id);
      return one === undefined ? [] : [{ kind: 'rating', number, read: one }];
    }
    const options = question.options.flatMap(({ id }) => readById.get(id) ?? []);
    return options.length === 0 ? [] : [{ kind: 'ticks', number, stem: ask(question, wording).stem, options }];
  });
}

/** @returns the numbers of the questions of which a construct consists (I3.3) */
export const numbersOf = (construct: Construct, entries: readonly FormEntry[]): readonly number[] =>
  entries.flatMap((entry) =>
    entry.kind === 'rating' && entry.read.asked.construct === construct && entry.number !== null ? [entry.number] : [],
  );

/** @returns "Questions 1, 4" */
export const questionsOf = (numbers: readonly number[], words: ResultWords): string =>
  fill(numbers.length === 1 ? words.lineQuestion : words.lineQuestions, { list: saidList(numbers.map(String), words) });
