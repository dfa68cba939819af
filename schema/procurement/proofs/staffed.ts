/** Names the tests that say how staff are let in, what is kept of them, and what they get. */
import { proof as of } from '../sheet.ts';

export const staffed = {
  routes: of(
    'worker/http/staff/access.test.ts',
    'needs for each route what this test says too, so that nobody opens a route by mistake',
  ),
  adminBlind: of(
    'worker/http/staff/access.test.ts',
    'never let an administrator read a number about answers: neither results, nor a trend, nor a roll-up',
  ),
  otherCourse: of('worker/directory/access/grants.test.ts', '%s in one course allows nothing in another (%s)'),
  lost: of('contract/cases/people.ts', 'ends access with the last role, and not before (E6.4)'),
  passkeys: of(
    'contract/cases/passkeys.ts',
    'signs the same person in on any browser, with each of their devices, until it is removed (H1.2)',
  ),
  mailLink: of(
    'contract/cases/sign-in.ts',
    'signs in by a mailed link: once, also with twenty at once, within 15 minutes of the asking, and voids the others (H1.3)',
  ),
  sameReply: of(
    'contract/cases/sign-in.ts',
    'answers the same whether an address is known or not, and writes at most three messages an hour for it (H1.3)',
  ),
  oidc: of(
    'contract/cases/provider.ts',
    'refuses what the provider has not signed for this sign-in, and each lie about it (H1.4)',
  ),
  oidcPkce: of(
    'contract/cases/provider.ts',
    'proves with S256 that it began, and asks no provider that knows only less or writes itself in another way (H1.4)',
  ),
  oidcRoles: of(
    'contract/cases/provider.ts',
    'lets roles follow the provider at each sign-in, also when they vanish, and notes it (H1.4)',
  ),
  sessionEnds: of('worker/directory/access/sessions.test.ts', 'E6.2: a session ends 120 days after its last use'),
  sessionYear: of(
    'worker/directory/access/sessions.test.ts',
    'E6.2: a session ends a year after the sign-in, however often it is used',
  ),
  cookie: of('worker/http/staff/session.test.ts', 'contains a secret, of which the server keeps only the hash'),
  csrf: of('contract/cases/refusals.ts', 'refuses staff requests that are not JSON or come from another site (E6.2)'),
  audited: of(
    'worker/directory/record/audit.test.ts',
    'the audit log has one row for each action of staff, and none for anything that a student or a box does',
  ),
  appendOnly: of('worker/directory/record/audit.test.ts', 'no SQL statement can change or remove what staff did'),
  erased: of(
    'worker/directory/access/erasing.test.ts',
    'H2.2: after erasing, neither name nor address is left anywhere, and the id only where the documentation says so',
  ),
  erasedOnce: of(
    'contract/cases/representatives.ts',
    'ends with one clear state if a person is erased while they sign in, and erases nobody twice (H2.2)',
  ),
  ownFile: of(
    'worker/directory/access/erasing.test.ts',
    'H2.3: the file has every row about the person, but for what it names as left out, and nothing about anybody else',
  ),
  ownFileAll: of(
    'worker/http/staff/representing.test.ts',
    'H2.3: everybody who is signed in gets their file, also without a role, and nobody else’s',
  ),
  tokens: of(
    'worker/http/staff/api-token.test.ts',
    'H5.2: a token is shown once, stored as a hash, and lasts a year at most',
  ),
  tokenScope: of(
    'worker/http/staff/api-token.test.ts',
    'H5.2: a token is nothing but import: not a session, whatever cookie comes along',
  ),
  mailNumbers: of(
    'e2e/institution.test.ts',
    'H4.2: no mail has a number but the minutes of a link and the day by which students hear',
  ),
  noStudentMail: of(
    'schema/languages/every-text.test.ts',
    'H4.3: no sentence promises that a mail is sent to students',
  ),
  noStudentAddress: of(
    'worker/directory/access/by-mail.test.ts',
    'H2.4: no address of a student is kept, so a representative is invited by link alone',
  ),
  stopMail: of(
    'worker/http/stop-mail.test.ts',
    'H4.2: GET shows a button and stops nothing; POST stops this kind alone, again and again',
  ),
  calendar: of(
    'contract/cases/settings.ts',
    "gives a calendar the dates of the person's own courses until the address ends, and never a result (E7.4)",
  ),
  gone: of(
    'worker/directory/access/removing.test.ts',
    'sessions, links and the calendar address go in the transaction that takes it',
  ),
  mailGivenUp: of(
    'contract/cases/mail.ts',
    'H4.1: an administrator reads what was given up, and a page may say that there is mail',
  ),
  comeBack: of(
    'contract/cases/coming-back.ts',
    'lets somebody in again by a link of an administrator as the same person, and the newest link alone works (E6.1)',
  ),
  renamed: of('worker/directory/access/team.test.ts', 'has a name that can be changed, and the log does not repeat it'),
  ownAddress: of(
    'contract/cases/sign-in.ts',
    'lets an address count only for whoever is signed in as the one who asked, and never for two people (H1.1)',
  ),
  found: of(
    'worker/directory/access/people.test.ts',
    'H2.1: a part of a name finds a person, whatever its case and marks, and a part of an address does too',
  ),
  removed: of('e2e/people.test.ts', 'are signed out everywhere, and removed after a sentence that names their courses'),
  documentTexts: of(
    'worker/directory/courses/document-texts.test.ts',
    'texts are kept, an empty one is open again, and the log says that they were filled in, not with what',
  ),
} as const;
