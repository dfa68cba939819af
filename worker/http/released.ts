/** Reads releases from the ledger; every entry goes through the gate's own check before it may be shown (A7). */
import type { PulseId } from '../../schema/contract/ids.ts';
import type { LedgerEntry, Release } from '../../schema/contract/release.ts';
import type { Engine } from '../engines/engine.ts';
import { Released } from '../gate/released.ts';

/** @throws if the bytes have changed since they were published: then they must not be shown */
export function releasedFrom(entry: LedgerEntry): Released {
  const released = Released.fromLedger(entry);
  if (!released.ok) throw new Error(`A ledger entry is ${released.error}`);
  return released.value;
}

/** @returns what a pulse has published so far, in order */
export async function releasesOf(engine: Engine, pulse: PulseId): Promise<Release[]> {
  return (await engine.directory.published.entries(pulse)).map((entry) => releasedFrom(entry).release);
}
