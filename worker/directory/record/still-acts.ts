/**
 * Makes sure that nobody changes anything after their access has ended: their session was read before, in another call,
 * and may have been ended since (docs/decisions/0026, 0036).
 */
import { sql } from 'drizzle-orm';
import type { StaffId } from '../../../schema/contract/ids.ts';
import type { StaffAction } from '../../../schema/contract/staff-action.ts';
import {
  apiToken,
  grants,
  ltiContext,
  ltiDeployment,
  ltiPlatform,
  session,
} from '../../../schema/tables/directory/tables.ts';
import { AccessEnded } from './access-ended.ts';
import type { AuditEntry } from './audit.ts';
import type { Database } from './database.ts';

/** Whoever does this to themself has left when it is written down. Each of them is allowed in its own transaction. */
const LEAVING: readonly StaffAction[] = [
  'sign-out',
  'sign-out-everywhere',
  'drop-role',
  'lose-role',
  'sign-out-person',
  'remove-person',
];

/** Somebody else may have tried this in their name, and was refused. Nobody acts, so nobody needs access. */
const REFUSED: readonly StaffAction[] = ['refuse-passkey'];

/** Says whether nobody needs access for this: it only notes that something was refused. */
export const isRefused = ({ action }: Pick<AuditEntry, 'action'>): boolean => REFUSED.includes(action);

/** Says whether somebody has left by this. Whoever does the same to somebody else must still have access. */
export const isLeaving = ({ by, action, subject }: Pick<AuditEntry, 'by' | 'action' | 'subject'>): boolean =>
  LEAVING.includes(action) && (subject === '' || subject === by);

/**
 * @returns a check for a transaction: it throws if this person holds no role any more, or if all their sessions were
 * ended. A session that has only grown too old was alive when the request came, so it does not count as ended. Staff who come
 * from a learning platform act under the id of their course there, as long as platform and deployment are active (lms.md L3.1).
 * A token that imports acts under its own id, as long as it is there and its maker is an administrator (institution.md H5.2)
 */
export function stillActs(db: Database): (by: StaffId) => void {
  const comesFromPlatform = db
    .select({ one: sql`1` })
    .from(ltiContext)
    .innerJoin(ltiPlatform, sql`${ltiPlatform.id} = ${ltiContext.platformId} AND ${ltiPlatform.status} = 'active'`)
    .innerJoin(
      ltiDeployment,
      sql`${ltiDeployment.platformId} = ${ltiContext.platformId} AND ${ltiDeployment.deploymentId} = ${ltiContext.deploymentId} AND ${ltiDeployment.status} = 'active'`,
    )
    .where(sql`${ltiContext.actsAs} = ${sql.placeholder('staff')}`)
    .limit(1)
    .prepare();
  const query = db
    .select({ one: sql`1` })
    .from(grants)
    .innerJoin(session, sql`${session.staffId} = ${grants.staffId}`)
    .where(sql`${grants.staffId} = ${sql.placeholder('staff')}`)
    .limit(1)
    .prepare();
  const isToken = db
    .select({ one: sql`1` })
    .from(apiToken)
    .innerJoin(grants, sql`${grants.staffId} = ${apiToken.madeBy} AND ${grants.role} = 'institution-admin'`)
    .where(sql`${apiToken.id} = ${sql.placeholder('staff')} AND ${apiToken.scope} = 'import'`)
    .limit(1)
    .prepare();
  return (by) => {
    if ([query, comesFromPlatform, isToken].every((each) => each.get({ staff: by }) === undefined))
      throw new AccessEnded();
  };
}
