/** Tests our signing keys: what they sign can be verified, and nobody reads them in the database (lms.md L10.3). */
import { createLocalJWKSet, jwtVerify, SignJWT } from 'jose';
import { expect, test } from 'vitest';
import { KEY_MS } from '../../../../worker/directory/lms/our-keys.ts';
import { publishedKeys, signingKey } from '../../../../worker/http/lms/our-keys.ts';
import { DAY } from '../../directory/a-directory.ts';
import { anApp } from '../an-app.ts';

test('L10.3: a new key is published for a day before it signs, and what the old one signed can be verified for a week more', async () => {
  const { engine, clock, sqlite } = anApp();
  const signed = async () => {
    const { kid, key } = await signingKey(engine);
    return new SignJWT({}).setProtectedHeader({ alg: 'RS256', kid }).sign(key);
  };
  const isVerified = async (token: string): Promise<boolean> => {
    const keys = await publishedKeys(engine);
    return jwtVerify(token, createLocalJWKSet({ keys: [...keys] })).then(
      () => true,
      () => false,
    );
  };
  const first = await signed();
  const kid = (await signingKey(engine)).kid;
  clock.nowMs += KEY_MS;
  expect(await publishedKeys(engine)).toHaveLength(2);
  expect((await signingKey(engine)).kid).toBe(kid);
  clock.nowMs += DAY;
  const second = await signed();
  expect((await signingKey(engine)).kid).not.toBe(kid);
  expect([await isVerified(first), await isVerified(second)]).toEqual([true, true]);
  clock.nowMs += 7 * DAY;
  expect([await isVerified(first), await isVerified(second)]).toEqual([false, true]);

  const sealed = sqlite.prepare('SELECT private_sealed FROM lti_key').pluck().all() as string[];
  // A JWE has five parts, of which none is the key (RFC 7516, section 3.1).
  for (const each of sealed) {
    expect(each.split('.')).toHaveLength(5);
    expect(each).not.toContain(btoa('-----BEGIN PRIVATE KEY-----').slice(0, -4));
  }
});

test('a key that was sealed under another secret cannot be opened, and another one takes its place at once (decision 0072)', async () => {
  const { engine } = anApp();
  const { kid } = await signingKey(engine);
  const elsewhere = { ...engine, secretFor: async () => new Uint8Array(32) };
  const other = await signingKey(elsewhere);
  expect(other.kid).not.toBe(kid);
  expect((await publishedKeys(elsewhere)).map((each) => each.kid)).toEqual([other.kid]);
  const signed = await new SignJWT({}).setProtectedHeader({ alg: 'RS256', kid: other.kid }).sign(other.key);
  await jwtVerify(signed, createLocalJWKSet({ keys: [...(await publishedKeys(elsewhere))] }));
  expect((await signingKey(elsewhere)).kid).toBe(other.kid);
});
