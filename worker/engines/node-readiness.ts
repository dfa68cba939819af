/** Says what keeps the server of one machine from working, in words for its operator (E10.2, institution.md H6.8). */
import type { NodeDirectory } from './node-directory.ts';
import { hasOperatorSecret } from './node-keys.ts';
import { cannotWriteInto } from './node-storage.ts';
import type { StorageTrouble } from '../storage-fault.ts';

/** Anybody may ask, so the disk is written at most this often. */
const LOOK_MS = 1_000;

/** Before this code was written no clock can have been right. */
const EARLIEST_MS = Date.UTC(2026, 0, 1);

const WORDS: Readonly<Record<StorageTrouble, string>> = {
  full: 'disk-full',
  'read-only': 'data-read-only',
  gone: 'data-away',
  damaged: 'storage',
  failed: 'storage',
};

interface Folders {
  readonly dataDir: string;
  readonly keyDir: string;
}

/** @returns a function that names what does not work now; the list is empty when everything does */
export function troublesOf(
  { dataDir, keyDir }: Folders,
  { isInPlace }: Pick<NodeDirectory, 'isInPlace'>,
  now: () => number,
): () => Promise<readonly string[]> {
  let looked: { readonly atMs: number; readonly storage: Promise<StorageTrouble | null> } | undefined;
  const storage = (): Promise<StorageTrouble | null> => {
    const atMs = performance.now();
    if (looked === undefined || atMs - looked.atMs > LOOK_MS) looked = { atMs, storage: cannotWriteInto(dataDir) };
    return looked.storage;
  };
  return async () => {
    const trouble = (await isInPlace()) ? await storage() : 'gone';
    return [
      ...(trouble === null ? [] : [WORDS[trouble]]),
      ...(hasOperatorSecret(keyDir) ? [] : ['keys']),
      ...(now() < EARLIEST_MS ? ['clock'] : []),
    ];
  };
}
