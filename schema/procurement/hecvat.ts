/**
 * Answers what HECVAT 4 asks about, topic by topic and in our own words. The questions themselves are EDUCAUSE's and are not
 * repeated. HECVAT is a mark of EDUCAUSE.
 */
import type { Facts } from './facts.ts';
import { kept } from './proofs/kept.ts';
import { run } from './proofs/run.ts';
import { seen } from './proofs/seen.ts';
import { staffed } from './proofs/staffed.ts';
import { claim, type Claim, type Sheet } from './sheet.ts';

const HEAD = ['Topic', 'Answer'];

export function hecvat(f: Facts): Sheet {
  const table = (caption: string, claims: readonly Claim[]) => ({ caption, head: HEAD, claims });
  return {
    title: 'Answers on security and privacy',
    chapters: [
      {
        title: 'About these answers',
        parts: [
          {
            text: `They follow the seven topic areas of HECVAT 4, so that they can be carried over into an assessment of ${f.name}. The wording is ours. There is no vendor behind the product: it is free software under the Apache License 2.0, which the institution runs itself. What a company would answer about its staff, its insurance or its certificates therefore says “none”.`,
          },
          { items: [f.engine, f.jurisdiction, f.mail, f.provider, f.platforms, `Version: ${f.version}`] },
        ],
      },
      {
        title: 'Organization',
        parts: [
          table('Topic area “Organization”', [
            claim(
              [
                'Certificates and outside audits',
                'None: no SOC 2, no ISO 27001, no outside penetration test of this version. The source and all tests are open, and anybody can run them.',
              ],
              run.licence,
            ),
            claim([
              'Policies of the people who develop it',
              'CONTRIBUTING.md, SECURITY.md and docs/decisions say how a change is made, reviewed and decided. No test reads them for sense.',
            ]),
            claim(
              ['Weaknesses', `${f.security} SECURITY.md says what counts and how to report it in private.`],
              run.securityTxt,
            ),
            claim(
              [
                'Continuity and disaster recovery',
                `${f.backups} A backup or an archive is restored on another machine or at the edge with one command. Pulses that are open at that moment end as lost.`,
              ],
              run.backup,
              run.backupRhythm,
              run.moves,
              run.restored,
            ),
            claim(
              [
                'Change management',
                'Each version upgrades the databases when it starts. A database that is newer than the program stops the start, and nothing is changed.',
              ],
              run.upgrade,
              run.newer,
              run.settings,
            ),
            claim(
              [
                'Incidents',
                'The operator handles them. The product tells faults in fixed lines without anything of a request, and an audit log of what staff did.',
              ],
              run.defect,
              staffed.audited,
            ),
            claim(['Third parties', 'None is built in: see “Third parties”.'], run.ownHost, run.oneRequest),
          ]),
        ],
      },
      {
        title: 'Product',
        parts: [
          table('Topic area “Product”', [
            claim(
              [
                'How people are let in',
                `Staff use passkeys, a link by mail, or the institution’s provider (OpenID Connect). There are no passwords. ${f.provider}`,
              ],
              staffed.passkeys,
              staffed.mailLink,
              staffed.sameReply,
              staffed.oidc,
              staffed.oidcPkce,
            ),
            claim(
              [
                'More than one factor',
                'A passkey is possession of a device that its owner unlocks. Whether the provider asks for a second factor is its own affair.',
              ],
              staffed.passkeys,
            ),
            claim([
              'SAML',
              'Not built in; it works through a proxy that speaks OpenID Connect. Nobody has tried that.',
            ]),
            claim(
              [
                'Roles and least privilege',
                'Administrator, programme lead, course lead, co-teacher, student representative. Each route of the API names what it needs, and administrators see no number about answers.',
              ],
              staffed.routes,
              staffed.otherCourse,
              staffed.adminBlind,
            ),
            claim(
              [
                'When somebody leaves',
                'Access ends with the last role, in the transaction that takes it, also for requests that are under way. Roles from the provider follow it.',
              ],
              staffed.lost,
              staffed.oidcRoles,
            ),
            claim(['Sessions', f.sessions], staffed.sessionEnds, staffed.sessionYear, staffed.cookie),
            claim(
              [
                'Audit log',
                'Each act of staff is one line that no statement can change or delete. Nothing that a student does is ever written there.',
              ],
              staffed.audited,
              staffed.appendOnly,
            ),
            claim(
              [
                'Input',
                'Everything from outside is checked against a schema; names are shown as text; tables for spreadsheets hold no formulas; a request has at most 16 KB, but for files and lists that staff upload.',
              ],
              run.escaped,
              run.formulas,
              run.bodies,
              run.api,
            ),
            claim(
              [
                'Other sites',
                'Changes need a request from our own pages; there are no CORS headers; a strict content security policy; only listed sites may frame students’ pages.',
              ],
              staffed.csrf,
              run.cors,
              run.policy,
              run.frames,
              run.noFrames,
            ),
            claim(
              [
                'Data in and out',
                'Courses and people come from CSV, all or nothing. Published results leave as CSV, the directory as a documented archive.',
              ],
              run.import,
              run.csv,
              run.formulas,
              run.moves,
            ),
            claim(
              [
                'Tokens for other systems',
                'They import courses and do nothing else, last a year at most, and are stored as a hash.',
              ],
              staffed.tokens,
              staffed.tokenScope,
            ),
          ]),
        ],
      },
      {
        title: 'Infrastructure',
        parts: [
          table('Topic area “Infrastructure”', [
            claim(['Where it runs', `${f.engine} ${f.jurisdiction}`], run.live),
            claim(
              [
                'In transit',
                'TLS ends at the operator’s proxy, or at Cloudflare. “doctor” warns where pages are not read over https.',
              ],
              run.doctor,
            ),
            claim(
              [
                'At rest',
                'The counters of answers are sealed with AES-256-GCM, under a key for each pulse in a store of its own. The directory is not encrypted by the product; use an encrypted disk.',
              ],
              run.seal,
              run.ivs,
              run.keysApart,
              kept.dataAlone,
            ),
            claim(
              [
                'Logs',
                'The product logs no request. The operator switches off the access log of the proxy for /s/ and /calendar/.',
              ],
              run.noRequestLog,
              run.observability,
              kept.canaryLog,
              run.doctor,
            ),
            claim(['Monitoring', `${f.metrics} Health is told at /healthz and /readyz.`], run.metricNames),
            claim(
              [
                'Availability',
                'One process or one object for each institution. An answer is acknowledged only when it is stored; the server was killed in the middle of lectures without losing one. No uptime is promised.',
              ],
              run.kill,
              run.acknowledged,
              run.sums,
            ),
            claim(
              [
                'Abuse',
                'Limits are for all together and for each pulse, never for an address, because a class shares one.',
              ],
              run.guesses,
              run.burst,
              run.bodies,
            ),
            claim(['Separation of customers', 'One installation serves one institution.']),
            claim([
              'Dependencies',
              'Exact versions in a lock file, install scripts off, updates held back for a week.',
            ]),
            claim(
              ['Files of the server', 'Only its own user can read them; a second server on the same folder ends.'],
              run.folders,
              run.files,
              run.twoServers,
            ),
          ]),
        ],
      },
      {
        title: 'IT accessibility',
        parts: [
          table('Topic area “IT Accessibility”', [
            claim(
              ['Conformance', 'See “Accessibility conformance report”: WCAG 2.2 A and AA, EN 301 549, Section 508.'],
              seen.axeStudents,
              seen.axeStaff,
              seen.keyboard,
            ),
            claim([
              'Tests by people',
              'None yet. The scripts for NVDA, VoiceOver and TalkBack are written and say “not run”.',
            ]),
          ]),
        ],
      },
      {
        title: 'Case-specific',
        parts: [
          table('Topic area “Case-Specific”', [
            claim([
              'Health data (HIPAA)',
              'Not asked for, and a course’s own questions about health are refused by a list of words. The product is not meant for it.',
            ]),
            claim(['Payment cards (PCI DSS)', 'No payments of any kind.']),
            claim(['Consulting and on-site staff', 'None.']),
            claim(
              [
                'On the institution’s premises',
                f.isEdge === true
                  ? 'Not in this installation, which runs at the edge. The same program runs on a machine of one’s own.'
                  : 'It can run wholly on a machine of the institution, without a connection to the outside but those that it switches on.',
              ],
              run.live,
            ),
          ]),
        ],
      },
      {
        title: 'AI',
        parts: [
          table('Topic area “AI”', [
            claim(
              [
                'AI in the product',
                'None. No model is asked, trained or fed. Published totals come from a fixed rule.',
              ],
              kept.audit,
              run.ownHost,
            ),
            claim(
              ['AI in its making', 'Seven of the eight languages were drafted by a machine and are marked as drafts.'],
              run.drafts,
            ),
          ]),
        ],
      },
      {
        title: 'Privacy',
        parts: [
          table('Topic area “Privacy”', [
            claim(
              [
                'Data about students',
                `No account, no name, no cookie, no row for a person. Totals are published of groups of ${f.k} or more.`,
              ],
              kept.noColumn,
              kept.noCookie,
              kept.tooFew,
              kept.audit,
            ),
            claim(
              [
                'Data about staff',
                'Name, address if it is known, roles, ways in, what they did. See “Record of processing”.',
              ],
              run.tables,
            ),
            claim(
              ['Retention', `Published results are kept for this many years: ${f.years}. See “Retention”.`],
              run.retention,
              run.retentionEngines,
            ),
            claim(['Rights of persons', 'See “Requests for access and erasure”.'], staffed.ownFile, staffed.erased),
            claim(
              [
                'Learning platforms',
                `${f.platforms} Of a launch nothing about a person is stored, and no grade or completion is sent back.`,
              ],
              kept.launches,
              run.lmsMinimal,
              run.lmsRefusals,
            ),
            claim(['Selling, advertising, tracking', 'None.'], kept.quiet, run.ownHost),
            claim(['Decisions by a machine about persons', 'None: there is no score of a person.'], kept.noColumn),
          ]),
        ],
      },
    ],
  };
}
