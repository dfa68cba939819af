/** Makes tokens as a phone does, with the library that phones load (privacy.md R5.3, R5.4). */
import { RSABSSA } from '@cloudflare/blindrsa-ts';
import { toBase64url } from '../../schema/contract/base64url.ts';
import type { PulseId } from '../../schema/contract/ids.ts';
import { messageOf, NONCE_BYTES, tokenOf } from '../../schema/contract/token.ts';

const suite = RSABSSA.SHA384.PSS.Randomized();

/** A slip that waits for its stamp. */
export interface Sealed {
  readonly blinded: Uint8Array;
  /** Makes the token from the signature. @throws if the signature is none */
  readonly open: (signature: Uint8Array) => Promise<string>;
}

export async function sealedSlip(pulse: PulseId, spki: Uint8Array): Promise<Sealed> {
  const bytes = new Uint8Array(spki);
  const key = await crypto.subtle.importKey('spki', bytes, { name: 'RSA-PSS', hash: 'SHA-384' }, true, ['verify']);
  const keyId = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  const prepared = suite.prepare(messageOf({ pulse, keyId }, nonce));
  const { blindedMsg, inv } = await suite.blind(key, prepared);
  return {
    blinded: blindedMsg,
    open: async (signature) => toBase64url(tokenOf(prepared, await suite.finalize(key, prepared, signature, inv))),
  };
}
