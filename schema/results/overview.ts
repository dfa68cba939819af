/**
 * Writes the first sentences above a result, as a person would say them (E9.2, E9.2a). They are the same for staff and for
 * students, and on every page and slide.
 */
import { fill, formFor, type Plural, type Text } from '../languages/fill.ts';
import { pluralRules } from '../languages/kept-formats.ts';
import { joinSentences } from '../languages/join-sentences.ts';
import { headline, type Headline, type Read } from './headline.ts';
import { withoutFullStop } from './item-sentence.ts';
import type { ResultWords } from './words.ts';
import { fillCounted } from './numbers.ts';

/** The language of a reader, as far as these sentences need it. */
export interface Reader {
  readonly locale: string;
  readonly results: ResultWords;
}

/** Writes everything that is said before the numbers, with how many questions could not be shown. */
export function overview(read: readonly Read[], reader: Reader): string {
  const found = headline(read);
  const { all, hidden } = found;
  const hiddenSentence = hidden === 0 ? [] : [fill(reader.results.notShown, { x: hidden, all })];
  return joinSentences([...levelSentences(found, reader), ...orderSentences(found, reader), ...hiddenSentence]);
}

/** Writes what most answers were, and for how many questions the lower end certainly is not empty. */
export function levelSentences(found: Headline, reader: Reader): readonly string[] {
  if (found.all === found.hidden) return [];
  const said = [...mostAnswers(found, reader), ...lowerEnds(found, reader)];
  return said.length > 0 ? said : [reader.results.overview.unclear];
}

/** Writes which questions certainly have the highest and the lowest share of answers at the upper end. */
export function orderSentences({ highest, lowest }: Headline, reader: Reader): readonly string[] {
  const { overview: words } = reader.results;
  const name = ({ asked }: Read) => withoutFullStop(asked.text);
  if (highest !== null && lowest !== null)
    return [fill(words.highestAndLowest, { highest: name(highest), lowest: name(lowest) })];
  if (highest !== null) return [fill(words.highest, { highest: name(highest) })];
  return lowest === null ? [] : [fill(words.lowest, { lowest: name(lowest) })];
}

/** Writes what holds for every question, without a number (E8.3). */
export function everySentences(
  found: Headline,
  reader: Reader,
): readonly { readonly end: 'lower' | 'upper'; readonly text: string }[] {
  const { all, lower, upper } = found;
  if (all === found.hidden) return [];
  const plain = { ...found, n: null };
  return [
    ...(upper.most === all ? [{ end: 'upper', text: ofEvery(plain, 'upper', reader) } as const] : []),
    ...(lower.most === all ? [{ end: 'lower', text: ofEvery(plain, 'lower', reader) } as const] : []),
    ...(lower.some === all && lower.most < all
      ? [{ end: 'lower', text: fill(reader.results.overview.oneEvery, { side: sidesOf(found, reader).low }) } as const]
      : []),
  ];
}

/** What is difficult comes first, because one should start there. */
function mostAnswers(found: Headline, reader: Reader): readonly string[] {
  const { all, lower, upper } = found;
  const { overview: words } = reader.results;
  const { low, high } = sidesOf(found, reader);
  if (lower.most === all) return [ofEvery(found, 'lower', reader)];
  if (upper.most === all) return [ofEvery(found, 'upper', reader)];
  if (lower.most === 0 && upper.notMost === all) return [fill(words.mostNowhere, { side: high })];
  return [
    ...(lower.most === 0 ? [] : [ofSome(words.mostOf, lower.most, { all, side: low }, reader), words.startThere]),
    ...(upper.most === 0 ? [] : [ofSome(words.mostOf, upper.most, { all, side: high }, reader)]),
  ];
}

function lowerEnds(found: Headline, reader: Reader): readonly string[] {
  const { all, lower } = found;
  const { overview: words } = reader.results;
  const side = sidesOf(found, reader).low;
  if (lower.none === all) return [fill(words.noneLow, { side })];
  // Where most answers are at the lower end, it has been said already that some are.
  if (lower.some === lower.most) return [];
  if (lower.some === all) return [fill(words.oneEvery, { side })];
  const sentence = ofSome(words.oneOf, lower.some, { all, side }, reader);
  return lower.most === 0 ? [sentence, words.startThere] : [sentence];
}

function ofEvery(found: Headline, end: 'lower' | 'upper', reader: Reader): string {
  const { overview: words } = reader.results;
  const { low, high } = sidesOf(found, reader);
  const side = end === 'lower' ? low : high;
  if (found[end].all === found.all) return fill(words.allEvery, { side });
  return found.n === null
    ? fill(words.mostEvery, { side })
    : fillCounted(words.mostEveryOf, { n: found.n, side }, reader.results);
}

function ofSome(forms: Plural, x: number, said: { readonly all: number; readonly side: string }, reader: Reader) {
  const form: Text<'x' | 'all' | 'side'> = formFor(forms, x, pluralRules(reader.locale));
  return fill(form, { x, ...said });
}

/** The words of the two ends of the scale; questions with different scales share words that name no answer. */
const sidesOf = ({ scale }: Headline, { results }: Reader) => ({
  low: results.overview.sides.low[scale],
  high: results.overview.sides.high[scale],
});
