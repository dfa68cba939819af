/**
 * Says who asks, as far as a request shows it. The directory decides what they may do, by the line of the route table, in
 * the transaction that reads a page (E6.4, docs/decisions/0111).
 */
import type { Context } from 'hono';
import type { Route } from '../../../schema/contract/api.ts';
import { PARAMETERS_BY_SUBJECT } from '../../../schema/contract/needs.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import type { Asker, Parameters, Unallowed, Unknown } from '../../directory/pages/pages.ts';
import type { Engine } from '../../engines/engine.ts';
import { isOperator } from '../operator-proof.ts';
import type { Refusal } from '../problems.ts';
import { sessionHashOf } from './session.ts';
import { isByTicket, ticketOf } from './ticket.ts';
import { isByToken, tokenHashOf } from './api-token.ts';

/** @returns what the request carries; null where the route asks for nobody */
export async function askerOf(c: Context, engine: Engine, route: Route): Promise<Result<Asker | null, Refusal>> {
  const { needs, forTokens, method } = route;
  // A token opens only what is marked for it, whatever the rights of its maker are, and whatever cookie comes along
  // (institution.md H5.2).
  if (isByToken(c) && !(needs === 'anyone' && method === 'GET')) {
    if (forTokens === undefined) return fail({ kind: 'forbidden' });
    const hash = await tokenHashOf(c);
    return hash === null ? fail({ kind: 'token-bad' }) : ok({ by: 'token', hash });
  }
  if (needs === 'anyone') return ok(null);
  if (needs === 'operator') return isOperator(c, engine);
  if (isByTicket(c)) return isForTickets(route) ? ticketOf(c, engine) : fail({ kind: 'wrong-course' });
  const hash = await sessionHashOf(c, engine);
  return hash === null ? fail({ kind: 'signed-out' }) : ok({ by: 'session', hash });
}

/** The ids in the path, by which the directory finds the thing that the route is about. */
export const parametersOf = (c: Context, { of }: Route): Parameters =>
  Object.fromEntries(
    (of === undefined ? [] : PARAMETERS_BY_SUBJECT[of]).map((name) => [name, c.req.param(name) ?? '']),
  );

/** Somebody with a ticket is told that it is for another course: they have no account that could lack a right. */
export const refusalFor = (c: Context, refused: Unknown | Unallowed): Refusal =>
  refused.kind === 'forbidden' && isByTicket(c) ? { kind: 'wrong-course' } : refused;

/** A ticket is for one course, and for what its co-teachers may do there (lms.md L6.4). */
const isForTickets = ({ of, forTickets }: Route): boolean =>
  forTickets === true || of === 'course' || of === 'pulse' || of === 'act';
