/** Finds what could be a key in the bytes of a disk, and writes a key in every way in which it could stand there. */

const KEY_BYTES = 32;
/** 32 random bytes have fewer different values than this less often than once in ten million times. */
const LEAST_DIFFERENT = 24;

/** @returns every 32 bytes in a row that look random, and what stands there in hex or base64 */
export function keyLikeIn(bytes: Buffer): readonly Uint8Array[] {
  const found = new Map<string, Uint8Array>();
  const keep = (key: Uint8Array): void => void found.set(Buffer.from(key).toString('latin1'), key);
  for (let at = 0; at + KEY_BYTES <= bytes.length; at += 1) {
    const key = bytes.subarray(at, at + KEY_BYTES);
    if (looksRandom(key)) keep(key);
  }
  const text = bytes.toString('latin1');
  for (const [hex] of text.matchAll(/[0-9a-f]{64}/gi)) keep(Buffer.from(hex, 'hex'));
  for (const [base64] of text.matchAll(/[\w+/-]{43}/g)) keep(Buffer.from(base64, 'base64'));
  return [...found.values()];
}

function looksRandom(key: Uint8Array): boolean {
  // Text has no such bytes, and rows of a database have many zeros.
  if (!key.some((byte) => byte > 127)) return false;
  return new Set(key).size >= LEAST_DIFFERENT;
}

export const spelled = (secret: Uint8Array): readonly (Uint8Array | string)[] => {
  const bytes = Buffer.from(secret);
  return [secret, bytes.toString('hex'), bytes.toString('base64').replace(/=+$/, ''), bytes.toString('base64url')];
};
