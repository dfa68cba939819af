/**
 * Asks the browser to make a passkey or to sign in with one (H1.2). The library is loaded when somebody presses the button,
 * so the first page stays small (P15).
 */
import type * as Library from '@simplewebauthn/browser';
import type { Me, Sessions } from '../../../schema/contract/account.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import { ask } from '../server/api.ts';
import type { Failure } from '../server/failure.ts';

/**
 * `closed`: the prompt was closed, or nothing came before it ended. `known`: this device has a passkey here already.
 * `elsewhere`: the page was not opened at the address that passkeys belong to. `unable`: this browser cannot do it.
 */
export type PasskeyTrouble = { readonly kind: 'closed' | 'known' | 'elsewhere' | 'unable' };

/** Browsers offer passkeys only on https pages, and on the machine itself. */
export const canUsePasskeys = (): boolean => typeof globalThis.PublicKeyCredential === 'function';

export async function addPasskey(): Promise<Result<Sessions, Failure | PasskeyTrouble>> {
  const asked = await ask('askToAddPasskey');
  if (!asked.ok) return asked;
  const made = await prompted(async ({ startRegistration }) =>
    startRegistration({
      optionsJSON: asked.value.options as unknown as Parameters<typeof startRegistration>[0]['optionsJSON'],
    }),
  );
  if (!made.ok) return made;
  const { id, rawId, response } = made.value;
  const { clientDataJSON, attestationObject } = response;
  return ask('addPasskey', {
    body: { id, rawId, type: 'public-key', response: { clientDataJSON, attestationObject } },
  });
}

export async function signInWithPasskey(): Promise<Result<Me, Failure | PasskeyTrouble>> {
  const asked = await ask('askForChallenge');
  if (!asked.ok) return asked;
  const signed = await prompted(async ({ startAuthentication }) =>
    startAuthentication({
      optionsJSON: asked.value.options as unknown as Parameters<typeof startAuthentication>[0]['optionsJSON'],
    }),
  );
  if (!signed.ok) return signed;
  const { id, rawId, response } = signed.value;
  const { clientDataJSON, authenticatorData, signature, userHandle } = response;
  return ask('signInByPasskey', {
    body: { id, rawId, type: 'public-key', response: { clientDataJSON, authenticatorData, signature, userHandle } },
  });
}

async function prompted<T>(prompt: (library: typeof Library) => Promise<T>): Promise<Result<T, PasskeyTrouble>> {
  try {
    return ok(await prompt(await import('@simplewebauthn/browser')));
  } catch (error) {
    return fail({ kind: troubleOf(error instanceof Error ? error.name : '') });
  }
}

function troubleOf(name: string): PasskeyTrouble['kind'] {
  if (name === 'NotAllowedError' || name === 'AbortError') return 'closed';
  if (name === 'InvalidStateError') return 'known';
  return name === 'SecurityError' ? 'elsewhere' : 'unable';
}
