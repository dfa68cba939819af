/** From the ledger to what may be shown: every entry goes through the gate's own check (A7). */
import type { PulseId } from '../../schema/contract/ids.ts';
import type { LedgerEntry, Release } from '../../schema/contract/release.ts';
import type { Engine } from '../engines/engine.ts';
import { Released } from '../gate/released.ts';

/** @throws if bytes have changed since they were published: nobody is shown them */
export function releasedFrom(entry: LedgerEntry): Released {
  const released = Released.fromLedger(entry);
  if (!released.ok) throw new Error(`A ledger entry is ${released.error}`);
  return released.value;
}

/** What a pulse has published so far, in order. */
export async function releasesOf(engine: Engine, pulse: PulseId): Promise<Release[]> {
  return (await engine.directory.published.entries(pulse)).map((entry) => releasedFrom(entry).release);
}
