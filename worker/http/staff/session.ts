/**
 * Writes and reads the staff session cookie. Browsers send it to `/api` only, so no student page ever gets it (E6.2).
 */
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { CookieOptions } from 'hono/utils/cookie';
import type { Me } from '../../../schema/contract/account.ts';
import { SESSION_DAYS } from '../../directory/access/sessions.ts';
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

export function writeSession(c: Context, engine: Engine, token: string): void {
  setCookie(c, NAME, token, { ...optionsFor(engine), maxAge: SESSION_DAYS * 24 * 60 * 60 });
}

export function dropSession(c: Context, engine: Engine): void {
  deleteCookie(c, NAME, optionsFor(engine));
}

/** @returns the hash of the token that this request carries, or null */
export async function sessionHashOf(c: Context, engine: Engine): Promise<string | null> {
  const token = tokenOf(c, engine);
  return token === undefined ? null : hashToken(token);
}

/** Finds the person who asks, or null. It renews the cookie when the session was extended. */
export async function readSession(c: Context, engine: Engine): Promise<Me | null> {
  const token = tokenOf(c, engine);
  if (token === undefined) return null;
  const found = await engine.directory.access.signedIn(await hashToken(token));
  if (found?.renewed === true) writeSession(c, engine, token);
  return found?.me ?? null;
}

const tokenOf = (c: Context, engine: Engine): string | undefined =>
  isSecure(engine) ? getCookie(c, NAME, 'secure') : getCookie(c, NAME);
