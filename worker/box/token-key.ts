/**
 * Makes the key that signs the tokens of one pulse, signs blinded messages with it, and checks tokens (privacy.md R5.3,
 * R5.4; RFC 9474). Signing is the raw operation of the host's own library, and synchronous on both engines (A11): the
 * library of the phones would need a thousand times longer, and its time would tell something of the key.
 */
import {
  constants,
  createHash,
  createPrivateKey,
  createPublicKey,
  createVerify,
  privateDecrypt,
  publicEncrypt,
} from 'node:crypto';
import { SIGNATURE_BYTES } from '../../schema/contract/token.ts';
import { equalBytes } from './seal.ts';

export interface TokenKeyPair {
  readonly spki: Uint8Array;
  /** Whoever is done with it overwrites it (R3.10). */
  readonly pkcs8: Uint8Array;
}

const RSA_2048 = {
  name: 'RSA-PSS',
  modulusLength: 2048,
  publicExponent: Uint8Array.of(1, 0, 1),
  hash: 'SHA-384',
} as const;

/** Makes a key pair. Drawing primes takes a while, so it must not hold up other requests: WebCrypto is asynchronous. */
export async function makeTokenKey(): Promise<TokenKeyPair> {
  const pair = await crypto.subtle.generateKey(RSA_2048, true, ['sign', 'verify']);
  const [spki, pkcs8] = await Promise.all([
    crypto.subtle.exportKey('spki', pair.publicKey),
    crypto.subtle.exportKey('pkcs8', pair.privateKey),
  ]);
  return { spki: new Uint8Array(spki), pkcs8: new Uint8Array(pkcs8) };
}

/** @returns what names the key in tokens, links and QR codes */
export const keyIdOf = (spki: Uint8Array): Uint8Array => createHash('sha256').update(spki).digest();

/** Checks that a number has the right length and is below the modulus; others cannot be signed. */
export function isBlinded(spki: Uint8Array, blinded: Uint8Array): boolean {
  const { n = '' } = publicKeyOf(spki).export({ format: 'jwk' });
  return blinded.length === SIGNATURE_BYTES && Buffer.compare(blinded, Buffer.from(n, 'base64url')) < 0;
}

/**
 * Signs a blinded message: s = m^d. It checks that s^e = m before anybody sees it, because a single faulty signature can
 * give the key away (R5.4).
 * @throws if the check fails, or the message cannot be signed
 */
export function signBlinded({ spki, pkcs8 }: TokenKeyPair, blinded: Uint8Array): Uint8Array {
  const key = createPrivateKey({ key: Buffer.from(pkcs8.buffer, pkcs8.byteOffset, pkcs8.length), ...PKCS8 });
  const signature = privateDecrypt({ key, padding: constants.RSA_NO_PADDING }, blinded);
  const back = publicEncrypt({ key: publicKeyOf(spki), padding: constants.RSA_NO_PADDING }, signature);
  if (!equalBytes(back, blinded)) throw new Error('The signature does not match the message');
  return new Uint8Array(signature);
}

/**
 * Checks the signature of a token (RSASSA-PSS with SHA-384 and a salt of 48 bytes).
 * @param pem the public key as text: workerd checks a signature with no other form of a key
 */
export function isSigned(pem: string, prepared: Uint8Array, signature: Uint8Array): boolean {
  const key = { key: pem, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: SALT_BYTES };
  return createVerify('sha384').update(prepared).verify(key, signature);
}

const SALT_BYTES = 48;
const PKCS8 = { format: 'der', type: 'pkcs8' } as const;

const publicKeyOf = (spki: Uint8Array) => createPublicKey({ key: Buffer.from(spki), format: 'der', type: 'spki' });

export const pemOf = (spki: Uint8Array): string =>
  `-----BEGIN PUBLIC KEY-----\n${Buffer.from(spki).toString('base64')}\n-----END PUBLIC KEY-----`;
