/** Keeps when the directory was last copied, and says what its ledger holds, so that a copy can be compared with it (institution.md H6.1). */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { sql } from 'drizzle-orm';
import { institution, ledger } from '../../../schema/tables/directory/tables.ts';
import type { Database } from '../record/database.ts';
import type { Foundation } from '../record/foundation.ts';

/** What a ledger holds, in one number and one hash: two with the same mark have published the same. */
export interface LedgerMark {
  readonly rows: number;
  readonly sha256: string;
}

export function ledgerMarkOf(db: Database): LedgerMark {
  const hash = sha256.create();
  const found = db
    .select({ pulseId: ledger.pulseId, seq: ledger.seq, sha256: ledger.sha256 })
    .from(ledger)
    .orderBy(ledger.pulseId, ledger.seq)
    .all();
  for (const row of found) hash.update(utf8ToBytes(`${row.pulseId} ${row.seq} ${row.sha256}\n`));
  return { rows: found.length, sha256: bytesToHex(hash.digest()) };
}

/** @returns the pulse of the first entry whose bytes are not those that its hash was made from; null if there is none */
export function damagedEntryIn(db: Database): string | null {
  let after = 0;
  for (;;) {
    const found = db
      .select({ at: sql<number>`rowid`, pulseId: ledger.pulseId, entry: ledger.entry, sha256: ledger.sha256 })
      .from(ledger)
      .where(sql`rowid > ${after}`)
      .orderBy(sql`rowid`)
      .limit(500)
      .all();
    const damaged = found.find(({ entry, sha256: told }) => bytesToHex(sha256(utf8ToBytes(entry))) !== told);
    if (damaged !== undefined) return damaged.pulseId;
    const last = found.at(-1);
    if (last === undefined) return null;
    after = last.at;
  }
}

export type Backups = ReturnType<typeof backupsIn>;

export const backupsIn = ({ db, host }: Pick<Foundation, 'db' | 'host'>) => ({
  ledgerMark: (): LedgerMark => ledgerMarkOf(db),

  /** Notes that a copy was made and checked. */
  noteBackup: (): void => void db.update(institution).set({ backedUpMs: host.now() }).run(),

  /** When a copy was last made and checked; null if never. */
  lastBackupMs: (): number | null => {
    const ms = db.select({ ms: institution.backedUpMs }).from(institution).get()?.ms ?? 0;
    return ms === 0 ? null : ms;
  },
});
