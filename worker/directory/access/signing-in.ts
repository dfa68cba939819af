/** Signs people in and out, on this device and on others, and lists where a person is signed in (E6.2). */
import { eq } from 'drizzle-orm';
import type { StaffId } from '../../../schema/contract/ids.ts';
import type { Sessions, SignInCheck } from '../../../schema/contract/account.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import { institution, staff } from '../../../schema/tables/directory/tables.ts';
import type { Foundation } from '../record/foundation.ts';
import type { Leaving, WaysIn } from './leaving.ts';
import type { ChangeLimit, TooFast } from './change-limit.ts';
import type { SessionEnded, SignedIn } from './sessions.ts';

const OWN_LINK_MS = 15 * 60 * 1000;

interface Parts extends WaysIn {
  readonly leave: Leaving;
  readonly changes: ChangeLimit;
}

export function signingIn({ db, audited }: Foundation, { sessions, links, calendars, leave, changes }: Parts) {
  const hasRole = (id: StaffId): boolean => sessions.grantsOf(id).length > 0;

  return {
    /** The person behind a session token's hash, with all grants. The end of the session moves at most once a day. */
    signedIn: (tokenHash: string): SignedIn | null => sessions.find(tokenHash),

    /** The same person, who wants to change something, and may do that only so often. */
    signedInToChange(tokenHash: string): Result<SignedIn, SessionEnded | TooFast> {
      const found = sessions.find(tokenHash);
      if (found === null) return fail({ kind: 'signed-out' });
      const retryAfterSeconds = changes.take(found.me.id);
      return retryAfterSeconds === 0 ? ok(found) : fail({ kind: 'too-fast', retryAfterSeconds });
    },

    /** Whom this link would sign in, and where; null if it does not work (any more). It does not spend the link. */
    checkSignIn(tokenHash: string): SignInCheck | null {
      const id = links.personOf(tokenHash);
      if (id === null || !hasRole(id)) return null;
      const person = db.select({ name: staff.name }).from(staff).where(eq(staff.id, id)).get();
      const place = db.select({ name: institution.name }).from(institution).get();
      return person && place ? { id, name: person.name, institution: place.name } : null;
    },

    /**
     * Spends an invitation and starts a session. The session that the browser had ends in the same transaction, because
     * nobody could see or end it any more.
     * @param replaced the hash of the token of that session, or null
     */
    signIn(tokenHash: string, sessionHash: string, replaced: string | null = null): SignedIn | null {
      return audited(
        () => {
          const id = links.personOf(tokenHash);
          if (id === null || !hasRole(id) || links.spend(tokenHash) === null) return null;
          if (replaced !== null) leave.endSession(replaced);
          return sessions.start(id, sessionHash);
        },
        (signedIn) => signedIn && { by: signedIn.me.id, action: 'sign-in', subject: '' },
      );
    },

    signOut: (tokenHash: string): void => leave.endSession(tokenHash),

    signOutEverywhere(by: StaffId): void {
      audited(
        () => leave.endAll(by),
        (hasLeft) => (hasLeft ? { by, action: 'sign-out-everywhere', subject: '' } : null),
      );
    },

    /** Where the person is signed in; `asking` is the hash of this session's token. */
    sessions: (of: StaffId, asking: string): Sessions => ({
      sessions: sessions.list(of, asking),
      hasCalendar: calendars.exists(of),
    }),

    /**
     * Makes a link that signs the same person in on another device. It works once, and only for a short time.
     * @param asking the hash of the token of the session that asks. If the session has just been ended, no link is made
     */
    putOwnLink(by: StaffId, asking: string, tokenHash: string): Result<null, SessionEnded> {
      return audited<Result<null, SessionEnded>>(
        () => {
          if (!sessions.lives(asking, by)) return fail({ kind: 'signed-out' });
          links.put(by, tokenHash, OWN_LINK_MS);
          return ok(null);
        },
        ({ ok: done }) => (done ? { by, action: 'make-own-link', subject: '' } : null),
      );
    },
  };
}
