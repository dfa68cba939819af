/** Names the tests that say how the server is run, and what is deleted when. */
import { proof as of } from '../sheet.ts';

export const run = {
  tables: of('docs/storage.test.ts', 'of the directory'),
  boxTables: of('docs/storage.test.ts', 'of a box'),
  files: of(
    'docs/files.test.ts',
    'a server with one open pulse has exactly the files that docs/storage.md lists (R3.1)',
  ),
  browserStores: of(
    'docs/storage.test.ts',
    'one file for students and three for staff store anything, each in its own place and under the documented name',
  ),
  retention: of(
    'worker/directory/published/retention.test.ts',
    'R3.9: results that are older than the institution keeps them are deleted, with what was planned and told after them, and the log says only that',
  ),
  sumsKept: of(
    'worker/directory/programmes/assigning.test.ts',
    'a sum is known for as long as something that is kept is in it, or in a sum that shares something with it',
  ),
  retentionEngines: of(
    'contract/cases/settings.ts',
    'deletes results when the institution’s time for them is over, tells staff and students so, and lets the course ask again (R3.9)',
  ),
  expiredInvitation: of(
    'worker/directory/access/invitations.test.ts',
    'an invitation stays for 90 days after its link has ended, so that it can be sent again, and only a hash was ever kept',
  ),
  expiredSessions: of(
    'worker/directory/access/sessions.test.ts',
    'sessions that have ended are deleted when the next one starts',
  ),
  expiredAttempts: of(
    'worker/directory/record/attempts.test.ts',
    'attempts that have ended are deleted at the next attempt',
  ),
  expiredFlows: of('worker/directory/lms/flows.test.ts', 'L4.1: sweeps those that have expired'),
  rehearsal: of(
    'contract/cases/rehearsals.ts',
    'plays the whole story over a restart, and leaves nothing but one line of the audit log (E7.7)',
  ),
  listGone: of(
    'worker/box/member-list.test.ts',
    'R5.6, R3.8: of a list that was replaced or removed, not even the hashes stay in the file',
  ),
  deleteCourse: of(
    'worker/directory/courses/courses.test.ts',
    'a course without any pulse can be deleted by its lead; its team and unused invitations end with it, and the log says so',
  ),
  discarded: of('contract/cases/planned.ts', 'discards a planned pulse, and nothing of it blocks the next one (E7.6)'),
  backup: of('kill/archive.test.ts', 'H6.1: a backup is made and checked while a class answers, and no answer is lost'),
  backupRhythm: of(
    'kill/backups.test.ts',
    'H6.1: backups are made in their rhythm, the last of them are kept, and nothing else is touched',
  ),
  moves: of('kill/archive.test.ts', 'H6.2: an archive goes to the edge and comes back, and every row is equal'),
  archiveWhole: of(
    'worker/directory/archive/archive.test.ts',
    'H6.2: everything is as it was, but for the box of what is still ahead',
  ),
  restored: of('worker/engines/restore.test.ts', 'a restored pulse ends as lost: %s'),
  upgrade: of(
    'worker/engines/upgrade.test.ts',
    'a row in each table of %s, as the first release has them, is still there after every later change',
  ),
  newer: of(
    'worker/engines/node-database.test.ts',
    'refuses a file that a newer version has changed, and leaves the file as it is (E10.4)',
  ),
  kill: of('kill/kill.test.ts', 'in lecture %i'),
  sums: of('e2e/restart.test.ts', 'the published sums equal what phones were told'),
  acknowledged: of(
    'contract/cases/answering.ts',
    'keeps after a restart what it has acknowledged, and still recognises the keys (R3.4, R4.2)',
  ),
  doctor: of('worker/cli/findings.test.ts', 'H6.4: it finds %s, and says what to do'),
  metricNames: of(
    'worker/engines/node-metrics.test.ts',
    'H6.5: these names are told and no others: nothing about a pulse, nothing about an answer',
  ),
  observability: of('architecture/promises.test.ts', 'observability is switched off in wrangler.toml'),
  noRequestLog: of('worker/http/app.test.ts', 'E10.5: a request that is answered without a fault is not logged at all'),
  defect: of('worker/http/app.test.ts', 'tells nobody anything except a number, and logs only that number'),
  folders: of(
    'kill/stop.test.ts',
    'R3.1: a data folder that others could read is closed with one line, and no file in it or beside the keys is for others',
  ),
  keysApart: of('worker/engines/node-folders.test.ts', '%s: the server does not start'),
  twoServers: of(
    'kill/stop.test.ts',
    'A12: a second server on the same folders ends with status 1 and says why, and the first goes on',
  ),
  settings: of(
    'kill/stop.test.ts',
    'E10.2: a wrong value of %s ends the start with status 1 and a sentence that names the setting',
  ),
  seal: of('worker/box/seal.test.ts', 'refuses any blob of which one bit was changed: in the IV, the text or the tag'),
  ivs: of(
    'worker/box/stored-bytes.test.ts',
    'never finds two seals made with the same IV, which would open both (R3.3)',
  ),
  blindRsa: of(
    'contract/cases/roster.ts',
    'signs as RFC 9474 says, and the library of the phones blinds and opens its test vector (R5.3, R5.4)',
  ),
  policy: of(
    'worker/http/student/routes.test.ts',
    '%s has no cookie, is not stored, sends no referrer, and its policy names the hash of its own style',
  ),
  ownHost: of(
    'worker/http/files.test.ts',
    'the staff app loads from its own host only, runs no inline script, and cannot be framed',
  ),
  oneRequest: of(
    'worker/pages/form.test.ts',
    'it can be answered without any further request: its style is inline, its script is deferred, and it loads nothing else (E3.2)',
  ),
  frames: of(
    'contract/cases/frames.ts',
    'lets any https site frame a pulse until an administrator lists sites, and follows the list within a minute (L9.4)',
  ),
  noFrames: of('contract/cases/frames.ts', 'lets nobody frame any other page (L9.4)'),
  securityTxt: of(
    'contract/cases/well-known.ts',
    'names the operator’s contact for weaknesses, and a date that has not passed (RFC 9116)',
  ),
  version: of('worker/http/operator.test.ts', 'E5.5, H6.10: anyone can ask which version, commit and build run'),
  escaped: of('worker/pages/form.test.ts', 'names are shown as text, never as markup'),
  formulas: of(
    'worker/http/staff/export.test.ts',
    'C26: a course that is named like a formula is a text in the table (E9.6)',
  ),
  bodies: of('contract/cases/refusals.ts', 'refuses more than 16 KB, with a declared length or without one'),
  guesses: of(
    'contract/cases/refusals.ts',
    'never refuses a code that exists because of guesses, whatever name of the host they came by, and makes no box for a guess (R4.6, E3.1, A9)',
  ),
  burst: of('worker/token-bucket.test.ts', 'lets a lecture hall through at once: 5,000 answers, and not one more'),
  privateNets: of(
    'worker/engines/node-outbound.test.ts',
    'does not connect to a private address, whatever name leads to it',
  ),
  api: of(
    'schema/openapi/document.test.ts',
    'exactly the routes of the contract are described, with name, path and what they need',
  ),
  cors: of(
    'worker/http/guard.test.ts',
    'requests that only read may have any origin, but no other site can read the reply: there is no CORS header anywhere (E10.6)',
  ),
  lmsRefusals: of(
    'contract/cases/lms-refusals.ts',
    'renders a launch in which nothing was altered, as each of the next ones is but for one thing',
  ),
  lmsMinimal: of(
    'contract/cases/lms-registering.ts',
    'A6: Moodle registers itself with what it needs and nothing more, waits until it is activated, and then launches',
  ),
  lmsDisabled: of('contract/cases/lms-arrivals.ts', 'L3.1: a ticket ends at once with its platform and its deployment'),
  import: of('contract/cases/imports.ts', 'H3.1: a file with one bad row changes nothing'),
  csv: of('contract/cases/imports.ts', 'H3.1: a thousand rows are previewed, imported and found again'),
  live: of('schema/procurement/documents.test.ts', 'H7.1: a document follows %s'),
  licence: of('docs/readme.test.ts', 'is the one that package.json and CITATION.cff name'),
  languages: of('schema/languages/registry.test.ts', 'there are eight languages, each once, with English first (E3.9)'),
  drafts: of(
    'schema/languages/registry.test.ts',
    'a language is a draft exactly if its wording says that it needs a reader (I2.16)',
  ),
} as const;
