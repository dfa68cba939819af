/** A lecture hall that answers: people arrive, think, tap twice, and lose their connection. */
import { randomInt } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Answers, Form } from '../story/form.ts';
import type { Network } from '../story/network.ts';
import { Phone, type Mishap, type Patience } from '../story/phone.ts';

/** The times as they are in life. `pace` divides them. */
const ARRIVAL_MS = 30_000;
const LEAST_THOUGHT_MS = 15_000;
const MOST_THOUGHT_MS = 60_000;
const FIRST_RETRY_MS = 2_000;
const LONGEST_RETRY_MS = 60_000;
/** Bad Wi-Fi does not become faster when people do, so `pace` leaves this as it is. */
const LONGEST_LOSS_MS = 50;
/** What "does not apply" and "prefer not to say" send. */
const NO_ANSWER = 'n';

/** How many of 100 phones this happens to. */
const DOUBLE_TAPS = 10;
const LOST_REPLIES = 10;

export interface Visit {
  /** The status of the reply that ended it. */
  readonly status: number;
  /** What was sent; undefined if there was no form to send. */
  readonly answers: Answers | undefined;
  readonly mishap: Mishap;
  readonly requests: number;
}

export function fillHall(network: Network, code: string, students: number, pace: number): Promise<readonly Visit[]> {
  return Promise.all(Array.from({ length: students }, () => visit(network, code, pace)));
}

async function visit(network: Network, code: string, pace: number): Promise<Visit> {
  const phone = new Phone(network, patienceAt(pace));
  await pause(randomInt(ARRIVAL_MS) / pace);
  const form = await phone.open(code);
  if (typeof form === 'number') return { status: form, answers: undefined, mishap: 'none', requests: 0 };
  await pause(randomInt(LEAST_THOUGHT_MS, MOST_THOUGHT_MS) / pace);
  const answers = someAnswers(form);
  const mishap = someMishap();
  return { answers, mishap, ...(await phone.send(form, answers, mishap, randomInt(LONGEST_LOSS_MS))) };
}

/** Takes any choice of the form, and now and then leaves out a question. The first one has an answer: of nothing nothing is counted. */
export function someAnswers({ choices }: Form): Answers {
  const [first, ...others] = [...choices].map(([item, values], i) => {
    const offered = i === 0 ? values.filter((value) => value !== NO_ANSWER) : values;
    return [item, offered[randomInt(offered.length)] ?? ''] as const;
  });
  return Object.fromEntries([...(first ? [first] : []), ...others.filter(() => randomInt(100) >= 3)]);
}

export function someMishap(): Mishap {
  const chance = randomInt(100);
  if (chance < DOUBLE_TAPS) return 'double tap';
  return chance < DOUBLE_TAPS + LOST_REPLIES ? 'lost reply' : 'none';
}

/**
 * Waits as E4.4 says, with the wish of the server first. A little chance keeps the phones of a hall from trying all at
 * the same moment.
 */
const patienceAt =
  (pace: number): Patience =>
  (tries, retryAfterSeconds) => {
    const waitMs = Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** (tries - 1)) / pace;
    return Math.max(waitMs, (retryAfterSeconds ?? 0) * 1000) * (1 + randomInt(50) / 100);
  };
