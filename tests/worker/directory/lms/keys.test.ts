/** Tests when a signing key of ours follows another one (lms.md L10.3). */
import { expect, test } from 'vitest';
import { KEY_MS } from '../../../../worker/directory/lms/our-keys.ts';
import { aDirectory, DAY, START } from '../a-directory.ts';

const key = (kid: string) => ({ kid, publicJwk: '{}', privateSealed: 'sealed' });

test('a new key signs a day after it was published, and the old one is read for seven days more', () => {
  const { directory, clock } = aDirectory();
  const kids = () => directory.lms.ourKeys().keys.map(({ kid, useFromMs }) => [kid, useFromMs]);
  directory.lms.addOurKey(key('first'));
  // Two requests may have made one at the same time.
  directory.lms.addOurKey(key('also first'));
  expect(kids()).toEqual([['first', START]]);
  clock.nowMs += KEY_MS - 1;
  expect(directory.lms.ourKeys().needsOne).toBe(false);
  clock.nowMs += 1;
  expect(directory.lms.ourKeys().needsOne).toBe(true);
  directory.lms.addOurKey(key('second'));
  directory.lms.addOurKey(key('also second'));
  const published = [
    ['second', START + KEY_MS + DAY],
    ['first', START],
  ];
  expect(kids()).toEqual(published);
  clock.nowMs += 8 * DAY - 1;
  expect(kids()).toEqual(published);
  clock.nowMs += 1;
  expect(kids()).toEqual([published[0]]);
});

test('fetched keys replace the ones before', () => {
  const { directory } = aDirectory();
  expect(directory.lms.theirKeys('f'.repeat(32) as never)).toBeNull();
});
