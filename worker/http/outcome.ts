/** Says what a pulse that has ended came to. The walls and the pages of staff ask it, and say the same (E7.8). */
import type { LedgerEntry } from '../../schema/contract/release.ts';
import type { Outcome } from '../../schema/contract/stage.ts';
import { pulseResult } from '../../schema/results/pulse-result.ts';
import { releasedFrom } from '../gate/released.ts';

/** @param entries everything that the ledger has of the pulse; nothing if its results are no longer kept */
export function outcomeOf(entries: readonly LedgerEntry[]): Outcome {
  return entries.length === 0 ? 'deleted' : pulseResult(entries.map((entry) => releasedFrom(entry).release)).kind;
}
