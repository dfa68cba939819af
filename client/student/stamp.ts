/** Gets a token for one answer: seals a slip, has it stamped, and opens it again (privacy.md R5.3, lms.md section 8). */
// Not from the package's front door: that also brings another protocol, which would make this script too large (P2).
import { BlindRSA, PrepareType } from '@cloudflare/blindrsa-ts/lib/src/blindrsa.js';
import { fromBase64url, toBase64url } from '../../schema/contract/base64url.ts';
import type { PulseId } from '../../schema/contract/ids.ts';
import { fragmentBytesOf, messageOf, NONCE_BYTES, SPKI_BYTES, tokenOf } from '../../schema/contract/token.ts';

/** What becomes of a request for a stamp. Each of the others has a sentence of its own on the page. */
export type Stamped =
  | { readonly kind: 'token'; readonly token: string }
  /** This student was given another stamp; the ticket is no longer good; the pulse has ended; this browser cannot. */
  | { readonly kind: 'elsewhere' | 'tooOld' | 'closed' | 'cannot' };

export interface Stamper {
  /** The hash of the key as it stands behind the # of a QR code. */
  readonly fragment: string;
  readonly words: string;
  /** Asks until there is a final reply. The same slip gets the same stamp, so it may be sent again (L8.5). */
  readonly stamp: (ticket: string) => Promise<Stamped>;
}

const ISSUE = '/lti/issue';
/** The variant of RFC 9474 that we use (R5.3). */
const RSABSSA_SHA384_PSS_RANDOMIZED = {
  name: 'RSABSSA-SHA384-PSS-Randomized',
  hash: 'SHA-384',
  saltLength: 48,
  prepareType: PrepareType.Randomized,
  supportsRSARAW: false,
} as const;
const DELAYS_S = [2, 5, 15, 30, 60];
const TIMEOUT_MS = 20_000;

/** @throws if the key cannot be had, or if this browser can do no cryptography */
export async function stamperOf(code: string, pulseId: string): Promise<Stamper> {
  const pulse = pulseId as PulseId;
  const reply = await fetch(`/s/${code}/key`, {
    credentials: 'omit',
    cache: 'no-store',
    referrerPolicy: 'no-referrer',
  });
  const spki = new Uint8Array(await reply.arrayBuffer());
  if (!reply.ok || spki.length !== SPKI_BYTES) throw new Error('This is no key');
  const keyId = new Uint8Array(await crypto.subtle.digest('SHA-256', spki));
  // The list of words is a file of its own: what makes tokens is large enough without it (P2).
  const { wordsOfKey } = await import('../../schema/pulse/key-words.ts');
  const key = await crypto.subtle.importKey('spki', spki, { name: 'RSA-PSS', hash: 'SHA-384' }, true, ['verify']);
  return {
    fragment: toBase64url(fragmentBytesOf(keyId)),
    words: wordsOfKey(keyId).join(' '),
    stamp: (ticket) =>
      stamp(key, messageOf({ pulse, keyId }, crypto.getRandomValues(new Uint8Array(NONCE_BYTES))), ticket),
  };
}

/** Nothing of the slip leaves this function but the token: what blinded it is forgotten (L8.6). */
async function stamp(key: CryptoKey, message: Uint8Array, ticket: string): Promise<Stamped> {
  const suite = new BlindRSA(RSABSSA_SHA384_PSS_RANDOMIZED);
  const prepared = suite.prepare(message);
  const { blindedMsg, inv } = await suite.blind(key, prepared);
  const body = JSON.stringify({ ticket, blinded: toBase64url(blindedMsg) });
  for (let tries = 0; ; tries += 1) {
    const reply = await ask(body);
    const signature = reply?.ok ? fromBase64url(reply.signature) : undefined;
    if (signature)
      return {
        kind: 'token',
        token: toBase64url(tokenOf(prepared, await suite.finalize(key, prepared, signature, inv))),
      };
    const why = reply && WHY[reply.status];
    if (why) return { kind: why };
    const waitS = DELAYS_S[Math.min(tries, DELAYS_S.length - 1)] ?? 0;
    // The random part spreads the phones that were turned away together.
    await new Promise((resolve) => setTimeout(resolve, (waitS + Math.random()) * 1000));
  }
}

/** Whatever else is replied, such as the sign-in page of a Wi-Fi network, is no answer of ours (E4.4). */
const WHY: Readonly<Record<number, Exclude<Stamped['kind'], 'token'>>> = {
  400: 'cannot',
  401: 'tooOld',
  403: 'cannot',
  409: 'elsewhere',
  410: 'closed',
};

interface Reply {
  readonly ok: boolean;
  readonly status: number;
  readonly signature: string;
}

/** @returns null if there was no reply of ours */
async function ask(body: string): Promise<Reply | null> {
  const timeout = new AbortController();
  const timer = setTimeout(() => timeout.abort(), TIMEOUT_MS);
  try {
    const reply = await fetch(ISSUE, {
      method: 'POST',
      body,
      headers: { 'Content-Type': 'application/json' },
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal: timeout.signal,
    });
    const { signature = '' } = JSON.parse(await reply.text()) as { signature?: string };
    return { ok: reply.ok, status: reply.status, signature };
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}
