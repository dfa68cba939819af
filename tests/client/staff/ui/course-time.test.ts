/** Tests the fields for a time, which follow the clock of the course. */
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { changeAt, fromCourseTime, mondayOfWeek, toCourseTime } from '../../../../client/staff/ui/course-time.ts';

const ZONES = [
  'Europe/Stockholm',
  'Europe/London',
  'America/St_Johns',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'Australia/Lord_Howe',
  'UTC',
];
const here = process.env['TZ'];
afterEach(() => {
  if (here === undefined) delete process.env['TZ'];
  else process.env['TZ'] = here;
});

const WHOLE = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' } as const;
const CLOCKS = new Map(
  ZONES.map((zone) => [zone, new Intl.DateTimeFormat('en', { ...WHOLE, timeZone: zone, hourCycle: 'h23' })]),
);
const QUARTER_MS = 15 * 60_000;

/** @returns the time on a wall as the number of milliseconds that it would be in UTC */
function wallMs(atMs: number, zone: string): number {
  const parts = CLOCKS.get(zone)!.formatToParts(atMs);
  const of = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((part) => part.type === type)?.value);
  return Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'));
}

const offsetOf = (atMs: number, zone: string): number => wallMs(atMs, zone) - atMs;

/** @returns the moments of 2026 and of 2011 (when Apia left out a day) from which on the clocks show something else */
function changesOf(zone: string): number[] {
  const changes: number[] = [];
  for (const year of [2011, 2026]) {
    for (let atMs = Date.UTC(year, 0, 1); atMs < Date.UTC(year + 1, 0, 1); atMs += 96 * QUARTER_MS) {
      if (offsetOf(atMs, zone) === offsetOf(atMs + 96 * QUARTER_MS, zone)) continue;
      let first = atMs;
      while (offsetOf(first, zone) === offsetOf(atMs, zone)) first += QUARTER_MS;
      changes.push(first);
    }
  }
  return changes;
}

/** @returns what somebody might type on that night: so many minutes from the time that the clocks show at the change */
const wallAt = (changeMs: number, zone: string, minutes: number): string =>
  new Date(wallMs(changeMs - 1, zone) + minutes * 60_000 - (wallMs(changeMs - 1, zone) % QUARTER_MS))
    .toISOString()
    .slice(0, 16);

/** Tries all moments of two days: the first at which the clocks show it, or else as much after the change as typed. */
function readByIntl(typed: string, zone: string): number {
  const typedMs = Date.parse(`${typed}Z`);
  let before = Number.NaN;
  for (let atMs = typedMs - 100 * QUARTER_MS; atMs <= typedMs + 100 * QUARTER_MS; atMs += QUARTER_MS) {
    if (wallMs(atMs, zone) === typedMs) return atMs;
    if (wallMs(atMs, zone) < typedMs) before = atMs;
  }
  return before + typedMs - wallMs(before, zone);
}

describe('times are those of the course, wherever the device is', () => {
  test.each([
    ['2026-10-05T09:00', 'Europe/Stockholm', '2026-10-05T07:00:00.000Z'],
    ['2026-12-07T09:00', 'Europe/Stockholm', '2026-12-07T08:00:00.000Z'],
    ['2026-10-05T09:00', 'Asia/Kathmandu', '2026-10-05T03:15:00.000Z'],
    // The minutes before and after the clocks go forward, and the same when they go back.
    ['2026-03-29T01:59', 'Europe/Stockholm', '2026-03-29T00:59:00.000Z'],
    ['2026-03-29T03:00', 'Europe/Stockholm', '2026-03-29T01:00:00.000Z'],
    ['2026-10-25T01:59', 'Europe/Stockholm', '2026-10-24T23:59:00.000Z'],
    ['2026-10-25T03:00', 'Europe/Stockholm', '2026-10-25T02:00:00.000Z'],
  ])('%s in %s', (typed, zone, instant) => {
    for (const device of ZONES) {
      process.env['TZ'] = device;
      expect(new Date(fromCourseTime(typed, zone)).toISOString(), device).toBe(instant);
    }
  });

  test.each([
    // The first of these times is skipped, so it does not exist; the other one comes twice.
    ['2026-03-29T02:30', ['2026-03-29T00:30:00.000Z', '2026-03-29T01:30:00.000Z']],
    ['2026-10-25T02:30', ['2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z']],
  ])('%s is read as one of the moments beside it', (typed, possible) => {
    for (const device of ZONES) {
      process.env['TZ'] = device;
      expect(possible, device).toContain(new Date(fromCourseTime(typed, 'Europe/Stockholm')).toISOString());
    }
  });

  test('nights of a clock change are read by the rules of Intl on every device (decision 0051)', () => {
    for (const zone of ZONES) {
      for (const changeMs of changesOf(zone)) {
        for (let minutes = -180; minutes <= 180; minutes += 15) {
          const typed = wallAt(changeMs, zone, minutes);
          const expected = new Date(readByIntl(typed, zone)).toISOString();
          for (const device of ZONES) {
            process.env['TZ'] = device;
            expect(new Date(fromCourseTime(typed, zone)).toISOString(), `${typed} in ${zone}, on ${device}`).toBe(
              expected,
            );
          }
        }
      }
    }
  });

  test('a moment is the same after the field has shown it, to the minute', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 60_000_000 }),
        fc.constantFrom(...ZONES),
        fc.constantFrom(...ZONES),
        (minute, zone, device) => {
          process.env['TZ'] = device;
          const atMs = minute * 60_000;
          const shown = toCourseTime(atMs, zone);
          const back = fromCourseTime(shown, zone);
          // If an hour comes twice, the moment may be read as the other one, which looks the same.
          expect(toCourseTime(back, zone)).toBe(shown);
          expect([0, 30, 60].map((minutes) => minutes * 60_000)).toContain(Math.abs(back - atMs));
        },
      ),
    );
  });

  test.each(['', 'tomorrow', '2026-10-05', '2026-02-31T09:00', '2026-10-05T25:00'])('“%s” is not a moment', (typed) => {
    expect(fromCourseTime(typed, 'UTC')).toBeNaN();
  });
});

test.each([
  ['2026-08-31', 1, '2026-08-31'],
  ['2026-08-31', 3, '2026-09-14'],
  // A term may begin on a Thursday. Its first week then began on the Monday before.
  ['2026-09-03', 1, '2026-08-31'],
  ['2026-09-03', 10, '2026-11-02'],
])('the term that begins on %s has the Monday of week %i on %s', (fromDay, week, monday) => {
  expect(mondayOfWeek(fromDay, week)).toBe(monday);
});

test.each([
  ['2026-03-29T02:30', 'Europe/Stockholm', 'skipped'],
  ['2026-03-29T03:00', 'Europe/Stockholm', null],
  ['2026-03-29T01:59', 'Europe/Stockholm', null],
  ['2026-10-25T02:00', 'Europe/Stockholm', 'twice'],
  ['2026-10-25T02:59', 'Europe/Stockholm', 'twice'],
  ['2026-10-25T03:00', 'Europe/Stockholm', null],
  ['2026-10-25T01:59', 'Europe/Stockholm', null],
  ['2026-10-04T02:15', 'Australia/Lord_Howe', 'skipped'],
  ['2027-04-04T01:45', 'Australia/Lord_Howe', 'twice'],
  ['2026-10-25T02:30', 'UTC', null],
  ['', 'Europe/Stockholm', null],
])('E7.13: the page says what the clocks do to %s in %s: %s', (typed, zone, change) => {
  expect(changeAt(typed, zone)).toBe(change);
});
