/** A class that answers a pulse for as long as it is open, however often the server dies: students send, send again, and take back. */
import fc from 'fast-check';
import { setTimeout as pause } from 'node:timers/promises';
import { bodyOf, readForm, type Answers, type Form } from '../story/form.ts';
import { BROKEN, type Network, type Reply } from '../story/network.ts';
import { Phone, type Mishap } from '../story/phone.ts';

const PHONES = 5;
const RETRY_MS = 25;
/** How long somebody thinks. */
const THOUGHT_MS = 15;

/** What the n-th student does. It is the same for the same seed. */
interface Student {
  readonly choices: readonly number[];
  readonly mishap: Mishap;
  readonly lossMs: number;
  /** Whether the answers are taken back and others sent. */
  readonly regrets: boolean;
}

const student = fc.record({
  choices: fc.array(fc.nat(9), { minLength: 12, maxLength: 12 }),
  mishap: fc.constantFrom<Mishap>('none', 'none', 'none', 'double tap', 'lost reply'),
  lossMs: fc.nat(10),
  regrets: fc.nat(9).map((n) => n === 0),
});

export interface Attendance {
  /** The answers of students who were told that they count. */
  readonly counted: readonly Answers[];
  /** Answers whose last reply was lost when the pulse closed: nobody can know whether they came in time. */
  readonly unsure: readonly Answers[];
  /** Replies that no student may get. */
  readonly wrong: readonly string[];
}

export class Class {
  readonly #network: Network;
  readonly #code: string;
  readonly #students: readonly Student[];
  readonly #counted: Answers[] = [];
  readonly #unsure: Answers[] = [];
  readonly #wrong: string[] = [];
  readonly #done: Promise<unknown>;
  #next = 0;
  #isOver = false;

  /** @param endsAtMs when the pulse ends by itself; without it, `end` says when nobody comes any more */
  constructor(network: Network, code: string, seed: number, endsAtMs = Number.POSITIVE_INFINITY) {
    this.#network = network;
    this.#code = code;
    this.#students = fc.sample(student, { seed, numRuns: 199 });
    this.#done = Promise.all(Array.from({ length: PHONES }, () => this.#passAround(endsAtMs)));
  }

  /** Nobody begins any more. @returns once everybody has a final reply */
  end(): Promise<Attendance> {
    this.#isOver = true;
    return this.attended();
  }

  /** Waits until nobody begins any more, and everybody has a final reply. */
  async attended(): Promise<Attendance> {
    await this.#done;
    return { counted: this.#counted, unsure: this.#unsure, wrong: this.#wrong };
  }

  async #passAround(endsAtMs: number): Promise<void> {
    const phone = new Phone(this.#network, () => RETRY_MS);
    while (!this.#isOver && Date.now() < endsAtMs) {
      await pause(THOUGHT_MS);
      const form = await phone.open(this.#code);
      // It has not opened yet, or is over.
      if (typeof form === 'number') continue;
      await this.#answer(form);
    }
  }

  async #answer(form: Form): Promise<void> {
    const who = this.#students[this.#next++ % this.#students.length] as Student;
    const answers = answersOf(form, who.choices);
    const sent = await this.#send(form, answers, who);
    if (sent !== 'counted' || !who.regrets) return this.#note(sent, answers);
    const { reply, requests } = await this.#untilFinal({ ...form, action: `/s/${this.#code}/withdraw` }, answers);
    const fresh = reply.status === 200 ? readForm(reply.body) : undefined;
    if (fresh === undefined) {
      // It was too late. If a request before had come in time, the answers are out again.
      if (reply.status !== 410) this.#wrong.push(`take back: ${reply.status}`);
      return this.#note(requests > 1 ? 'unsure' : 'counted', answers);
    }
    const others = answersOf(
      fresh,
      who.choices.map((choice) => choice + 1),
    );
    this.#note(await this.#send({ ...fresh, action: `/s/${this.#code}` }, others, { ...who, mishap: 'none' }), others);
  }

  #note(end: End, answers: Answers): void {
    if (end === 'counted') this.#counted.push(answers);
    if (end === 'unsure') this.#unsure.push(answers);
  }

  async #send(form: Form, answers: Answers, { mishap, lossMs }: Pick<Student, 'mishap' | 'lossMs'>): Promise<End> {
    const { status, requests } = await new Phone(this.#network, () => RETRY_MS).send(form, answers, mishap, lossMs);
    if (status === 200) return 'counted';
    // Of two requests one may have come before the end, and one after it.
    if (status !== 410 && !(status === 0 && mishap === 'double tap')) this.#wrong.push(`send: ${status}`);
    return requests > 1 ? 'unsure' : 'not counted';
  }

  async #untilFinal(form: Form, answers: Answers): Promise<{ readonly reply: Reply; readonly requests: number }> {
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
    for (let requests = 1; ; requests += 1) {
      const body = bodyOf(form, answers);
      const reply = await this.#network.send({ method: 'POST', path: form.action, headers, body });
      if (reply !== BROKEN && ![429, 502, 503, 504].includes(reply.status)) return { reply, requests };
      await pause(RETRY_MS);
    }
  }
}

type End = 'counted' | 'unsure' | 'not counted';

const answersOf = ({ choices }: Form, chosen: readonly number[]): Answers =>
  Object.fromEntries([...choices].map(([item, values], i) => [item, values[(chosen[i] ?? 0) % values.length] ?? '']));
