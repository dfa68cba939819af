/**
 * Checks what devices have made and signed (WebAuthn, H1.2). Only this file knows the library. It is loaded when somebody first
 * uses a passkey, so it needs nothing else of the server while it runs (P14).
 */
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import { decodeAttestationObject } from '@simplewebauthn/server/helpers';
import type { NewPasskeyReply, SignedByPasskey } from '../../../schema/contract/passkey.ts';
import type { NewPasskey, PasskeyKey, Signed } from '../../directory/access/passkeys.ts';
import type { Engine } from '../../engines/engine.ts';

/** A passkey belongs to the name in `PUBLIC_URL`, and works on pages of that origin only. */
const party = ({ settings }: Pick<Engine, 'settings'>) => {
  const { origin, hostname } = new URL(settings.publicUrl);
  return { expectedOrigin: origin, expectedRPID: hostname };
};

/** EdDSA, ES256 and RS256: what devices of today sign with, and every engine can check (COSE numbers). */
const ALGORITHMS = [-8, -7, -257];

/** The prompt may stay open for as long as its challenge works. */
const PROMPT_MS = 5 * 60 * 1000;

interface Owner {
  readonly id: string;
  readonly name: string;
  readonly institution: string;
}

/** @param held the ids of the passkeys that the person has: their devices must not make another one */
export async function optionsToAdd(
  engine: Pick<Engine, 'settings'>,
  owner: Owner,
  { challenge, held }: { readonly challenge: Uint8Array<ArrayBuffer>; readonly held: readonly string[] },
): Promise<Record<string, unknown>> {
  const options = await generateRegistrationOptions({
    rpName: owner.institution,
    rpID: party(engine).expectedRPID,
    userID: bytesOf(owner.id),
    userName: owner.name,
    userDisplayName: owner.name,
    challenge,
    timeout: PROMPT_MS,
    attestationType: 'none',
    supportedAlgorithmIDs: ALGORITHMS,
    excludeCredentials: held.map((id) => ({ id })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
  return { ...options };
}

export async function optionsToSignIn(
  engine: Pick<Engine, 'settings'>,
  challenge: Uint8Array<ArrayBuffer>,
): Promise<Record<string, unknown>> {
  // No list of passkeys: the device offers those it has for this name, so nobody learns who has one.
  const options = await generateAuthenticationOptions({
    rpID: party(engine).expectedRPID,
    challenge,
    timeout: PROMPT_MS,
    userVerification: 'required',
  });
  return { ...options };
}

/** @returns the passkey with the challenge that it answers, in base64url; null if anything about it is wrong */
export async function checkNewPasskey(
  engine: Pick<Engine, 'settings'>,
  response: NewPasskeyReply,
): Promise<{ readonly key: NewPasskey; readonly challenge: string } | null> {
  const challenge = spendable();
  try {
    if (!hasNoCertificate(response)) return null;
    const checked = await verifyRegistrationResponse({
      response,
      expectedChallenge: challenge.keep,
      supportedAlgorithmIDs: ALGORITHMS,
      ...party(engine),
    });
    if (!checked.verified) return null;
    const { credential, credentialBackedUp } = checked.registrationInfo;
    const { id, counter } = credential;
    const key = { id, counter, publicKey: base64urlOf(credential.publicKey), synced: credentialBackedUp };
    return { key, challenge: challenge.kept() };
  } catch {
    return null;
  }
}

/** @param key of the passkey that the response names */
export async function checkSigned(
  engine: Pick<Engine, 'settings'>,
  { response: { userHandle, ...response }, ...credential }: SignedByPasskey,
  { publicKey, owner }: PasskeyKey,
): Promise<(Omit<Signed, 'challengeHash'> & { readonly challenge: string }) | null> {
  const challenge = spendable();
  try {
    // The device says whose passkey it is; it must not say somebody else.
    if (userHandle && userHandle !== base64urlOf(bytesOf(owner))) return null;
    const checked = await verifyAuthenticationResponse({
      response: { ...credential, response },
      expectedChallenge: challenge.keep,
      ...party(engine),
      // The directory compares the counters, in the transaction that raises the one that is stored.
      credential: { id: credential.id, publicKey: bytesFrom(publicKey), counter: 0 },
    });
    if (!checked.verified) return null;
    const { newCounter: counter } = checked.authenticationInfo;
    return { id: credential.id, publicKey, counter, challenge: challenge.kept() };
  } catch {
    return null;
  }
}

/** Lets the library go on with any challenge, and keeps it: whether it is one of ours is decided where it is spent. */
function spendable() {
  let kept = '';
  return {
    keep: (challenge: string): boolean => {
      kept = challenge;
      return true;
    },
    kept: (): string => kept,
  };
}

/**
 * We ask for no attestation. A certificate that comes all the same is refused: checking it would mean to fetch addresses
 * that it names.
 */
function hasNoCertificate({ response }: NewPasskeyReply): boolean {
  const decoded = decodeAttestationObject(bytesFrom(response.attestationObject));
  const format = decoded.get('fmt');
  return format === 'none' || (format === 'packed' && decoded.get('attStmt').get('x5c') === undefined);
}

export const base64urlOf = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

const bytesFrom = (base64url: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64url.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0));

/** The device keeps these 16 random bytes beside the passkey: they name the person and say nothing about them. */
const bytesOf = (hex: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
