/** Holds the retention table: each kind of data, where it lies, for how long, what deletes it, and the test (H7.1). */
import type { Facts } from './facts.ts';
import { kept } from './proofs/kept.ts';
import { run } from './proofs/run.ts';
import { staffed } from './proofs/staffed.ts';
import { claim, type Sheet } from './sheet.ts';

const HEAD = ['Data', 'Where', 'How long', 'What deletes it'];
const BOX = 'box of the pulse';
const DIRECTORY = 'directory';

export function retention(f: Facts): Sheet {
  return {
    title: 'Retention',
    chapters: [
      {
        title: 'How to read it',
        parts: [
          {
            text: `docs/storage.md lists every table, column, file and cookie, and tests fail if one is missing there. This is the shorter table, for ${f.name}.`,
          },
          { items: [f.engine, f.backups, `Version: ${f.version}`] },
        ],
      },
      {
        title: 'Students',
        parts: [
          {
            caption: 'What comes from students',
            head: HEAD,
            claims: [
              claim(
                ['Answers, as sealed counters', BOX, 'until the pulse closes', 'the closing, by itself'],
                kept.tombstone,
                kept.afterClose,
              ),
              claim(
                ['Fingerprints of submission keys', BOX, 'until the pulse closes', 'the closing, by itself'],
                kept.tombstone,
                run.boxTables,
              ),
              claim(
                [
                  'Hashes of printed codes, and of those used',
                  BOX,
                  'until the pulse closes, or a new sheet',
                  'the closing, by itself',
                ],
                kept.tombstone,
              ),
              claim(
                [
                  'Keyed hashes of students with a stamp, of an uploaded list, of used tokens',
                  BOX,
                  'until the pulse closes',
                  'the closing, or replacing the list',
                ],
                kept.tombstone,
                kept.memberList,
                run.listGone,
              ),
              claim(
                [
                  'The key of a box',
                  'key store',
                  'until the pulse closes',
                  'the closing, and at the edge once more two minutes later',
                ],
                kept.tombstone,
                kept.afterClose,
              ),
              claim(
                [
                  'Forms that pass through memory',
                  'memory of the server',
                  'until the reply; some seconds after closing at the latest, on one’s own machine',
                  'overwriting and collecting garbage',
                ],
                kept.memory,
              ),
              claim(
                ['Names, addresses, times, browsers, cookies of students', 'nowhere', 'not kept', 'nothing needs to'],
                kept.noColumn,
                kept.canaryFiles,
              ),
              claim(
                [
                  'A half-filled form, and the sent one until it is confirmed',
                  'the student’s browser, that tab',
                  'until “Sent”, or the tab is closed',
                  'the page; traces may stay in the browser’s files',
                ],
                run.browserStores,
                kept.expiry,
              ),
              claim(['Rehearsals', 'box and directory', 'two hours at most', 'their end, by itself'], run.rehearsal),
            ],
          },
        ],
      },
      {
        title: 'Results',
        parts: [
          {
            caption: 'What is published, and what staff make of it',
            head: HEAD,
            claims: [
              claim(
                ['Published totals', DIRECTORY, `this many years: ${f.years}`, 'the server, each day'],
                run.retention,
                run.retentionEngines,
              ),
              claim(
                [
                  'Acts that were planned, what students were told, a representative’s line',
                  DIRECTORY,
                  'as long as the results of their pulse',
                  'the server, with them',
                ],
                run.retention,
              ),
              claim(
                [
                  'Which sums a programme was told',
                  DIRECTORY,
                  'until all results in it are deleted',
                  'the server, with them',
                ],
                run.sumsKept,
              ),
              claim(
                [
                  'Codes and definitions of pulses',
                  DIRECTORY,
                  'for ever, so that no code is used twice',
                  'nothing; a pulse that never opened can be discarded',
                ],
                run.discarded,
              ),
            ],
          },
        ],
      },
      {
        title: 'Staff',
        parts: [
          {
            caption: 'Accounts, and what staff did',
            head: HEAD,
            claims: [
              claim(
                [
                  'Name and e-mail address',
                  DIRECTORY,
                  'until the person is removed',
                  'an administrator, on “People and roles”',
                ],
                staffed.erased,
              ),
              claim(
                [
                  'Roles',
                  DIRECTORY,
                  'until they are taken away, or the provider no longer gives them',
                  'a lead, an administrator, or the next sign-in',
                ],
                staffed.lost,
                staffed.oidcRoles,
              ),
              claim(
                [
                  'Passkeys, accounts at the provider, calendar address',
                  DIRECTORY,
                  'until their owner removes them, or access ends',
                  'the owner; the loss of the last role',
                ],
                staffed.gone,
              ),
              claim(
                [
                  'Sessions, as hashes',
                  DIRECTORY,
                  f.sessions,
                  'signing out; the next sign-in deletes those that have ended',
                ],
                run.expiredSessions,
                staffed.sessionEnds,
              ),
              claim(
                [
                  'Links and invitations, as hashes',
                  DIRECTORY,
                  'a quarter of an hour to a week; invitations 90 days more',
                  'using them; the next one that is made',
                ],
                run.expiredInvitation,
                run.expiredAttempts,
              ),
              claim(
                [
                  'Mails that wait',
                  DIRECTORY,
                  'until they have left; a day at most, then an administrator clears what was given up',
                  'sending; an administrator',
                ],
                staffed.mailGivenUp,
              ),
              claim(
                ['Launches from a learning platform', DIRECTORY, 'minutes', 'the next launch'],
                run.expiredFlows,
                kept.launches,
              ),
              claim(['The audit log', DIRECTORY, 'for ever; names are not in it', 'nothing can'], staffed.appendOnly),
              claim(
                [
                  'Courses, programmes, terms, contacts, texts of these documents',
                  DIRECTORY,
                  'until the institution removes them',
                  'staff, or removing the installation',
                ],
                run.deleteCourse,
                staffed.documentTexts,
              ),
            ],
          },
        ],
      },
      {
        title: 'Copies',
        parts: [
          {
            caption: 'Backups and archives',
            head: HEAD,
            claims: [
              claim(
                [
                  'Backups of the directory',
                  'where the operator keeps them',
                  `${f.backups} Copies elsewhere: [[how long]]`,
                  'the server removes its own oldest ones',
                ],
                run.backupRhythm,
              ),
              claim(
                ['Boxes and keys', 'in no backup and no archive', 'not kept', 'nothing needs to'],
                run.archiveWhole,
              ),
              claim([
                'Logs of host, proxy and network',
                '[[where]]',
                '[[how long; off for /s/ and /calendar/]]',
                '[[what deletes them]]',
              ]),
              claim([
                'Older states at the host',
                'Cloudflare’s Durable Objects, only at the edge',
                f.isEdge === false
                  ? 'does not apply here'
                  : '30 days: sealed counters and fingerprints, without their key',
                'the host',
              ]),
            ],
          },
        ],
      },
    ],
  };
}
