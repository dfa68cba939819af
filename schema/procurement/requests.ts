/** Says how a request for access or erasure is answered: GDPR Articles 11, 15 to 22 (H7.1). */
import type { Facts } from './facts.ts';
import { kept } from './proofs/kept.ts';
import { run } from './proofs/run.ts';
import { staffed } from './proofs/staffed.ts';
import { claim, type Sheet } from './sheet.ts';

export function requests(f: Facts): Sheet {
  return {
    title: 'Requests for access and erasure',
    chapters: [
      {
        title: 'A student asks',
        parts: [
          {
            text: 'Nothing is stored by which a student’s answers could be found, so the institution cannot identify them and need not keep more in order to (Article 11). Students read that before they send.',
          },
          {
            caption: 'What to answer, and why it is true',
            head: ['They ask', 'Answer'],
            claims: [
              claim(
                [
                  'What do you have about me?',
                  'Nothing that can be found as yours. Your answers were added to totals; no row, time, address, cookie or name was kept.',
                ],
                kept.noColumn,
                kept.boxColumns,
                kept.canaryFiles,
              ),
              claim(
                [
                  'Delete my answers',
                  'While the pulse and the page after Send are open, the student takes them back with one button: exactly these are subtracted. Later nobody can find them; the counters are destroyed when the pulse closes.',
                ],
                kept.takeBack,
                kept.tombstone,
                kept.afterClose,
              ),
              claim(['Correct my answers', 'Take them back and answer anew, while the pulse is open.'], kept.takeBack),
              claim(
                [
                  'Who has seen them?',
                  `Nobody has seen single answers in the product. Totals of ${f.k} or more were published once, the same for all. Whoever could reach both stores while the pulse was open: [[names or roles]]`,
                ],
                kept.frozen,
                kept.audit,
                kept.bothStores,
              ),
              claim(
                [
                  'I came from the learning platform',
                  'The product keeps nothing of the visit. Ask the platform what it has logged.',
                ],
                kept.launches,
              ),
            ],
          },
          {
            text: `A letter that fits: “We cannot find answers of a single person in our surveys, because none are kept. You could take yours back while the survey was open. You can complain to [[the supervisory authority]]. ${f.name}, ${f.officer}.”`,
          },
        ],
      },
      {
        title: 'A member of staff, or a student representative, asks',
        parts: [
          {
            caption: 'Access and a copy (Article 15)',
            head: ['Step', 'What to do'],
            claims: [
              claim(['1', 'They sign in and open “My account”.']),
              claim(
                ['2', 'Under “What is stored about you” they download one file (JSON). It works without a role too.'],
                staffed.ownFile,
                staffed.ownFileAll,
              ),
              claim(['3', 'The file names what it leaves out (hashes of secrets), with the reason.'], staffed.ownFile),
              claim(
                [
                  'If they cannot sign in',
                  'An administrator makes a link for them on “People and roles”, or hands over what the operator reads in the directory.',
                ],
                staffed.comeBack,
              ),
            ],
          },
          {
            caption: 'Correction (Article 16)',
            head: ['Step', 'What to do'],
            claims: [
              claim(
                [
                  'Name and address',
                  'They change both themselves on “My account”; an address counts once they have opened the mail to it.',
                ],
                staffed.renamed,
                staffed.ownAddress,
              ),
            ],
          },
          {
            caption: 'Erasure (Article 17)',
            head: ['Step', 'What to do'],
            claims: [
              claim(
                ['1', 'An administrator opens “People and roles” and finds the person by name or address.'],
                staffed.found,
              ),
              claim(['2', 'They press “Remove” and read which courses then have no lead.'], staffed.removed),
              claim(
                [
                  '3',
                  'They press “Remove this person”. Name, address, ways in, sessions, invitations, waiting mail and a representative’s lines go at once, in one transaction.',
                ],
                staffed.erased,
                staffed.erasedOnce,
              ),
              claim(
                [
                  'What stays',
                  'The id, in the audit log as “former staff” with a number, among those who ever taught a course, and beside dates they proposed. Names inside texts that somebody wrote.',
                ],
                staffed.erased,
              ),
              claim(
                [
                  'Backups',
                  `${f.backups} An erased name stays in older backups until they are gone. [[how long; how you handle it]]`,
                ],
                run.live,
              ),
              claim([
                'Mails that have left, exports that somebody saved',
                'They are not in the product: [[who looks for them]]',
              ]),
            ],
          },
          {
            caption: 'Objection and restriction (Articles 18 and 21)',
            head: ['Step', 'What to do'],
            claims: [
              claim(
                [
                  'Mails',
                  'Each kind of mail but sign-in and invitation can be stopped, also with the button in the mail.',
                ],
                staffed.stopMail,
              ),
            ],
          },
        ],
      },
      {
        title: 'Who answers, and by when',
        parts: [
          {
            items: [
              `Requests go to ${f.officer}.`,
              'Within a month (Article 12(3)).',
              `Every page for students names help: ${f.support}; where to report a problem: ${f.report}; in an emergency: ${f.emergency}. ${f.checked}`,
              `Pages: ${f.host}. Version: ${f.version}`,
            ],
          },
        ],
      },
    ],
  };
}
