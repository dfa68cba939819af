/** Keeps keys as files, in a folder of their own that no backup of the data contains (privacy.md R3.1, R3.5). */
import {
  closeSync,
  existsSync,
  fdatasyncSync,
  fstatSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { hkdfSync, randomBytes } from 'node:crypto';
import { KeysUnreachable, type KeyStore } from '../box/host.ts';
import type { SecretPurpose } from './engine.ts';

const INSTANCE_SECRET = 'instance.secret';
const KEY = '.key';
/** A box of a thousand answers is erased with one write of these. */
const ZEROS = new Uint8Array(128 * 1024);

/**
 * Opens the store, and makes it at the first start. From then on the secret of the installation shows that the folder is the store, and
 * not an empty place where a volume is missing: nothing is concluded from such a place, and no key is written into it (H6.8).
 */
export function nodeKeyStore(keyDir: string): KeyStore {
  mkdirSync(keyDir, { recursive: true, mode: 0o700 });
  if (!hasOperatorSecret(keyDir)) writeDurably(keyDir, join(keyDir, INSTANCE_SECRET), randomBytes(32));
  dropErasedKeys(keyDir);
  const path = (code: string): string => join(keyDir, `${code}${KEY}`);
  const mustBeThere = (): void => {
    if (!hasOperatorSecret(keyDir)) throw new KeysUnreachable();
  };
  return {
    get: async (code) => {
      const key = readIfThere(path(code));
      if (key === undefined) mustBeThere();
      return key;
    },
    put: async (code, key) => {
      mustBeThere();
      writeDurably(keyDir, path(code), key);
    },
    destroy: async (code) => {
      mustBeThere();
      // If a power cut brings a name back, the next start removes it.
      for (const file of [path(code), draftOf(path(code))]) if (existsSync(file)) eraseAndRemove(file);
    },
    staleForMs: 0,
  };
}

/** Removes the names of keys that were destroyed, which a power cut has brought back. No key that was drawn is all zeros. */
function dropErasedKeys(keyDir: string): void {
  for (const name of readdirSync(keyDir)) {
    if (!name.endsWith(KEY) && !name.endsWith(draftOf(KEY))) continue;
    const bytes = readIfThere(join(keyDir, name));
    if (bytes !== undefined && bytes.length > 0 && bytes.every((byte) => byte === 0)) unlinkSync(join(keyDir, name));
  }
}

/** Checks whether a server has ever started with this key store. */
export const hasOperatorSecret = (keyDir: string): boolean => existsSync(join(keyDir, INSTANCE_SECRET));

/** @throws KeysUnreachable if the file may be there, but cannot be read now */
function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw new KeysUnreachable();
  }
}

/**
 * Reads the secret of this installation, which was made with the store.
 * @returns 32 bytes that are derived from it for one purpose
 * @throws KeysUnreachable
 */
export function secretFor(keyDir: string, purpose: SecretPurpose | 'operator'): Uint8Array {
  const secret = readIfThere(join(keyDir, INSTANCE_SECRET));
  if (secret === undefined) throw new KeysUnreachable();
  return new Uint8Array(hkdfSync('sha256', secret, '', `mattering-pulse/v1/${purpose}`, 32));
}

/** @returns a proof that its sender can read the key store (E6.1) */
export const operatorSecret = (keyDir: string): string => Buffer.from(secretFor(keyDir, 'operator')).toString('hex');

/** Writes a file so that readers see the old one, none, or the whole new one, even after a power cut. */
function writeDurably(folder: string, path: string, bytes: Uint8Array): void {
  const draft = draftOf(path);
  const file = openSync(draft, 'w', 0o600);
  try {
    writeSync(file, bytes);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(draft, path);
  syncFolder(folder);
}

const draftOf = (path: string): string => `${path}.new`;

/**
 * Removes a file for good: removing its name alone would leave its bytes on the disk (R3.8, R3.10). They are zeros on the disk before
 * the name goes, so if a power cut brings the name back, nothing comes with it.
 */
export function eraseAndRemove(path: string): void {
  const file = openSync(path, 'r+');
  try {
    const { size } = fstatSync(file);
    for (let at = 0; at < size; ) at += writeSync(file, ZEROS, 0, Math.min(ZEROS.length, size - at), at);
    // Its size stays the same, so its bytes are all that must reach the disk.
    fdatasyncSync(file);
  } finally {
    closeSync(file);
  }
  unlinkSync(path);
}

/** Flushes the folder itself: only then is a new entry in it durable. */
export function syncFolder(folder: string): void {
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
