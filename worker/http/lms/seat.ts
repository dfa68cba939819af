/**
 * Lets the issuer make of a student the only thing that is kept of one, in the request that says who came (lms.md L8.1, L8.2).
 */
import type { RecogniseReply } from '../../../schema/contract/box-office.ts';
import type { Definition } from '../../../schema/contract/pulse.ts';
import type { Engine } from '../../engines/engine.ts';
import type { Seat } from './tickets.ts';

/** Who came, as the platform names them (L7.1). It is passed on to the issuer, and to nobody else. */
interface Person {
  readonly issuer: string;
  /** null if the platform does not say it. */
  readonly subject: string | null;
}

/** @param pulse the pulse that is open, which has a roster */
export async function seatFor(
  { boxes }: Pick<Engine, 'boxes'>,
  { code }: Pick<Definition, 'code'>,
  { issuer, subject }: Person,
): Promise<Seat> {
  if (subject === null) return { code, why: 'unnamed' };
  const reply = await boxes.recognise(code, { issuer, subject });
  return reply.kind === 'member' ? { code, member: reply.member } : { code, why: whyNot(reply) };
}

function whyNot({ kind }: Exclude<RecogniseReply, { kind: 'member' }>): Extract<Seat, { why: string }>['why'] {
  switch (kind) {
    case 'already-taken':
    case 'not-listed':
    case 'retry':
      return kind;
    // The pulse ended while we asked.
    case 'closed':
    case 'nowhere':
    case 'no-tokens-here':
      return 'closed';
  }
}
