/** Makes the room of access: who is on the staff, how they sign in, and which roles they hold (E6.1 to E6.4). */
import type { Mail } from '../mail/mail.ts';
import type { Foundation } from '../record/foundation.ts';
import { byMailIn, invitesIn } from './by-mail.ts';
import { addressRows } from './address-rows.ts';
import { addressesIn } from './addresses.ts';
import { apiTokensIn } from './api-tokens.ts';
import { calendarAddressRows, calendarIn } from './calendar.ts';
import { changeLimit } from './change-limit.ts';
import { identityRows } from './identity-rows.ts';
import { invitationRows } from './invitation-rows.ts';
import { invitationsIn } from './invitations.ts';
import { leaving } from './leaving.ts';
import { linkRows } from './links.ts';
import { ownWays } from './own-ways.ts';
import { passkeyRows } from './passkey-rows.ts';
import { passkeysIn } from './passkeys.ts';
import { peopleIn } from './people.ts';
import { providerIn } from './provider.ts';
import { removing } from './removing.ts';
import { sessionRows } from './sessions.ts';
import { setupIn } from './setup.ts';
import { signingIn } from './signing-in.ts';
import { storedAbout } from './stored.ts';
import { strandedIn } from './stranded.ts';
import { teamIn } from './team.ts';

export type Access = ReturnType<typeof accessIn>;

export function accessIn(foundation: Foundation, mail: Pick<Mail, 'queue' | 'forgetPerson' | 'tellOfLastRole'>) {
  const { db, host, rows } = foundation;
  const sessions = sessionRows(db, host, rows);
  const links = linkRows(db, host, rows);
  const calendars = calendarAddressRows(db);
  const passkeys = passkeyRows(db, host, rows);
  const invited = invitationRows(db, host, rows, mail);
  const addresses = addressRows(db, host, rows);
  const identities = identityRows(db, host, rows);
  const invites = invitesIn(foundation, { invited });
  const ways = ownWays(foundation, { passkeys, addresses, identities });
  const leave = leaving(foundation, { sessions, links, calendars, passkeys, addresses, identities });
  const changes = changeLimit(() => host.now(), host.changeLimit);
  const setup = setupIn(foundation, { sessions, leave });
  return {
    ...setup,
    ...signingIn(foundation, {
      sessions,
      links,
      calendars,
      passkeys,
      addresses,
      identities,
      invited,
      invites,
      leave,
      changes,
      hasAdmin: setup.hasAdmin,
    }),
    ...addressesIn(foundation, { sessions, addresses, links, ways, mail, invited, invites }),
    ...providerIn(foundation, { sessions, addresses, identities, invited, ways, leave }),
    ...apiTokensIn(foundation, { sessions }),
    ...calendarIn(foundation, { sessions, calendars }),
    ...passkeysIn(foundation, { sessions, passkeys, ways, leave }),
    ...invitationsIn(foundation, { sessions, invited }),
    ...teamIn(foundation, { sessions, leave, invited, mail }),
    ...peopleIn(foundation),
    ...removing(foundation, { sessions, leave, invited, addresses, mail }),
    ...byMailIn(foundation, { invited, invites }),
    ...strandedIn(foundation, { sessions, mail }),
    ...storedAbout(foundation),
  };
}
