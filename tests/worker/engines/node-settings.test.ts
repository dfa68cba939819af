/** Tests how the Node engine reads the contact for weaknesses. */
import { expect, test } from 'vitest';
import { readSettings } from '../../../worker/engines/node-settings.ts';

test.each([
  [{}, null],
  [{ SECURITY_CONTACT: '' }, null],
  [{ SECURITY_CONTACT: 'https://example.org/security' }, 'https://example.org/security'],
])('%j sets the contact for weaknesses to %j', (env, contact) => {
  const read = readSettings(env, []);
  expect(read.ok && read.value.securityContact).toBe(contact);
});

test.each([
  { SECURITY_CONTACT: 'security@example.org' },
  { SECURITY_CONTACT: 'http://example.org' },
  { SECURITYCONTACT: 'mailto:security@example.org' },
])('E10.2: %j stops the start with a sentence that names the setting', (env) => {
  const read = readSettings(env, []);
  expect(read.ok ? '' : read.error).toContain('SECURITY_CONTACT');
});

test.each([
  [{}, { burst: 120, perSecond: 1 }],
  [
    { CHANGE_BURST: '5000', CHANGES_PER_SECOND: '20' },
    { burst: 5000, perSecond: 20 },
  ],
])('%j sets how often somebody may change something to %j', (env, limit) => {
  const read = readSettings(env, []);
  expect(read.ok && read.value.changeLimit).toEqual(limit);
});

test.each([{ CHANGE_BURST: '0' }, { CHANGES_PER_SECOND: 'many' }, { CHANGEBURST: '5' }])(
  'E10.2: %j stops the start with a sentence that names this setting',
  (env) => {
    const read = readSettings(env, []);
    expect(read.ok ? '' : read.error).toMatch(/CHANGE_BURST|CHANGES_PER_SECOND/);
  },
);

test('SESSION_DAYS sets after how many days without a visit a session ends; anything else stops the start (E6.2)', () => {
  const read = (days: string | undefined) => readSettings({ SESSION_DAYS: days }, []);
  expect([read(undefined), read('30')].map((each) => each.ok && each.value.sessionDays)).toEqual([120, 30]);
  for (const wrong of ['0', '366', 'long', '1.5', ''])
    expect(read(wrong)).toEqual({
      ok: false,
      error: `SESSION_DAYS must be a whole number from 1 to 365, not "${wrong}".`,
    });
});

const FROM = 'pulse@example.org';
test.each([
  ['smtps://user:p%40ss@mail.example.org', { port: 465, tls: 'at-once', user: 'user', password: 'p@ss' }],
  ['smtp://mail.example.org', { port: 587, tls: 'required', user: null }],
  ['smtp://mail.example.org:2525', { port: 2525, tls: 'required' }],
  ['smtp://mail.example.org?starttls=never', { port: 587, tls: 'none' }],
  // Only this machine is spoken to in plain text without being told so.
  ['smtp://localhost', { port: 25, tls: 'none' }],
  ['smtp://127.0.0.1:1025', { port: 1025, tls: 'none' }],
  ['smtp://[::1]', { host: '::1', port: 25, tls: 'none' }],
  ['smtp://127.0.0.1.example.org', { tls: 'required' }],
  ['smtp://localhost?starttls=always', { tls: 'required' }],
])('H4.1: SMTP_URL %s means %j', (SMTP_URL, mail) => {
  const read = readSettings({ SMTP_URL, MAIL_FROM: FROM }, []);
  expect(read.ok && read.value.mail).toMatchObject({ ...mail, from: { address: FROM } });
});

test.each([
  { SMTP_URL: 'https://mail.example.org', MAIL_FROM: FROM },
  { SMTP_URL: 'mail.example.org:587', MAIL_FROM: FROM },
  { SMTP_URL: 'smtp://:587', MAIL_FROM: FROM },
  { SMTP_URL: 'smtp://mail.example.org/?starttls=perhaps', MAIL_FROM: FROM },
  { SMTP_URL: 'smtp://mail.example.org/?rejectUnauthorized=false', MAIL_FROM: FROM },
  { SMTP_URL: 'smtps://mail.example.org/?starttls=never', MAIL_FROM: FROM },
  { SMTP_URL: 'smtp://user:secret%@mail.example.org', MAIL_FROM: FROM },
  { MAIL_FROM: FROM },
  { SMTP_URL: 'smtp://user:secret@mail.example.org' },
  { SMTP_URL: 'smtp://mail.example.org', MAIL_FROM: 'Pulse' },
])('E10.2: %j stops the start with a sentence that names the setting and no password', (env) => {
  const read = readSettings(env, []);
  expect(read.ok ? '' : read.error).toMatch(/^(SMTP_URL|MAIL_FROM) must /);
  expect(read.ok ? '' : read.error).not.toContain('secret');
});

test('H4.1: without both settings there is no mail', () => {
  const read = readSettings({}, []);
  expect(read.ok && read.value.mail).toBeNull();
});
