/** Tests which hosts the server may ask (lms.md L10.2; N59, N75). */
import { expect, test } from 'vitest';
import { isPrivateAddress, isPrivateHost } from '../../worker/private-address.ts';

test.each([
  'localhost',
  'localhost.',
  'tool.localhost',
  'printer.local',
  'metadata.google.internal',
  'moodle',
  '127.0.0.1',
  '127.1.2.3',
  '0.0.0.0',
  '10.0.0.1',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '198.18.0.1',
  '224.0.0.1',
  '255.255.255.255',
  '[::1]',
  '[::]',
  '[fe80::1]',
  '[fd00::1]',
  '[ff02::1]',
  '[::ffff:127.0.0.1]',
  '[::ffff:10.0.0.1]',
  '[::127.0.0.1]',
  '[::10.0.0.1]',
  '[64:ff9b::7f00:1]',
])('%s is private', (host) => {
  expect(isPrivateHost(new URL(`https://${host}`).hostname)).toBe(true);
});

test.each(['lms.example', 'moodle.uni.example', '93.184.216.34', '172.32.0.1', '[2606:2800:220:1::1]'])(
  '%s is public',
  (host) => {
    expect(isPrivateHost(new URL(`https://${host}`).hostname)).toBe(false);
  },
);

test('a number that is no address in our spelling is one once the browser’s parser has read it', () => {
  expect(isPrivateHost(new URL('https://2130706433').hostname)).toBe(true);
  expect(isPrivateHost(new URL('https://0x7f.1').hostname)).toBe(true);
});

test('what is no address is not asked', () => {
  expect(isPrivateAddress('')).toBe(true);
  expect(isPrivateAddress('fe80::1%eth0')).toBe(true);
});
