/** Tests how `Accept-Encoding` is read (RFC 9110, section 12.5.3). */
import { expect, test } from 'vitest';
import { takesGzip } from '../../../worker/http/takes-gzip.ts';

test.each([
  [undefined, false],
  ['', false],
  ['gzip', true],
  ['gzip, deflate, br, zstd', true],
  ['GZIP', true],
  ['x-gzip', true],
  ['br;q=1.0, gzip;q=0.8, *;q=0.1', true],
  ['*', true],
  ['gzip;q=0', false],
  ['gzip; q=0.000', false],
  ['gzip;q=0, *', false],
  ['*;q=0', false],
  ['*;q=0, gzip', true],
  ['br', false],
  ['br, notgzip', false],
  ['identity', false],
  ['identity;q=0, gzip;q=0.5', true],
  ['identity;q=1, gzip;q=0.5', false],
])('%s: %s', (header, takes) => {
  expect(takesGzip(header)).toBe(takes);
});
