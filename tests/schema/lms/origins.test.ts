/** Tests which addresses are on the sites of a platform: a signed link is sent to no other (lms.md L4.3, L11.3). */
import { expect, test } from 'vitest';
import { isOnOrigins } from '../../../schema/lms/origins.ts';

const ORIGINS = ['https://lms.example', 'https://*.instructure.com', 'https://lms.example:8443', 'http://localhost:*'];

test.each([
  'https://lms.example/back?sesskey=1',
  'https://LMS.example/',
  'https://lms.example:443/back',
  'https://lms.example:8443/back',
  'https://uni.instructure.com/courses/1',
  'https://uni.beta.instructure.com/',
  'http://localhost:4313/deep',
])('%s is on them', (address) => {
  expect(isOnOrigins(address, ORIGINS)).toBe(true);
});

test.each([
  'http://lms.example/back',
  'https://lms.example:444/back',
  'https://lms.example.evil.example/',
  'https://evil-lms.example/',
  'https://instructure.com/',
  'https://evilinstructure.com/',
  'https://uni.instructure.com.evil.example/',
  'https://somebody@lms.example/',
  'https://evil.example/#https://lms.example',
  'javascript:alert(1)',
  'data:text/html,https://lms.example',
  '//lms.example/back',
  '',
])('%s is not', (address) => {
  expect(isOnOrigins(address, ORIGINS)).toBe(false);
});

test('a whole scheme is no site of a platform, and without sites nothing is on them', () => {
  expect(isOnOrigins('https://lms.example/', ['https:'])).toBe(false);
  expect(isOnOrigins('https://lms.example/', [])).toBe(false);
});
