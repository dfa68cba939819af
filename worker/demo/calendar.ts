/** When things happen in the made-up term: on weekdays and in working hours, however the present day falls. */

const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;
const WEEK_MS = 7 * DAY_MS;

/** A moment told by its distance from the present week. */
export interface When {
  /** Negative in the weeks to come. */
  readonly weeksAgo: number;
  /** Monday is 0. */
  readonly weekday: number;
  /** In Greenwich; ten in the morning where none is given. */
  readonly hour?: number;
}

export class Calendar {
  readonly nowMs: number;
  readonly #mondayMs: number;

  constructor(nowMs: number) {
    const today = Math.floor(nowMs / DAY_MS);
    this.nowMs = nowMs;
    // The epoch began on a Thursday.
    this.#mondayMs = (today - ((today + 3) % 7)) * DAY_MS;
  }

  at({ weeksAgo, weekday, hour = 10 }: When): number {
    return this.#mondayMs - weeksAgo * WEEK_MS + weekday * DAY_MS + hour * HOUR_MS;
  }

  /** An ISO date. */
  day(when: When): string {
    return new Date(this.at(when)).toISOString().slice(0, 10);
  }
}
