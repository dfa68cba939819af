/** Tests how days are counted. */
import { describe, expect, test } from 'vitest';
import { addDays, addWorkingDays, dayAt, daysBetween, mondayOf } from '../../schema/calendar.ts';

describe('which day it is depends on the zone', () => {
  const midnight = Date.UTC(2026, 10, 21, 23, 30);
  test.each([
    ['UTC', '2026-11-21'],
    ['Europe/Stockholm', '2026-11-22'],
    ['America/Los_Angeles', '2026-11-21'],
    ['Pacific/Kiritimati', '2026-11-22'],
  ])('in %s it is %s', (zone, day) => {
    expect(dayAt(midnight, zone)).toBe(day);
  });
});

test('days are counted correctly across a change of clocks, the end of a year and leap days', () => {
  expect(addDays('2026-10-24', 2)).toBe('2026-10-26');
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(addDays('2028-03-01', -1)).toBe('2028-02-29');
  expect(daysBetween('2026-10-24', '2026-11-21')).toBe(28);
  expect(daysBetween('2026-11-21', '2026-10-24')).toBe(-28);
});

describe('E8.3: ten working days are two weeks without their weekends', () => {
  test.each([
    // The first two rows begin on a Monday and a Friday. The other two begin on a weekend, so the first working day is
    // the Monday after it.
    ['2026-11-16', '2026-11-30'],
    ['2026-11-20', '2026-12-04'],
    ['2026-11-21', '2026-12-04'],
    ['2026-11-22', '2026-12-04'],
  ])('after %s the ten working days end on %s', (day, due) => {
    expect(addWorkingDays(day, 10)).toBe(due);
  });
});

test('a week begins on Monday', () => {
  expect(['2026-11-16', '2026-11-18', '2026-11-22', '2026-11-23'].map(mondayOf)).toEqual([
    '2026-11-16',
    '2026-11-16',
    '2026-11-16',
    '2026-11-23',
  ]);
});
