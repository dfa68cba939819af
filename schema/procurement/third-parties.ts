/** Lists who else gets data: nobody by the product itself (H7.1). */
import type { Facts } from './facts.ts';
import { kept } from './proofs/kept.ts';
import { run } from './proofs/run.ts';
import { staffed } from './proofs/staffed.ts';
import { claim, type Sheet } from './sheet.ts';

export function thirdParties(f: Facts): Sheet {
  return {
    title: 'Third parties',
    chapters: [
      {
        title: 'None by the product itself',
        parts: [
          {
            text: 'The product has no vendor that receives data, no telemetry, no analytics, no error tracker, no fonts or scripts from elsewhere. Its pages load from their own host alone.',
          },
          {
            caption: 'What that rests on',
            head: ['Claim', 'Where'],
            claims: [
              claim(
                ['Students’ pages load nothing from elsewhere, and set no cookie', 'every student page'],
                kept.quiet,
                kept.sameForAll,
                run.policy,
                run.oneRequest,
              ),
              claim(['Staff pages load nothing from elsewhere', 'every staff page'], run.ownHost),
              claim(['Nothing is reported by the server', 'the server'], run.noRequestLog, run.observability),
              claim(['No line of the server’s log has anything of a student', 'the log'], kept.canaryLog),
            ],
          },
        ],
      },
      {
        title: `Whom ${f.name} has connected`,
        parts: [
          {
            caption: 'What is switched on here, by the settings as they are now',
            head: ['Party', 'Here', 'What it gets', 'What it does not get'],
            claims: [
              claim(
                [
                  'Host',
                  `${f.engine} ${f.jurisdiction}`,
                  'At the edge: all stored data, and the address and time of each request. On one’s own machine: nobody but who runs it',
                  'Answers in clear, unless somebody reads both stores or the memory of an open pulse on purpose',
                ],
                kept.dataAlone,
                run.live,
              ),
              claim(
                [
                  'Mail',
                  f.mail,
                  'Addresses of staff, and mails without a number about answers',
                  'Anything of students: they get no mail',
                ],
                staffed.mailNumbers,
                staffed.noStudentMail,
                run.live,
              ),
              claim(
                [
                  'Provider of identities',
                  f.provider,
                  'That somebody of the staff signs in, and when',
                  'Anything of students',
                ],
                staffed.oidc,
                run.live,
              ),
              claim(
                [
                  'Learning platforms',
                  f.platforms,
                  'Who opened the pulse from there, and when; it knows its own users',
                  'Answers, whether somebody has sent, grades, completion',
                ],
                kept.launches,
                kept.rosterBlind,
                run.lmsMinimal,
                run.live,
              ),
              claim(
                ['Sites around a frame', f.embeds, 'That its page was opened', 'What is in the frame'],
                run.frames,
                run.noFrames,
                run.live,
              ),
              claim(
                ['Monitoring', f.metrics, 'Figures about the process', 'Anything of a pulse or an answer'],
                run.metricNames,
                run.live,
              ),
              claim(
                [
                  'Calendars of staff',
                  'each member of staff decides',
                  'Dates of pulses and names of courses',
                  'Codes and results',
                ],
                staffed.calendar,
              ),
              claim(
                [
                  'Systems with a token',
                  'administrators make them',
                  'Nothing but what an import changes',
                  'Results, people’s sessions',
                ],
                staffed.tokenScope,
              ),
            ],
          },
          { text: 'Contracts: [[with the host and the mail service, if there are any]].' },
        ],
      },
      {
        title: 'Software that it is built with',
        parts: [
          {
            text: 'Its libraries are named with exact versions in package.json and package-lock.json. They run inside the product and send nothing by themselves; the only requests that it makes go to the parties above.',
          },
          {
            caption: 'Requests that the server makes',
            head: ['Claim', 'Where'],
            claims: [
              claim(
                [
                  'A learning platform cannot make the server ask inside its own network, unless the operator allows it',
                  'the server',
                ],
                run.privateNets,
              ),
            ],
          },
        ],
      },
    ],
  };
}
