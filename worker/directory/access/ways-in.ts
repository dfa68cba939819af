/** Says who can come in at the moment: by a session that lives, a passkey, or a link that nobody has used yet (E6.2, H1.1). */
import { and, asc, eq, gt, ne } from 'drizzle-orm';
import type { StaffId } from '../../../schema/contract/ids.ts';
import { grants, passkey, session, staff, staffLink } from '../../../schema/tables/directory/tables.ts';
import type { Database, Host } from '../record/database.ts';

export interface ComingIn {
  readonly sessions: ReadonlySet<string>;
  readonly passkeys: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
}

/** The ids of the people who have each way. */
export function waysIn(db: Database, host: Host): ComingIn {
  const now = host.now();
  const idsOf = (rows: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(rows.map(({ id }) => id));
  const ofSessions = db.selectDistinct({ id: session.staffId }).from(session).where(gt(session.expiresAtMs, now)).all();
  const ofLinks = db
    .selectDistinct({ id: staffLink.staffId })
    .from(staffLink)
    .where(gt(staffLink.expiresAtMs, now))
    .all();
  const ofPasskeys = db.selectDistinct({ id: passkey.staffId }).from(passkey).all();
  return { sessions: idsOf(ofSessions), passkeys: idsOf(ofPasskeys), links: idsOf(ofLinks) };
}

export const canComeIn = ({ sessions, passkeys, links }: ComingIn, id: string): boolean =>
  sessions.has(id) || passkeys.has(id) || links.has(id);

/** The names of the other administrators who can come in, and so can make a link for this person (E6.1). */
export function helpersOf(db: Database, host: Host, person: StaffId): string[] {
  const ways = waysIn(db, host);
  return db
    .select({ id: staff.id, name: staff.name })
    .from(grants)
    .innerJoin(staff, eq(staff.id, grants.staffId))
    .where(and(eq(grants.role, 'institution-admin'), ne(staff.id, person)))
    .orderBy(asc(staff.name), staff.id)
    .all()
    .flatMap(({ id, name }) => (canComeIn(ways, id) ? [name] : []));
}
