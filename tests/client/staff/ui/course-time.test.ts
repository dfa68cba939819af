/** Tests the fields for a time, which follow the clock of the course. */
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { fromCourseTime, mondayOfWeek, toCourseTime } from '../../../../client/staff/ui/course-time.ts';

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

  test.each(['', 'tomorrow', '2026-10-05'])('“%s” is not a moment', (typed) => {
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
