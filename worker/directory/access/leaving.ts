/** Ends access: of one session, or every way in that a person has (E6.2). */
import { eq } from 'drizzle-orm';
import type { StaffId } from '../../../schema/contract/ids.ts';
import { wall } from '../../../schema/tables/directory/tables.ts';
import type { Foundation } from '../record/foundation.ts';
import type { AddressRows } from './address-rows.ts';
import { endAllTokensOf, endTokensOf } from './api-token-rows.ts';
import type { CalendarAddressRows } from './calendar.ts';
import type { IdentityRows } from './identity-rows.ts';
import type { LinkRows } from './links.ts';
import type { PasskeyRows } from './passkey-rows.ts';
import type { SessionRows } from './sessions.ts';

export interface WaysIn {
  readonly sessions: SessionRows;
  readonly links: LinkRows;
  readonly calendars: CalendarAddressRows;
  readonly passkeys: PasskeyRows;
  readonly addresses: AddressRows;
  readonly identities: IdentityRows;
}

export type Leaving = ReturnType<typeof leaving>;

export function leaving(
  { db, audited }: Foundation,
  { sessions, links, calendars, passkeys, addresses, identities }: WaysIn,
) {
  /** Ends what computers in lecture halls may do in somebody's name: for good, and not only until they sign in again (E7.8). */
  const endWalls = (person: StaffId): boolean =>
    db.delete(wall).where(eq(wall.staffId, person)).returning().all().length > 0;

  const endSessions = (person: StaffId): boolean =>
    [sessions.endAll(person), links.voidAll(person), calendars.drop(person), endWalls(person)].includes(true);

  const endSession = (tokenHash: string): StaffId | null =>
    audited(
      () => {
        const signedIn = sessions.find(tokenHash);
        sessions.end(tokenHash);
        return signedIn && signedIn.me.id;
      },
      (by) => by && { by, action: 'sign-out', subject: '' },
    );

  return {
    endWalls,

    /** Ends the tokens for which this person has no role any more (institution.md H5.2). Call it where a role has gone. */
    endTokens: (person: StaffId): boolean => endTokensOf({ db }, person),

    /** Ends one session, because another one takes its place, and notes it if it was alive. */
    endSession,

    /** Ends one session, because its owner leaves: with their last one, the computers in lecture halls stop too. */
    signOut(tokenHash: string): void {
      db.transaction(() => {
        const person = endSession(tokenHash);
        if (person !== null && sessions.list(person, tokenHash).length === 0) endWalls(person);
      });
    },

    /**
     * Ends all sessions of a person, who keeps their passkeys, address and accounts at the provider: each of them works only for
     * whoever unlocks a device, reads that mail or signs in there. Links for
     * other devices are void too, because they are ways in as well. So is the calendar address: whoever had the browser may
     * have read it.
     * @returns whether there was anything to end
     */
    endSessions,

    /**
     * Ends every way in that a person has: passkeys, address and accounts at the provider too, and tokens that they made.
     * @returns whether there was anything to end
     */
    endAll: (person: StaffId): boolean =>
      [
        endSessions(person),
        passkeys.removeAll(person),
        addresses.drop(person),
        identities.removeAll(person),
        endAllTokensOf({ db }, person),
      ].includes(true),
  };
}
