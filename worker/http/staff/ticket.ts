/**
 * Reads the ticket of somebody who teaches a course of a learning platform. What it opens is asked of the directory with each
 * request, so that it ends at once with its platform, its deployment or its binding (lms.md L3.1, L6.4).
 */
import type { Context } from 'hono';
import type { Me } from '../../../schema/contract/account.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import type { Engine } from '../../engines/engine.ts';
import { openTicket } from '../lms/tickets.ts';
import type { Refusal } from '../problems.ts';

const BEARER = 'Bearer ';

/**
 * A request with a ticket is nothing else: a session that comes along does not count. A ticket has dots, and the operator's
 * secret has none.
 */
export const isByTicket = (c: Context): boolean => /^Bearer .*\./.test(c.req.header('authorization') ?? '');

/** @returns somebody with the rights of a co-teacher of one course, who has no account and no name */
export async function readTicket(c: Context, engine: Engine, toChange: boolean): Promise<Result<Me, Refusal>> {
  const ticket = await openTicket(engine, 'staff', (c.req.header('authorization') ?? '').slice(BEARER.length));
  if (!ticket.ok) return fail({ kind: 'ticket-bad' });
  const stands = await engine.directory.lms.ticketStands(ticket.value, toChange);
  if (!stands.ok) {
    if (typeof stands.error === 'object') return fail(stands.error);
    // Where the course is not connected any more, the ticket is worth nothing; opening it again says what to do (L3.3).
    return fail({ kind: stands.error === 'wrong_course' ? 'ticket-bad' : 'platform-inactive' });
  }
  const { actsAs, course, product } = stands.value;
  const { name: institution } = await engine.directory.courses.institution();
  return ok({
    id: actsAs,
    name: product,
    institution,
    grants: [{ role: 'co-teacher', scope: course.id }],
    language: null,
  });
}
