/** From the ledger to what may be shown: every entry goes through the gate's own check (A7). */
import type { PulseId } from '../../schema/contract/ids.ts';
import type { Release } from '../../schema/contract/release.ts';
import type { Engine } from '../engines/engine.ts';
import { releasedFrom } from '../gate/released.ts';

/** What a pulse has published so far, in order. */
export async function releasesOf(engine: Engine, pulse: PulseId): Promise<Release[]> {
  return (await engine.directory.published.entries(pulse)).map((entry) => releasedFrom(entry).release);
}
