/**
 * Writes and reads the staff session cookie. Browsers send it to `/api` only, so no student page ever gets it (E6.2).
 */
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { CookieOptions } from 'hono/utils/cookie';
import type { Me } from '../../../schema/contract/account.ts';
import { LONGEST_SESSION_DAYS } from '../../../schema/contract/defaults.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import type { TooFast } from '../../directory/access/change-limit.ts';
import type { SessionEnded, SignedIn } from '../../directory/access/sessions.ts';
import type { Engine } from '../../engines/engine.ts';
import { hashToken } from './token.ts';

const NAME = 'staff';

/** The cookie has the prefix `__Secure-` on https only, because browsers refuse such a name on http. */
const isSecure = (engine: Engine): boolean => engine.settings.publicUrl.startsWith('https:');

const optionsFor = (engine: Engine): CookieOptions => ({
  path: '/api',
  httpOnly: true,
  sameSite: 'Lax',
  ...(isSecure(engine) && { prefix: 'secure', secure: true }),
});

/** The cookie lives as long as any session can. The directory knows when this one ends. */
export function writeSession(c: Context, engine: Engine, token: string): void {
  setCookie(c, NAME, token, { ...optionsFor(engine), maxAge: LONGEST_SESSION_DAYS * 24 * 60 * 60 });
}

export function dropSession(c: Context, engine: Engine): void {
  deleteCookie(c, NAME, optionsFor(engine));
}

/** @returns the hash of the token that this request carries, or null */
export async function sessionHashOf(c: Context, engine: Engine): Promise<string | null> {
  const token = tokenOf(c, engine);
  return token === undefined ? null : hashToken(token);
}

type Reading = Result<Me, SessionEnded | TooFast>;

/** Finds the person who asks. */
export function readSession(c: Context, engine: Engine): Promise<Reading> {
  return read(c, engine, async (hash) => {
    const found = await engine.directory.access.signedIn(hash);
    return found === null ? fail({ kind: 'signed-out' }) : ok(found);
  });
}

/** Does the same for somebody who wants to change something, and may do that only so often. */
export function readSessionToChange(c: Context, engine: Engine): Promise<Reading> {
  return read(c, engine, (hash) => engine.directory.access.signedInToChange(hash));
}

async function read(
  c: Context,
  engine: Engine,
  find: (hash: string) => Promise<Result<SignedIn, SessionEnded | TooFast>>,
): Promise<Reading> {
  const token = tokenOf(c, engine);
  if (token === undefined) return fail({ kind: 'signed-out' });
  const found = await find(await hashToken(token));
  return found.ok ? ok(found.value.me) : found;
}

const tokenOf = (c: Context, engine: Engine): string | undefined =>
  isSecure(engine) ? getCookie(c, NAME, 'secure') : getCookie(c, NAME);
