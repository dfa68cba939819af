/** Holds the record of processing activities that Article 30 GDPR asks for: paragraph 1 for the controller, 2 for a processor. */
import type { Facts } from './facts.ts';
import { kept } from './proofs/kept.ts';
import { run } from './proofs/run.ts';
import { staffed } from './proofs/staffed.ts';
import { claim, type Sheet } from './sheet.ts';

export function processing(f: Facts): Sheet {
  const processors =
    f.isEdge === undefined
      ? '[[set by your institution: who hosts it, or nobody]]'
      : f.isEdge
        ? 'Cloudflare, as host; [[contract and its date]]'
        : 'None by the product; [[who hosts the machine, or nobody]]';
  return {
    title: 'Record of processing',
    chapters: [
      {
        title: '1. The controller (Article 30(1))',
        parts: [
          {
            caption: 'Who',
            head: ['Item', 'Entry'],
            rows: [
              ['Controller (a)', f.name],
              ['Joint controller, representative', '[[none, or who]]'],
              ['Data protection officer', f.officer],
              ['Pages', f.host],
            ],
          },
          {
            caption: 'Activity 1: asking students',
            head: ['Item', 'Entry'],
            claims: [
              claim([
                'Purpose (b)',
                'Staff learn whether students feel that they matter and belong, change something, and tell students what.',
              ]),
              claim(['Persons (c)', 'Students of the courses that are asked.']),
              claim(
                [
                  'Data (c)',
                  'Answers, added to sealed counters and then forgotten; fingerprints of random keys and of printed codes; with a roster, keyed hashes of who was given a stamp. No name, address, time, browser or cookie.',
                ],
                kept.noColumn,
                kept.boxColumns,
                kept.rosterStored,
              ),
              claim(
                [
                  'Recipients (d)',
                  `Staff and, unless they switched it off, students of the course: totals of groups of ${f.k} or more, once.`,
                ],
                kept.tooFew,
                kept.frozen,
                kept.audit,
              ),
              claim(['Third countries (e)', `${f.jurisdiction} [[none, or which and on what ground]]`], run.live),
              claim(
                [
                  'Erasure (f)',
                  `Counters, fingerprints and key: when the pulse closes. Published totals: after this many years: ${f.years}.`,
                ],
                kept.tombstone,
                kept.afterClose,
                run.retention,
              ),
              claim(
                [
                  'Security (g)',
                  'Sealed counters, keys in a store of their own, one gate that publishes, no log of requests. See “Threat model”.',
                ],
                kept.dataAlone,
                kept.walls,
                run.noRequestLog,
              ),
            ],
          },
          {
            caption: 'Activity 2: accounts of staff and of student representatives',
            head: ['Item', 'Entry'],
            claims: [
              claim([
                'Purpose (b)',
                'Letting people in, showing each only their courses, and saying later who did what.',
              ]),
              claim(
                [
                  'Persons (c)',
                  'Teachers, programme leads, administrators; students who agreed to represent a course.',
                ],
                staffed.noStudentAddress,
              ),
              claim(
                [
                  'Data (c)',
                  'Name, e-mail address if known, roles, public keys of passkeys, account at the provider, sessions (hashed), the day of last use, chosen language, acts with their time in the audit log.',
                ],
                run.tables,
                staffed.ownFile,
              ),
              claim(
                ['Recipients (d)', `Administrators, and colleagues of the same course. ${f.mail} ${f.provider}`],
                staffed.routes,
                run.live,
              ),
              claim(['Third countries (e)', `${f.jurisdiction} [[none, or which and on what ground]]`], run.live),
              claim(
                [
                  'Erasure (f)',
                  'When an administrator removes the person. The id stays in the audit log, as “former staff” with a number. [[how long after somebody has left]]',
                ],
                staffed.erased,
              ),
              claim(
                [
                  'Security (g)',
                  'No passwords; tokens stored as hashes; rights checked in the transaction that acts; an append-only audit log.',
                ],
                staffed.cookie,
                staffed.lost,
                staffed.appendOnly,
              ),
            ],
          },
          {
            caption: 'Activity 3: visits',
            head: ['Item', 'Entry'],
            claims: [
              claim(
                ['Purpose (b)', 'Serving a page. The product keeps nothing of a visit.'],
                run.noRequestLog,
                kept.canaryLog,
              ),
              claim([
                'Data (c)',
                'Network address and browser, as far as host, proxy or network log them: [[what you have switched off]]',
              ]),
              claim(
                [
                  'Cookies',
                  'None on students’ pages. On staff pages five that are needed, all listed in docs/storage.md.',
                ],
                kept.cookies,
                kept.quiet,
              ),
            ],
          },
        ],
      },
      {
        title: '2. A processor (Article 30(2))',
        parts: [
          {
            text: 'Whoever runs the product for the institution keeps this part. If the institution runs it itself, there is no processor but a host.',
          },
          {
            caption: 'Entries of a processor',
            head: ['Item', 'Entry'],
            rows: [
              ['Processors (a)', processors],
              ['On behalf of (a)', f.name],
              [
                'Categories of processing (b)',
                `Hosting and, if the institution wants it, backups of the directory. ${f.backups}`,
              ],
              ['Third countries (c)', `${f.jurisdiction} [[none, or which and on what ground]]`],
              [
                'Security (d)',
                'As above. Who can reach both the boxes and the key store while a pulse is open: [[names or roles]]',
              ],
            ],
          },
        ],
      },
      {
        title: '3. What this record rests on',
        parts: [
          { items: [f.engine, f.platforms, f.embeds, f.checked, `Version: ${f.version}`] },
          { text: 'Purpose and legal basis stand in the data protection impact assessment.' },
        ],
      },
    ],
  };
}
