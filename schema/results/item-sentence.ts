/** Writes one item in one sentence, by the same grammar in every language (instrument.md I4.6, I2.3). */
import type { AskedItem } from './asked.ts';
import type { Interval } from '../contract/release.ts';
import { isOwn, isTold, type CountedResult, type ItemResult, type OwnResult } from './item-result.ts';
import { fill, type Text } from '../languages/fill.ts';
import { fillCounted } from './numbers.ts';
import type { ResultWords } from './words.ts';

type Scale = 'freq5' | 'extent5';

export function itemSentence(asked: AskedItem, result: ItemResult, words: ResultWords): string {
  if (asked.polarity === 'indicator') return result.form === 'indicated' ? words.sentenceHarm : words.sentenceHarmNone;
  const question = withoutFullStop(asked.text);
  if (!isTold(result)) return fill(words.sentenceTooFew, { question });
  // Questions of a course are always answered with "never" to "always" (I6.1).
  if (isOwn(result)) return ownSentence(question, result, words);
  return asked.scale === 'tick'
    ? tickSentence(question, result, words)
    : ratingSentence(question, result, asked.scale, words);
}

/** Removes the full stop at the end of an item's text, because the template continues with a colon (I2.19). */
export const withoutFullStop = (text: string): string => text.replace(/[.。]\s*$/, '');

function ownSentence(question: string, result: OwnResult, words: ResultWords): string {
  const { n } = result;
  switch (result.form) {
    case 'majority': {
      const side = result.side === null ? undefined : sideWords('freq5', words)[result.side];
      return side === undefined
        ? fillCounted(words.sentenceOwnNone, { question, n }, words)
        : fillCounted(words.sentenceOwnMost, { question, n, side }, words);
    }
    case 'shares': {
      const [low = '', mid = '', high = ''] = result.sides.map((interval) => shareOf(interval, n, words));
      return fillCounted(words.sentenceOwnShares, { question, n, high, mid, low }, words);
    }
  }
}

/**
 * Writes a band as a share, in steps of five points, because its ends are no more precise than that (R2.4d). Both are
 * rounded outwards, so that the sentence never says more than the band.
 */
export function shareOf([least, most]: Interval, n: number, words: ResultWords): string {
  const [lo, hi] = [5 * Math.floor((20 * least) / n), 5 * Math.ceil((20 * most) / n)];
  if (least === 0) return fillCounted(words.shareAtMost, { hi }, words);
  return most === n ? fillCounted(words.shareAtLeast, { lo }, words) : fillCounted(words.shareAbout, { lo, hi }, words);
}

function ratingSentence(question: string, result: CountedResult, scale: Scale, words: ResultWords): string {
  const sides = sideWords(scale, words);
  const [low = [0, 0], mid = [0, 0], high = [0, 0]] = result.sides;
  const { n } = result;
  switch (result.form) {
    case 'exact': {
      const amount = (count: number) => (count === 0 ? words.none : count);
      return fillCounted(
        inScale(words.sentenceExact, scale, words),
        {
          question,
          n,
          f: amount(high[0]),
          m: amount(mid[0]),
          u: amount(low[0]),
        },
        words,
      );
    }
    case 'bands':
      return fillCounted(
        inScale(words.sentenceBands, scale, words),
        {
          question,
          n,
          fl: high[0],
          fh: high[1],
          ml: mid[0],
          mh: mid[1],
          ul: low[0],
          uh: low[1],
        },
        words,
      );
    case 'at-least':
      return fillCounted(
        words.sentenceAtLeast,
        { question, n, x: result.atLeast, side: sides[result.side] ?? '' },
        words,
      );
  }
}

function tickSentence(option: string, result: CountedResult, words: ResultWords): string {
  const [lo, hi] = result.sides[0] ?? [0, 0];
  const { n } = result;
  switch (result.form) {
    case 'exact':
      return fillCounted(words.sentenceTick, { option, n, x: lo === 0 ? words.none : lo }, words);
    case 'bands':
      return fillCounted(words.sentenceTickBand, { option, n, lo, hi }, words);
    case 'at-least':
      return fillCounted(
        result.side === 0 ? words.sentenceTickAtLeast : words.sentenceNotTickedAtLeast,
        {
          option,
          n,
          x: result.atLeast,
        },
        words,
      );
  }
}

/** The words of the three sides: low, middle, high. */
export function sideWords(scale: Scale, words: ResultWords): readonly [string, string, string] {
  return scale === 'freq5'
    ? [words.sideLow, words.sideMid, words.sideHigh]
    : [words.sideLowExtent, words.sideMidExtent, words.sideHighExtent];
}

/** Templates are written for "never … always"; an item on the extent scale gets the words of its own sides (I2.19). */
function inScale<Names extends string>(template: Text<Names>, scale: Scale, words: ResultWords): Text<Names> {
  if (scale === 'freq5') return template;
  return template
    .replace(words.sideHigh, words.sideHighExtent)
    .replace(words.sideMid, words.sideMidExtent)
    .replace(words.sideLow, words.sideLowExtent);
}
