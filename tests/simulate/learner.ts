/**
 * A student who comes from a learning platform to a pulse with a roster, over HTTP: launch, stamp, answers, and a second try
 * (lms.md section 8).
 */
import { randomInt } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { fromBase64url, toBase64url } from '../../schema/contract/base64url.ts';
import { pulseIdSchema, type PulseId } from '../../schema/contract/ids.ts';
import { bodyOf, readForm, type Answers, type Form } from '../story/form.ts';
import { BROKEN, type Message, type Network, type Reply } from '../story/network.ts';
import { sealedSlip } from '../story/stamp.ts';

/** As long as a page waits at most between its stamp and its answers (L8.6). `pace` divides it. */
const LONGEST_WAIT_MS = 20_000;
const LONGEST_LOSS_MS = 50;

export interface Arrival {
  readonly code: string;
  readonly pulse: PulseId;
  readonly ticket: string;
  readonly form: Form;
}

/** @returns undefined if the page of a launch has no form with a ticket */
export function arrivalIn({ body }: Reply): Arrival | undefined {
  const part = (name: string): string | undefined => new RegExp(`data-${name}="([^"]+)"`).exec(body)?.[1];
  const form = readForm(body);
  const [code, pulse, ticket] = [part('code'), pulseIdSchema.safeParse(part('pulse')).data, part('ticket')];
  return form && code && pulse && ticket ? { code, pulse, ticket, form } : undefined;
}

export interface Stay {
  /** The status of the last reply to answers. */
  readonly status: number;
  readonly answers: Answers;
  /** Requests that were sent once more because their reply was lost. */
  readonly retries: number;
  readonly takenBack: boolean;
}

/**
 * Gets a stamp and sends answers with it, and perhaps takes them back and sends them anew.
 * @param losesReplies whether the first reply of the issuer, and of the pulse, never arrive
 * @throws if the issuer refuses, or says something else the second time
 */
export async function answerOnce(
  network: Network,
  { code, pulse, ticket, form }: Arrival,
  { losesReplies, takesBack, pace }: { losesReplies: boolean; takesBack: boolean; pace: number },
): Promise<Stay> {
  const key = await keyOf(network.origin, code);
  const slip = await sealedSlip(pulse, key);
  const asking: Message = {
    method: 'POST',
    path: '/lti/issue',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ ticket, blinded: toBase64url(slip.blinded) }),
  };
  const stamped = await sent(network, asking, losesReplies);
  if (stamped.status !== 200) throw new Error(`The issuer answered ${stamped.status}: ${stamped.body}`);
  const { signature } = JSON.parse(stamped.body) as { readonly signature: string };
  const token = await slip.open(new Uint8Array(fromBase64url(signature) ?? []));
  await pause(randomInt(LONGEST_WAIT_MS) / pace);

  const answers = someAnswers(form);
  const first = await sent(network, messageOf(form.action, form, { ...answers, token }), losesReplies);
  const retries = losesReplies ? 2 : 0;
  if (!takesBack || first.status !== 200) return { status: first.status, answers, retries, takenBack: false };

  const back = await sent(network, messageOf(`/s/${code}/withdraw`, form, { ...answers, token }), false);
  const fresh = readForm(back.body);
  if (fresh === undefined) throw new Error(`Taking back was answered with ${back.status} and no fresh form`);
  const others = someAnswers(fresh);
  const second = await sent(network, messageOf(fresh.action, fresh, { ...others, token }), false);
  return { status: second.status, answers: others, retries, takenBack: true };
}

/** The phone sends again what it has heard nothing of. */
async function sent(network: Network, message: Message, losesReply: boolean): Promise<Reply> {
  if (losesReply) await network.sendAndLoseReply(message, randomInt(LONGEST_LOSS_MS));
  const reply = await network.send(message);
  if (reply === BROKEN) throw new Error(`No connection to ${network.origin}`);
  return reply;
}

const messageOf = (path: string, form: Form, answers: Answers): Message => ({
  method: 'POST',
  path,
  headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
  body: bodyOf(form, answers),
});

/** The key is no text, which is all that `Network` reads. */
async function keyOf(origin: string, code: string): Promise<Uint8Array> {
  const reply = await fetch(`${origin}/s/${code}/key`);
  if (!reply.ok) throw new Error(`The key of ${code} was answered with ${reply.status}`);
  return new Uint8Array(await reply.arrayBuffer());
}

const someAnswers = ({ choices }: Form): Answers =>
  Object.fromEntries([...choices].map(([item, values]) => [item, values[randomInt(values.length)] ?? '']));
