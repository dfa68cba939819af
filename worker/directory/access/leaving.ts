/** Ends access: of one session, or every way in that a person has (E6.2). */
import type { StaffId } from '../../../schema/contract/ids.ts';
import type { Foundation } from '../record/foundation.ts';
import type { CalendarAddressRows } from './calendar.ts';
import type { LinkRows } from './links.ts';
import type { SessionRows } from './sessions.ts';

export interface WaysIn {
  readonly sessions: SessionRows;
  readonly links: LinkRows;
  readonly calendars: CalendarAddressRows;
}

export type Leaving = ReturnType<typeof leaving>;

export function leaving({ audited }: Foundation, { sessions, links, calendars }: WaysIn) {
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
     * Ends all sessions of a person. Links for other devices are void too, because they are ways in as well. So is the
     * calendar address: whoever had the browser may have read it.
     * @returns whether there was anything to end
     */
    endAll(person: StaffId): boolean {
      const ended = [sessions.endAll(person), links.voidAll(person), calendars.drop(person)];
      return ended.includes(true);
    },
  };
}
