/** The reason that staff write where something speaks against a pulse (E8.4, E8.5). */
import { fail, ok, type Result } from '../../../schema/result.ts';
import type { AuditEntry } from '../record/audit.ts';
import type { Doubt, ReasonNeeded } from './warnings.ts';

/** What an audit entry says of the reason that was written; it has no note where none was needed. */
export type Reason = Pick<AuditEntry, 'note'>;

/** Doubts do not refuse anything, but they ask for a written reason, which stays in the audit log. */
export function reasonFor(doubts: readonly Doubt[], written: string): Result<Reason, ReasonNeeded> {
  if (doubts.length === 0) return ok({});
  return written === '' ? fail({ kind: 'reason-needed', doubts }) : ok({ note: written });
}
