/** Says what somebody is told whose request has failed in a way that nobody had foreseen. */
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Engine } from '../engines/engine.ts';
import { StorageFault } from '../storage-fault.ts';
import type { Refusal } from './problems.ts';

/**
 * For a defect of ours, the log gets a number and nothing of the request. The person gets the same number and can report
 * it.
 */
export function refusalAfter(error: unknown, { randomBytes }: Pick<Engine, 'randomBytes'>): Refusal {
  // The disk is full, or away. Nothing was changed, and the host tells the operator (H6.8).
  if (error instanceof StorageFault) return { kind: 'retry' };
  const id = bytesToHex(randomBytes(6));
  console.error(`defect ${id}`);
  return { kind: 'defect', id };
}
