/** Stores sessions, each only by the hash of its token, and finds the person of each (E6.2). */
import { and, desc, eq, gt, lte, sql } from 'drizzle-orm';
import { z } from 'zod';
import { DAY_MS } from '../../../schema/calendar.ts';
import { SESSION_DAYS } from '../../../schema/contract/defaults.ts';
import { staffIdSchema, type StaffId } from '../../../schema/contract/ids.ts';
import { roleSchema, type Grant } from '../../../schema/contract/grants.ts';
import { daySchema, instantSchema } from '../../../schema/contract/instant.ts';
import { meSchema, type Me, type Sessions } from '../../../schema/contract/account.ts';
import { grants, institution, session, staff } from '../../../schema/tables/directory/tables.ts';
import { actsNow, LONGEST_SESSION_MS, PROVIDER_SESSION_MS } from '../record/acts-now.ts';
import type { Database, Host } from '../record/database.ts';
import type { Rows } from '../record/rows.ts';

/** How a session began. */
export type SessionWay = 'provider' | 'setup-link' | 'other';

export interface SignedIn {
  readonly me: Me;
}

/** The session that asked has just been ended. */
export interface SessionEnded {
  readonly kind: 'signed-out';
}

const sessionSchema = z.object({
  id: staffIdSchema,
  name: z.string(),
  institution: z.string(),
  language: meSchema.shape.language,
  expiresAtMs: instantSchema,
  endsAtMs: instantSchema,
  usedDay: z.nullable(daySchema),
});
const listedSchema = z.object({ tokenHash: z.string(), expiresAtMs: instantSchema, endsAtMs: instantSchema });
const heldSchema = z.object({ role: roleSchema, scope: z.string() });

export type SessionRows = ReturnType<typeof sessionRows>;

export function sessionRows(db: Database, host: Host, rows: Rows) {
  const sessionMs = (host.sessionDays ?? SESSION_DAYS) * DAY_MS;
  // However many pages a session reads, it writes at most once a day; a short one more often, or it would end while it is used.
  const extendedByMs = Math.min(DAY_MS, sessionMs / 24);
  const byToken = db
    .select({
      id: staff.id,
      name: staff.name,
      institution: institution.name,
      language: staff.language,
      expiresAtMs: session.expiresAtMs,
      endsAtMs: session.endsAtMs,
      usedDay: staff.usedDay,
    })
    .from(session)
    .innerJoin(staff, eq(staff.id, session.staffId))
    .innerJoin(institution, sql`true`)
    .where(eq(session.tokenHash, sql.placeholder('tokenHash')))
    .prepare();
  const grantsOf = db
    .select()
    .from(grants)
    .where(eq(grants.staffId, sql.placeholder('staff')))
    .orderBy(grants.scope, grants.role)
    .prepare();

  const actingOf = db
    .select()
    .from(grants)
    .where(and(eq(grants.staffId, sql.placeholder('staff')), actsNow(db, sql.placeholder('now'))))
    .orderBy(grants.scope, grants.role)
    .prepare();

  const told = (found: readonly unknown[]): Grant[] =>
    rows.readAll('grants', heldSchema, found).map(({ role, scope }) => ({ role, scope: scope === '' ? null : scope }));
  const heldBy = (id: string): Grant[] => told(grantsOf.all({ staff: id }));
  const actingBy = (id: string): Grant[] => told(actingOf.all({ staff: id, now: host.now() }));

  const find = (tokenHash: string): SignedIn | null => {
    const now = host.now();
    const row = rows.read('session', sessionSchema, byToken.get({ tokenHash }));
    if (row === null || row.expiresAtMs <= now) return null;
    const acting = actingBy(row.id);
    // All their roles came from the provider, so they sign in there first.
    if (acting.length === 0 && heldBy(row.id).length > 0) return null;
    const expiresAtMs = Math.min(now + sessionMs, row.endsAtMs);
    if (expiresAtMs - row.expiresAtMs >= extendedByMs)
      db.update(session).set({ expiresAtMs }).where(eq(session.tokenHash, tokenHash)).run();
    const { id, name, institution: place, language } = row;
    // One write a day for each person; a clock that was set back writes none (H2.1).
    const today = new Date(now).toISOString().slice(0, 10);
    if ((row.usedDay ?? '') < today) db.update(staff).set({ usedDay: today }).where(eq(staff.id, id)).run();
    return { me: { id, name, institution: place, grants: acting, language } };
  };

  return {
    start(id: StaffId, tokenHash: string, way: SessionWay = 'other'): SignedIn {
      const now = host.now();
      const endsAtMs = now + (way === 'provider' ? PROVIDER_SESSION_MS : LONGEST_SESSION_MS);
      db.delete(session).where(lte(session.expiresAtMs, now)).run();
      db.insert(session)
        .values({ tokenHash, staffId: id, expiresAtMs: Math.min(now + sessionMs, endsAtMs), endsAtMs, way })
        .run();
      const signedIn = find(tokenHash);
      if (signedIn === null) throw new Error('A session that was just made is gone');
      return signedIn;
    },

    find,

    /** Says whether this is a session of this person that has not ended. */
    lives(tokenHash: string, of: StaffId): boolean {
      const alive = and(eq(session.tokenHash, tokenHash), eq(session.staffId, of), gt(session.expiresAtMs, host.now()));
      return db.select().from(session).where(alive).get() !== undefined;
    },

    /** Every role that somebody holds, whether they may act by it at the moment or not. */
    grantsOf: (id: StaffId): Grant[] => heldBy(id),

    /** The roles by which somebody may act at the moment (record/acts-now.ts). */
    actingGrantsOf: (id: StaffId): Grant[] => actingBy(id),

    /** Where a person is signed in; the session that asks comes first. */
    list(id: StaffId, asking: string): Sessions['sessions'] {
      const alive = and(eq(session.staffId, id), gt(session.expiresAtMs, host.now()));
      const found = db.select().from(session).where(alive).orderBy(desc(session.expiresAtMs)).all();
      return rows
        .readAll('session', listedSchema, found)
        .map(({ tokenHash, expiresAtMs, endsAtMs }) => ({
          current: tokenHash === asking,
          untilMs: expiresAtMs,
          endsThen: expiresAtMs >= endsAtMs,
        }))
        .toSorted((a, b) => Number(b.current) - Number(a.current));
    },

    /** Whether this session began through the provider. */
    isOfProvider(tokenHash: string): boolean {
      const found = db.select({ way: session.way }).from(session).where(eq(session.tokenHash, tokenHash)).get();
      return found?.way === 'provider';
    },

    /** Ends what began in a way that is closed now: only the provider lets people in, and the operator (H1.4). */
    endOthers(): void {
      db.delete(session).where(eq(session.way, 'other')).run();
    },

    end(tokenHash: string): void {
      db.delete(session).where(eq(session.tokenHash, tokenHash)).run();
    },

    /** @returns whether there was one */
    endAll: (id: StaffId): boolean => db.delete(session).where(eq(session.staffId, id)).returning().all().length > 0,
  };
}
