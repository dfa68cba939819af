/**
 * Writes and reads the staff session cookie. Browsers send it to `/api` only, so no student page ever gets it (E6.2).
 */
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { CookieOptions } from 'hono/utils/cookie';
import { LONGEST_SESSION_DAYS } from '../../../schema/contract/defaults.ts';
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

/** Says whether the request comes from somebody who is signed in. */
export async function isSignedIn(c: Context, engine: Engine): Promise<boolean> {
  const hash = await sessionHashOf(c, engine);
  return hash !== null && (await engine.directory.access.signedIn(hash)) !== null;
}

const tokenOf = (c: Context, engine: Engine): string | undefined =>
  isSecure(engine) ? getCookie(c, NAME, 'secure') : getCookie(c, NAME);
