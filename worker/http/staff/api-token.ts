/**
 * Reads the token of another system (institution.md H5.2). A request with one is nothing else: a session that comes along does
 * not count.
 */
import type { Context } from 'hono';
import type { Me } from '../../../schema/contract/account.ts';
import { ok, type Result } from '../../../schema/result.ts';
import type { Engine } from '../../engines/engine.ts';
import type { Refusal } from '../problems.ts';
import { hashToken, newToken } from './token.ts';

/** It says what the token is for whoever finds it in a log or a repository. No ticket and no secret of an operator has it. */
const PREFIX = 'mp_';
const BEARER = 'Bearer ';

export const newApiToken = (engine: Pick<Engine, 'randomBytes'>): string => PREFIX + newToken(engine);

export const isByToken = (c: Context): boolean => (c.req.header('authorization') ?? '').startsWith(BEARER + PREFIX);

/** @returns whoever acts under the id of the token, with the right that its scope needs; the directory checks it again */
export async function readToken(c: Context, engine: Engine): Promise<Result<Me, Refusal>> {
  const token = (c.req.header('authorization') ?? '').slice(BEARER.length);
  const used = await engine.directory.access.useApiToken(await hashToken(token));
  if (!used.ok) return used;
  return ok({ ...used.value, grants: [{ role: 'institution-admin', scope: null }], language: null });
}
