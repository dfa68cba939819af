/** How a box ends: gate, ledger, key, tombstone; resumable at every line (privacy.md R3.7). */
import type { Definition } from '../../schema/contract/pulse.ts';
import type { BoxHost } from './host.ts';
import type { BoxStore } from './store.ts';

/**
 * R3.7.2 and R3.7.3: carries the release that was decided to the ledger and sees that it arrived. Appending an entry
 * that is there already succeeds, so that this may be repeated after any crash.
 *
 * @throws if the ledger cannot be reached; call again later
 */
export async function deliverPending(
  host: BoxHost,
  store: BoxStore,
  definition: Definition,
): Promise<'delivered' | 'conflict'> {
  const pending = store.pendingEntry(definition.id);
  if (!pending) throw new Error('There is no release to deliver');
  if ((await host.ledger.append(pending)) === 'conflict') return 'conflict';
  const written = await host.ledger.read(definition.id, pending.seq);
  if (written?.entry !== pending.entry) throw new Error('The ledger did not keep the release');
  return 'delivered';
}

/**
 * Steps 2 to 5 of R3.7, for a box whose release is already decided (step 1). Each step may be repeated:
 * appending an entry that the ledger holds succeeds, and so does destroying a key that is gone.
 *
 * @returns `conflict` if the ledger holds another release of this pulse; nothing is destroyed then
 * @throws if ledger or key store cannot be reached; call again later
 */
export async function finishClosing(
  host: BoxHost,
  store: BoxStore,
  definition: Definition,
): Promise<'buried' | 'conflict'> {
  if ((await deliverPending(host, store, definition)) === 'conflict') return 'conflict';
  await endBox(host, store, definition);
  return 'buried';
}

/** R3.7.4 and R3.7.5, once the ledger holds the closing entry. */
export async function endBox(host: BoxHost, store: BoxStore, { code }: Definition): Promise<void> {
  await host.keys.destroy(code);
  store.bury();
}
