/** Checks that a request comes from the operator (E6.1, institution.md H6.1). */
import type { Context } from 'hono';
import { timingSafeEqual } from 'hono/utils/buffer';
import { fail, ok, type Result } from '../../schema/result.ts';
import type { Engine } from '../engines/engine.ts';

/** If no secret is set, the route answers as if it did not exist. */
export async function isOperator(
  c: Context,
  { settings }: Pick<Engine, 'settings'>,
): Promise<Result<null, { readonly kind: 'not-found' | 'forbidden' }>> {
  if (settings.operatorSecret === null) return fail({ kind: 'not-found' });
  const sent = c.req.header('authorization') ?? '';
  // The comparison takes the same time whatever is sent, so its time says nothing about the secret.
  const isRight = await timingSafeEqual(sent, `Bearer ${settings.operatorSecret}`);
  return isRight ? ok(null) : fail({ kind: 'forbidden' });
}
