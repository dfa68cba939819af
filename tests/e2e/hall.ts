/** The rest of the hall: phones that only speak HTTP, with answers that a test can count. */
import { Network } from '../story/network.ts';
import { Phone } from '../story/phone.ts';
import type { Answers } from '../story/form.ts';
import type { Hosted } from './hosted.ts';
import { QUESTIONS } from './student.ts';

const CODES = [5, 4, 4, 3, 5, 4, 2, 5, 4, 1, 4, 3];

/**
 * What the i-th person answers. The codes differ in how often they come and between questions, so that a mistake in
 * their order is noticed. No side is strong enough for the gate to say "at least" (R2.4).
 */
export const answersOf = (i: number): Answers =>
  Object.fromEntries(QUESTIONS.map(({ id }, question) => [id, String(Math.max(1, codeOf(i, question)))]));

const codeOf = (i: number, question: number): number =>
  (CODES[(i + question * 5) % CODES.length] ?? 0) - (i % (question + 2) === 0 ? 1 : 0);

/** @throws if an answer is not counted */
export async function answerOverHttp(
  { address }: Pick<Hosted, 'address'>,
  code: string,
  all: readonly Answers[],
): Promise<void> {
  const network = new Network(address);
  const phone = new Phone(network, () => 50);
  const statuses = await Promise.all(
    all.map(async (answers) => {
      const form = await phone.open(code);
      return typeof form === 'number' ? form : (await phone.send(form, answers, 'none')).status;
    }),
  );
  network.hangUp();
  if (statuses.some((status) => status !== 200)) throw new Error(`Not all were counted: ${String(statuses)}`);
}

/** How often each code was sent for a question, lowest code first. */
export const tallyOf = (item: string, sent: readonly Answers[]): number[] =>
  [1, 2, 3, 4, 5].map((code) => sent.filter((answers) => answers[item] === String(code)).length);
