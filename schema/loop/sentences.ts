/**
 * Writes the sentences about a result that staff may say to their students as they stand (E8.3, W12). They have no
 * numbers, and they never say more than the published intervals allow. It is pure.
 */
import type { Atom, Release } from '../contract/release.ts';
import { fill } from '../languages/fill.ts';
import type { Language } from '../languages/language.ts';
import { askedItem, type AskedItem } from '../results/asked.ts';
import { headline, type Headline, type Read } from '../results/headline.ts';
import { itemResult, isTold, type ItemResult } from '../results/item-result.ts';
import { sideWords, withoutFullStop } from '../results/item-sentence.ts';
import { everySentences, orderSentences } from '../results/overview.ts';
import type { ResultWords } from '../results/words.ts';

export interface Sentence {
  /** The question whose acts respond to it; empty for a sentence about the whole form, so that acts keep its order (I5.2). */
  readonly item: string;
  /** Whether it tells what works, or what is difficult. */
  readonly about: 'good' | 'hard';
  readonly text: string;
}

/** @returns sentences about the whole form, and then about each question, in the order of the form and in this language */
export function sentencesIn(items: Release['items'], atoms: readonly Atom[], language: SaidIn): readonly Sentence[] {
  const read = items.map(
    (item): Read => ({
      asked: askedItem(item, language.wording),
      result: itemResult(atoms, item),
    }),
  );
  return [
    ...sentencesAboutAll(read, language),
    ...read.flatMap(({ asked, result }) => sentencesOf(asked, result, language.results)),
  ];
}

type SaidIn = Pick<Language, 'wording' | 'results' | 'locale'>;

/**
 * The highest question works only if most answers to it are favourable, and the lowest one is difficult only if that is not
 * certain of it.
 */
export function sentencesAboutAll(read: readonly Read[], language: Omit<SaidIn, 'wording'>): readonly Sentence[] {
  const found = headline(read);
  const { highest, lowest } = found;
  const works = ({ result }: Read) => isTold(result) && amountOf(result.sides[2]?.[0] ?? 0, result.n) === 'most';
  const named = (ends: Pick<Headline, 'highest' | 'lowest'>) => orderSentences({ ...found, ...ends }, language);
  const say = (about: Sentence['about'], texts: readonly string[]): Sentence[] =>
    texts.map((text) => ({ item: '', about, text }));
  return [
    ...(highest !== null && works(highest) ? say('good', named({ highest, lowest: null })) : []),
    ...(lowest !== null && !works(lowest) ? say('hard', named({ highest: null, lowest })) : []),
    ...everySentences(found, language).flatMap(({ end, text }) => say(end === 'upper' ? 'good' : 'hard', [text])),
  ];
}

/**
 * What is certain of one side of the scale. More than half of a course's own question counts those who left it out too,
 * so it is more than half of the answers as well (R2.4d).
 */
type Amount = 'most' | 'some' | 'one' | null;

export function amountOf(least: number, n: number): Amount {
  if (2 * least > n) return 'most';
  if (least > 1) return 'some';
  return least === 1 ? 'one' : null;
}

export function sentencesOf(asked: AskedItem, result: ItemResult, words: ResultWords): readonly Sentence[] {
  const { id: item, polarity, scale } = asked;
  const question = withoutFullStop(asked.text);
  const say = (about: Sentence['about'], text: string): Sentence => ({ item, about, text });
  if (polarity === 'indicator')
    return result.form === 'indicated' ? [say('hard', fill(words.saidReported, { question }))] : [];
  if (!isTold(result)) return [];
  const { n, sides } = result;
  const low = amountOf(sides[0]?.[0] ?? 0, n);
  // An option that is not ticked says nothing, so only a tick is worth a sentence (I2.10).
  if (scale === 'tick') return low === 'most' ? [say('good', fill(words.saidTicked, { question }))] : [];
  const [lower, , upper] = sideWords(scale, words);
  const high = amountOf(sides[2]?.[0] ?? 0, n);
  const text = { most: words.saidMost, some: words.saidSome, one: words.saidOne };
  return [
    ...(high === 'most' ? [say('good', fill(words.saidMost, { question, side: upper }))] : []),
    ...(low === null ? [] : [say('hard', fill(text[low], { question, side: lower }))]),
  ];
}
