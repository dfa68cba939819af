/** Tests the form for the settings of the institution. */
import { describe, expect, test } from 'vitest';
import {
  checkSettings,
  contactsCheck,
  shownSettings,
  type SettingsValues,
} from '../../../../client/staff/institution/settings.ts';
import type { Settings } from '../../../../schema/contract/institution.ts';

const settings: Settings = {
  name: 'Fen College',
  support: 'Room 12',
  report: 'Room 13',
  emergency: '112',
  leastK: 7,
  embedOrigins: ['https://lms.example', 'https://*.uni.example'],
  retentionYears: 3,
  fairnessRole: '',
};
const typed = (changes: Partial<SettingsValues> = {}) => checkSettings({ ...shownSettings(settings), ...changes }, 7);

test('settings that somebody only looks at are saved as they were', () => {
  expect(typed()).toEqual({ ok: true, value: settings });
});

describe('the form says at each field what is wrong with it, before anything is sent (E10.1)', () => {
  test.each([
    ['name', ' ', 'Please fill this in.'],
    ['support', '', 'Please fill this in.'],
    ['report', '', 'Please fill this in.'],
    ['emergency', '', 'Please fill this in.'],
    ['leastK', '6', 'Please enter a whole number from 7 to 50.'],
    ['leastK', '51', 'Please enter a whole number from 7 to 50.'],
    ['leastK', 'seven', 'Please enter a whole number from 7 to 50.'],
    ['retentionYears', '0', 'Please enter a whole number from 1 to 10.'],
    [
      'embedOrigins',
      'http://lms.example',
      '“http://lms.example” does not use https. Only this machine itself may do without it, as in http://localhost:8080.',
    ],
    [
      'embedOrigins',
      'https://lms.example/course',
      'Leave out what comes after the host in “https://lms.example/course”: https://lms.example.org is enough.',
    ],
    [
      'embedOrigins',
      'lms',
      '“lms” is not a site. Write it like https://lms.example.org, or https://*.example.org for all hosts below it.',
    ],
  ] as const)('%s: %j', (field, value, says) => {
    expect(typed({ [field]: value })).toEqual({ ok: false, error: { [field]: says } });
  });
});

test('each site may stand on a line of its own, and an empty list is allowed', () => {
  expect(typed({ embedOrigins: 'https://a.example\n\nhttps://b.example ' })).toMatchObject({
    value: { embedOrigins: ['https://a.example', 'https://b.example'] },
  });
  expect(typed({ embedOrigins: '' })).toMatchObject({ value: { embedOrigins: [] } });
});

test.each([
  ['', 'never'],
  ['2026-01-01', 'fresh'],
  ['2025-11-22', 'fresh'],
  ['2025-11-21', 'old'],
])('contacts last confirmed on %j are %s on 22 November 2026', (contactsCheckedDay, standing) => {
  expect(contactsCheck({ contactsCheckedDay }, '2026-11-22')).toBe(standing);
});
