/** Derives keys for single purposes from the secret of a deployment (engines/engine.ts). */
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { SecretPurpose } from './engine.ts';

export const derivedFrom = (secret: Uint8Array, purpose: SecretPurpose): Uint8Array =>
  hkdf(sha256, secret, undefined, utf8ToBytes(`mattering-pulse/v1/${purpose}`), 32);
