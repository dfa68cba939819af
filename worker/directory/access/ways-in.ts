/** Says who can come in at the moment: by a session that lives, a passkey, an address, an account at the provider, or a link that nobody has used yet (E6.2, H1.1). */
import { and, asc, eq, gt, isNotNull, isNull, ne } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { StaffId } from '../../../schema/contract/ids.ts';
import { grants, identity, passkey, session, staff, staffLink } from '../../../schema/tables/directory/tables.ts';
import { isAmong, type Database, type Host } from '../record/database.ts';

export interface ComingIn {
  readonly sessions: ReadonlySet<string>;
  readonly passkeys: ReadonlySet<string>;
  readonly addresses: ReadonlySet<string>;
  readonly identities: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
}

/**
 * The ids of the people who have each way. A way that is switched off lets nobody in.
 * @param among only these people are asked about; everybody if it is left out
 */
export function waysIn(db: Database, host: Host, among?: readonly string[]): ComingIn {
  const isMeant = (column: SQLiteColumn) => (among === undefined ? undefined : isAmong(column, among));
  const now = host.now();
  const idsOf = (rows: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(rows.map(({ id }) => id));
  const ofSessions = db
    .selectDistinct({ id: session.staffId })
    .from(session)
    .where(and(gt(session.expiresAtMs, now), isMeant(session.staffId)))
    .all();
  const ofLinks = db
    .selectDistinct({ id: staffLink.staffId })
    .from(staffLink)
    .where(and(gt(staffLink.expiresAtMs, now), isNull(staffLink.confirms), isMeant(staffLink.staffId)))
    .all();
  const ofPasskeys = db.selectDistinct({ id: passkey.staffId }).from(passkey).where(isMeant(passkey.staffId)).all();
  const { provider, sendsMail } = host;
  const ofAddresses =
    sendsMail === true
      ? db
          .select({ id: staff.id })
          .from(staff)
          .where(and(isNotNull(staff.address), isMeant(staff.id)))
          .all()
      : [];
  const ofIdentities =
    provider === undefined
      ? []
      : db
          .selectDistinct({ id: identity.staffId })
          .from(identity)
          .where(and(eq(identity.issuer, provider.issuer), isMeant(identity.staffId)))
          .all();
  const others = provider?.only !== true;
  return {
    sessions: idsOf(ofSessions),
    passkeys: idsOf(others ? ofPasskeys : []),
    addresses: idsOf(others ? ofAddresses : []),
    identities: idsOf(ofIdentities),
    links: idsOf(others ? ofLinks : []),
  };
}

export const canComeIn = (ways: ComingIn, id: string): boolean =>
  [ways.sessions, ways.passkeys, ways.addresses, ways.identities, ways.links].some((each) => each.has(id));

/** The names of the other administrators who can come in, and so can make a link for this person (E6.1). */
export function helpersOf(db: Database, host: Host, person: StaffId): string[] {
  const ways = waysIn(db, host);
  return (
    db
      .select({ id: staff.id, name: staff.name, fromProvider: grants.fromProvider })
      .from(grants)
      .innerJoin(staff, eq(staff.id, grants.staffId))
      .where(and(eq(grants.role, 'institution-admin'), ne(staff.id, person)))
      .orderBy(asc(staff.name), staff.id)
      .all()
      // Whoever has the role from the provider administers nothing when they come in another way (H1.4).
      .flatMap(({ id, name, fromProvider }) =>
        (fromProvider ? ways.identities.has(id) : canComeIn(ways, id)) ? [name] : [],
      )
  );
}
