/**
 * Keeps keys in Workers KV, a store apart from the boxes' databases and their point-in-time recovery (privacy.md R3.5,
 * R3.8).
 */
import type { KeyStore } from '../box/host.ts';

/**
 * Each Cloudflare location may answer from its cache for a minute, also with "not found"; twice that time is safe
 * (R3.7.4).
 */
const STALE_FOR_MS = 120_000;

export function edgeKeyStore(kv: KVNamespace): KeyStore {
  return {
    get: async (code) => {
      const key = await kv.get(code, 'arrayBuffer');
      return key === null ? undefined : new Uint8Array(key);
    },
    put: (code, key) => kv.put(code, key),
    destroy: (code) => kv.delete(code),
    staleForMs: STALE_FOR_MS,
  };
}
