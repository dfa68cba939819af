/** Says what a release as a whole allows: who did not answer, and what each construct asks of staff. */
import { CONSTRUCTS, type AskedItem, type Construct } from './asked.ts';
import { constructLine, type ConstructLine } from './construct-line.ts';
import type { Read } from './headline.ts';
import { isTold, type ItemResult, type ToldResult } from './item-result.ts';
import { isLowCertain } from './lower-end.ts';
import { fill } from '../languages/fill.ts';
import { joinSentences } from '../languages/join-sentences.ts';
import { fillCounted } from './numbers.ts';
import type { ResultWords } from './words.ts';

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
  const sentences = [fillCounted(words.nonResponse, { n: respondents }, words)];
  if (couldAnswer !== null && eachOnce) {
    sentences.push(fill(words.shareAnswered, { share: 5 * Math.round((20 * respondents) / couldAnswer) }));
  }
  // With an open link there may be more answers than students, so if fewer than half answered, fewer than half of the
  // students did.
  if (couldAnswer !== null && respondents * 2 < couldAnswer) sentences.push(words.underHalf);
  return joinSentences(sentences);
}

/**
 * What is certain about the answers to the questions of a construct. The borders are amounts that one can say in words; no
 * level is a grade, and none has a colour (I3.12).
 */
export type Level =
  /** For each question, fewer than half of the answers are favourable. */
  | 'few'
  /** For one question, a quarter of the answers or more are unfavourable. */
  | 'quarter'
  /** For each question, most answers are favourable, and at least one answer to one of them is unfavourable. */
  | 'most'
  /** At least one answer to one question is unfavourable. */
  | 'some'
  /** For each question, most answers are favourable. */
  | 'high'
  /** None of these is certain. */
  | 'between';

export interface ConstructReading {
  readonly construct: Construct;
  readonly asked: readonly AskedItem[];
  readonly line: ConstructLine;
  readonly reads: Level;
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

/**
 * Writes what is certain about a construct and what it asks of staff (W17 to W19).
 * @returns null if nothing is asked of them
 */
export function advice({ construct, reads }: ConstructReading, words: ResultWords): string | null {
  const { levels } = words;
  const toDo = words.advice[construct];
  const say = (level: string, act: string) => joinSentences([level, act]);
  switch (reads) {
    case 'few':
      return say(levels.few, toDo.first);
    case 'quarter':
      return say(levels.quarter, toDo.start);
    case 'some':
      return say(levels.some, toDo.start);
    case 'most':
      return say(levels.most, toDo.keep);
    case 'high':
    case 'between':
      return null;
  }
}

/** W20 appears only if every construct reads high. */
export const allReadHigh = (constructs: readonly ConstructReading[]): boolean =>
  constructs.length > 0 && constructs.every(({ reads }) => reads === 'high');

/** The first level that is certain counts. A question that is not shown is certain of nothing (E8.1). */
function readsAs(results: readonly ItemResult[]): Level {
  const each = (holds: (told: ToldResult) => boolean) => results.every((result) => isTold(result) && holds(result));
  if (each(({ n, sides }) => 2 * mostOn(2, sides, n) < n)) return 'few';
  if (results.some((result) => isTold(result) && isLowCertain(result) && 4 * leastOn(0, result.sides) >= result.n))
    return 'quarter';
  const isLow = results.some(isLowCertain);
  if (each(({ n, sides }) => 2 * leastOn(2, sides) > n)) return isLow ? 'most' : 'high';
  return isLow ? 'some' : 'between';
}

const leastOn = (side: number, sides: ToldResult['sides']): number => sides[side]?.[0] ?? 0;
const mostOn = (side: number, sides: ToldResult['sides'], n: number): number => sides[side]?.[1] ?? n;
