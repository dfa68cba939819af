/**
 * Seals the tally and makes fingerprints: the only cryptography of the box. All of it is synchronous, so that nothing
 * can happen between reading a tally and committing it (architecture.md A11; privacy.md R3.3, R4.1).
 */
import { createCipheriv, createDecipheriv, createHash, createHmac, hash } from 'node:crypto';
import type { LaunchedAs } from '../../schema/contract/box-office.ts';
import type { PulseId, Slip, SubmissionKey } from '../../schema/contract/ids.ts';
import type { Codes } from './layout.ts';

const IV_BYTES = 12;
const TAG_BYTES = 16;
export const BOX_KEY_BYTES = 32;

/** What a key is derived for. A key for one purpose opens nothing of another purpose. */
export type Purpose = 'tally' | 'slips' | 'coin' | 'counter' | 'issuer' | 'members';

/**
 * Derives one 256-bit key per purpose and pulse from the box key, with HKDF-SHA-256 (RFC 5869). It makes both steps with
 * HMAC, because `hkdfSync` copies the box key into an object that lives until the garbage collector finds it (R3.10).
 */
export function deriveKey(boxKey: Uint8Array, purpose: Purpose, pulse: PulseId): Uint8Array {
  if (boxKey.length !== BOX_KEY_BYTES) throw new Error('A box key has 32 bytes');
  const extracted = createHmac('sha256', Buffer.from(pulse, 'hex')).update(boxKey).digest();
  const expanded = createHmac('sha256', extracted).update(`mattering-pulse/v1/${purpose}`).update(FIRST_BLOCK).digest();
  extracted.fill(0);
  return new Uint8Array(expanded.buffer, expanded.byteOffset, expanded.length);
}

/** 32 bytes are one block of HKDF's second step, which has the number 1. */
const FIRST_BLOCK = Uint8Array.of(1);

/**
 * Seals with AES-256-GCM and a fresh 96-bit IV. Purpose and pulse id are authenticated, so that a blob cannot be moved
 * to another box.
 * @returns IV | ciphertext | tag
 */
export function seal(key: Uint8Array, purpose: Purpose, pulse: PulseId, plain: Uint8Array, iv: Uint8Array): Uint8Array {
  if (iv.length !== IV_BYTES) throw new Error('An IV has 12 bytes');
  const cipher = withoutStacks(() => createCipheriv('aes-256-gcm', key, iv)).setAAD(additionalData(purpose, pulse));
  return Buffer.concat([iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/**
 * Node finds out whether a key is an object of its own by throwing twice, and recording the two stacks takes longer than sealing (P8).
 * A key object is no way around it: it keeps a copy of the key until the garbage collector finds it (R3.10).
 */
function withoutStacks<T>(work: () => T): T {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    Error.stackTraceLimit = limit;
  }
}

/** @throws if the blob was altered, belongs to another pulse or was sealed with another key */
export function unseal(key: Uint8Array, purpose: Purpose, pulse: PulseId, sealed: Uint8Array): Uint8Array {
  const iv = sealed.subarray(0, IV_BYTES);
  const tag = sealed.subarray(sealed.length - TAG_BYTES);
  const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: TAG_BYTES });
  decipher.setAAD(additionalData(purpose, pulse)).setAuthTag(tag);
  const plain = decipher.update(sealed.subarray(IV_BYTES, sealed.length - TAG_BYTES));
  try {
    // In this mode the end adds no bytes; it checks the tag.
    decipher.final();
    return plain;
  } catch (error) {
    plain.fill(0);
    throw error;
  }
}

/** Writes unsigned 32-bit counters as little-endian bytes on every machine. */
export function countersToBytes(counters: Uint32Array): Uint8Array {
  const bytes = new Uint8Array(counters.length * 4);
  const view = new DataView(bytes.buffer);
  counters.forEach((value, i) => view.setUint32(i * 4, value, true));
  return bytes;
}

export function bytesToCounters(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint32Array.from({ length: bytes.length / 4 }, (_, i) => view.getUint32(i * 4, true));
}

/**
 * What a box remembers of a submission: 16 bytes that find it again (h), and 16 that prove that the answers are the
 * same (c) (R4.1).
 */
export interface Fingerprint {
  readonly h: Uint8Array;
  readonly c: Uint8Array;
}

/** What a submission contains besides its key. */
export interface Said {
  readonly codes: Codes;
  readonly group: number;
  readonly slip: Slip | undefined;
  readonly token?: Uint8Array | undefined;
}

/**
 * Makes the fingerprint from S of R4.1. Each part of S has a length that the definition fixes, so no two submissions
 * give the same bytes.
 */
