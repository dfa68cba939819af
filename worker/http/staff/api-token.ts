/**
 * Makes and finds the token of another program (institution.md H5.2). A request with one is nothing else: a session that comes
 * along does not count.
 */
import type { Context } from 'hono';
import type { Engine } from '../../engines/engine.ts';
import { hashToken, newToken } from './token.ts';

/** It says what the token is for whoever finds it in a log or a repository. No ticket and no secret of an operator has it. */
const PREFIX = 'mp_';
const BEARER = 'Bearer ';
const TOKEN = new RegExp(`^${PREFIX}[0-9a-f]{64}$`);

export const newApiToken = (engine: Pick<Engine, 'randomBytes'>): string => PREFIX + newToken(engine);

export const isByToken = (c: Context): boolean => (c.req.header('authorization') ?? '').startsWith(BEARER + PREFIX);

/** @returns null for what has the prefix and can be no token, so that nobody has to look for it */
export async function tokenHashOf(c: Context): Promise<string | null> {
  const token = (c.req.header('authorization') ?? '').slice(BEARER.length);
  return TOKEN.test(token) ? hashToken(token) : null;
}
