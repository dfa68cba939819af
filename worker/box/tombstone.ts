/** Writes what is left of a pulse that has ended into a new file, where an engine replaces the whole file of a box (privacy.md R3.7.5). */
import { sql } from 'drizzle-orm';
import type { PulseId } from '../../schema/contract/ids.ts';
import { def } from '../../schema/tables/box/tables.ts';
import type { BoxDatabase } from './database.ts';

export type Ended = 'closed' | 'discarded';

/** @param db the tables of a box, with no row in them @returns a function that writes the only row of a tombstone */
export function tombstoneIn(db: BoxDatabase): (id: PulseId, ended: Ended) => void {
  const add = db
    .insert(def)
    .values({ id: 1, pulseId: sql.placeholder('id'), state: sql.placeholder('ended') })
    .prepare();
  return (id, ended) => void add.run({ id, ended });
}
