/** One phone of a hall, from its arrival to its last reply: it answers, has mishaps, and may take back what it has sent. */
import { randomInt } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { someAnswers, someMishap } from '../simulate/hall.ts';
import { bodyOf, type Answers, type Form } from '../story/form.ts';
import { BROKEN, type Network } from '../story/network.ts';
import { Phone } from '../story/phone.ts';

export interface Visitor {
  readonly code: string;
  /** The status of the reply that ended it. */
  readonly status: number;
  /** What must have been counted; null if it was taken back. */
  readonly answers: Answers | null;
}

const RETRY_MS = 200;
const LONGEST_LOSS_MS = 50;
/** Of 100 phones so many take back what they have sent. */
const TAKEN_BACK = 3;

/** @param thinkMs how long the person looks at the form */
export async function comeAndAnswer(network: Network, code: string, thinkMs: number): Promise<Visitor> {
  const phone = new Phone(network, () => RETRY_MS * (1 + randomInt(100) / 100));
  const form = await phone.open(code);
  if (typeof form === 'number') return { code, status: form, answers: null };
  await pause(thinkMs);
  const answers = someAnswers(form);
  const { status } = await phone.send(form, answers, someMishap(), randomInt(LONGEST_LOSS_MS));
  if (status !== 200 || randomInt(100) >= TAKEN_BACK) return { code, status, answers };
  return { code, status: await takeBack(network, code, form, answers), answers: null };
}

async function takeBack(network: Network, code: string, form: Form, answers: Answers): Promise<number> {
  for (;;) {
    const reply = await network.send({
      method: 'POST',
      path: `/s/${code}/withdraw`,
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: bodyOf(form, answers),
    });
    if (reply !== BROKEN && reply.status < 429) return reply.status;
    await pause(RETRY_MS);
  }
}
