/** Measures how a cost grows along a line of sizes, and says it in figures (P20). */
import type { Figure } from './figures.ts';
import { median } from './rounds.ts';

/** What one submission, one page or one close takes at one size, in milliseconds of processor time. */
export interface Point<Cost extends string> {
  readonly size: number;
  readonly costs: Readonly<Record<Cost, () => Promise<number>>>;
  /** The same work done by as little code as possible, where the work itself grows with the size. */
  readonly floors?: Readonly<Partial<Record<Cost, () => Promise<number>>>>;
}

export interface Line<Cost extends string> {
  readonly what: string;
  readonly points: readonly Point<Cost>[];
}

const MOST_GROWTH = 1.1;

/** Visits the points by turns, so that whatever else the machine does slows all of them alike. */
export async function alongLine<Cost extends string>(
  { what, points }: Line<Cost>,
  rounds: number,
): Promise<readonly Figure[]> {
  const costs = Object.keys(points[0]?.costs ?? {}) as Cost[];
  const figures: Figure[] = [];
  for (const cost of costs) {
    const [measured, floors]: [number[][], number[][]] = [[], []];
    // The first round runs code that has never run at this size, and does not count.
    for (let round = -1; round < rounds; round += 1) {
      const [own, bare] = [
        await inTurn(
          points.map(({ costs: of }) => of[cost]),
          round,
        ),
        await bareOf(points, cost, round),
      ];
      if (round < 0) continue;
      measured.push(own);
      if (bare.length > 0) floors.push(bare);
    }
    figures.push(
      figureOf(
        `${what}: CPU per ${cost}`,
        points.map(({ size }) => size),
        measured,
        floors,
      ),
    );
  }
  return figures;
}

const bareOf = <Cost extends string>(points: readonly Point<Cost>[], cost: Cost, round: number): Promise<number[]> =>
  inTurn(
    points.flatMap(({ floors }) => floors?.[cost] ?? []),
    round,
  );

/** Every second round goes the other way, so that no point always comes after the same one. */
async function inTurn(works: readonly (() => Promise<number>)[], round: number): Promise<number[]> {
  const took: number[] = works.map(() => NaN);
  const order = works.map((_, i) => (round % 2 === 0 ? i : works.length - 1 - i));
  for (const i of order) took[i] = (await works[i]?.()) ?? NaN;
  return took;
}

/**
 * The growth is the last point beside the first one of the same round, and of these the median. Where the work itself grows, that
 * of the floor stands beside it, and only what grows beyond it counts.
 */
export function figureOf(
  what: string,
  sizes: readonly number[],
  measured: readonly (readonly number[])[],
  floors: readonly (readonly number[])[] = [],
): Figure {
  const growth = growthOf(measured);
  const bare = floors.length === 0 ? null : growthOf(floors);
  const at = sizes.map((size, i) => {
    const ms = median(measured.map((round) => round[i] ?? NaN));
    return `${size.toLocaleString('en')}: ${ms.toPrecision(3)}`;
  });
  return {
    target: 'P20',
    what: `${what} (ms at ${at.join(', ')})`,
    unit: '× from first to last',
    goal: bare === null ? `≤ ${MOST_GROWTH} ×` : `≤ ${MOST_GROWTH} × floor`,
    measured: growth,
    floor: bare,
    isMet: growth <= MOST_GROWTH * (bare ?? 1),
  };
}

const growthOf = (rounds: readonly (readonly number[])[]): number =>
  median(rounds.map((round) => (round.at(-1) ?? NaN) / (round[0] ?? NaN)));

/** A line that only explains others. */
export const aside = (what: string, unit: string, measured: number): Figure => ({
  target: '',
  what,
  unit,
  goal: '',
  measured,
  floor: null,
  isMet: null,
});
