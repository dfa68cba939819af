/**
 * Finds what a person would say first about a result (E9.2, E9.2a). Everything follows from the published intervals alone,
 * so nothing here can say more than they do. It is pure.
 */
import type { Interval } from '../contract/release.ts';
import type { AskedItem } from './asked.ts';
import { isOwn, isTold, type ItemResult, type ToldResult } from './item-result.ts';

export interface Read {
  readonly asked: AskedItem;
  readonly result: ItemResult;
}

/** In so many questions this is certain of one end of the scale. */
export interface Certain {
  /** All answers are there. */
  readonly all: number;
  /** More than half of the answers are there. */
  readonly most: number;
  /** At most half of the answers are there. */
  readonly notMost: number;
  /** At least one answer is there. */
  readonly some: number;
  /** No answer is there. */
  readonly none: number;
}

export interface Headline {
  /** So many questions have a scale and ask about something good; lists and harm are read by themselves. */
  readonly all: number;
  /** Nothing was published about so many of them. */
  readonly hidden: number;
  /** It names the ends of the scale; `mixed` if the questions have different ones. */
  readonly scale: 'freq5' | 'extent5' | 'mixed';
  /** The number of answers to each question, if it is published and the same for all. */
  readonly n: number | null;
  readonly lower: Certain;
  readonly upper: Certain;
  /** The one question whose share of answers at the upper end certainly stands out above that of every other question. */
  readonly highest: Read | null;
  readonly lowest: Read | null;
}

interface Told extends Read {
  readonly result: ToldResult;
}

const LOWER = 0;
const UPPER = 2;

export function headline(read: readonly Read[]): Headline {
  const rated = read.filter(({ asked }) => asked.scale !== 'tick' && asked.polarity === 'positive');
  const told = rated.flatMap(({ asked, result }): Told[] => (isTold(result) ? [{ asked, result }] : []));
  const scales = new Set(told.map(({ asked }) => (asked.scale === 'extent5' ? 'extent5' : 'freq5')));
  const [scale = 'freq5', another] = scales;
  const hidden = rated.length - told.length;
  return {
    all: rated.length,
    hidden,
    scale: another === undefined ? scale : 'mixed',
    n: numberOfAnswers(told),
    lower: certainOf(told, LOWER),
    upper: certainOf(told, UPPER),
    // A question that is not shown might be higher or lower than all others.
    ...(hidden === 0 ? endsOf(told) : { highest: null, lowest: null }),
  };
}

/** What is told of a course's own question counts those who left it out too, so it has no number of answers (R2.4d). */
function numberOfAnswers(told: readonly Told[]): number | null {
  const [first, ...others] = told.map(({ result }) => (isOwn(result) ? null : result.n));
  return first !== undefined && others.every((n) => n === first) ? first : null;
}

function certainOf(told: readonly Told[], side: number): Certain {
  const count = (holds: (interval: Interval, n: number, own: boolean) => boolean): number =>
    told.filter(({ result }) => holds(result.sides[side] ?? [0, result.n], result.n, isOwn(result))).length;
  return {
    all: count(([least], n) => least === n),
    most: count(([least], n) => 2 * least > n),
    // Half of all who took part may be most of those who answered a course's own question.
    notMost: count(([, most], n, own) => !own && 2 * most <= n),
    some: count(([least]) => least > 0),
    none: count(([, most]) => most === 0),
  };
}

/**
 * A question is named only if it stands out in the figure too: by this share of the answers, which is a tenth of a bar, and
 * by more than the answer of one person (decision 0063).
 */
const STANDS_OUT = 0.1;
const STANDS_OUT_ANSWERS = 2;
/** Differences of shares are not exact in binary fractions; no two shares are as near to each other as this. */
const NEARLY = 1e-9;

function endsOf(told: readonly Told[]): Pick<Headline, 'highest' | 'lowest'> {
  const shares = told.map(({ result }) => shareOf(result));
  const gap = Math.max(STANDS_OUT, STANDS_OUT_ANSWERS / Math.min(...told.map(({ result }) => result.n))) - NEARLY;
  const isAlone = (i: number, above: (other: Interval) => number) =>
    told.length > 1 && shares.every((other, j) => j === i || above(other) >= gap);
  return {
    highest: told.find((_, i) => isAlone(i, ([, most]) => (shares[i]?.[0] ?? 0) - most)) ?? null,
    lowest: told.find((_, i) => isAlone(i, ([least]) => least - (shares[i]?.[1] ?? 1))) ?? null,
  };
}

/** Computes the limits of the share of answers at the upper end. */
function shareOf(result: ToldResult): Interval {
  const { n, sides } = result;
  const [low = [0, n], mid = [0, n], high = [0, n]] = sides;
  if (!isOwn(result)) return [high[0] / n, high[1] / n];
  // How many answered a course's own question is not published: at least those who certainly chose one of the sides.
  const fewest = high[1] + low[0] + mid[0];
  return [high[0] / n, fewest === 0 ? 1 : high[1] / fewest];
}
