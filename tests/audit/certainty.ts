/**
 * Checks G2 exhaustively (privacy.md R9.1): over all histograms that lead to the same publication, can a viewer who
 * knows some answers be certain of another respondent's side?
 *
 * For the viewer the other respondents are exchangeable. So a side is certain exactly if all others hold that side in
 * every histogram that fits the publication and the known answers. The ranges are parameters: `npm test` checks as much
 * as its time allows, and `npm run audit -- --exhaustive` checks all of R9.1.
 */
import { POINTS_BY_SCALE, type Policy, type Scale } from '../../schema/contract/pulse.ts';
import type { Published } from '../../schema/contract/release.ts';

export interface Range {
  readonly scale: Scale;
  /** All n from 0 up to this number are checked. */
  readonly upTo: number;
  readonly policy: Policy;
  /** How many answers the viewer knows at most. It is the m of the policy, unless the check itself is tested. */
  readonly knows: number;
  readonly publish: (histogram: readonly number[], scale: Scale, policy: Policy) => Published;
}

export interface Certainty {
  readonly published: Published;
  /** The answers that the viewer knows, as codes. */
  readonly known: readonly number[];
  /** The side that all others hold. */
  readonly side: number;
}

export interface Examined {
  /** How many pairs of a histogram and known answers were checked, where the histogram contains the known answers. */
  readonly cases: number;
  readonly certain: readonly Certainty[];
}

/** The side of each answer code. It does not use the product's own table, because that is what is tested here. */
const SIDE_BY_CODE: Readonly<Record<Scale, readonly number[]>> = {
  five: [0, 0, 1, 2, 2],
  three: [0, 1, 2],
  binary: [0, 1],
};

/** Marks known answers for which no histogram was seen yet. */
const UNSEEN = -1;

export function examine({ scale, upTo, policy, knows, publish }: Range): Examined {
  const codes = POINTS_BY_SCALE[scale];
  const sides = SIDE_BY_CODE[scale];
  const knowledge = [...multisets(codes, knows)];
  const publications = new Map<string, { readonly published: Published; readonly possible: Int8Array }>();
  let cases = 0;
  for (let n = 0; n <= upTo; n += 1) {
    for (const histogram of compositions(n, codes)) {
      const published = publish(histogram, scale, policy);
      const key = JSON.stringify(published);
      const seen = publications.get(key) ?? { published, possible: new Int8Array(knowledge.length).fill(UNSEEN) };
      publications.set(key, seen);
      knowledge.forEach((known, at) => {
        if (!known.every((count, code) => count <= histogram[code]!)) return;
        cases += 1;
        seen.possible[at]! &= sidesOfAllOthers(histogram, known, sides);
      });
    }
  }
  const certain = [...publications.values()].flatMap(({ published, possible }) =>
    [...possible].flatMap((mask, at) =>
      mask > 0 ? [{ published, known: knowledge[at]!, side: 31 - Math.clz32(mask) }] : [],
    ),
  );
  return { cases, certain };
}

/**
 * Has one bit for each side that all respondents except the known ones hold. The result has no bit, one bit, or all
 * bits if there is nobody else.
 */
function sidesOfAllOthers(histogram: readonly number[], known: readonly number[], sides: readonly number[]): number {
  let mask = 0b111;
  for (let code = 0; code < histogram.length; code += 1) if (histogram[code]! > known[code]!) mask &= 1 << sides[code]!;
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

/** Yields the counts of each code for all groups of at most `most` answers. */
function* multisets(codes: number, most: number): Generator<readonly number[]> {
  for (let size = 0; size <= most; size += 1) for (const counts of compositions(size, codes)) yield [...counts];
}
