/** Tests what the edge gives to the binding of Cloudflare, and how it reads a refusal (H4.1). */
import { expect, test } from 'vitest';
import type { EdgeBindings } from '../../../worker/engines/edge-bindings.ts';
import { edgeMail, edgeMailPort, type EmailBinding } from '../../../worker/engines/edge-mail.ts';
import { parseSender, type Letter } from '../../../worker/engines/mail.ts';

const LETTER: Letter = {
  id: '0f'.repeat(16),
  messageId: `<${'0f'.repeat(16)}@pulse.example>`,
  to: 'ada@fen.example',
  language: 'sv',
  subject: 'Hej',
  text: 'Hej!',
  html: '<p>Hej!</p>',
  stop: 'https://pulse.example/mail/stop/1/news/2',
};

/** Cloudflare takes these headers and those that begin with X-, and refuses a message with any other. */
const ALLOWED = ['List-Unsubscribe', 'List-Unsubscribe-Post', 'Auto-Submitted', 'Content-Language'];

test('H4.1: a message is given to it with the headers that it allows, and with our id on each try', async () => {
  const given: Parameters<EmailBinding['send']>[0][] = [];
  const port = edgeMailPort(
    { send: async (message) => given.push(message) },
    { name: '', address: 'pulse@example.org' },
  );
  expect([await port.send(LETTER), await port.send({ ...LETTER, stop: null })]).toEqual(['sent', 'sent']);
  expect(given[0]).toEqual({
    from: { name: 'Mattering Pulse', email: 'pulse@example.org' },
    to: 'ada@fen.example',
    subject: 'Hej',
    text: 'Hej!',
    html: '<p>Hej!</p>',
    headers: {
      'Auto-Submitted': 'auto-generated',
      'Content-Language': 'sv',
      'List-Unsubscribe': '<https://pulse.example/mail/stop/1/news/2>',
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      'X-Mattering-Pulse-ID': LETTER.messageId,
    },
  });
  for (const { headers } of given)
    expect(Object.keys(headers).filter((name) => !name.startsWith('X-') && !ALLOWED.includes(name))).toEqual([]);
  expect(Object.keys(given[1]?.headers ?? {})).not.toContain('List-Unsubscribe');
});

test.each([
  ['E_RECIPIENT_SUPPRESSED', 'never'],
  ['E_VALIDATION_ERROR', 'never'],
  ['E_RATE_LIMIT_EXCEEDED', 'later'],
  ['E_SENDER_NOT_VERIFIED', 'later'],
  ['E_INTERNAL_SERVER_ERROR', 'later'],
] as const)('H4.1: %s means %s', async (code, ending) => {
  const send = () => Promise.reject(Object.assign(new Error('no'), { code }));
  expect(await edgeMailPort({ send }, { name: '', address: 'pulse@example.org' }).send(LETTER)).toBe(ending);
});

test('H4.1: mail needs the binding, a sender and the origin of its links', () => {
  const all = {
    EMAIL: { send: async () => null },
    MAIL_FROM: 'pulse@example.org',
    PUBLIC_URL: 'https://pulse.example',
  };
  const isOn = (env: Partial<EdgeBindings>) => edgeMail(env) !== null;
  expect(isOn(all)).toBe(true);
  for (const name of Object.keys(all))
    expect(isOn(Object.fromEntries(Object.entries(all).filter(([each]) => each !== name)))).toBe(false);
});

test.each([
  ['pulse@example.org', { address: 'pulse@example.org', name: '' }],
  [' Mattering Pulse <pulse@example.org> ', { address: 'pulse@example.org', name: 'Mattering Pulse' }],
  ['"Pulse, Fen College" <pulse@example.org>', { address: 'pulse@example.org', name: 'Pulse, Fen College' }],
  ['pulse', undefined],
  ['a@example.org, b@example.org', undefined],
  ['Pulse\r\nBcc: x@example.org <pulse@example.org>', undefined],
  ['', undefined],
] as const)('MAIL_FROM %j names %j', (text, sender) => {
  expect(parseSender(text)).toEqual(sender);
});
