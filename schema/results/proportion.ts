/** Computes confidence intervals of a proportion and of a difference, for small groups (instrument.md I3.6, I3.7). */

/** The 97.5 % point of the standard normal distribution. */
const Z = 1.959963984540054;

export type Limits = readonly [low: number, high: number];

/**
 * Computes Wilson's 95 % score interval, which Brown, Cai & DasGupta 2001 recommend for small n,
 * doi:10.1214/ss/1009213286.
 * @param p share between 0 and 1
 * @param n number of answers, at least 1
 */
export function wilson(p: number, n: number): Limits {
  const z2 = Z * Z;
  const centre = (p + z2 / (2 * n)) / (1 + z2 / n);
  const half = (Z / (1 + z2 / n)) * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n * n));
  return [p === 0 ? 0 : centre - half, p === 1 ? 1 : centre + half];
}

export interface Share {
  readonly p: number;
  readonly n: number;
}

/** Computes Newcombe's 95 % interval of p2 - p1 for independent groups: Newcombe 1998, method 10. */
export function newcombe(before: Share, now: Share): Limits {
  const [l1, u1] = wilson(before.p, before.n);
  const [l2, u2] = wilson(now.p, now.n);
  const d = now.p - before.p;
  return [d - Math.hypot(now.p - l2, u1 - before.p), d + Math.hypot(u2 - now.p, before.p - l1)];
}
