/** Lets several probers wait for the next slot of the counter together, because they share one clock. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Host } from '../host.ts';

export const SLOT_MS = 30_000;
/** A reply that was asked for at the end of a slot may come in the next. */
const MARGIN_MS = 500;
/** A box at the edge that nobody asks for ten seconds goes to sleep, and its counter then says nothing for a slot. */
const AWAKE_MS = 4_000;

export class Slots {
  readonly #host: Pick<Host, 'now' | 'advance'>;
  readonly #keepAwake: () => Promise<void>;
  #probers: number;
  #waiting: (() => void)[] = [];

  /** @param keepAwake asks for something of each pulse, while the time is real */
  constructor(host: Pick<Host, 'now' | 'advance'>, probers: number, keepAwake: () => Promise<void>) {
    this.#host = host;
    this.#keepAwake = keepAwake;
    this.#probers = probers;
  }

  next(): Promise<void> {
    return new Promise((go) => {
      this.#waiting.push(go);
      this.#goIfAllWait();
    });
  }

  leave(): void {
    this.#probers -= 1;
    this.#goIfAllWait();
  }

  #goIfAllWait(): void {
    if (this.#waiting.length === 0 || this.#waiting.length < this.#probers) return;
    const waiting = this.#waiting;
    this.#waiting = [];
    void this.#begin().then(() => waiting.forEach((go) => go()));
  }

  async #begin(): Promise<void> {
    if (this.#host.advance !== undefined) return this.#host.advance(SLOT_MS);
    const beginsMs = this.#host.now() - (this.#host.now() % SLOT_MS) + SLOT_MS + MARGIN_MS;
    for (let leftMs = beginsMs - this.#host.now(); leftMs > 0; leftMs = beginsMs - this.#host.now()) {
      await pause(Math.min(AWAKE_MS, leftMs));
      await this.#keepAwake();
    }
  }
}
