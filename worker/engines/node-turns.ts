/**
 * Says when answers are written: one box after the other, and after the phones that wait at the door (P10, P18).
 *
 * In each turn of its event loop, Node lets in a single connection of those that wait
 * (https://github.com/libuv/libuv/pull/3696), and reads all requests that have come. Writing a batch of answers takes some
 * milliseconds of such a turn. If twenty boxes wrote in one turn, a hall would be let in at fifty phones a second.
 */

/** Nobody's answer waits for more turns than this, however many phones come. Such a turn takes as long as reading one request. */
const MOST_TURNS_FOR_ARRIVALS = 64;

export class Turns {
  readonly #waiting: (() => void)[] = [];
  #hasArrival = false;
  #turnsForArrivals = 0;

  /** Notes that a phone was let in, so that the next one may follow at once. */
  arrived = (): void => {
    this.#hasArrival = true;
  };

  /** Does the work in one of the next turns, in the order in which it was given. What comes for a box until then is written with it. */
  next = (work: () => void): void => {
    this.#waiting.push(work);
    if (this.#waiting.length === 1) setImmediate(this.#turn);
  };

  #turn = (): void => {
    if (this.#hasArrival && this.#turnsForArrivals < MOST_TURNS_FOR_ARRIVALS) {
      this.#hasArrival = false;
      this.#turnsForArrivals += 1;
      setImmediate(this.#turn);
      return;
    }
    this.#turnsForArrivals = 0;
    const [work] = this.#waiting;
    // The others go on if this one fails, which ends the process or is handled where the failure is caught.
    try {
      work?.();
    } finally {
      this.#waiting.shift();
      if (this.#waiting.length > 0) setImmediate(this.#turn);
    }
  };
}
