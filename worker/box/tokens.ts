/** Recognises the tokens of one pulse when they come with an answer (privacy.md R5.3). */
import type { PulseId } from '../../schema/contract/ids.ts';
import { partsOf, type TokenMessage, type TokenParts } from '../../schema/contract/token.ts';
import { sha256 } from './seal.ts';
import { isSigned, keyIdOf, pemOf } from './token-key.ts';

export class Tokens {
  readonly #message: TokenMessage;
  readonly #pem: string;

  constructor(pulse: PulseId, spki: Uint8Array) {
    this.#message = { pulse, keyId: keyIdOf(spki) };
    this.#pem = pemOf(spki);
  }

  isGenuine(token: Uint8Array): boolean {
    const parts = this.#parts(token);
    return parts !== undefined && isSigned(this.#pem, parts.prepared, parts.signature);
  }

  /** @returns SHA-256 of the nonce, which is stored once the token was used; undefined if it is no token of this pulse */
  markOf(token: Uint8Array): Uint8Array | undefined {
    const parts = this.#parts(token);
    return parts && sha256(parts.nonce);
  }

  #parts(token: Uint8Array): TokenParts | undefined {
    return partsOf(token, this.#message);
  }
}
