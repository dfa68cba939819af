/**
 * Opens the ticket of somebody who teaches a course of a learning platform. What it opens is asked of the directory with each
 * request, so that it ends at once with its platform, its deployment or its binding (lms.md L3.1, L6.4).
 */
import type { Context } from 'hono';
import { fail, ok, type Result } from '../../../schema/result.ts';
import type { Asker } from '../../directory/pages/pages.ts';
import type { Engine } from '../../engines/engine.ts';
import { openTicket } from '../lms/tickets.ts';
import type { Refusal } from '../problems.ts';

const BEARER = 'Bearer ';

/**
 * A request with a ticket is nothing else: a session that comes along does not count. A ticket has dots, and the operator's
 * secret has none.
 */
export const isByTicket = (c: Context): boolean => /^Bearer .*\./.test(c.req.header('authorization') ?? '');

export async function ticketOf(c: Context, engine: Engine): Promise<Result<Asker, Refusal>> {
  const ticket = await openTicket(engine, 'staff', (c.req.header('authorization') ?? '').slice(BEARER.length));
  return ticket.ok ? ok({ by: 'ticket', bound: ticket.value }) : fail({ kind: 'ticket-bad' });
}
