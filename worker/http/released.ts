/** Turns entries of the ledger into what may be shown. Every entry passes the gate's own check (A7). */
import type { PulseId } from '../../schema/contract/ids.ts';
import type { LedgerEntry, Release } from '../../schema/contract/release.ts';
import type { Engine } from '../engines/engine.ts';
import { releasedFrom } from '../gate/released.ts';

export const releasedIn = (entries: readonly LedgerEntry[]): Release[] =>
  entries.map((entry) => releasedFrom(entry).release);

/** @returns what a pulse has published so far, in order */
export async function releasesOf(engine: Engine, pulse: PulseId): Promise<Release[]> {
  return releasedIn(await engine.directory.published.entries(pulse));
}
