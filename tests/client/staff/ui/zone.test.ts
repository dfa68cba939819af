/** Tests when the time zone of a course is asked for, and which one is suggested (decision 0051). */
import { expect, test } from 'vitest';
import { placeOf, zoneToAsk } from '../../../../client/staff/ui/zone.ts';

const NOW_MS = Date.UTC(2026, 10, 23, 10);

test.each([
  // The browser is in the same place as the other courses, or in one with the same clock all year: nothing to ask.
  ['Europe/Stockholm', 'Europe/Stockholm', false, 'Europe/Stockholm'],
  ['Europe/Berlin', 'Europe/Stockholm', false, 'Europe/Berlin'],
  ['Europe/London', null, false, 'Europe/London'],
  // The same clock in winter only is another clock.
  ['Africa/Lagos', 'Europe/Stockholm', true, 'Europe/Stockholm'],
  ['America/New_York', 'Europe/Stockholm', true, 'Europe/Stockholm'],
  // No place: a browser that protects against being recognised, a server room, or a name that no calendar knows.
  ['UTC', 'Europe/Stockholm', true, 'Europe/Stockholm'],
  ['Etc/Unknown', 'Europe/Stockholm', true, 'Europe/Stockholm'],
  ['Etc/GMT-2', null, true, 'UTC'],
  [undefined, null, true, 'UTC'],
  ['Mars/Olympus', null, true, 'UTC'],
])('a device in %s, courses in %s', (device, institution, asks, suggested) => {
  expect(zoneToAsk(device, institution, NOW_MS)).toEqual({ asks, suggested });
});

test('an offset is no place', () => {
  expect(placeOf('+02:00')).toBeNull();
});
