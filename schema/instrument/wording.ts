/** Says how a question reads in one language: stem, sentence, hint and choices. */
import type { Breakdown, Item, Question } from '../contract/pulse.ts';
import { rating, ticklist } from './items.ts';
import type { Wording } from './shapes.ts';

export type { Wording } from './shapes.ts';

/** A question as a student is asked it. */
export type Asked =
  | {
      readonly kind: 'rating';
      readonly id: string;
      readonly stem: string;
      readonly text: string;
      /** The language of a question that the course wrote, which may be another than the page's (I6.1). */
      readonly lang?: string;
      /** It is present if "Does not apply" is a choice (E3.5). */
      readonly hint?: string;
      /** The lowest comes first: answer codes 1 … 5. */
      readonly labels: readonly string[];
    }
  | {
      readonly kind: 'ticklist';
      readonly id: string;
      readonly stem: string;
      readonly options: readonly { readonly id: string; readonly text: string }[];
    }
  | {
      readonly kind: 'context';
      readonly id: string;
      /** Says what the question is for. */
      readonly stem: string;
      readonly text: string;
      /** The last choice is "prefer not to say". */
      readonly choices: readonly { readonly value: string; readonly label: string }[];
    };

export function ask(question: Question, wording: Wording): Exclude<Asked, { kind: 'context' }> {
  switch (question.kind) {
    case 'rating':
      return askRating(question.item, wording);
    case 'ticklist': {
      const options = question.options.map(({ id }) => ({ id, text: textOf(id, wording) }));
      return { kind: 'ticklist', id: question.id, stem: wording.stems[ticklist(question.id).stem], options };
    }
  }
}

/** Renders the question that may split results (I2.13). */
export function askContext({ id, categories }: Breakdown, wording: Wording): Extract<Asked, { kind: 'context' }> {
  const choices = categories.map((value) => ({
    value,
    label: wording.items[`${id}.${value}`] ?? wording.scales.preferNotToSay,
  }));
  return { kind: 'context', id, stem: textOf(`${id}.intro`, wording), text: textOf(id, wording), choices };
}

function askRating({ id, custom }: Item, wording: Wording): Extract<Asked, { kind: 'rating' }> {
  if (custom !== undefined)
    return { kind: 'rating', id, stem: wording.stems.freq5, ...custom, labels: wording.scales.freq5 };
  const { stem, scale, hint } = rating(id);
  return {
    kind: 'rating',
    id,
    stem: wording.stems[stem],
    text: textOf(id, wording),
    ...(hint !== undefined && { hint: found(wording.hints[hint], hint) }),
    labels: wording.scales[scale],
  };
}

/** @returns the sentence of an item or of a tick-list's option */
export const textOf = (id: string, wording: Wording): string => found(wording.items[id], id);

function found(text: string | undefined, id: string): string {
  if (text === undefined) throw new Error(`No words for ${id}`);
  return text;
}
