/**
 * The exhaustive check of G2 (privacy.md R9.1): over all histograms with the same publication, can a viewer who knows
 * some answers be certain of another respondent's side?
 *
 * The others are exchangeable for the viewer, so a side is certain exactly if in every histogram that fits both the
 * publication and the known answers all others hold that side. Ranges are parameters: `npm test` looks at what fits its
 * time, `npm run audit -- --exhaustive` at all of R9.1.
 */
import { POINTS_BY_SCALE, type Policy, type Scale } from '../../schema/contract/pulse.ts';
import type { Published } from '../../schema/contract/release.ts';

export interface Range {
  readonly scale: Scale;
  /** All n from 0 to here. */
  readonly upTo: number;
  readonly policy: Policy;
  /** How many answers the viewer knows at most: the policy's m, unless the check itself is put to the test. */
  readonly knows: number;
  readonly publish: (histogram: readonly number[], scale: Scale, policy: Policy) => Published;
}

export interface Certainty {
  readonly published: Published;
  /** The answers that the viewer knows, by code. */
  readonly known: readonly number[];
  /** What all others hold. */
  readonly side: number;
}

export interface Examined {
  /** Pairs of a histogram and of known answers that it contains. */
  readonly cases: number;
  readonly certain: readonly Certainty[];
}

/** Which side each answer code lies on; told apart from the product's own folding, which is under test. */
const SIDE_BY_CODE: Readonly<Record<Scale, readonly number[]>> = {
  five: [0, 0, 1, 2, 2],
  three: [0, 1, 2],
  binary: [0, 1],
};

/** No histogram that contains these known answers was seen yet. */
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

/** One bit per side that all respondents but the known ones hold: none, one, or all if nobody else is there. */
function sidesOfAllOthers(histogram: readonly number[], known: readonly number[], sides: readonly number[]): number {
  let mask = 0b111;
  for (let code = 0; code < histogram.length; code += 1) if (histogram[code]! > known[code]!) mask &= 1 << sides[code]!;
  return mask;
}

/** All ways to write n as an ordered sum of so many counts; the array is reused between steps. */
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

/** Counts per code of nought to so many answers. */
function* multisets(codes: number, most: number): Generator<readonly number[]> {
  for (let size = 0; size <= most; size += 1) for (const counts of compositions(size, codes)) yield [...counts];
}
