/** Places the made-up term on weekdays and in working hours, no matter on which day the demo starts. */

const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;
const WEEK_MS = 7 * DAY_MS;

/** A moment, given by its distance from the present week. */
export interface When {
  /** The number is negative for weeks to come. */
  readonly weeksAgo: number;
  /** Monday is 0. */
  readonly weekday: number;
  /** The hour is in UTC, and 10 if none is given. */
  readonly hour?: number;
}

export class Calendar {
  readonly nowMs: number;
  readonly #mondayMs: number;

  constructor(nowMs: number) {
    const today = Math.floor(nowMs / DAY_MS);
    this.nowMs = nowMs;
    // The epoch began on a Thursday, so day 0 is the fourth day of its week.
    this.#mondayMs = (today - ((today + 3) % 7)) * DAY_MS;
  }

  at({ weeksAgo, weekday, hour = 10 }: When): number {
    return this.#mondayMs - weeksAgo * WEEK_MS + weekday * DAY_MS + hour * HOUR_MS;
  }

  /** @returns an ISO date */
  day(when: When): string {
    return new Date(this.at(when)).toISOString().slice(0, 10);
  }
}
