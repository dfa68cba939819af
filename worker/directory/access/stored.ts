/**
 * Gathers everything that the directory stores about one person, for that person (H2.3, GDPR article 15). Each column that names
 * somebody is listed here; a test compares the list with the tables.
 */
import { asc, eq, getTableColumns, getTableName } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { StaffId } from '../../../schema/contract/ids.ts';
import {
  addressWanted,
  apiToken,
  attempt,
  audit,
  calendarAddress,
  challenge,
  courseStaff,
  grants,
  identity,
  institution,
  invitation,
  invitationLink,
  ltiInvite,
  mailOptOut,
  outbox,
  passkey,
  proposal,
  providerFlow,
  representativeWord,
  session,
  staff,
  staffLink,
  wall,
} from '../../../schema/tables/directory/tables.ts';
import type { Foundation } from '../record/foundation.ts';

type Column = SQLiteColumn & { readonly table: SQLiteTable };

/** Where each part of the file is found by the id of the person. */
export const FOUND_BY_ID: readonly (readonly [part: string, by: Column])[] = [
  ['person', staff.id],
  ['roles', grants.staffId],
  ['sessions', session.staffId],
  ['passkeys', passkey.staffId],
  ['accountsAtTheProvider', identity.staffId],
  ['addressYouWant', addressWanted.staffId],
  ['signInsAtTheProviderThatHaveBegun', providerFlow.staffId],
  ['linksThatSignYouIn', staffLink.staffId],
  ['passkeysBeingAdded', challenge.staffId],
  ['calendarAddress', calendarAddress.staffId],
  ['computersInLectureHalls', wall.staffId],
  ['coursesEverTaught', courseStaff.staffId],
  ['saidAsStudentRepresentative', representativeWord.staffId],
  ['invitationsYouMade', invitation.invitedBy],
  ['codesForLearningPlatformsYouMade', ltiInvite.madeBy],
  ['tokensYouMade', apiToken.madeBy],
  ['datesYouProposed', proposal.staffId],
  ['mailThatWaits', outbox.staffId],
  ['mailYouDoNotWant', mailOptOut.staffId],
  ['changesThatMayBeRepeated', attempt.staffId],
  ['whatYouDid', audit.staffId],
  ['whatWasDoneAboutYou', audit.subject],
];

/** Where it is found by their address. */
export const FOUND_BY_ADDRESS: readonly (readonly [part: string, by: Column])[] = [
  ['invitationsToYourAddress', invitation.address],
  ['linksToInvitationsMailedToYourAddress', invitationLink.address],
  ['mailToYourAddress', outbox.address],
];

/** What the file leaves out, and why. The file says so too. */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  'session.token_hash': 'a fingerprint of a secret that only your browser has',
  'staff_link.token_hash': 'a fingerprint of a secret that only the link has',
  'invitation.token_hash': 'a fingerprint of a secret that only the link has',
  'invitation_link.token_hash': 'a fingerprint of a secret that only the link has',
  'lti_invite.token_hash': 'a fingerprint of a secret that only the code has',
  'calendar_address.token_hash': 'a fingerprint of a secret that only the address has',
  'wall.token_hash': 'a fingerprint of a secret that only that computer has',
  'wall.pair_hash': 'a fingerprint of the code that is typed on that computer',
  'api_token.token_hash': 'a fingerprint of a secret that only the token has',
  'provider_flow.hash': 'a fingerprint of a secret that only your browser has',
  'provider_flow.invitation_hash': 'a fingerprint of a secret that only the link of an invitation has',
  'challenge.hash': 'a fingerprint of what your device has to sign',
};

export const storedAbout = ({ db, host }: Pick<Foundation, 'db' | 'host'>) => ({
  /** Everything that is stored about a person. Others are in it by their ids, and by names that this person typed. */
  storedAbout(person: StaffId): Readonly<Record<string, unknown>> {
    const rowsOf = ([part, by]: (typeof FOUND_BY_ID)[number], is: string) => {
      const shown = Object.entries(getTableColumns(by.table)).filter(
        ([, column]) => LEFT_OUT[nameOf(column as Column)] === undefined,
      );
      const rows = db
        .select(Object.fromEntries(shown) as Record<string, SQLiteColumn>)
        .from(by.table)
        .where(eq(by, is))
        .orderBy(asc(by))
        .all();
      return [part, rows] as const;
    };
    const { address } = db.select({ address: staff.address }).from(staff).where(eq(staff.id, person)).get() ?? {
      address: null,
    };
    return {
      about: 'Everything that Mattering Pulse stores about you. Moments are in milliseconds since 1970, days in UTC.',
      institution: db.select({ name: institution.name }).from(institution).get()?.name ?? '',
      made: new Date(host.now()).toISOString().slice(0, 10),
      ...Object.fromEntries(FOUND_BY_ID.map((each) => rowsOf(each, person))),
      ...Object.fromEntries(FOUND_BY_ADDRESS.map((each) => (address === null ? [each[0], []] : rowsOf(each, address)))),
      leftOut: LEFT_OUT,
    };
  },
});

export const nameOf = (column: Column): string => `${getTableName(column.table)}.${column.name}`;
