/**
 * Describes a roster token byte for byte (privacy.md R5.3): phone and box make and read it by the same rules. It needs no
 * schema library, because phones load it.
 */
import type { PulseId } from './ids.ts';

/** The length of a public key of RSA-2048 as SPKI. */
export const SPKI_BYTES = 294;
/** The length of a blinded message, of a signature, and of the modulus. */
export const SIGNATURE_BYTES = 256;
export const NONCE_BYTES = 32;

const LABEL = 'pulse-token-v1\0';
const RANDOM_BYTES = 32;
const KEY_ID_BYTES = 32;
const MESSAGE_BYTES = LABEL.length + 16 + KEY_ID_BYTES + NONCE_BYTES;
const PREPARED_BYTES = RANDOM_BYTES + MESSAGE_BYTES;
const TOKEN_BYTES = PREPARED_BYTES + SIGNATURE_BYTES;
/** The length of a token as base64url. */
export const TOKEN_CHARACTERS = Math.ceil((TOKEN_BYTES * 4) / 3);

/** So many bytes of the key's hash stand in links and QR codes, as 22 characters. */
const FRAGMENT_BYTES = 16;

/** What a message of a token is made of. */
export interface TokenMessage {
  readonly pulse: PulseId;
  /** SHA-256 of the public key as SPKI. */
  readonly keyId: Uint8Array;
}

/** Makes the message that is prepared, blinded and signed. */
export function messageOf({ pulse, keyId }: TokenMessage, nonce: Uint8Array): Uint8Array<ArrayBuffer> {
  const message = new Uint8Array(MESSAGE_BYTES);
  message.set(beginningOf({ pulse, keyId }));
  message.set(nonce, MESSAGE_BYTES - NONCE_BYTES);
  return message;
}

/** Puts a prepared message and its signature together. */
export function tokenOf(prepared: Uint8Array, signature: Uint8Array): Uint8Array<ArrayBuffer> {
  const token = new Uint8Array(TOKEN_BYTES);
  token.set(prepared);
  token.set(signature, PREPARED_BYTES);
  return token;
}

export interface TokenParts {
  readonly prepared: Uint8Array;
  readonly signature: Uint8Array;
  readonly nonce: Uint8Array;
}

/** @returns undefined if these bytes cannot be a token of this pulse and key; whether it is signed must be checked */
export function partsOf(token: Uint8Array, of: TokenMessage): TokenParts | undefined {
  if (token.length !== TOKEN_BYTES) return undefined;
  const beginning = beginningOf(of);
  if (!beginning.every((byte, i) => token[RANDOM_BYTES + i] === byte)) return undefined;
  return {
    prepared: token.subarray(0, PREPARED_BYTES),
    signature: token.subarray(PREPARED_BYTES),
    nonce: token.subarray(PREPARED_BYTES - NONCE_BYTES, PREPARED_BYTES),
  };
}

/** @returns the part of the key's hash that stands behind the # of a link */
export const fragmentBytesOf = (keyId: Uint8Array): Uint8Array => keyId.subarray(0, FRAGMENT_BYTES);

function beginningOf({ pulse, keyId }: TokenMessage): Uint8Array {
  const pulseBytes = pulse.match(/../g) ?? [];
  return Uint8Array.from([
    ...Array.from(LABEL, (letter) => letter.charCodeAt(0)),
    ...pulseBytes.map((pair) => parseInt(pair, 16)),
    ...keyId,
  ]);
}
