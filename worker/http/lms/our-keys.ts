/** Makes our signing keys when it is time for one, and publishes them. The private parts are stored sealed (lms.md L10.3). */
import {
  CompactEncrypt,
  compactDecrypt,
  exportJWK,
  exportPKCS8,
  generateKeyPair,
  importPKCS8,
  type CryptoKey,
  type JWK,
} from 'jose';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { OurKey } from '../../directory/lms/our-keys.ts';
import type { Engine } from '../../engines/engine.ts';

type Host = Pick<Engine, 'directory' | 'now' | 'randomBytes' | 'secretFor'>;

/** The public keys that platforms may use now. */
export async function publishedKeys(engine: Host): Promise<readonly JWK[]> {
  return (await currentKeys(engine)).map(({ publicJwk }) => publicJwk);
}

export interface SigningKey {
  readonly kid: string;
  readonly key: CryptoKey;
}

/** The key that signs now, with its name. One that cannot be opened is replaced (docs/decisions/0072). */
export async function signingKey(engine: Host): Promise<SigningKey> {
  const current = await currentSigner(engine);
  const opened = await open(engine, current).catch(() => null);
  if (opened !== null) return opened;
  await engine.directory.lms.replaceOurKey(current.kid, await freshKey(engine));
  return open(engine, await currentSigner(engine));
}

async function currentSigner(engine: Host): Promise<OurKey> {
  const signs = (await currentKeys(engine)).find(({ useFromMs }) => useFromMs <= engine.now());
  if (signs === undefined) throw new Error('There is no key that signs');
  return signs;
}

async function open(engine: Host, { kid, privateSealed }: OurKey): Promise<SigningKey> {
  const { plaintext } = await compactDecrypt(privateSealed, await engine.secretFor('lti-key'));
  return { kid, key: await importPKCS8(new TextDecoder().decode(plaintext), 'RS256') };
}

async function currentKeys(engine: Host): Promise<readonly OurKey[]> {
  const { lms } = engine.directory;
  const before = await lms.ourKeys();
  if (!before.needsOne) return before.keys;
  await lms.addOurKey(await freshKey(engine));
  return (await lms.ourKeys()).keys;
}

async function freshKey(engine: Host) {
  const { publicKey, privateKey } = await generateKeyPair('RS256', { modulusLength: 2048, extractable: true });
  const kid = bytesToHex(engine.randomBytes(16));
  const privateSealed = await new CompactEncrypt(new TextEncoder().encode(await exportPKCS8(privateKey)))
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
    .encrypt(await engine.secretFor('lti-key'));
  const publicJwk = JSON.stringify({ ...(await exportJWK(publicKey)), kid, alg: 'RS256', use: 'sig' });
  return { kid, publicJwk, privateSealed };
}
