/** Stores the e-mail addresses of staff, those that wait to be confirmed, and how often a link was asked for (H1.1, H1.3). */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { and, asc, eq, gt, isNull, lte, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { OwnAddress } from '../../../schema/contract/account.ts';
import { staffIdSchema, type StaffId } from '../../../schema/contract/ids.ts';
import { daySchema } from '../../../schema/contract/instant.ts';
import { meSchema } from '../../../schema/contract/account.ts';
import { addressWanted, linkAsked, staff } from '../../../schema/tables/directory/tables.ts';
import type { Database, Host } from '../record/database.ts';
import type { Rows } from '../record/rows.ts';

/** For this long after the asking, a mailed link works (H1.3). */
export const MAILED_LINK_MS = 15 * 60 * 1000;
const HOUR_MS = 60 * 60 * 1000;
/** So many links an hour for each address, and another one as soon as none of them works any more (H1.3). */
const MOST_AN_HOUR = 3;
/** So many for all addresses together, which also bounds the table. */
const MOST_ASKED = 2000;

const hashOf = (address: string): string => bytesToHex(sha256(utf8ToBytes(address)));

const ownSchema = z.object({ address: z.string(), addressDay: daySchema, addressUsedDay: z.nullable(daySchema) });
const personSchema = z.object({ id: staffIdSchema, name: z.string(), language: meSchema.shape.language });
export type Addressee = z.infer<typeof personSchema>;

export type AddressRows = ReturnType<typeof addressRows>;

export function addressRows(db: Database, host: Host, rows: Rows) {
  const today = (): string => new Date(host.now()).toISOString().slice(0, 10);
  const columns = { id: staff.id, name: staff.name, language: staff.language };

  return {
    /** The address that counts, with its days; null if there is none. */
    of(person: StaffId): OwnAddress | null {
      const found = db.select().from(staff).where(eq(staff.id, person)).get();
      if (found?.address === null || found?.address === undefined) return null;
      const read = rows.read('staff', ownSchema, { ...found, addressDay: found.addressDay ?? today() });
      return read && { address: read.address, addedDay: read.addressDay, usedDay: read.addressUsedDay };
    },

    /** Whose address this is. */
    holder(address: string): Addressee | null {
      const own = and(eq(staff.address, address), isNull(staff.formerNumber));
      return rows.read('staff', personSchema, db.select(columns).from(staff).where(own).get());
    },

    set(person: StaffId, address: string): void {
      db.delete(addressWanted).where(eq(addressWanted.staffId, person)).run();
      db.update(staff).set({ address, addressDay: today(), addressUsedDay: null }).where(eq(staff.id, person)).run();
    },

    used(person: StaffId): void {
      db.update(staff).set({ addressUsedDay: today() }).where(eq(staff.id, person)).run();
    },

    /** Removes the address, and one that waits. @returns whether there was one that counted */
    drop(person: StaffId): boolean {
      db.delete(addressWanted).where(eq(addressWanted.staffId, person)).run();
      const had = db.select({ address: staff.address }).from(staff).where(eq(staff.id, person)).get();
      db.update(staff).set({ address: null, addressDay: null, addressUsedDay: null }).where(eq(staff.id, person)).run();
      return had !== undefined && had.address !== null;
    },

    /** Remembers an address until the person has shown that they read its mail. */
    want(staffId: StaffId, address: string): void {
      const askedAtMs = host.now();
      db.insert(addressWanted)
        .values({ staffId, address, askedAtMs })
        .onConflictDoUpdate({ target: addressWanted.staffId, set: { address, askedAtMs } })
        .run();
    },

    /** The address that waits to be confirmed; null if there is none (any more). */
    wanted(person: StaffId): string | null {
      const alive = and(eq(addressWanted.staffId, person), gt(addressWanted.askedAtMs, host.now() - MAILED_LINK_MS));
      return db.select().from(addressWanted).where(alive).get()?.address ?? null;
    },

    /** Who wants to have this address. If several do, it is the one who asked at that moment, or nearest to it. */
    wanter(address: string, askedAtMs: number): Addressee | null {
      const alive = and(eq(addressWanted.address, address), gt(addressWanted.askedAtMs, host.now() - MAILED_LINK_MS));
      const found = db
        .select(columns)
        .from(addressWanted)
        .innerJoin(staff, eq(staff.id, addressWanted.staffId))
        .where(alive)
        .orderBy(asc(sql`abs(${addressWanted.askedAtMs} - ${askedAtMs})`))
        .get();
      return rows.read('staff', personSchema, found);
    },

    /**
     * Counts that a link is asked for, unless too many were. It says nothing about whose address it is. Anybody may ask for a link
     * to any address, so whoever has it must not be shut out by that: over the limit, the mail that went last still works.
     * @param invitation on whose page it is asked for, which has a limit of its own; null for somebody who only signs in
     */
    mayAsk(address: string, invitation: StaffId | null): boolean {
      const askedAtMs = host.now();
      db.delete(linkAsked)
        .where(lte(linkAsked.askedAtMs, askedAtMs - HOUR_MS))
        .run();
      const asked = (where?: ReturnType<typeof eq>) => {
        const columns = { n: sql<number>`count(*)`, lastMs: sql<number>`coalesce(max(${linkAsked.askedAtMs}), 0)` };
        return db.select(columns).from(linkAsked).where(where).get() ?? { n: 0, lastMs: 0 };
      };
      const addressHash = hashOf(address);
      const { n, lastMs } = asked(eq(linkAsked.addressHash, addressHash));
      const hasLink = lastMs + MAILED_LINK_MS > askedAtMs;
      if (asked().n >= MOST_ASKED || (n >= MOST_AN_HOUR && hasLink)) return false;
      // Whoever has the link of an invitation can have mail sent to people who have nothing to do with us: a few, and no more.
      const hashes = [addressHash, ...(invitation === null ? [] : [hashOf(`invitation ${invitation}`)])];
      if (hashes.slice(1).some((hash) => asked(eq(linkAsked.addressHash, hash)).n >= MOST_AN_HOUR)) return false;
      for (const each of hashes) db.insert(linkAsked).values({ addressHash: each, askedAtMs }).run();
      return true;
    },

    /** Forgets that links to this address were asked for. */
    forgetAsking(address: string): void {
      db.delete(linkAsked)
        .where(eq(linkAsked.addressHash, hashOf(address)))
        .run();
    },
  };
}
