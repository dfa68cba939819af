/** Ends access: of one session, or every way in that a person has (E6.2). */
import type { StaffId } from '../../../schema/contract/ids.ts';
import type { Foundation } from '../record/foundation.ts';
import type { CalendarAddressRows } from './calendar.ts';
import type { LinkRows } from './links.ts';
import type { PasskeyRows } from './passkey-rows.ts';
import type { SessionRows } from './sessions.ts';

export interface WaysIn {
  readonly sessions: SessionRows;
  readonly links: LinkRows;
  readonly calendars: CalendarAddressRows;
  readonly passkeys: PasskeyRows;
}

export type Leaving = ReturnType<typeof leaving>;

export function leaving({ audited }: Foundation, { sessions, links, calendars, passkeys }: WaysIn) {
  const endSessions = (person: StaffId): boolean =>
    [sessions.endAll(person), links.voidAll(person), calendars.drop(person)].includes(true);

  return {
    /** Ends one session, and notes it if it was alive. */
    endSession(tokenHash: string): void {
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
     * Ends all sessions of a person, who keeps their passkeys: a passkey works only for whoever unlocks its device. Links for
     * other devices are void too, because they are ways in as well. So is the calendar address: whoever had the browser may
     * have read it.
     * @returns whether there was anything to end
     */
    endSessions,

    /** Ends every way in that a person has, passkeys included. @returns whether there was anything to end */
    endAll: (person: StaffId): boolean => [endSessions(person), passkeys.removeAll(person)].includes(true),
  };
}
