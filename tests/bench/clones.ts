/**
 * Gives a server that is stopped many open pulses: boxes that are copies of a real one, with its id and key under codes of their
 * own. They show forms and take answers. Opening a thousand pulses by hand takes minutes.
 */
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** @returns the n-th code of those that begin with one letter. R is for rehearsals */
export const codeOf = (letter: string, n: number): string =>
  `${letter}${[4, 3, 2, 1, 0].map((place) => ALPHABET[Math.floor(n / 32 ** place) % 32]).join('')}`;

/** @param pattern the code of an open pulse @returns the codes of the copies */
export function cloneOpenPulse(folder: string, pattern: string, count: number): string[] {
  const [boxes, keys] = [join(folder, 'data', 'boxes'), join(folder, 'keys')];
  const codes = Array.from({ length: count }, (_, i) => codeOf('W', i));
  for (const code of codes) {
    copyFileSync(join(keys, `${pattern}.key`), join(keys, `${code}.key`));
    const file = join(boxes, `${code}.sqlite`);
    copyFileSync(join(boxes, `${pattern}.sqlite`), file);
    const db = new Database(file);
    db.pragma('synchronous = OFF');
    db.prepare('UPDATE def SET definition = replace(definition, ?, ?)').run(pattern, code);
    db.close();
  }
  return codes;
}
