/** Lets several probers wait for the next slot of the counter together, because they share one clock. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Host } from '../host.ts';

export const SLOT_MS = 30_000;
/** A reply that was asked for at the end of a slot may come in the next. */
const MARGIN_MS = 500;

export class Slots {
  readonly #host: Pick<Host, 'now' | 'advance'>;
  #probers: number;
  #waiting: (() => void)[] = [];

  constructor(host: Pick<Host, 'now' | 'advance'>, probers: number) {
    this.#host = host;
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
    await pause(SLOT_MS - (this.#host.now() % SLOT_MS) + MARGIN_MS);
  }
}
