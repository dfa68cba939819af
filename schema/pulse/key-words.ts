/** Says the key of a pulse in six words, which phone and screen of the hall both show (privacy.md R5.5). */
import { WORDS } from './word-list.ts';

const HOW_MANY = 6;
const BITS = 10;

/**
 * Takes ten bits for each word, from the first bit of the hash on.
 * @param keyId SHA-256 of the public key
 */
export function wordsOfKey(keyId: Uint8Array): readonly string[] {
  return Array.from({ length: HOW_MANY }, (_, word) => {
    let at = 0;
    for (let bit = word * BITS; bit < (word + 1) * BITS; bit += 1)
      at = 2 * at + (((keyId[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1);
    return WORDS[at] ?? '';
  });
}
