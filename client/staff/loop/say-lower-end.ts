/** Puts into words what is certain about the lower end of a question. Pure. */
import { fill } from '../../../schema/languages/fill.ts';
import { resultWords } from '../../../schema/languages/result-words.ts';
import type { AskedItem } from '../../../schema/results/asked.ts';
import type { ItemResult } from '../../../schema/results/item-result.ts';
import { sideWords } from '../../../schema/results/item-sentence.ts';
import { lowerEnd } from '../../../schema/results/lower-end.ts';
import { loopWords } from './words.ts';

const words = loopWords.lowerEnd;

export function sayLowerEnd(asked: AskedItem, result: ItemResult): string {
  const side = asked.scale === 'tick' ? words.ticked : sideWords(asked.scale, resultWords)[0];
  const end = lowerEnd(asked, result);
  switch (end.kind) {
    case 'harm':
      return end.reported ? resultWords.sentenceHarm : words.harmNone;
    case 'withheld':
      return words.withheld;
    case 'answers':
    case 'ticks':
      return fill(words.side, { side, amount: amount(end.least, end.most, end.n) });
    case 'share':
      return fill(words.side, { side, amount: shareOf(end.least, end.most) });
    case 'half':
      return fill(words.side, { side, amount: end.than === null ? words.unknown : words[end.than] });
  }
}

function amount(least: number, most: number, n: number): string {
  if (most === 0) return fill(words.none, { n });
  if (least === most) return fill(words.exact, { x: least, n });
  if (least === 0) return most === n ? words.unknown : fill(words.atMost, { hi: most, n });
  return most === n ? fill(words.atLeast, { lo: least, n }) : fill(words.between, { lo: least, hi: most, n });
}

function shareOf(least: number, most: number): string {
  if (least === 0) return most === 100 ? words.unknown : fill(words.shareAtMost, { hi: most });
  return most === 100 ? fill(words.shareAtLeast, { lo: least }) : fill(words.shareBetween, { lo: least, hi: most });
}
