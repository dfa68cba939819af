/**
 * Runs alternating rounds and takes their medians. Whatever else the machine does then slows the product and the floor
 * alike (performance.md).
 */

/**
 * Runs each of `sides` once to warm up, and then all of them in turn, `rounds` times. @returns the results of each
 * side, in order
 */
export async function alternate<Side extends string, R>(
  sides: Readonly<Record<Side, () => Promise<R>>>,
  rounds: number,
  warmsUp = true,
): Promise<Readonly<Record<Side, readonly R[]>>> {
  const names = Object.keys(sides) as Side[];
  const results = Object.fromEntries(names.map((name) => [name, [] as R[]])) as Record<Side, R[]>;
  if (warmsUp) for (const name of names) await sides[name]();
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) results[name].push(await sides[name]());
  }
  return results;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]];
  if (low === undefined || high === undefined) throw new Error('No values have no median');
  return (low + high) / 2;
}
