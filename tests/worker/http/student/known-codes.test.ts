/** Tests which codes pass while somebody floods the server with made-up ones (privacy.md R4.6). */
import { expect, test } from 'vitest';
import { codeSchema, type Code } from '../../../../schema/contract/ids.ts';
import { KnownCodes } from '../../../../worker/http/student/known-codes.ts';

const [real, madeUp] = [codeSchema.parse('K7QF2M'), codeSchema.parse('ABC123')];

function aList() {
  const list = Promise.withResolvers<Code[]>();
  let lists = 0;
  const latestCodes = () => ((lists += 1), list.promise);
  return { list, codes: new KnownCodes({ now: () => 0 }, latestCodes), lists: () => lists };
}

test('R4.6: the list is read once for a flood, and while it is being read, no code that exists is refused', async () => {
  const { list, codes, lists } = aList();
  const first = codes.has(real);
  expect(await codes.has(real)).toBe(true);
  list.resolve([real]);
  expect([await first, await codes.has(real), await codes.has(madeUp)]).toEqual([true, true, false]);
  expect(lists()).toBe(1);
});

test('R4.6: if the list cannot be read, each code is looked up by itself', async () => {
  const { list, codes } = aList();
  list.reject(new Error('the directory cannot be reached'));
  expect([await codes.has(real), await codes.has(real)]).toEqual([true, true]);
});
