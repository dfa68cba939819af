/** Keeps when the directory was last copied, and says what its ledger holds, so that a copy can be compared with it (institution.md H6.1). */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { and, count, eq, isNull, sql } from 'drizzle-orm';
import { institution, ledger, outbox, pulse } from '../../../schema/tables/directory/tables.ts';
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

/** What the operator's tools look at (institution.md H6.4, H6.5). There is nothing about answers, and nothing about one pulse. */
export interface DirectoryState {
  /** When a copy was last made and checked; null if never. */
  readonly backedUpMs: number | null;
  readonly mailWaiting: number;
  readonly mailGivenUp: number;
  /** The day on which somebody last checked the contacts that students see; empty if nobody has. */
  readonly contactsCheckedDay: string;
  readonly leastK: number;
  /** The lowest k of pulses that have not ended; null if there are none. */
  readonly lowestK: number | null;
}

export const backupsIn = ({ db, host }: Pick<Foundation, 'db' | 'host'>) => ({
  ledgerMark: (): LedgerMark => ledgerMarkOf(db),

  /** Notes that a copy was made and checked. */
  noteBackup: (): void => void db.update(institution).set({ backedUpMs: host.now() }).run(),

  state(): DirectoryState {
    const place = db.select().from(institution).get();
    const mail = db
      .select({ waiting: count(outbox.dueAtMs), all: count() })
      .from(outbox)
      .get();
    const lowest = db
      .select({ k: sql<number | null>`min(json_extract(${pulse.definition}, '$.policy.k'))` })
      .from(pulse)
      .leftJoin(ledger, and(eq(ledger.pulseId, pulse.id), eq(ledger.final, true)))
      .where(and(isNull(ledger.seq), eq(pulse.resultsDeleted, false), eq(pulse.resultsLost, false)))
      .get();
    return {
      backedUpMs: (place?.backedUpMs ?? 0) === 0 ? null : (place?.backedUpMs ?? null),
      mailWaiting: mail?.waiting ?? 0,
      mailGivenUp: (mail?.all ?? 0) - (mail?.waiting ?? 0),
      contactsCheckedDay: place?.contactsCheckedDay ?? '',
      leastK: place?.leastK ?? 0,
      lowestK: lowest?.k ?? null,
    };
  },
});