export function fingerprint(pulse: PulseId, key: SubmissionKey, { codes, group, slip, token }: Said): Fingerprint {
  const end = KEY_AT + 2 * ID_BYTES + codes.length + 1 + (slip?.length ?? 0);
  // One piece of memory for both: what finds the submission ends with its key, and with the same key begins what it said.
  const bytes = Buffer.allocUnsafe(end + (token?.length ?? 0));
  let at = bytes.write(SEEN, 'latin1');
  at += bytes.write(pulse, at, 'hex');
  at += bytes.write(key, at, 'hex');
  at += bytes.write(pulse, at, 'hex');
  for (const code of codes) at = bytes.writeUInt8(code, at);
  at = bytes.writeUInt8(group, at);
  if (slip) bytes.write(slip, at, 'latin1');
  if (token) bytes.set(token, end);
  const h = hash('sha256', bytes.subarray(0, KEY_AT + ID_BYTES), 'buffer');
  const c = hash('sha256', bytes.subarray(KEY_AT), 'buffer');
  // These bytes may lie in a pool that lives as long as the process (R3.10).
  bytes.fill(0);
  return { h: h.subarray(0, 16), c: c.subarray(0, 16) };
}

/** The words before a fingerprint that finds a submission. */
const SEEN = 'mattering-pulse/v1/seen';
/** The length of a pulse's id, and of a submission's key. */
const ID_BYTES = 16;
const KEY_AT = SEEN.length + ID_BYTES;

/**
 * Hashes a printed code as SHA-256(pepper | code) (R5.2). Without the box key nobody can find a code by trying all 60
 * bits.
 */
export function hashSlip(pepper: Uint8Array, slip: Slip): Uint8Array {
  return createHash('sha256').update(pepper).update(slip).digest();
}

/** The length of a platform's name is written before it, so that no two pairs of platform and person give the same bytes. */
const LENGTH_BYTES = 4;

/**
 * Hashes a member of the course (L8.2). The pepper is derived from the box key and written nowhere, so nobody without
 * that key can find out whom a hash stands for, even with a list of all students.
 */
export function hashMember(pepper: Uint8Array, { issuer, subject }: LaunchedAs): Uint8Array {
  const hash = createHmac('sha256', pepper);
  for (const part of [issuer, subject]) {
    const text = Buffer.from(part, 'utf8');
    const length = Buffer.alloc(LENGTH_BYTES);
    length.writeUInt32BE(text.length);
    hash.update(length).update(text);
    text.fill(0);
  }
  return hash.digest();
}

export const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();

/**
 * Derives the key of the fresh form from the key of the form that was taken back, so that a repeated request gets the
 * same one (R4.3).
 */
export function freshKey(pulse: PulseId, key: SubmissionKey): SubmissionKey {
  const hash = createHash('sha256').update('mattering-pulse/v1/fresh-key').update(Buffer.from(pulse, 'hex'));
  const keyBytes = Buffer.from(key, 'hex');
  const fresh = hash.update(keyBytes).digest('hex').slice(0, key.length);
  keyBytes.fill(0);
  return fresh as SubmissionKey;
}

/**
 * What is stored of the key that a code or token is bound to (R4.3). The pepper keeps everybody without the box key from finding
 * out which key it is, and it is another hash than h, so that a code and a fingerprint cannot be linked.
 */
export function bindingTo(pepper: Uint8Array, key: SubmissionKey): Uint8Array {
  const keyBytes = Buffer.from(key, 'hex');
  const binding = createHmac('sha256', pepper).update('mattering-pulse/v1/bound').update(keyBytes).digest();
  keyBytes.fill(0);
  return binding.subarray(0, 16);
}

/** Draws r of R2.9 for a label of the counter: 0 to 4, each as likely as the others to 1 in 10^14. */
export function delayOf(counterKey: Uint8Array, label: number): number {
  return createHmac('sha256', counterKey).update(String(label)).digest().readUIntBE(0, 6) % 5;
}

/** Draws the bucket of an answer as a fair bit that is not stored and that nobody can choose (R4.5). */
export function coinOf(coinKey: Uint8Array, h: Uint8Array): 0 | 1 {
  return ((createHmac('sha256', coinKey).update(h).digest()[0] ?? 0) & 0x80) === 0 ? 0 : 1;
}

export const equalBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, i) => byte === b[i]);

function additionalData(purpose: Purpose, pulse: PulseId): Uint8Array {
  return Buffer.concat([Buffer.from(`mattering-pulse/v1/${purpose}`), Buffer.from(pulse, 'hex')]);
}
