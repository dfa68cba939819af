/**
 * Draws printed codes, which give the right to answer once without a name. The sheet leaves the box once; only hashes
 * stay (privacy.md R5.2).
 */
import { SLIP_RANDOM_BYTES, slipFromBytes, type Slip } from '../../schema/contract/ids.ts';
import type { BoxHost } from './host.ts';
import { hashSlip } from './seal.ts';

/** So many codes are drawn, hashed and written in one turn, so that nobody else waits for long. */
const SLICE = 250;

/**
 * Draws `count` different codes, and hands on their hashes slice by slice.
 *
 * @returns the codes in the order of their letters. That is not the order in which they were drawn and written, which the file
 *   shows to somebody who takes it apart: a place on the sheet must not lead to a hash
 */
export async function drawSheet(
  count: number,
  pepper: Uint8Array,
  { randomBytes, nextTurn }: Pick<BoxHost, 'randomBytes' | 'nextTurn'>,
  keep: (hashes: readonly Uint8Array[]) => void,
): Promise<readonly Slip[]> {
  const slips = new Set<Slip>();
  while (slips.size < count) {
    const first = slips.size;
    if (first > 0) await new Promise<void>((resolve) => nextTurn(resolve));
    while (slips.size < Math.min(count, first + SLICE)) slips.add(slipFromBytes(randomBytes(SLIP_RANDOM_BYTES)));
    keep([...slips].slice(first).map((slip) => hashSlip(pepper, slip)));
  }
  return [...slips].toSorted();
}
