/**
 * Checks `publish` exhaustively over the full ranges of privacy.md R9.1, and a course's own questions over all ways in
 * which they can depend on each other (R2.4d). It also runs controls that must fail.
 */
import { DEFAULT_POLICY, type Policy, type Scale } from '../../schema/contract/pulse.ts';
import { publish } from '../../worker/gate/publish.ts';
import { publishOwn } from '../../worker/gate/publish-own.ts';
import { publishByTheBook, type Publish } from '../worker/gate/publish-by-the-book.ts';
import { examine } from './certainty.ts';
import {
  casesIn,
  examineDependent,
  ONE_OF_THREE,
  relationsOfPairs,
  relationsOfThree,
  type Question,
  type Relation,
} from './dependent.ts';

const RANGES: readonly (readonly [scale: Scale, upTo: number])[] = [
  ['five', 34],
  ['three', 70],
  ['binary', 400],
];
const PARAMETERS: readonly (readonly [k: number, m: number])[] = [
  [5, 1],
  [7, 1],
  [7, 2],
];

export interface Exhaustive {
  readonly cases: number;
  /** How many cases make somebody's side certain. */
  readonly certain: number;
  /** The same counts for weaker rules. Both must be above 0, or the check finds nothing at all. */
  readonly controls: {
    readonly 'm = 0': number;
    readonly 'd = m + 1': number;
    readonly 'own questions told by R2.4': number;
  };
}

/** How far the check goes: the more ways there are to answer, the fewer people. */
const MOST_PEOPLE: Readonly<Record<number, number>> = { 2: 60, 3: 45, 4: 36, 5: 20, 6: 14, 7: 11, 8: 10, 9: 9 };

/** Three questions with two sides, and two questions with three sides, in every relation. */
function examineOwn(publishing: Question['publish'], k: number, m: number): { cases: number; certain: number } {
  const policy: Policy = { ...DEFAULT_POLICY, k, m };
  let [cases, certain] = [0, 0];
  const examineAll = (relations: Iterable<Relation>, scale: Question['scale'], count: number): void => {
    const questions = Array.from({ length: count }, () => ({ scale, publish: publishing }));
    for (const relation of relations) {
      const toN = MOST_PEOPLE[relation.length] ?? k;
      const found = examineDependent({ questions, relation, fromN: k, toN, policy, knows: m });
      cases += found.cases;
      certain += casesIn(found.certain);
    }
  };
  examineAll(relationsOfThree(), 'binary', 3);
  examineAll(relationsOfPairs(), 'three', 2);
  return { cases, certain };
}

const own: Question['publish'] = (histogram, scale, policy) =>
  publishOwn({ histogram, respondents: histogram.reduce((a, b) => a + b, 0) }, scale, policy);

export function examineEverything(): Exhaustive {
  let [cases, certain, withoutM, withLessD] = [0, 0, 0, 0];
  const weaker: Publish = publishByTheBook((_n, { m }) => m + 1);
  for (const [scale, upTo] of RANGES) {
    for (const [k, m] of PARAMETERS) {
      const policy: Policy = { ...DEFAULT_POLICY, k, m };
      const found = examine({ scale, upTo, policy, knows: m, publish });
      cases += found.cases;
      certain += found.certain.length;
      withoutM += examine({ scale, upTo, policy: { ...policy, m: 0 }, knows: m, publish }).certain.length;
      withLessD += examine({ scale, upTo, policy, knows: m, publish: weaker }).certain.length;
    }
  }
  for (const [k, m] of PARAMETERS) {
    const found = examineOwn(own, k, m);
    cases += found.cases;
    certain += found.certain;
  }
  const told = { scale: 'binary', publish } as const;
  const byR24 = examineDependent({
    questions: [told, told, told],
    relation: ONE_OF_THREE,
    fromN: 7,
    toN: 40,
    policy: DEFAULT_POLICY,
    knows: 1,
  });
  return {
    cases,
    certain,
    controls: {
      'm = 0': withoutM,
      'd = m + 1': withLessD,
      'own questions told by R2.4': casesIn(byR24.certain),
    },
  };
}
