/** Tests the cache that drops what was used least recently. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LruCache } from '../../../../worker/http/student/lru-cache.ts';

const aCache = (capacityBytes: number) => new LruCache<string>((text) => text.length, capacityBytes);
const textOf = (bytes: number): string => 'x'.repeat(bytes);

test('a value is made once as long as there is room for it', () => {
  const cache = aCache(400);
  let made = 0;
  for (let i = 0; i < 100; i++) cache.find(`${i % 4}`, () => textOf((made += 1) && 100));
  expect(made).toBe(4);
});

test('the value that was used least recently is dropped first', () => {
  const cache = aCache(250);
  const made: string[] = [];
  const ask = (name: string) => cache.find(name, () => (made.push(name), textOf(100)));
  for (const name of ['a', 'b', 'a', 'c', 'a', 'b']) ask(name);
  expect(made).toEqual(['a', 'b', 'c', 'b']);
});

test('the cache never holds more bytes than it may', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(20), fc.integer({ min: 1, max: 300 }))), (asked) => {
      const cache = aCache(500);
      for (const [name, bytes] of asked) {
        cache.find(`${name}`, () => textOf(bytes));
        expect(cache.bytes).toBeLessThanOrEqual(500);
      }
    }),
  );
});

test('a single value that is larger than the whole cache is kept until the next one is asked for', () => {
  const cache = aCache(10);
  expect(cache.find('large', () => textOf(1000))).toBe(cache.find('large', () => textOf(1)));
  cache.find('next', () => textOf(2));
  expect(cache.bytes).toBe(2);
});
