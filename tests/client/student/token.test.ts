/** Tests that answers which come with a token carry no key that the server has made (lms.md L8.8). */
import { expect, test } from 'vitest';
import { withOwnKey } from '../../../client/student/token.ts';

const SERVERS_KEY = '0123456789abcdef0123456789abcdef';

test.each([`M1=3&M2=n&key=${SERVERS_KEY}`, `key=${SERVERS_KEY}&M1=3&M2=n`, `M1=3&key=${SERVERS_KEY}&M2=n`])(
  'the key of the page gives way to one that the phone draws, and nothing else changes: %s',
  (body) => {
    const outbox = { address: '/s/ABCDEF', body, tries: 0, waiting: '' };
    const [own, again] = [withOwnKey(outbox), withOwnKey(outbox)];
    const key = new URLSearchParams(own.body).get('key') ?? '';
    expect(key).toMatch(/^[0-9a-f]{32}$/);
    expect(own.body).not.toContain(SERVERS_KEY);
    expect(own).toEqual({ ...outbox, body: body.replace(SERVERS_KEY, key) });
    expect(again.body).not.toBe(own.body);
  },
);
