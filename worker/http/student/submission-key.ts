/** Makes a submission key for each form; the same key is counted only once (E4.2, privacy.md R4.1). */
import type { Engine } from '../../engines/engine.ts';

const KEY_BYTES = 16;
const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

export function newKey(randomBytes: Engine['randomBytes']): string {
  let key = '';
  for (const byte of randomBytes(KEY_BYTES)) key += HEX[byte];
  return key;
}
