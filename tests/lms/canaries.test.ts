/** Tests the finder of marks itself: it sees them in each form in which something could be kept (lms.md L7.4). */
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { canariesIn, SUB } from './canaries.ts';

const hash = (encoding: 'hex' | 'base64' | 'base64url') => createHash('sha256').update(SUB).digest(encoding);

test.each([
  ['as it is', `x${SUB}x`],
  ['in capitals', SUB.toUpperCase()],
  ['in hex', Buffer.from(SUB).toString('hex')],
  ...[0, 1, 2].map((n) => [`in base64 after ${n}`, Buffer.from('yyy'.slice(0, n) + SUB + 'zz').toString('base64')]),
  ['in base64url', Buffer.from(SUB).toString('base64url')],
  ['hashed, in hex', hash('hex')],
  ['hashed, in base64', hash('base64')],
  ['hashed, in base64url', hash('base64url')],
])('finds a mark %s', (_, text) => {
  expect(canariesIn(`before ${text} after`)).toEqual([SUB]);
});

test('finds nothing where nothing is', () => {
  expect(canariesIn('Students and teachers of a course can open this activity.')).toEqual([]);
});
