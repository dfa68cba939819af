/**
 * The numbers that anyone can compute from published ones. A page or an export may therefore contain them too
 * (privacy.md R2.4a).
 */
import type { Release } from '../../schema/contract/release.ts';
import { intervals } from '../../schema/results/intervals.ts';
import { itemMean, oneDecimal } from '../../schema/results/item-mean.ts';
import { wilson } from '../../schema/results/proportion.ts';

type Told = {
  readonly n: number;
  readonly sides: readonly (readonly [number, number])[];
  readonly bins: readonly number[] | undefined;
  readonly respondents: number;
  /** Whether a course wrote the question itself; its bands are written as shares in steps of five points (R2.4d). */
  readonly own: boolean;
};

/** The confidence of the intervals beside a percentage, in per cent (instrument.md I3.6). */
const CONFIDENCE = 95;

/** @param couldAnswer the size of the class, which staff gave and everybody who sees a table may know */
export function derivedFrom(releases: readonly Release[], couldAnswer: number): ReadonlySet<string> {
  const atoms = releases.flatMap(({ outcome }) => (outcome.kind === 'published' ? outcome.atoms : []));
  const items = releases[0]?.items ?? [];
  const respondents = atoms.reduce((sum, atom) => sum + atom.respondents, 0);
  // The last of these is the share of students who answered, in steps of five points (R2.7).
  const numbers: number[] = [
    respondents,
    releases[0]?.policy.k ?? 0,
    CONFIDENCE,
    5 * Math.round((20 * respondents) / couldAnswer),
  ];
  // How many answers were taken back is told in steps of five (R2.9a).
  numbers.push(5, ...releases.map(({ takenBack }) => takenBack));
  // Pages say how many questions there are, and how many of them have something to tell.
  for (let count = 0; count <= items.length; count += 1) numbers.push(count);
  const means: string[] = [];
  const shares: Share[] = [];
  for (const { id, scale } of items) {
    const parts = atoms.flatMap(({ items: told, respondents: people }): Told[] => {
      const published = told[id];
      if (published === undefined || published.form === 'X' || published.form === 'H') return [];
      return [
        {
          n: published.n,
          sides: intervals(published, scale),
          bins: published.form === 'A' ? published.bins : undefined,
          respondents: people,
          own: published.form === 'M' || published.form === 'S',
        },
      ];
    });
    if (parts.length === 0) continue;
    const total: Told = parts.reduce((a, b) => ({
      n: a.n + b.n,
      sides: a.sides.map(([lo, hi], i) => [lo + b.sides[i]![0], hi + b.sides[i]![1]] as const),
      bins: a.bins && b.bins && a.bins.map((count, i) => count + b.bins![i]!),
      respondents: a.respondents + b.respondents,
      own: a.own,
    }));
    for (const told of [...parts, total]) {
      numbers.push(...numbersOfItem(told));
      if (told.bins !== undefined && scale === 'five') means.push(...meansOf(told.bins));
    }
    shares.push({ id, share: total.sides.at(-1)![0] / total.n, n: total.n });
  }
  return new Set([...[...numbers, ...percentages(shares)].map(String), ...means]);
}

/** The means of items with exact counts only (I3.10). */
function meansOf(bins: readonly number[]): readonly string[] {
  const { mean, limits } = itemMean(bins);
  return [mean, ...limits].map(oneDecimal);
}

const numbersOfItem = ({ n, sides, bins, respondents, own }: Told): readonly number[] => [
  n,
  ...sides.flat(),
  ...(bins ?? []),
  respondents,
  respondents - n,
  ...(bins ?? []).map((count) => Math.round((count / n) * 100)),
  // Shares of a course's own question are rounded outwards (R2.4d).
  ...(own ? sides.flatMap(([lo, hi]) => [5 * Math.floor((20 * lo) / n), 5 * Math.ceil((20 * hi) / n)]) : []),
];

interface Share {
  readonly id: string;
  readonly share: number;
  readonly n: number;
}

/**
 * A construct is the mean of its two or four items, such as M1 to M4 (instrument.md I3.6). If the mean of any one or
 * two items were allowed here, nearly every number would be allowed.
 */
function percentages(shares: readonly Share[]): readonly number[] {
  const found: number[] = [];
  for (const [at, one] of shares.entries()) {
    for (const other of shares.slice(at)) found.push(...percentOf([one, other]));
  }
  for (const construct of ['M', 'B', 'T']) {
    const items = shares.filter(({ id }) => id.startsWith(construct) && /^.\d+$/.test(id));
    if (items.length > 0) found.push(...percentOf(items));
  }
  return found;
}

function percentOf(parts: readonly Share[]): readonly number[] {
  const share = parts.reduce((sum, each) => sum + each.share, 0) / parts.length;
  const limits = wilson(share, Math.min(...parts.map(({ n }) => n)));
  // The mean of 65 % and 50 % is 57.5 %, which a page may add up to a little more or less.
  return [share, ...limits].flatMap((each) => [Math.round(each * 100), Math.round(Number((each * 100).toFixed(9)))]);
}
