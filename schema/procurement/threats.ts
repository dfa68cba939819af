/**
 * Holds the threat model for a buyer: who attacks, what they could learn, what stops them, which test proves it, and what remains.
 * docs/privacy.md tells the same at length.
 */
import type { Facts } from './facts.ts';
import { kept } from './proofs/kept.ts';
import { run } from './proofs/run.ts';
import { staffed } from './proofs/staffed.ts';
import { claim, type Sheet } from './sheet.ts';

const HEAD = ['Who', 'What they could learn or do', 'What stops them', 'What remains'];

export function threats(f: Facts): Sheet {
  return {
    title: 'Threat model',
    chapters: [
      {
        title: 'What is protected',
        parts: [
          {
            text: 'First that nobody learns, or becomes certain of, what one person answered. Then that no answer which was acknowledged is lost or counted twice, and that staff see and do only what their role allows.',
          },
          {
            items: [
              `Smallest group that is ever told: ${f.k}`,
              f.engine,
              f.jurisdiction,
              f.platforms,
              `Version: ${f.version}`,
            ],
          },
          {
            text: 'No outside body has reviewed or attacked this version. A program attacks it with every change (“npm run audit”): it reads every page and route after every event, tries to single somebody out by linear algebra and integer programs, writes, takes back and measures times. For each of its checks a version of the product with a planted flaw shows that the check can fail.',
          },
        ],
      },
      {
        title: 'People of the institution',
        parts: [
          {
            caption: 'Staff and students',
            head: HEAD,
            claims: [
              claim(
                [
                  'A teacher who watches',
                  'One answer, by looking before and after it',
                  'No result before closing but a rough counter, which moves on a grid of 30 seconds, late by a number that only the box knows; one release',
                  'Who holds a phone. Whoever sends many answers of their own narrows the number down',
                ],
                kept.counter,
                kept.counterBelow,
                kept.audit,
                kept.adversaries,
              ),
              claim(
                [
                  'A teacher of a small or unanimous class',
                  'What somebody in it said',
                  `Nothing below ${f.k}; below ${f.full} ranges; near agreement only “at least”. Whoever knows one answer is certain of nobody’s`,
                  'What nearly everybody thinks. Several people who tell each other their answers shrink the group',
                ],
                kept.tooFew,
                kept.raised,
                kept.certain,
                kept.audit,
              ),
              claim(
                [
                  'A lead with two courses or two pulses',
                  'A student who was absent the second time',
                  'Three days of rest, also across courses that share staff, and a reason that students read',
                  'If one student leaves and all others answer as before, two pulses say something about that student. A second account that never taught the first course',
                ],
                kept.twoCourses,
              ),
              claim(
                [
                  'A programme lead or administrator who subtracts',
                  'A single course',
                  'A sum is told only if no combination of all sums ever told is about fewer than three courses',
                  'Whoever is told by a teacher what their course published',
                ],
                kept.threeCourses,
                kept.sums,
              ),
              claim(
                [
                  'Somebody who splits a class by one question',
                  'A small group',
                  'Groups of ten or more, merged until they are; an administrator who does not teach vouches for the size',
                  'An administrator with a second account, or who believes the lead',
                ],
                kept.splits,
              ),
              claim(
                [
                  'An administrator',
                  'Results of a course',
                  'They get no number about answers',
                  'They can appoint a lead to a course that nobody can lead, and the log says so. By an import they can make a second account of theirs a teacher; the log says that too',
                ],
                staffed.adminBlind,
                staffed.audited,
              ),
              claim(
                [
                  'Somebody with a printed code of another',
                  'Whether it was used',
                  'Only a whole form tells it, and burns the code, which its owner notices',
                  'Whoever prints the codes knows them all',
                ],
                kept.codeOnce,
                kept.codeBurned,
              ),
              claim(
                [
                  'Anybody with an open link',
                  'Real answers, by sending six made-up ones',
                  'Printed codes, or a roster. With an open link it is not stopped, and students and staff are told so',
                  'With an open link: all of it',
                ],
                kept.linkSays,
              ),
              claim(
                [
                  'An author of own questions',
                  'A third answer, from two that decide it',
                  'A margin in which every answer stays possible; lists of words refuse some questions',
                  'Lists know words and not meaning',
                ],
                kept.ownQuestions,
              ),
              claim(
                [
                  'Somebody who gets a colleague’s session or link',
                  'What that colleague may see; act in their name',
                  'No passwords; links once and briefly; tokens only as hashes; cookies no script can read; sessions end with the last role',
                  'A device that is left unlocked. The audit log shows what was done',
                ],
                staffed.mailLink,
                staffed.cookie,
                staffed.lost,
              ),
            ],
          },
        ],
      },
      {
        title: 'People who run machines',
        parts: [
          {
            caption: 'Operators, hosts, thieves of a copy',
            head: HEAD,
            claims: [
              claim(
                [
                  'Somebody with a backup or the data folder',
                  'Answers',
                  'Counters are sealed; keys are elsewhere and in no backup',
                  'How many forms came in and, with effort, in which order fingerprints came. The directory in clear: names of staff, courses, published totals',
                ],
                kept.dataAlone,
                kept.bytesSame,
              ),
              claim(
                [
                  'An operator with boxes and keys while a pulse is open',
                  'Every answer as it comes in',
                  'Nothing can. It takes both stores, during the pulse, on purpose',
                  'All of it. A test does it and reads 40 of 40. Students are told',
                ],
                kept.bothStores,
              ),
              claim(
                [
                  'The same operator after closing',
                  'Answers',
                  'Counters, fingerprints and keys are destroyed; memory is overwritten',
                  'Copies of both stores that were made before. Swap, core dumps and snapshots, if they are not switched off',
                ],
                kept.afterClose,
                kept.memory,
              ),
              claim(
                [
                  'An operator who changes the code',
                  'Anything',
                  'Open source, a version at /version, and with a roster the hash of the key on the wall',
                  'Trust in whoever runs it',
                ],
                run.version,
              ),
              claim([
                'The host at the edge',
                'Whatever an operator could',
                f.isEdge === false ? 'Does not apply here' : 'A contract. Keys and boxes lie in two services',
                'That Workers KV keeps no history of deleted keys is an assumption that nobody outside Cloudflare can check',
              ]),
              claim(
                [
                  'A learning platform',
                  'Who answered, and what',
                  'A blind signature: it sees a number that says nothing; nothing of a person is stored; no grade or completion goes back',
                  'It knows who opened the pulse and when, whether they were given a stamp, and could answer as a student who has not come. With little time between stamp and answer, an operator who logs can link them',
                ],
                kept.rosterBlind,
                run.blindRsa,
                kept.rosterStored,
                kept.launches,
              ),
            ],
          },
        ],
      },
      {
        title: 'Strangers',
        parts: [
          {
            caption: 'On the network and on the internet',
            head: HEAD,
            claims: [
              claim(
                [
                  'Somebody on the line',
                  'What was answered, by lengths and times',
                  'TLS; bodies and refusals of one length; on one’s own machine also writes at random moments',
                  'That a phone opened the page, and when. Without JavaScript, how many questions were skipped. At the edge the time of a write may show',
                ],
                kept.padded,
                kept.length,
                kept.timing,
              ),
              claim(
                [
                  'Somebody who finds an unlocked phone',
                  'The receipt',
                  'The page forgets a draft after “Sent”; without script it expires after ten minutes',
                  'The open tab; the browser’s own session file',
                ],
                kept.expiry,
              ),
              claim(
                [
                  'Another site',
                  'Change something in the name of staff; frame a page',
                  'Only requests from our own pages change anything; frames only where an administrator allows them',
                  f.embeds,
                ],
                staffed.csrf,
                run.frames,
                run.noFrames,
                run.cors,
              ),
              claim(
                [
                  'Somebody who guesses codes or floods',
                  'Open pulses; stop a lecture',
                  'Limits for all together; a made-up code makes nothing and locks out no real one',
                  'Anybody can send answers over an open link, up to the limit of the pulse. A flood that fills the line',
                ],
                run.guesses,
                run.burst,
              ),
              claim(
                [
                  'Somebody who sends files, names, formulas',
                  'Run code at staff or server',
                  'Everything is checked by a schema, shown as text, and no cell of a table is a formula',
                  'A defect in a browser or a library',
                ],
                run.escaped,
                run.formulas,
                run.bodies,
              ),
              claim(
                [
                  'A forged platform, or provider of identities',
                  'Come in as somebody else',
                  'Signatures, state, nonce, PKCE and issuer are checked; each lie was tried',
                  'A platform or provider that was itself broken into',
                ],
                run.lmsRefusals,
                run.lmsDisabled,
                staffed.oidc,
              ),
              claim([
                'Somebody who sneaks code into a library',
                'Anything',
                'Exact versions, no install scripts, a week’s wait before updates',
                'A library that was bad before that',
              ]),
            ],
          },
        ],
      },
      {
        title: 'Accidents',
        parts: [
          {
            caption: 'Machines that fail',
            head: HEAD,
            claims: [
              claim(
                [
                  'Power, crash, full disk',
                  'Lost or doubled answers',
                  'An answer is acknowledged only when it is stored; a repetition counts once',
                  'A disk that lies about flushing',
                ],
                run.kill,
                run.acknowledged,
                run.sums,
              ),
              claim(
                [
                  'A lost key',
                  'All answers of the pulse',
                  'None: the pulse ends as unreadable. The server does not start with an empty key folder while pulses are open',
                  'The answers of that pulse',
                ],
                kept.keyLost,
              ),
              claim(
                [
                  'A lost directory',
                  'Results, accounts',
                  f.backups,
                  'What happened since the last backup; open pulses',
                ],
                run.backup,
                run.restored,
              ),
            ],
          },
        ],
      },
    ],
  };
}
