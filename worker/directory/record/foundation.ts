/**
 * Gives every room what it is built on: the database, clock and chance, how rows are read, and the two ways to make a change that the
 * audit log notes.
 */
import type { StaffId } from '../../../schema/contract/ids.ts';
import { attemptsIn, type AttemptName } from './attempts.ts';
import type { AuditEntry, AuditLog } from './audit.ts';
import type { Database, Host } from './database.ts';
import type { Rows } from './rows.ts';
import { isLeaving, isRefused, stillActs } from './still-acts.ts';

export interface Foundation {
  readonly db: Database;
  readonly host: Host;
  readonly rows: Rows;
  /**
   * Makes a change and writes its audit entry: both or neither. The entry is null if nothing was done.
   * @throws AccessEnded if whoever makes the change has lost their access meanwhile
   */
  readonly audited: <T>(change: () => T, entry: (done: T) => AuditEntry | null) => T;
  /** Does the same, but only once for each attempt: sending the attempt again returns what it made the first time. */
  readonly auditedOnce: <T>(attempt: Attempt<T>, change: () => T, entry: (done: T) => AuditEntry | null) => T;
  /** @throws AccessEnded, as `audited` does; for changes that the audit log does not note */
  readonly stillActs: (by: StaffId) => void;
  /** Forgets how something was made of which nothing shall stay. */
  readonly forgetAttempts: (subject: string) => void;
}

export interface Attempt<T> {
  readonly by: StaffId;
  readonly name: AttemptName;
  /** Finds what an earlier attempt made, by the subject of its audit entry; null if it no longer exists. */
  readonly made: (subject: string) => T | null;
  /** By what else it is found again, if its audit entry has another subject. */
  readonly foundBy?: (done: T) => string | null;
}

export function foundationOf(db: Database, host: Host, rows: Rows, log: Pick<AuditLog, 'add'>): Foundation {
  const attempts = attemptsIn(db, host);
  const mustStillAct = stillActs(db);

  const audited: Foundation['audited'] = (change, entry) =>
    db.transaction(() => {
      const done = change();
      const written = entry(done);
      if (written === null) return done;
      if (written.by !== null && !isLeaving(written) && !isRefused(written)) mustStillAct(written.by);
      log.add(written);
      return done;
    });

  const auditedOnce: Foundation['auditedOnce'] = ({ by, name, made, foundBy }, change, entry) =>
    db.transaction(() => {
      // A repeated attempt writes no entry, and may still make something: a new link for the same invitation.
      mustStillAct(by);
      const subject = attempts.find(by, name);
      const earlier = subject === null ? null : made(subject);
      if (earlier !== null) return earlier;
      return audited(change, (done) => {
        const written = entry(done);
        if (written !== null) attempts.keep(by, name, foundBy?.(done) ?? written.subject);
        return written;
      });
    });

  return {
    db,
    host,
    rows,
    audited,
    auditedOnce,
    stillActs: mustStillAct,
    forgetAttempts: (subject) => attempts.forget(subject),
  };
}
