/**
 * Says what a release as a whole allows: who did not answer, where the lower end is, and what each construct asks of
 * staff.
 */
import { CONSTRUCTS, type AskedItem, type Construct } from './asked.ts';
import { constructLine, type ConstructLine } from './construct-line.ts';
import { isTold, type ItemResult, type ToldResult } from './item-result.ts';
import { isLowCertain } from './lower-end.ts';
import { fill } from '../languages/fill.ts';
import type { ResultWords } from './words.ts';

export interface Read {
  readonly asked: AskedItem;
  readonly result: ItemResult;
}

/** Writes the one sentence above everything: where the lower end certainly is not empty (E9.2, E8.1). */
export function overview(read: readonly Read[], words: ResultWords): string {
  const rated = read.filter(({ asked }) => asked.scale !== 'tick' && asked.polarity === 'positive');
  const all = rated.length;
  const x = rated.filter(({ result }) => isLowCertain(result)).length;
  const hidden = rated.filter(({ result }) => result.form === 'withheld').length;
  const first = x === 0 ? fill(words.lowerEndNowhere, { all }) : fill(words.lowerEnd, { x, all });
  return hidden === 0 ? first : `${first} ${fill(words.notShown, { x: hidden, all })}`;
}

/**
 * Writes W15 and what I3.11 adds.
 * @param couldAnswer size of the class as staff gave it, or null
 * @param eachOnce whether one answer is one student (`codes`, `roster`); only then is there a share to show, in steps
 * of 5 (R2.7)
 */
export function nonResponse(
  respondents: number,
  couldAnswer: number | null,
  eachOnce: boolean,
  words: ResultWords,
): string {
  const sentences = [fill(words.nonResponse, { n: respondents })];
  if (couldAnswer !== null && eachOnce) {
    sentences.push(fill(words.shareAnswered, { share: 5 * Math.round((20 * respondents) / couldAnswer) }));
  }
  // With an open link there may be more answers than students, so if fewer than half answered, fewer than half of the
  // students did.
  if (couldAnswer !== null && respondents * 2 < couldAnswer) sentences.push(words.underHalf);
  return sentences.join(' ');
}

export interface ConstructReading {
  readonly construct: Construct;
  readonly asked: readonly AskedItem[];
  readonly line: ConstructLine;
  readonly reads: 'low' | 'high' | 'between';
}

/** Lists the constructs that a pulse asked, each from its own core and standard items (I3.3). */
export function constructsOf(read: readonly Read[]): readonly ConstructReading[] {
  return CONSTRUCTS.flatMap((construct) => {
    const own = read.filter(({ asked }) => asked.construct === construct);
    const results = own.map(({ result }) => result);
    return own.length === 0
      ? []
      : [{ construct, asked: own.map(({ asked }) => asked), line: constructLine(results), reads: readsAs(results) }];
  });
}

/** Writes what a construct asks of staff if some were certainly left out (W17 to W19). */
export const advice = ({ construct, reads }: ConstructReading, words: ResultWords): string | null =>
  reads === 'low' ? words.low[construct] : null;

/** W20 appears only if every construct reads high. */
export const allReadHigh = (constructs: readonly ConstructReading[]): boolean =>
  constructs.length > 0 && constructs.every(({ reads }) => reads === 'high');

/**
 * Low means that in some item "never" or "rarely" cannot be empty (E8.1). High means that in each item most answers
 * were certainly favourable.
 */
function readsAs(results: readonly ItemResult[]): ConstructReading['reads'] {
  if (results.some(isLowCertain)) return 'low';
  return results.every((result) => isTold(result) && isMostlyFavourable(result)) ? 'high' : 'between';
}

const isMostlyFavourable = ({ n, sides }: ToldResult): boolean => (sides[2]?.[0] ?? 0) * 2 > n;
