/**
 * Writes constructs in words: per cent from twenty exact answers on, otherwise counts and ranges per question
 * (instrument.md I3.5, I3.9).
 */
import type { ConstructLine } from './construct-line.ts';
import type { ToldResult } from './item-result.ts';
import type { Verdict } from './verdict.ts';
import { fill, type Text } from '../languages/fill.ts';
import { joinSentences } from '../languages/join-sentences.ts';
import { saidCount, saidList } from './numbers.ts';
import type { ResultWords } from './words.ts';

/** Per cent are shown only from this many exact answers on (E9.3). */
export const PERCENT_FROM = 20;

const FAVOURABLE = 2;

export function lineSentence(line: ConstructLine, words: ResultWords): string {
  switch (line.kind) {
    case 'withheld':
      return words.lineWithheld;
    case 'exact': {
      if (line.n < PERCENT_FROM) return countsOf(line.items, words);
      const [low, high] = line.limits;
      return fill(words.lineExact, { share: percent(line.share), low: percent(low), high: percent(high) });
    }
    case 'range':
      return countsOf(line.items, words);
  }
}

/** Writes the numbers alone, for a sentence that has already said what was counted. */
function numbersOf(line: ConstructLine, words: ResultWords): string {
  if (line.kind === 'withheld') return words.lineWithheld;
  if (line.kind === 'range' || line.n < PERCENT_FROM) return listOf(line.items, words);
  const [low, high] = line.limits;
  return fill(words.lineShare, { share: percent(line.share), low: percent(low), high: percent(high) });
}

export interface Change {
  readonly verdict: Verdict;
  readonly before: ConstructLine;
  readonly now: ConstructLine;
  /** The day on which the earlier pulse closed, as the reader writes it. */
  readonly day: string;
}

/** Writes a verdict (I3.9). W16 is part of the words for no clear change. */
export function verdictSentence({ verdict, before, now, day }: Change, words: ResultWords): string {
  const { verdicts } = words;
  const said = (text: Text<'day' | 'a' | 'b' | 'n1' | 'n2'>, coarse: boolean) => {
    const sentence = fill(text, {
      day,
      a: numbersOf(before, words),
      b: numbersOf(now, words),
      n1: saidCount(answersOf(before), words),
      n2: saidCount(answersOf(now), words),
    });
    return coarse ? joinSentences([sentence, verdicts.coarse]) : sentence;
  };
  switch (verdict.kind) {
    case 'not-comparable':
      return fill(verdicts.notComparable, { reason: verdicts.reasons[verdict.reason] });
    case 'too-few':
      return verdicts.tooFew;
    case 'increase':
      return said(verdicts.increase, verdict.coarse);
    case 'decrease':
      return said(verdicts.decrease, verdict.coarse);
    case 'no-clear-change':
      return said(verdicts.noClearChange, verdict.coarse);
  }
}

export const percent = (share: number): number => Math.round(share * 100);

const answersOf = (line: ConstructLine): number => (line.kind === 'withheld' ? 0 : line.n);

const countsOf = (items: readonly ToldResult[], words: ResultWords): string =>
  fill(words.lineCounts, { counts: listOf(items, words) });

const listOf = (items: readonly ToldResult[], words: ResultWords): string =>
  saidList(
    items.map((item) => countOf(item, words)),
    words,
  );

/** Writes how many answers to one item are on a side; those of a construct count where they are favourable. */
export function countOf(item: ToldResult, words: ResultWords, side = FAVOURABLE): string {
  const [lo, hi] = item.sides[side] ?? [0, 0];
  const said = (x: number) => saidCount(x, words);
  const n = said(item.n);
  if (lo === hi) return fill(words.countExact, { x: lo === 0 ? words.none : said(lo), n });
  if (item.form === 'at-least' && item.side === side) return fill(words.countAtLeast, { x: said(item.atLeast), n });
  return fill(words.countBand, { lo: said(lo), hi: said(hi), n });
}
