/** Reads the key of a roster from its box, as the wall and the pages of staff show it (privacy.md R5.5). */
import { toBase64url } from '../../schema/contract/base64url.ts';
import type { Definition } from '../../schema/contract/pulse.ts';
import type { ShownKey } from '../../schema/contract/shown-key.ts';
import { fragmentBytesOf } from '../../schema/contract/token.ts';
import { wordsOfKey } from '../../schema/pulse/key-words.ts';
import type { Engine } from '../engines/engine.ts';

/** @returns undefined if the pulse has no roster, or has ended */
export async function shownKeyOf(
  { boxes }: Pick<Engine, 'boxes'>,
  { code, eligibility }: Pick<Definition, 'code' | 'eligibility'>,
): Promise<ShownKey | undefined> {
  const spki = eligibility === 'roster' ? await boxes.tokenKey(code) : null;
  if (spki === null) return undefined;
  const keyId = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(spki)));
  return { fragment: toBase64url(fragmentBytesOf(keyId)), words: wordsOfKey(keyId).join(' ') };
}
