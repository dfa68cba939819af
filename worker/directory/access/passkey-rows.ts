/** Stores passkeys, of each only what checks its signatures, and the challenges that they sign (H1.2). */
import { and, asc, eq, gt, lte, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Passkey } from '../../../schema/contract/account.ts';
import { staffIdSchema, type StaffId } from '../../../schema/contract/ids.ts';
import { daySchema } from '../../../schema/contract/instant.ts';
import { challenge, passkey } from '../../../schema/tables/directory/tables.ts';
import type { Database, Host } from '../record/database.ts';
import type { Rows } from '../record/rows.ts';

/** A challenge works once, and for this long (H1.2). */
export const CHALLENGE_MS = 5 * 60 * 1000;

const rowSchema = z.object({
  id: z.base64url(),
  staffId: staffIdSchema,
  publicKey: z.base64url(),
  counter: z.int().min(0),
  synced: z.boolean(),
  addedDay: daySchema,
  usedDay: z.nullable(daySchema),
});

export type StoredPasskey = z.infer<typeof rowSchema>;
export type PasskeyRows = ReturnType<typeof passkeyRows>;

export function passkeyRows(db: Database, host: Host, rows: Rows) {
  const today = (): string => new Date(host.now()).toISOString().slice(0, 10);
  const of = (person: StaffId): StoredPasskey[] =>
    rows.readAll(
      'passkey',
      rowSchema,
      db.select().from(passkey).where(eq(passkey.staffId, person)).orderBy(asc(passkey.addedDay), sql`rowid`).all(),
    );

  return {
    /** @param staffId who wants to add a passkey; null for somebody who wants to sign in */
    putChallenge(hash: string, staffId: StaffId | null): void {
      db.delete(challenge).where(lte(challenge.expiresAtMs, host.now())).run();
      // One at a time for each person, so that nobody can fill the table.
      if (staffId !== null) db.delete(challenge).where(eq(challenge.staffId, staffId)).run();
      db.insert(challenge)
        .values({ hash, staffId, expiresAtMs: host.now() + CHALLENGE_MS })
        .run();
    },

    /** Spends a challenge in one statement. @returns whether it was there, alive, and made for this */
    spendChallenge(hash: string, staffId: StaffId | null): boolean {
      const ours = and(eq(challenge.hash, hash), gt(challenge.expiresAtMs, host.now()));
      const [spent] = db.delete(challenge).where(ours).returning().all();
      return spent !== undefined && spent.staffId === staffId;
    },

    find: (id: string): StoredPasskey | null =>
      rows.read('passkey', rowSchema, db.select().from(passkey).where(eq(passkey.id, id)).get()),

    of,

    /** What its owner may know of each, in the order in which they were added. */
    list: (person: StaffId): Passkey[] =>
      of(person).map(({ id, synced, addedDay, usedDay }) => ({ id, synced, addedDay, usedDay })),

    add(key: Pick<StoredPasskey, 'id' | 'staffId' | 'publicKey' | 'counter' | 'synced'>): void {
      db.insert(passkey)
        .values({ ...key, addedDay: today() })
        .run();
    },

    used(id: string, counter: number): void {
      db.update(passkey).set({ counter, usedDay: today() }).where(eq(passkey.id, id)).run();
    },

    remove(id: string): void {
      db.delete(passkey).where(eq(passkey.id, id)).run();
    },

    /** Removes all of a person's passkeys. @returns whether there was one */
    removeAll(person: StaffId): boolean {
      db.delete(challenge).where(eq(challenge.staffId, person)).run();
      return db.delete(passkey).where(eq(passkey.staffId, person)).returning().all().length > 0;
    },
  };
}
