/** Tests /.well-known/security.txt. */
import { describe, expect, test } from 'vitest';
import { DAY } from '../directory/a-directory.ts';
import { anApp } from './an-app.ts';

const SECURITY_TXT = '/.well-known/security.txt';

describe('security.txt (RFC 9116)', () => {
  const settings = { securityContact: 'mailto:security@fen.example' };
  const fieldsOf = async (reply: Response): Promise<Record<string, string>> =>
    Object.fromEntries(
      (await reply.text())
        .trim()
        .split('\n')
        .map((line) => /^(.+?): (.+)$/.exec(line)?.slice(1) as [string, string]),
    );

  test('holds each field once, as plain text in UTF-8, and anybody may keep it for a day', async () => {
    const reply = await anApp(settings).app.request(SECURITY_TXT);
    expect(reply.headers.get('Content-Type')).toBe('text/plain; charset=UTF-8');
    expect(reply.headers.get('Cache-Control')).toBe('public, max-age=86400');
    expect(await reply.text()).toMatch(
      /^Contact: mailto:security@fen\.example\nExpires: \d{4}-\d\d-\d\dT00:00:00Z\nPreferred-Languages: en\nCanonical: https:\/\/pulse\.example\/\.well-known\/security\.txt\n$/,
    );
  });

  test.each([0, 1, 400, 4000])('has not expired %i days after the start, and expires within a year', async (days) => {
    const built = anApp(settings);
    built.clock.nowMs += days * DAY;
    const { Expires = '' } = await fieldsOf(await built.app.request(SECURITY_TXT));
    // A copy that somebody keeps for a day must not have expired either.
    expect(Date.parse(Expires)).toBeGreaterThan(built.clock.nowMs + DAY);
    expect(Date.parse(Expires)).toBeLessThan(built.clock.nowMs + 365 * DAY);
  });

  test('names no canonical address on a server without https, because it would not be valid', async () => {
    const reply = await anApp({ ...settings, publicUrl: 'http://10.0.0.7:8787' }).app.request(SECURITY_TXT);
    expect(Object.keys(await fieldsOf(reply))).toEqual(['Contact', 'Expires', 'Preferred-Languages']);
  });

  test('does not exist as long as the operator has set no contact', async () => {
    expect((await anApp().app.request(SECURITY_TXT)).status).toBe(404);
  });
});
