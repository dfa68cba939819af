/** Stores accounts at the institution's provider, sign-ins that have begun there, and what is wrong with it (H1.4). */
import { and, asc, eq, gt, lte, ne, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Identity } from '../../../schema/contract/account.ts';
import { identityIdSchema, staffIdSchema, type StaffId } from '../../../schema/contract/ids.ts';
import { daySchema } from '../../../schema/contract/instant.ts';
import { providerTroubleSchema, type ProviderTrouble } from '../../../schema/contract/institution.ts';
import { identity, providerFlow, providerTrouble } from '../../../schema/tables/directory/tables.ts';
import { randomId, type Database, type Host } from '../record/database.ts';
import type { Rows } from '../record/rows.ts';

/** Long enough for a password, a second factor and a telephone that lies in another room. */
export const FLOW_MS = 10 * 60 * 1000;

const rowSchema = z.object({
  id: identityIdSchema,
  issuer: z.string(),
  subject: z.string(),
  staffId: staffIdSchema,
  addedDay: daySchema,
  usedDay: z.nullable(daySchema),
});
const flowSchema = z.object({ staffId: z.nullable(staffIdSchema), invitationHash: z.string().nullable() });
/** Who adds an account (nobody for signing in), and the hash of the invitation's link that they came from. */
export type Flow = z.infer<typeof flowSchema>;

/** The account itself: nothing else that a provider tells is one (H1.4). */
export interface Account {
  readonly issuer: string;
  readonly subject: string;
}

export type IdentityRows = ReturnType<typeof identityRows>;

export function identityRows(db: Database, host: Host, rows: Rows) {
  const today = (): string => new Date(host.now()).toISOString().slice(0, 10);
  const of = (person: StaffId) =>
    rows.readAll(
      'identity',
      rowSchema,
      db.select().from(identity).where(eq(identity.staffId, person)).orderBy(asc(identity.addedDay), sql`rowid`).all(),
    );

  return {
    of,

    /** What its owner may see of each. */
    list: (person: StaffId): Identity[] =>
      of(person).map(({ id, issuer, addedDay, usedDay }) => ({
        id,
        issuer,
        name: issuer === host.provider?.issuer ? host.provider.name : issuer,
        addedDay,
        usedDay,
      })),

    find({ issuer, subject }: Account): StaffId | null {
      const same = and(eq(identity.issuer, issuer), eq(identity.subject, subject));
      return rows.read('identity', rowSchema, db.select().from(identity).where(same).get())?.staffId ?? null;
    },

    add(staffId: StaffId, { issuer, subject }: Account): void {
      db.insert(identity)
        .values({ id: randomId(host), issuer, subject, staffId, addedDay: today() })
        .run();
    },

    used({ issuer, subject }: Account): void {
      db.update(identity)
        .set({ usedDay: today() })
        .where(and(eq(identity.issuer, issuer), eq(identity.subject, subject)))
        .run();
    },

    /** @returns whether it was there */
    remove(person: StaffId, id: string): boolean {
      const own = and(eq(identity.id, id), eq(identity.staffId, person));
      return db.delete(identity).where(own).returning().all().length > 0;
    },

    /** @returns whether there was one */
    removeAll(person: StaffId): boolean {
      db.delete(providerFlow).where(eq(providerFlow.staffId, person)).run();
      return db.delete(identity).where(eq(identity.staffId, person)).returning().all().length > 0;
    },

    putFlow(hash: string, { staffId, invitationHash }: Flow): void {
      db.delete(providerFlow).where(lte(providerFlow.expiresAtMs, host.now())).run();
      if (staffId !== null) db.delete(providerFlow).where(eq(providerFlow.staffId, staffId)).run();
      db.insert(providerFlow)
        .values({ hash, staffId, invitationHash, expiresAtMs: host.now() + FLOW_MS })
        .run();
    },

    /** Spends it in one statement: of twenty who bring one state, one finds it. */
    spendFlow(hash: string): Flow | null {
      const alive = and(eq(providerFlow.hash, hash), gt(providerFlow.expiresAtMs, host.now()));
      const [spent] = db.delete(providerFlow).where(alive).returning().all();
      return rows.read('provider_flow', flowSchema, spent);
    },

    trouble: (): ProviderTrouble | null =>
      rows.read('provider_trouble', providerTroubleSchema, db.select().from(providerTrouble).get()),

    /** Keeps the first day of a trouble; the same one again writes nothing. */
    noteTrouble(kind: ProviderTrouble['kind']): void {
      db.delete(providerTrouble).where(ne(providerTrouble.kind, kind)).run();
      db.insert(providerTrouble).values({ kind, sinceDay: today() }).onConflictDoNothing().run();
    },

    endTrouble(): void {
      db.delete(providerTrouble).run();
    },
  };
}
