/** Computes the 97.5 % point of Student's t, which gives the 95 % interval of a mean (instrument.md I3.10). */

/**
 * Solves by halving from the finite sums for whole degrees of freedom: Abramowitz & Stegun 1964, 26.7.3 and 26.7.4.
 * @param df degrees of freedom, at least 1
 */
export function t975(df: number): number {
  let [low, high] = [0, Math.PI / 2];
  for (let halvings = 0; halvings < 60; halvings += 1) {
    const angle = (low + high) / 2;
    if (withinAngle(angle, df) < 0.95) low = angle;
    else high = angle;
  }
  return Math.sqrt(df) * Math.tan(low);
}

/** Computes P(|T| <= t), where tan(angle) = t / sqrt(df). */
function withinAngle(angle: number, df: number): number {
  const isOdd = df % 2 === 1;
  const cos = Math.cos(angle);
  let term = isOdd ? cos : 1;
  let sum = df === 1 ? 0 : term;
  for (let j = isOdd ? 3 : 2; j < df - 1; j += 2) {
    term *= cos * cos * ((j - 1) / j);
    sum += term;
  }
  const area = Math.sin(angle) * sum;
  return isOdd ? (2 / Math.PI) * (angle + area) : area;
}
