/**
 * Decides whether a measurement is more than chance. Noise must be no finding, so the tests are strict and a second
 * sample must confirm the first.
 */

/** A sample counts only if chance alone would give it less often than once in ten thousand. */
export const FALSE_ALARM = 1e-4;

/** @returns the probability of at least `hits` successes in `tries`, each with the chance `share` */
export function binomialTail(tries: number, hits: number, share: number): number {
  if (hits <= 0) return 1;
  if (share <= 0) return 0;
  if (share >= 1) return 1;
  let logChoose = 0;
  let tail = 0;
  for (let k = 0; k <= tries; k += 1) {
    if (k > 0) logChoose += Math.log((tries - k + 1) / k);
    if (k >= hits) tail += Math.exp(logChoose + k * Math.log(share) + (tries - k) * Math.log(1 - share));
  }
  return Math.min(1, tail);
}

export interface Compared {
  /** How often a value of the first sample is the larger one of a random pair; 0.5 if the samples are alike. */
  readonly share: number;
  /** The probability that two samples of the same kind differ so much, in either direction. */
  readonly p: number;
}

/**
 * Compares two samples by ranks (Mann and Whitney 1947), because a busy machine makes some values huge. Both samples need
 * 20 values or more.
 */
export function compareByRank(first: readonly number[], second: readonly number[]): Compared {
  const [a, b] = [first.length, second.length];
  const all = [...first.map((value) => ({ value, own: true })), ...second.map((value) => ({ value, own: false }))].sort(
    (x, y) => x.value - y.value,
  );
  let ranks = 0;
  let ties = 0;
  for (let from = 0; from < all.length; ) {
    let to = from;
    while (to < all.length && all[to]!.value === all[from]!.value) to += 1;
    const alike = to - from;
    ties += alike ** 3 - alike;
    ranks += ((from + 1 + to) / 2) * all.slice(from, to).filter(({ own }) => own).length;
    from = to;
  }
  const larger = ranks - (a * (a + 1)) / 2;
  const n = a + b;
  const deviation = Math.sqrt(((a * b) / 12) * (n + 1 - ties / (n * (n - 1))));
  if (a === 0 || b === 0 || deviation === 0) return { share: 0.5, p: 1 };
  const z = Math.abs(larger - (a * b) / 2) / deviation;
  return { share: larger / (a * b), p: 2 * upperTail(z) };
}

/**
 * As `compareByRank`, but samples that differ by less than `tolerance` count as alike.
 * @param tolerance in the unit of the values
 */
export function compareBeyond(tolerance: number, first: readonly number[], second: readonly number[]): Compared {
  const { share } = compareByRank(first, second);
  const nearer = first.map((value) => value + (share > 0.5 ? -tolerance : tolerance));
  const beyond = compareByRank(nearer, second);
  return { share, p: beyond.share > 0.5 === share > 0.5 ? beyond.p : 1 };
}

/**
 * Says whether places tell an order, forwards or backwards (Kendall 1938). There must be ten places or more, all different.
 * @returns as `share` which part of the pairs lies in the order of the list
 */
export function orderOf(places: readonly number[]): Compared {
  const n = places.length;
  let inOrder = 0;
  for (const [at, place] of places.entries()) inOrder += places.slice(at + 1).filter((later) => later > place).length;
  const pairs = (n * (n - 1)) / 2;
  const deviation = Math.sqrt((n * (n - 1) * (2 * n + 5)) / 72);
  return { share: inOrder / pairs, p: 2 * upperTail(Math.abs(inOrder - pairs / 2) / deviation) };
}

/** The share of a normal distribution above z (Abramowitz and Stegun 26.2.17; the error is below 1e-7). */
function upperTail(z: number): number {
  const t = 1 / (1 + 0.2316419 * z);
  const sum = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return Math.max(0, (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * sum);
}

/**
 * @returns the probability of so few events if `expected` of them came on top of a noise that was counted once by itself
 */
export function tooFewOf(
  seen: number,
  { noise, expected }: { readonly noise: number; readonly expected: number },
): number {
  // Both counts of the noise vary by its square root, and so do the events themselves.
  const z = (noise + expected - seen) / Math.sqrt(2 * noise + expected);
  return z > 0 ? upperTail(z) : 1;
}

/**
 * Takes a sample, and a second one if the first is remarkable. It is a finding only if both are, so that a false alarm
 * comes once in a hundred million times.
 */
export async function confirmed<T extends { readonly p: number }>(
  sample: (at: number) => Promise<T>,
): Promise<{ readonly sample: T; readonly found: boolean }> {
  const first = await sample(0);
  if (first.p >= FALSE_ALARM) return { sample: first, found: false };
  const second = await sample(1);
  return { sample: second, found: second.p < FALSE_ALARM };
}
