/**
 * A device with passkeys, in software: it makes them and signs with them as a phone or a security key does (WebAuthn, H1.2).
 * It needs only WebCrypto, so it works in workerd too.
 */
import type { Takes } from '../../schema/contract/api.ts';

interface Options {
  readonly challenge: string;
  readonly rp?: { readonly id: string };
  readonly rpId?: string;
  readonly user?: { readonly id: string };
}

export interface Deviation {
  /** The page on which the device was asked, if it is another one. */
  readonly origin?: string;
  /** What the device counts to, if it does not just count on. */
  readonly counter?: number;
  /** False if nobody has shown a finger, a face or a PIN. */
  readonly verified?: boolean;
  /** An attestation with a certificate that is none, which nobody has asked for. */
  readonly certificate?: boolean;
  /** A maker's certificate that holds in every point, with its key. Nobody has asked for it either. */
  readonly maker?: { readonly certificate: Uint8Array; readonly key: CryptoKey };
}

const text = new TextEncoder();
const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
const sha256 = async (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
const joined = (...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

export class Device {
  readonly #origin: string;
  readonly #id = crypto.getRandomValues(new Uint8Array(16));
  #keys: CryptoKeyPair | undefined;
  #user: string | undefined;
  #counter = 0;

  constructor(origin: string) {
    this.#origin = origin;
  }

  get id(): string {
    return base64url(this.#id);
  }

  /** Makes a passkey. */
  async make(options: unknown, deviation: Deviation = {}): Promise<Takes<'addPasskey'>> {
    const { challenge, rp, user } = options as Options;
    this.#keys ??= await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify']);
    this.#user ??= user?.id;
    const jwk = await crypto.subtle.exportKey('jwk', this.#keys.publicKey);
    // A COSE key: {1: 2, 3: -7, -1: 1, -2: x, -3: y} (RFC 9053).
    const key = joined(
      [0xa5, 1, 2, 3, 0x26, 0x20, 1, 0x21, 0x58, 32],
      bytesOf(jwk.x),
      [0x22, 0x58, 32],
      bytesOf(jwk.y),
    );
    const data = joined(await this.#data(rp?.id ?? '', 0x40, deviation), new Uint8Array(16), [0, 16], this.#id, key);
    const client = this.#client('webauthn.create', challenge, deviation);
    const [format, statement] = await statementOf(joined(data, await sha256(bytesOf(client))), deviation);
    const attestation = joined(
      [0xa3],
      word('fmt'),
      word(format),
      word('attStmt'),
      statement,
      word('authData'),
      [0x58, data.length],
      data,
    );
    return {
      id: this.id,
      rawId: this.id,
      type: 'public-key',
      response: {
        clientDataJSON: client,
        attestationObject: base64url(attestation),
      },
    };
  }

  /** Signs with the passkey. */
  async sign(options: unknown, deviation: Deviation = {}): Promise<Takes<'signInByPasskey'>> {
    const { challenge, rpId = '' } = options as Options;
    if (this.#keys === undefined) throw new Error('This device has no passkey');
    const data = await this.#data(rpId, 0, deviation);
    const client = this.#client('webauthn.get', challenge, deviation);
    const signed = joined(data, await sha256(joined(bytesOf(client))));
    const raw = await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, this.#keys.privateKey, signed);
    return {
      id: this.id,
      rawId: this.id,
      type: 'public-key',
      response: {
        clientDataJSON: client,
        authenticatorData: base64url(data),
        signature: base64url(derOf(new Uint8Array(raw))),
        userHandle: this.#user,
      },
    };
  }

  #client(type: string, challenge: string, { origin = this.#origin }: Deviation): string {
    return base64url(text.encode(JSON.stringify({ type, challenge, origin, crossOrigin: false })));
  }

  /** Which site it is for, what was shown, and the counter. */
  async #data(rpId: string, flags: number, { verified = true, counter }: Deviation): Promise<Uint8Array<ArrayBuffer>> {
    this.#counter = counter ?? this.#counter + 1;
    const big = this.#counter;
    const present = flags | 1 | (verified ? 4 : 0);
    return joined(await sha256(joined(text.encode(rpId))), [
      present,
      big >>> 24,
      (big >>> 16) & 255,
      (big >>> 8) & 255,
      big & 255,
    ]);
  }
}

const word = (said: string) => joined([0x60 + said.length], text.encode(said));

/** What the device says of itself, in CBOR: nothing, or whatever a maker's certificate says. */
async function statementOf(
  signed: Uint8Array<ArrayBuffer>,
  { certificate, maker }: Deviation,
): Promise<readonly [format: string, statement: Uint8Array]> {
  if (maker !== undefined) {
    const raw = await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, maker.key, signed);
    const signature = derOf(new Uint8Array(raw));
    const { length } = maker.certificate;
    const x5c = joined([0x81, 0x59, length >> 8, length & 255], maker.certificate);
    const held = joined([0x58, signature.length], signature);
    return ['packed', joined([0xa3], word('alg'), [0x26], word('sig'), held, word('x5c'), x5c)];
  }
  if (certificate !== true) return ['none', joined([0xa0])];
  return ['packed', joined([0xa3], word('alg'), [0x26], word('sig'), [0x41, 0], word('x5c'), [0x81, 0x41, 0])];
}

const bytesOf = (encoded = ''): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(encoded.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0));

/** A signature as devices write it: two whole numbers in DER. WebCrypto writes them one after the other. */
function derOf(raw: Uint8Array): Uint8Array {
  const whole = (half: Uint8Array): Uint8Array => {
    const first = half.findIndex((byte) => byte !== 0);
    const bytes = half.slice(first);
    return (bytes[0] ?? 0) > 127 ? joined([2, bytes.length + 1, 0], bytes) : joined([2, bytes.length], bytes);
  };
  const both = joined(whole(raw.slice(0, 32)), whole(raw.slice(32)));
  return joined([0x30, both.length], both);
}
