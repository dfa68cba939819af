/**
 * Draws printed codes, which give the right to answer once without a name. The sheet leaves the box once; only hashes
 * stay (privacy.md R5.2).
 */
import { SLIP_RANDOM_BYTES, slipFromBytes, type Slip } from '../../schema/contract/ids.ts';
import { hashSlip } from './seal.ts';

export interface Sheet {
  /** The slips are in the order in which they were drawn, which is random. */
  readonly slips: readonly Slip[];
  readonly hashes: readonly Uint8Array[];
}

/** Draws `count` different codes. */
export function drawSheet(count: number, pepper: Uint8Array, randomBytes: (length: number) => Uint8Array): Sheet {
  const slips = new Set<Slip>();
  while (slips.size < count) slips.add(slipFromBytes(randomBytes(SLIP_RANDOM_BYTES)));
  return { slips: [...slips], hashes: [...slips].map((slip) => hashSlip(pepper, slip)) };
}
