/** Tests the words that say a key, and their list (privacy.md R5.5). */
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { wordsOfKey } from '../../../schema/pulse/key-words.ts';
import { WORDS } from '../../../schema/pulse/word-list.ts';

const HASH = 'ba30aebef3ac61ca171d36d9d178911fc5cd4e1562706f908db5e00ed25a9615';

test('R5.5: the list has 1,024 words that differ in their first four letters, and never changes', () => {
  expect(WORDS).toHaveLength(1024);
  expect(new Set(WORDS.map((word) => word.slice(0, 4))).size).toBe(1024);
  expect(WORDS.filter((word) => !/^[a-z]{3,8}$/.test(word))).toEqual([]);
  // Screens and phones of different versions must show the same words for the same key.
  expect(createHash('sha256').update(WORDS.join(' ')).digest('hex')).toBe(HASH);
});

test('R5.5: six words say the first sixty bits of a hash', () => {
  const said = (bytes: readonly number[]) => wordsOfKey(Uint8Array.from([...bytes, ...Array<number>(24).fill(0)]));
  expect(said([0, 0, 0, 0, 0, 0, 0, 0])).toEqual(Array(6).fill(WORDS[0]));
  expect(said([255, 255, 255, 255, 255, 255, 255, 255])).toEqual(Array(6).fill(WORDS[1023]));
  // 0000000001 0000000010 0000000011 0000000100 0000000101 0000000110, and four bits that do not count.
  expect(said([0x00, 0x40, 0x20, 0x0c, 0x04, 0x01, 0x40, 0x6f])).toEqual([1, 2, 3, 4, 5, 6].map((at) => WORDS[at]));
});
