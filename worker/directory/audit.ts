/** The record of what staff did, append-only (privacy.md G4). Nothing a student does is ever written here. */
import type { StaffId } from '../../schema/contract/ids.ts';
import { audit } from '../../schema/tables/directory/tables.ts';
import type { Database, Host } from './database.ts';

export type StaffAction =
  | 'print-setup-link'
  | 'claim-setup-link'
  | 'sign-out'
  | 'sign-out-everywhere'
  | 'create-course'
  | 'draft-pulse'
  | 'open-pulse'
  | 'extend-pulse'
  | 'close-pulse';

export interface Act {
  /** Null for the operator, who acts from the machine's console. */
  readonly by: StaffId | null;
  readonly action: StaffAction;
  /** Id or code of what was acted on; empty where there is none. Never a name. */
  readonly subject: string;
}

export function auditLog(db: Database, host: Host) {
  return {
    record({ by, action, subject }: Act): void {
      db.insert(audit).values({ atMs: host.now(), staffId: by, action, subject }).run();
    },
  };
}
