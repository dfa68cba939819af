/** Signs people in and out, on this device and on others, and lists where a person is signed in (E6.2). */
import type { StaffId } from '../../../schema/contract/ids.ts';
import type { Sessions } from '../../../schema/contract/account.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import type { Foundation } from '../record/foundation.ts';
import type { CalendarAddressRows } from './calendar.ts';
import type { LinkRows } from './links.ts';
import type { SessionEnded, SessionRows, SignedIn } from './sessions.ts';

const OWN_LINK_MS = 15 * 60 * 1000;

export interface WaysIn {
  readonly sessions: SessionRows;
  readonly links: LinkRows;
  readonly calendars: CalendarAddressRows;
}

export function signingIn({ audited }: Foundation, { sessions, links, calendars }: WaysIn) {
  return {
    /** The person behind a session token's hash, with all grants. The end of the session moves at most once a day. */
    signedIn: (tokenHash: string): SignedIn | null => sessions.find(tokenHash),

    /** Spends an invitation and starts a session. */
    signIn(tokenHash: string, sessionHash: string): SignedIn | null {
      return audited(
        () => {
          const id = links.spend(tokenHash);
          return id && sessions.start(id, sessionHash);
        },
        (signedIn) => signedIn && { by: signedIn.me.id, action: 'sign-in', subject: '' },
      );
    },

    signOut(tokenHash: string): void {
      audited(
        () => {
          const signedIn = sessions.find(tokenHash);
          sessions.end(tokenHash);
          return signedIn;
        },
        (signedIn) => signedIn && { by: signedIn.me.id, action: 'sign-out', subject: '' },
      );
    },

    /**
     * Links for other devices are void too, because they are ways in as well. So is the calendar address: whoever had the
     * browser may have read it.
     */
    signOutEverywhere(by: StaffId): void {
      audited(
        () => {
          sessions.endAll(by);
          links.voidAll(by);
          calendars.drop(by);
        },
        () => ({ by, action: 'sign-out-everywhere', subject: '' }),
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
