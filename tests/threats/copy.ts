/** Opens a copied box as any SQLite shell can. */
import { writeFileSync } from 'node:fs';
import Database from 'better-sqlite3';

/** @param scratch the path of a file that belongs to the attacker */
export const sealedTallyIn = (copy: Buffer, scratch: string): Uint8Array =>
  read(copy, scratch, 'SELECT sealed FROM tally') as Uint8Array;

export const countRows = (copy: Buffer, scratch: string, table: string): number =>
  read(copy, scratch, `SELECT count(*) FROM ${table}`) as number;

function read(copy: Buffer, scratch: string, query: string): unknown {
  writeFileSync(scratch, copy);
  const file = new Database(scratch, { readonly: true });
  try {
    return file.prepare(query).pluck().get();
  } finally {
    file.close();
  }
}
