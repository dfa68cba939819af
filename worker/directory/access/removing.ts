/** Lets administrators end the access of others: sign a person out everywhere, or remove them (docs/decisions/0036). */
import { eq, max, or } from 'drizzle-orm';
import type { StaffId } from '../../../schema/contract/ids.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import {
  addressWanted,
  attempt,
  grants,
  ltiInvite,
  outbox,
  representativeWord,
  staff,
  staffLink,
} from '../../../schema/tables/directory/tables.ts';
import type { Mail } from '../mail/mail.ts';
import type { Foundation } from '../record/foundation.ts';
import { nameColumns } from '../record/names.ts';
import type { AddressRows } from './address-rows.ts';
import { mayAdminister } from './grants.ts';
import type { InvitationRows } from './invitation-rows.ts';
import type { Leaving } from './leaving.ts';
import type { SessionRows } from './sessions.ts';
import type { DropRefusal } from './team.ts';

export interface SignOutRefusal {
  readonly kind: 'forbidden' | 'not-found';
}

interface Parts {
  readonly sessions: Pick<SessionRows, 'grantsOf' | 'actingGrantsOf'>;
  readonly leave: Pick<Leaving, 'endAll'>;
  readonly invited: Pick<InvitationRows, 'removeBy' | 'removeTo'>;
  readonly addresses: Pick<AddressRows, 'forgetAsking'>;
  readonly mail: Pick<Mail, 'forgetPerson'>;
}

export function removing({ db, audited }: Foundation, { sessions, leave, invited, addresses, mail }: Parts) {
  const administers = (person: StaffId): boolean => mayAdminister(sessions.grantsOf(person));
  const isOnStaff = (person: StaffId): boolean =>
    db.select({ formerNumber: staff.formerNumber }).from(staff).where(eq(staff.id, person)).get()?.formerNumber ===
    null;
  const adminCount = (): number =>
    db.selectDistinct({ id: grants.staffId }).from(grants).where(eq(grants.role, 'institution-admin')).all().length;

  const check = (by: StaffId, person: StaffId): Result<null, SignOutRefusal> => {
    if (!mayAdminister(sessions.actingGrantsOf(by))) return fail({ kind: 'forbidden' });
    return isOnStaff(person) ? ok(null) : fail({ kind: 'not-found' });
  };

  /** Invitations that they made end too: a thief of their session may have made them for himself. */
  const shutOut = (person: StaffId): boolean => {
    invited.removeBy(person);
    return leave.endAll(person);
  };

  /** What goes by the address of a person: invitations to it, mail, and links and wishes of others that name it. */
  const forgetAddress = (person: StaffId): void => {
    mail.forgetPerson(person);
    const { address } = db.select({ address: staff.address }).from(staff).where(eq(staff.id, person)).get() ?? {
      address: null,
    };
    if (address === null) return;
    invited.removeTo(address);
    addresses.forgetAsking(address);
    db.delete(addressWanted).where(eq(addressWanted.address, address)).run();
    db.delete(staffLink).where(eq(staffLink.confirms, address)).run();
  };

  /**
   * Everything goes that tells who it was or lets them in, and with the name that of this person in the audit log. The row stays
   * for what refers to it: the audit log, and which courses they ever taught (H2.2, R2.1a).
   */
  const forget = (person: StaffId): void => {
    const { last } = db
      .select({ last: max(staff.formerNumber) })
      .from(staff)
      .get() ?? { last: null };
    db.delete(outbox).where(eq(outbox.subject, person)).run();
    db.delete(attempt)
      .where(or(eq(attempt.staffId, person), eq(attempt.subject, person)))
      .run();
    for (const table of [grants, representativeWord]) db.delete(table).where(eq(table.staffId, person)).run();
    db.delete(ltiInvite).where(eq(ltiInvite.madeBy, person)).run();
    db.update(staff)
      .set({ ...nameColumns(''), language: null, usedDay: null, formerNumber: (last ?? 0) + 1 })
      .where(eq(staff.id, person))
      .run();
  };

  return {
    /**
     * Ends every way in of a person: sessions, passkeys, unused links and the calendar address, and the invitations that they
     * made. They keep their roles, and an administrator can make a link that lets them in again.
     */
    signOutPerson(by: StaffId, person: StaffId): Result<null, SignOutRefusal> {
      const done = audited<Result<boolean, SignOutRefusal>>(
        () => {
          const allowed = check(by, person);
          return allowed.ok ? ok(shutOut(person)) : allowed;
        },
        (ended) => (ended.ok && ended.value ? { by, action: 'sign-out-person', subject: person } : null),
      );
      return done.ok ? ok(null) : done;
    },

    /**
     * Takes every role from a person, ends their access and forgets their name. Courses that they led alone stay, and
     * stand on the list of courses without a lead (stranded.ts). The last administrator cannot be removed.
     */
    removePerson(by: StaffId, person: StaffId): Result<null, DropRefusal> {
      return audited<Result<null, DropRefusal>>(
        () => {
          const allowed = check(by, person);
          if (!allowed.ok) return allowed;
          if (administers(person) && adminCount() === 1)
            return fail({ kind: 'last-of-role', role: 'institution-admin' });
          // First what goes by the address, which ends with the other ways in.
          forgetAddress(person);
          shutOut(person);
          forget(person);
          return ok(null);
        },
        ({ ok: done }) => (done ? { by, action: 'remove-person', subject: person } : null),
      );
    },
  };
}
