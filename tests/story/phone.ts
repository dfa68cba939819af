/**
 * One student's phone: it opens the form, sends it, and sends the same again until there is a final reply (E4.2, E4.4).
 */
import { setTimeout as pause } from 'node:timers/promises';
import { bodyOf, readForm, type Answers, type Form } from './form.ts';
import { BROKEN, type Message, type Network, type Reply } from './network.ts';

/** How long to wait before the next try. */
export type Patience = (tries: number, retryAfterSeconds: number | undefined) => number;

/** What goes wrong at the first Send. */
export type Mishap = 'none' | 'double tap' | 'lost reply';

export interface Delivery {
  readonly status: number;
  readonly requests: number;
}

export class Phone {
  readonly #network: Network;
  readonly #patience: Patience;

  constructor(network: Network, patience: Patience) {
    this.#network = network;
    this.#patience = patience;
  }

  /** @returns the form, or the status of a page without one */
  async open(code: string): Promise<Form | number> {
    const { reply } = await this.#until(() => this.#network.send({ method: 'GET', path: `/s/${code}` }));
    const form = reply.status === 200 ? readForm(reply.body) : undefined;
    return form === undefined ? reply.status : { ...form, action: form.action || `/s/${code}` };
  }

  /** @param lossMs how long the connection of the lost reply lived */
  async send(form: Form, answers: Answers, mishap: Mishap, lossMs = 0): Promise<Delivery> {
    const message: Message = {
      method: 'POST',
      path: form.action,
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: bodyOf(form, answers),
    };
    if (mishap === 'lost reply') await this.#network.sendAndLoseReply(message, lossMs);
    const twin = mishap === 'double tap' ? this.#until(() => this.#network.send(message)) : undefined;
    const { reply, tries } = await this.#until(() => this.#network.send(message));
    const twinDelivery = await twin;
    // Both requests must get the same reply, whichever of them arrives first.
    const status =
      twinDelivery === undefined || twinDelivery.reply.status === reply.status ? reply.status : TWINS_DISAGREE;
    return { status, requests: tries + (twinDelivery?.tries ?? 0) + (mishap === 'lost reply' ? 1 : 0) };
  }

  async #until(ask: () => Promise<Reply | typeof BROKEN>): Promise<{ readonly reply: Reply; readonly tries: number }> {
    for (let tries = 1; ; tries += 1) {
      const reply = await ask();
      if (reply !== BROKEN && isFinal(reply.status)) return { reply, tries };
      await pause(this.#patience(tries, reply === BROKEN ? undefined : retryAfterOf(reply)));
    }
  }
}

/** This is no status of HTTP. It means that two equal requests were answered differently. */
export const TWINS_DISAGREE = 0;

/** The statuses of a busy server, of one that has waited too long for a request, and of a proxy that cannot answer just now. */
const PASSING: readonly number[] = [408, 429, 502, 503, 504];
const isFinal = (status: number): boolean => !PASSING.includes(status);

function retryAfterOf({ headers }: Reply): number | undefined {
  const seconds = Number(headers['retry-after']);
  return Number.isFinite(seconds) ? seconds : undefined;
}
