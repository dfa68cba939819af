/** Finds the public key with which a platform signs, and fetches its keys when they are needed (lms.md L10.1). */
import { importJWK, type CryptoKey, type JWK } from 'jose';
import { z } from 'zod';
import type { Platform } from '../../../schema/contract/platforms.ts';
import type { LmsCode } from '../../../schema/lms/codes.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import type { FetchedKeys } from '../../directory/lms/their-keys.ts';
import type { Engine } from '../../engines/engine.ts';
import { parseJson } from './json.ts';
import { ask } from './outbound.ts';

const MINUTE_MS = 60_000;
/** How long fetched keys count as fresh, whatever the platform asks for. */
const FRESH_MS = { least: 5 * MINUTE_MS, most: 24 * 60 * MINUTE_MS };
/** No platform is asked again sooner, whatever somebody sends us. */
const ASKED_LATELY_MS = 30_000;

/** The public part of a key for RS256. Everything else of it is left out. */
const jwkSchema = z.object({ kty: z.literal('RSA'), kid: z.string(), n: z.string(), e: z.string() });
const jwksSchema = z.object({ keys: z.array(z.unknown()) });

type Keys = readonly z.infer<typeof jwkSchema>[];
type Host = Pick<Engine, 'now' | 'directory' | 'outbound'>;

/** @returns `key_unknown` if the platform has no such key, `jwks_unavailable` if it could not be asked */
export async function theirKey(engine: Host, platform: Platform, kid: string): Promise<Result<CryptoKey, LmsCode>> {
  const kept = await engine.directory.lms.theirKeys(platform.id);
  const keys = kept === null ? null : parseKeys(kept.keys);
  const known = keys?.find((key) => key.kid === kid);
  const nowMs = engine.now();
  const wasAskedLately = kept !== null && nowMs - kept.fetchedAtMs < ASKED_LATELY_MS;
  const isFresh = kept !== null && nowMs < kept.freshUntilMs;
  if (known !== undefined && (isFresh || wasAskedLately)) return imported(known);
  // Anybody can begin a launch, so a platform that has given nothing yet is not asked by each of them.
  if (wasAskedLately) return fail(keys === null ? 'jwks_unavailable' : 'key_unknown');

  // It is noted before it is asked: it may take long to say nothing, and others come meanwhile.
  if (keys === null) await engine.directory.lms.keepTheirKeys(platform.id, noKeysAt(nowMs));
  const fetched = await fetchKeys(engine, platform);
  if (fetched !== null) {
    const found = fetched.find((key) => key.kid === kid);
    return found === undefined ? fail('key_unknown') : imported(found);
  }
  if (kept !== null && keys !== null)
    await engine.directory.lms.keepTheirKeys(platform.id, { ...kept, fetchedAtMs: nowMs });
  // The platform is down, and what it has signed is checked with the keys that it had (L10.1).
  return known === undefined ? fail('jwks_unavailable') : imported(known);
}

/** What is kept of a platform that was asked, and has given nothing. */
const noKeysAt = (nowMs: number): FetchedKeys => ({ keys: '', fetchedAtMs: nowMs, freshUntilMs: nowMs });

/** @returns null if the platform gives no keys */
async function fetchKeys(engine: Host, { id, jwksUrl }: Platform): Promise<Keys | null> {
  const reply = await ask(engine.outbound, jwksUrl, { headers: { Accept: 'application/json' } });
  const keys = reply.ok ? parseKeys(reply.value.text) : null;
  if (!reply.ok || keys === null) return null;
  const fetchedAtMs = engine.now();
  const freshUntilMs = fetchedAtMs + freshFor(reply.value.headers);
  await engine.directory.lms.keepTheirKeys(id, { keys: JSON.stringify({ keys }), fetchedAtMs, freshUntilMs });
  return keys;
}

/** @returns null if this is no list of keys; keys that we cannot use are left out */
function parseKeys(text: string): Keys | null {
  const parsed = jwksSchema.safeParse(parseJson(text));
  if (!parsed.success) return null;
  return parsed.data.keys.flatMap((key) => {
    const read = jwkSchema.safeParse(key);
    return read.success ? [read.data] : [];
  });
}

function freshFor(headers: Headers): number {
  const asked = Number(/(?:^|[\s,])max-age=(\d{1,9})/i.exec(headers.get('Cache-Control') ?? '')?.[1] ?? 0) * 1000;
  return Math.min(Math.max(asked, FRESH_MS.least), FRESH_MS.most);
}

async function imported(jwk: JWK): Promise<Result<CryptoKey, LmsCode>> {
  const key = await importJWK(jwk, 'RS256').catch(() => null);
  return key === null || key instanceof Uint8Array ? fail('key_unknown') : ok(key);
}
