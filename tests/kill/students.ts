/** Students of a pulse whose server has a bad day, and what `/readyz` says meanwhile. */
import { answersOf } from '../e2e/hall.ts';
import { bodyOf, type Answers, type Form } from '../story/form.ts';
import { BROKEN, type Network, type Reply } from '../story/network.ts';
import { Phone } from '../story/phone.ts';

const RETRY_MS = 20;

/** One after the other, each student of a test answers something else. */
export class Students {
  readonly #network: Network;
  readonly #sent = new Map<string, Answers[]>();
  #next = 0;

  constructor(network: Network) {
    this.#network = network;
  }

  /** Lets so many students answer, who send again until there is a final reply. @throws if one of them is not counted */
  async answer(code: string, count: number): Promise<void> {
    await Promise.all(
      Array.from({ length: count }, async () => {
        const status = await this.sendUntilCounted(await this.fill(code));
        if (status !== 200) throw new Error(`Not counted: ${status}`);
      }),
    );
  }

  /** Opens the form and marks answers, but sends nothing yet. */
  async fill(code: string): Promise<Filled> {
    const form = await new Phone(this.#network, () => RETRY_MS).open(code);
    if (typeof form === 'number') throw new Error(`No form: ${form}`);
    return { code, form, answers: answersOf(this.#next++) };
  }

  async sendUntilCounted({ code, form, answers }: Filled): Promise<number> {
    const { status } = await new Phone(this.#network, () => RETRY_MS).send(form, answers, 'none');
    if (status === 200) this.note(code, answers);
    return status;
  }

  /** Sends once, and takes whatever comes. */
  async sendOnce({ form, answers }: Filled): Promise<Reply> {
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
    const reply = await this.#network.send({ method: 'POST', path: form.action, headers, body: bodyOf(form, answers) });
    if (reply === BROKEN) throw new Error('No connection');
    return reply;
  }

  note(code: string, answers: Answers): void {
    this.#sent.set(code, [...this.countedIn(code), answers]);
  }

  /** What students of this pulse were told is counted. */
  countedIn = (code: string): readonly Answers[] => this.#sent.get(code) ?? [];
}

export interface Filled {
  readonly code: string;
  readonly form: Form;
  readonly answers: Answers;
}

export async function readiness(origin: string): Promise<readonly [status: number, troubles: readonly string[]]> {
  const reply = await fetch(`${origin}/readyz`);
  const { troubles } = (await reply.json()) as { readonly troubles: readonly string[] };
  return [reply.status, troubles];
}
