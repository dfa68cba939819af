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
const UNSEEN = -1;

function examineGroup({ questions, relation, policy, knows }: Dependent, n: number): Examined {
  const known = [...multisets(relation.length, knows)];
  const seenByText = new Map<string, Seen>();
  let cases = 0;
  for (const group of compositions(n, relation.length)) {
    const published = questions.map(({ scale, publish }, at) =>
      publish(histogramOf(group, relation, at, scale), scale, policy),
    );
    const text = JSON.stringify(published);
    let seen = seenByText.get(text);
    if (seen === undefined) {
      seen = {
        published,
        possible: new Int32Array(known.length).fill(UNSEEN),
        groups: new Int32Array(known.length),
      };
      seenByText.set(text, seen);
    }
    for (const [at, sheets] of known.entries()) {
      if (sheets.some((count, way) => count > group[way]!)) continue;
      cases += questions.length;
      seen.groups[at]! += 1;
      seen.possible[at]! &= heldByAllOthers(group, sheets, relation, questions.length);
    }
  }
  const certain = [...seenByText.values()].flatMap(({ published, possible, groups }) =>
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

function histogramOf(group: readonly number[], relation: Relation, question: number, scale: Scale): readonly number[] {
  const counts = Array.from({ length: POINTS_BY_SCALE[scale] }, () => 0);
  for (const [way, sides] of relation.entries()) counts[sides[question]!]! += group[way]!;
  return counts;
}

function heldByAllOthers(
  group: readonly number[],
  known: readonly number[],
  relation: Relation,
  questions: number,
): number {
  let mask = (1 << (SIDES * questions)) - 1;
  for (const [way, sides] of relation.entries()) {
    if (group[way]! <= known[way]!) continue;
    let held = 0;
    for (const [question, side] of sides.entries()) held |= 1 << (SIDES * question + side);
    mask &= held;
  }
  return mask;
}

/** Yields all ways to write n as an ordered sum of `parts` counts. The array is reused between steps. */
function* compositions(n: number, parts: number, counts: number[] = [], at = 0): Generator<readonly number[]> {
  if (at === parts - 1) {
    counts[at] = n;
    yield counts;
    return;
  }
  for (let first = 0; first <= n; first += 1) {
    counts[at] = first;
    yield* compositions(n - first, parts, counts, at + 1);
  }
}

function* multisets(ways: number, most: number): Generator<readonly number[]> {
  for (let size = 0; size <= most; size += 1) for (const counts of compositions(size, ways)) yield [...counts];
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
