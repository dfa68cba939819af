/**
 * Ends a box in steps (gate, ledger, key, tombstone) that can be resumed after a crash at any line (privacy.md R3.7).
 */
import type { Definition } from '../../schema/contract/pulse.ts';
import type { LedgerEntry } from '../../schema/contract/release.ts';
import type { BoxHost } from './host.ts';
import type { BoxStore } from './store.ts';

/**
 * Carries the release that was decided to the ledger and checks that it arrived (R3.7.2, R3.7.3). Appending an entry
 * that the ledger already has succeeds, so this may be repeated after any crash.
 *
 * @param pending the release that waits in the box
 * @throws if the ledger cannot be reached; call again later
 */
export async function deliverPending(
  host: BoxHost,
  store: BoxStore,
  definition: Definition,
  pending: LedgerEntry | undefined = store.pendingEntry(definition.id),
): Promise<'delivered' | 'conflict'> {
  if (!pending) throw new Error('There is no release to deliver');
  if ((await host.ledger.append(pending)) === 'conflict') return 'conflict';
  const written = await host.ledger.read(definition.id, pending.seq);
  if (written?.entry !== pending.entry) throw new Error('The ledger did not keep the release');
  return 'delivered';
}

/**
 * Does steps 2 to 5 of R3.7, for a box whose release is already decided (step 1). Each step may be repeated: appending
 * an entry that the ledger holds succeeds, and so does destroying a key that is gone.
 *
 * @param decided the release, if this process has just decided it
 * @returns `conflict` if the ledger holds another release of this pulse; then nothing is destroyed
 * @throws if the ledger or the key store cannot be reached; call again later
 */
export async function finishClosing(
  host: BoxHost,
  store: BoxStore,
  definition: Definition,
  decided?: LedgerEntry,
): Promise<'buried' | 'conflict'> {
  if ((await deliverPending(host, store, definition, decided)) === 'conflict') return 'conflict';
  await endBox(host, store, definition);
  return 'buried';
}

/**
 * Ends a rehearsal: without the gate, without the ledger, and without a trace in the directory (E7.7). Each step may be
 * repeated. The box is buried last, because a buried box forgets that anything was left to do.
 *
 * @throws if the key store or the directory cannot be reached; call again later
 */
export async function endRehearsal(host: BoxHost, store: BoxStore, { id, code }: Definition): Promise<void> {
  await host.keys.destroy(code);
  await host.forgetRehearsal(id);
  store.bury();
}

/** Destroys the key and leaves the tombstone (R3.7.4, R3.7.5). Call it only once the ledger holds the closing entry. */
export async function endBox(host: BoxHost, store: BoxStore, { code }: Definition): Promise<void> {
  await host.keys.destroy(code);
  store.bury();
}
