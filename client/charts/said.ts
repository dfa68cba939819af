/** Says in a few words what was published about an item that has no drawing (E9.3, I2.3, I4.3). Pure. */
import { isTold } from '../../schema/results/item-result.ts';
import { itemSentence, shareOf, sideWords } from '../../schema/results/item-sentence.ts';
import { countOf } from '../../schema/results/line-sentence.ts';
import { saidCount } from '../../schema/results/numbers.ts';
import type { Read } from '../../schema/results/headline.ts';
import { fill } from '../../schema/languages/fill.ts';
import type { ResultWords } from '../../schema/results/words.ts';
import { isRated } from './view.ts';

export interface SaidOfSide {
  /** It is 0, 1 or 2; an option of a tick-list has no side. */
  readonly side: number | null;
  readonly text: string;
}

/** @returns one text where nothing is known of any side */
export function saidOf({ asked, result }: Read, words: ResultWords): string | readonly SaidOfSide[] {
  if (asked.polarity === 'indicator') return result.form === 'indicated' ? words.sentenceHarm : words.sentenceHarmNone;
  if (!isTold(result)) return words.rowTooFew;
  const name = (side: number) =>
    isRated(asked) ? sideWords(asked.scale, words)[side] : side === 0 ? words.ticked : words.notTicked;
  const about = (side: number, value: string): SaidOfSide => ({
    side: isRated(asked) ? side : null,
    text: fill(words.named, { name: name(side) ?? '', value }),
  });
  switch (result.form) {
    case 'exact':
    case 'bands':
      return itemSentence(asked, result, words);
    case 'at-least':
      return [about(result.side, countOf(result, words, result.side))];
    case 'majority':
      return result.side === null
        ? fill(words.rowOwnNone, { n: saidCount(result.n, words) })
        : [about(result.side, fill(words.rowOwnMost, { n: saidCount(result.n, words) }))];
    case 'shares':
      return result.sides.map((share, side) => about(side, shareOf(share, result.n, words)));
  }
}
