/**
 * Answers POST /lti/issue: hands a blinded message to the issuer of a pulse, for the member of a ticket (lms.md L8.5). Nothing
 * is logged, and nothing here is part of what is sent with answers (L8.8).
 */
import type { Context } from 'hono';
import { z } from 'zod';
import { fromBase64url, toBase64url } from '../../../schema/contract/base64url.ts';
import type { IssueReply } from '../../../schema/contract/box-office.ts';
import type { LmsCode } from '../../../schema/lms/codes.ts';
import type { TooFast } from '../../directory/access/change-limit.ts';
import type { Engine } from '../../engines/engine.ts';
import { readJson } from './json.ts';
import { refuseLms } from './reply.ts';
import { openTicket } from './tickets.ts';

const bodySchema = z.object({ ticket: z.string(), blinded: z.string() });

export async function issue(c: Context, engine: Engine): Promise<Response> {
  const body = await readJson(c, bodySchema);
  const blinded = body && fromBase64url(body.blinded);
  if (!body || !blinded) return refuseLms(c, engine, { code: 'form_bad' });
  const ticket = await openTicket(engine, 'issue', body.ticket);
  if (!ticket.ok) return refuseLms(c, engine, { code: ticket.error });
  const { code, member, ref, actsAs } = ticket.value;
  // Whoever disables a platform or an installation, or disconnects the course, ends what it has brought: it could have made
  // up students (L3.1).
  const stands = await engine.directory.lms.ticketStands({ ref, actsAs }, false);
  if (!stands.ok) return refuseLms(c, engine, { code: 'ticket_bad' });
  const reply = await engine.boxes.issue(code, member, blinded);
  if (reply.kind === 'signed') return c.json({ signature: toBase64url(reply.signature) });
  return refuseLms(c, engine, { code: refusalOf(reply) });
}

function refusalOf(reply: Exclude<IssueReply, { kind: 'signed' }>): LmsCode | TooFast {
  switch (reply.kind) {
    case 'malformed':
      return 'form_bad';
    case 'other-message':
      return 'already_taken';
    case 'not-listed':
    case 'all-given':
      return 'no_access';
    case 'closed':
    case 'nowhere':
    case 'no-tokens-here':
      return 'pulse_closed';
    // The phone asks again by itself (client/student/stamp.ts).
    case 'busy':
      return { kind: 'too-fast', retryAfterSeconds: reply.retryAfterSeconds };
    // The same message is signed again, so a phone asks until it knows.
    case 'retry':
      return 'pulse_away';
  }
}
