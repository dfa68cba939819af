/**
 * Holds the opened tally of a running box: key and counters are in memory, and on disk they are sealed (privacy.md
 * R3.3, R3.5).
 */
import type { Definition } from '../../schema/contract/pulse.ts';
import type { BoxHost } from './host.ts';
import type { Layout } from './layout.ts';
import type { IssuerStore } from './issuer-store.ts';
import { BOX_KEY_BYTES, bytesToCounters, countersToBytes, deriveKey, seal, unseal } from './seal.ts';
import type { BoxStore } from './store.ts';
import { makeTokenKey } from './token-key.ts';

export interface Vault {
  readonly tallyKey: Uint8Array;
  /** The pepper for the hashes of printed codes (R5.2). */
  readonly pepper: Uint8Array;
  /** The key under which the private key of the tokens is sealed (R5.3, L8.9). */
  readonly issuerKey: Uint8Array;
  /** The pepper for the hashes of members (L8.2). */
  readonly memberPepper: Uint8Array;
  /** The key that draws the bucket of an answer (R4.5). */
  readonly coinKey: Uint8Array;
  /** The key that draws how late each label of the counter appears (R2.9). */
  readonly counterKey: Uint8Array;
  /**
   * After each commit a new array replaces this one. It is never changed in place, so that a batch that fails leaves it
   * as it was.
   */
  tally: Uint32Array;
}

/** Makes the key, writes it and reads it back, before the box exists (R3.5). */
export async function createVault(host: BoxHost, definition: Definition, layout: Layout): Promise<Vault | undefined> {
  const made = host.randomBytes(BOX_KEY_BYTES);
  let boxKey: Uint8Array | undefined;
  try {
    await host.keys.put(definition.code, made);
    boxKey = await host.keys.get(definition.code);
    // A cache may still return the key of an earlier arming that failed; a tally sealed with that key would be lost.
    if (boxKey?.length !== made.length || !boxKey.every((byte, i) => byte === made[i])) return undefined;
    return { ...keysFrom(boxKey, definition), tally: layout.empty() };
  } finally {
    made.fill(0);
    boxKey?.fill(0);
  }
}

/**
 * @returns undefined while the key cannot be read, or if it does not open the tally
 * @throws KeysUnreachable; or an error of the disk if the tally cannot be read, which must not look like a lost key
 */
export async function openVault(
  host: BoxHost,
  store: BoxStore,
  definition: Definition,
  layout: Layout,
): Promise<Vault | undefined> {
  const boxKey = await host.keys.get(definition.code);
  if (!boxKey) return undefined;
  try {
    return unlocked(boxKey, store.sealedTally(), definition, layout);
  } finally {
    boxKey.fill(0);
  }
}

function unlocked(boxKey: Uint8Array, sealed: Uint8Array, definition: Definition, layout: Layout): Vault | undefined {
  try {
    const keys = keysFrom(boxKey, definition);
    const plain = unseal(keys.tallyKey, 'tally', definition.id, sealed);
    const tally = bytesToCounters(plain);
    plain.fill(0);
    return tally.length === layout.length ? { ...keys, tally } : undefined;
  } catch {
    return undefined;
  }
}

/** Makes the key that signs tokens. Only its public half is kept in the open (R5.3, L8.9). */
export async function keepTokenKey(
  host: BoxHost,
  store: IssuerStore,
  { id }: Definition,
  { issuerKey }: Pick<Vault, 'issuerKey'>,
): Promise<void> {
  const { spki, pkcs8 } = await makeTokenKey();
  store.keepKey(spki, seal(issuerKey, 'issuer', id, pkcs8, host.randomBytes(12)));
  pkcs8.fill(0);
}

/** Overwrites keys and counters with zeros; nothing can be opened with this vault any more (R3.10). */
export function wipeVault(vault: Vault): void {
  // Whatever a vault holds is secret, also what is added to it later.
  for (const secret of Object.values(vault) as (Uint8Array | Uint32Array)[]) secret.fill(0);
}

function keysFrom(boxKey: Uint8Array, { id }: Definition): Omit<Vault, 'tally'> {
  return {
    tallyKey: deriveKey(boxKey, 'tally', id),
    pepper: deriveKey(boxKey, 'slips', id),
    issuerKey: deriveKey(boxKey, 'issuer', id),
    memberPepper: deriveKey(boxKey, 'members', id),
    coinKey: deriveKey(boxKey, 'coin', id),
    counterKey: deriveKey(boxKey, 'counter', id),
  };
}

export function sealTally(host: BoxHost, definition: Definition, tallyKey: Uint8Array, tally: Uint32Array): Uint8Array {
  const plain = countersToBytes(tally);
  const sealed = seal(tallyKey, 'tally', definition.id, plain, host.randomBytes(12));
  plain.fill(0);
  return sealed;
}
