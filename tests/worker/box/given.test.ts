/** Tests the row that says who was given a signature (lms.md L8.8, decision 0080). */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Given } from '../../../worker/box/given.ts';

const hash = fc.uint8Array({ minLength: 32, maxLength: 32 });
const entries = fc.uniqueArray(fc.tuple(hash, hash), { maxLength: 20, selector: ([member]) => member.join() });

test('L8.8: says of each member which message was signed, and is the same in whatever order they came', () => {
  fc.assert(
    fc.property(entries, hash, (all, stranger) => {
      const madeOf = (some: typeof all): Given =>
        some.reduce((given, [member, message]) => given.with(member, message), new Given(new Uint8Array()));
      const given = madeOf(all);
      for (const [member, message] of all) expect([...(given.messageOf(member) ?? [])]).toEqual([...message]);
      const isKnown = all.some(([member]) => member.join() === stranger.join());
      expect([given.size, given.messageOf(stranger) !== undefined]).toEqual([all.length, isKnown]);
      expect([...madeOf(all.toReversed()).bytes]).toEqual([...given.bytes]);
    }),
  );
});
