/**
 * Sends mail in the background of the Node server: when a message waits, when one is to be tried again, and each hour, when the
 * mails of a morning may be due (H4.1, H4.2).
 */
import { allSenders, sendDue, type PostOffice } from '../mail/post.ts';
import { nextHour } from '../mail/next-hour.ts';
import { Timers } from './node-timers.ts';

const NAME = 'mail';
/** After a fault of the disk the next try is a minute later. */
const AFTER_FAULT_MS = 60_000;
/** So long the end of the server waits for what is being sent. What is cut off is sent again by the next start. */
const PATIENCE_MS = 3000;

export class Postman {
  readonly #office: PostOffice;
  readonly #now: () => number;
  readonly #timers: Timers;
  /** Rounds that overlap share them: a slow server holds up no other message, and none gets more than three at once. */
  readonly #senders = allSenders();
  #round: Promise<void> | undefined;
  #isOver = false;

  constructor(office: PostOffice, now: () => number) {
    this.#office = office;
    this.#now = now;
    this.#timers = new Timers(now);
  }

  /** Sends what an earlier process had in hand too: it has died, because only one has the folder (A12). */
  start(): void {
    this.#office.directory.mail.freeAll();
    this.wake();
  }

  /** Begins a round in the next turn, when the transaction that asks for it is over. */
  readonly wake = (): void => {
    if (!this.#isOver) this.#timers.set(NAME, this.#now(), () => void this.round());
  };

  /** Sends everything that is due, and waits for the next time. Several at once share the work, and are over together. */
  round(): Promise<void> {
    this.#round = Promise.all([this.#round, this.#send()]).then(() => {});
    return this.#round;
  }

  async shut(): Promise<void> {
    this.#isOver = true;
    this.#timers.stop();
    await Promise.race([this.#round, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS).unref())]);
  }

  async #send(): Promise<void> {
    let nextMs = this.#now() + AFTER_FAULT_MS;
    try {
      this.#office.directory.mail.lookForNotices();
      await sendDue(this.#office, Number.POSITIVE_INFINITY, this.#senders);
      if (this.#isOver) return;
      const due = this.#office.directory.mail.nextDueMs() ?? Number.POSITIVE_INFINITY;
      nextMs = Math.min(nextHour(this.#now()), due);
    } catch {
      // The disk may be full, and answers are more important than mail.
    }
    if (!this.#isOver) this.#timers.set(NAME, nextMs, () => void this.round());
  }
}
