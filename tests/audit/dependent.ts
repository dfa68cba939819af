/**
 * Checks G2 for questions that depend on each other (privacy.md R2.4d): for each way in which people can answer, for all
 * that is published about them, and for each set of known sheets, it asks whether somebody else's side is certain.
 *
 * The viewer knows the relation, the rules of release, up to m sheets, and that everybody has answered everything.
 */
import { POINTS_BY_SCALE, type Policy, type Scale } from '../../schema/contract/pulse.ts';
import type { Published } from '../../schema/contract/release.ts';

/** How one of the questions is told. */
export interface Question {
  readonly scale: Exclude<Scale, 'five'>;
  readonly publish: (histogram: readonly number[], scale: Scale, policy: Policy) => Published;
}

/** The ways in which one person can answer: for each question a side. */
export type Relation = readonly (readonly number[])[];

export interface Dependent {
  readonly questions: readonly Question[];
  readonly relation: Relation;
  readonly fromN: number;
  readonly toN: number;
  readonly policy: Policy;
  readonly knows: number;
}

export interface Certain {
  readonly n: number;
  readonly published: readonly Published[];
  /** How many of the known people answered in each way of the relation. */
  readonly known: readonly number[];
  readonly question: number;
  /** How many possible groups of people look like this to the viewer. */
  readonly cases: number;
}

export interface Examined {
  /** How many triples of a group, a set of known sheets and a question were checked. */
  readonly cases: number;
  readonly certain: readonly Certain[];
}

export function examineDependent(dependent: Dependent): Examined {
  const all: Certain[] = [];
  let cases = 0;
  for (let n = dependent.fromN; n <= dependent.toN; n += 1) {
    const examined = examineGroup(dependent, n);
    cases += examined.cases;
    all.push(...examined.certain);
  }
  return { cases, certain: all };
}

/** @returns how many of the cases are certain */
export const casesIn = (certain: readonly Certain[]): number => certain.reduce((sum, { cases }) => sum + cases, 0);

interface Seen {
  readonly published: readonly Published[];
  /** For each set of known sheets: one bit for each side of each question that all others may hold together. */
  readonly possible: Int32Array;
  readonly groups: Int32Array;
}

const SIDES = 3;
/** Has all bits: whatever is seen first stays. No group has them all. */
const UNSEEN = -1;
/** No group publishes as many different things about one question. */
const MOST_TOLD = 4096;

function examineGroup({ questions, relation, policy, knows }: Dependent, n: number): Examined {
  const known = [...multisets(relation.length, knows)];
  const held = relation.map(heldBy);
  const tellers = questions.map((question, at) => tellerOf(question, relation, { at, n, policy }));
  const seenByTold = new Map<number, Seen>();
  let cases = 0;
  forEachComposition(n, relation.length, (group) => {
    let told = 0;
    for (const { numberOf } of tellers) told = told * MOST_TOLD + numberOf(group);
    let seen = seenByTold.get(told);
    if (seen === undefined) {
      seen = {
        published: tellers.map(({ publishedBy }) => publishedBy(group)),
        possible: new Int32Array(known.length).fill(UNSEEN),
        groups: new Int32Array(known.length),
      };
      seenByTold.set(told, seen);
    }
    for (let at = 0; at < known.length; at += 1) {
      const mask = heldByAllOthers(group, known[at]!, held, questions.length);
      if (mask === UNSEEN) continue;
      cases += questions.length;
      seen.groups[at]! += 1;
      seen.possible[at]! &= mask;
    }
  });
  const certain = [...seenByTold.values()].flatMap(({ published, possible, groups }) =>
    [...possible].flatMap((mask, at) =>
      questions.flatMap((_, question): Certain[] =>
        mask !== UNSEEN && ((mask >> (SIDES * question)) & 0b111) !== 0
          ? [{ n, published, known: known[at]!, question, cases: groups[at]! }]
          : [],
      ),
    ),
  );
  return { cases, certain };
}

/**
 * Numbers what is published about one question: groups with the same number are told alike. Many groups have the same
 * histogram, and each histogram is published only once.
 */
function tellerOf(
  { scale, publish }: Question,
  relation: Relation,
  { at, n, policy }: { readonly at: number; readonly n: number; readonly policy: Policy },
) {
  const sides = relation.map((way) => way[at]!);
  const counts = new Int32Array(POINTS_BY_SCALE[scale]);
  const numberByHistogram = new Map<number, number>();
  const numberByText = new Map<string, number>();
  const told: Published[] = [];
  const numberOf = (group: readonly number[]): number => {
    counts.fill(0);
    for (let way = 0; way < sides.length; way += 1) counts[sides[way]!]! += group[way]!;
    let histogram = 0;
    for (const count of counts) histogram = histogram * (n + 1) + count;
    const known = numberByHistogram.get(histogram);
    if (known !== undefined) return known;
    const published = publish([...counts], scale, policy);
    const text = JSON.stringify(published);
    const number = numberByText.get(text) ?? told.push(published) - 1;
    if (number >= MOST_TOLD) throw new Error('More is told about a question than can be numbered');
    numberByText.set(text, number);
    numberByHistogram.set(histogram, number);
    return number;
  };
  return { numberOf, publishedBy: (group: readonly number[]): Published => told[numberOf(group)]! };
}

/** One bit for each side of each question that somebody holds who answers in this way. */
const heldBy = (sides: readonly number[]): number =>
  sides.reduce((held, side, question) => held | (1 << (SIDES * question + side)), 0);

/** @returns `UNSEEN` if the group does not hold the known sheets */
function heldByAllOthers(
  group: readonly number[],
  known: readonly number[],
  held: readonly number[],
  questions: number,
): number {
  let mask = (1 << (SIDES * questions)) - 1;
  for (let way = 0; way < held.length; way += 1) {
    const others = group[way]! - known[way]!;
    if (others < 0) return UNSEEN;
    if (others > 0) mask &= held[way]!;
  }
  return mask;
}

/** Visits all ways to write n as an ordered sum of `parts` counts. The array is reused between visits. */
function forEachComposition(n: number, parts: number, visit: (counts: readonly number[]) => void): void {
  const counts = Array.from({ length: parts }, () => 0);
  const split = (left: number, at: number): void => {
    if (at === parts - 1) {
      counts[at] = left;
      visit(counts);
      return;
    }
    for (let first = 0; first <= left; first += 1) {
      counts[at] = first;
      split(left - first, at + 1);
    }
  };
  split(n, 0);
}

function* multisets(ways: number, most: number): Generator<readonly number[]> {
  for (let size = 0; size <= most; size += 1) {
    const all: number[][] = [];
    forEachComposition(size, ways, (counts) => void all.push([...counts]));
    yield* all;
  }
}

/** Exactly one of three questions is answered with yes. */
export const ONE_OF_THREE: Relation = [
  [0, 1, 1],
  [1, 0, 1],
  [1, 1, 0],
];

/**
 * Yields the ways in which two questions with three sides each can depend on each other, if each of them has at least
 * two sides that somebody can hold: 478 relations.
 */
export function* relationsOfPairs(): Generator<Relation> {
  const pairs = [0, 1, 2].flatMap((a) => [0, 1, 2].map((b) => [a, b] as const));
  for (let chosen = 1; chosen < 1 << pairs.length; chosen += 1) {
    const relation = pairs.filter((_, at) => (chosen >> at) & 1);
    if ([0, 1].every((question) => new Set(relation.map((sides) => sides[question])).size > 1)) yield relation;
  }
}

/** The same for three questions that are answered with yes or no. */
export function* relationsOfThree(): Generator<Relation> {
  const ways = Array.from({ length: 8 }, (_, way) => [way & 1, (way >> 1) & 1, (way >> 2) & 1]);
  for (let chosen = 1; chosen < 1 << ways.length; chosen += 1) {
    const relation = ways.filter((_, at) => (chosen >> at) & 1);
    if ([0, 1, 2].every((question) => new Set(relation.map((sides) => sides[question])).size > 1)) yield relation;
  }
}
