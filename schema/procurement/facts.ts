/**
 * Says what the settings are, in the sentences of the documents for buyers (institution.md H7.1). In a release nobody has set
 * anything, and each of them is marked as set by the institution (H7.2).
 */
import { DEFAULT_FULL } from '../contract/defaults.ts';
import type { Deployment } from '../contract/deployment.ts';
import type { Institution } from '../contract/institution.ts';
import { TAGS } from '../languages/tags.ts';
import { BY_SETTING } from './sheet.ts';

export interface Live {
  readonly institution: Institution;
  readonly deployment: Deployment;
  /** The origin at which the pages are read. */
  readonly host: string;
  /** The data protection officer, as typed into the impact assessment; empty if nobody has. */
  readonly officer: string;
}

/** What a release says, before anybody has installed it. */
export interface Released {
  /** The version of the package, and the commit. */
  readonly version: string;
}

export type Facts = ReturnType<typeof factsOf>;

const open = (what: string): string => `[[${BY_SETTING}${what}]]`;

/** What somebody typed must not look like a gap to fill in. */
const plain = (text: string): string => text.replaceAll('[[', '[ [').replaceAll(']]', '] ]');

const inEnglish = new Intl.DisplayNames('en', { type: 'language' });
const list = new Intl.ListFormat('en');

/** Every language in which students and staff read the pages; all of them are always offered. */
const LANGUAGES = list.format(TAGS.map((tag) => inEnglish.of(tag) ?? tag));

export function factsOf(from: Live | Released) {
  const live = 'institution' in from ? from : null;
  const institution = live?.institution;
  const deployment = live?.deployment;
  const of = (value: string | undefined, what: string): string => (value ? plain(value) : open(what));
  const choose = (which: ((at: Deployment) => string) | undefined, what: string): string =>
    deployment === undefined || which === undefined ? open(what) : which(deployment);
  return {
    name: of(institution?.name, 'its name'),
    host: of(live?.host, 'the address of the pages'),
    support: of(institution?.support, 'where students get support'),
    report: of(institution?.report, 'where students report a problem'),
    emergency: of(institution?.emergency, 'the emergency number'),
    officer:
      live !== null && live.officer !== ''
        ? plain(live.officer)
        : '[[data protection officer, as in your impact assessment]]',
    k: of(institution && String(institution.leastK), 'the smallest group, 7 unless it chooses another, never below 5'),
    full: String(DEFAULT_FULL),
    years: of(
      institution && String(institution.retentionYears),
      'for how many years results are kept, 3 unless it chooses another',
    ),
    embeds: embedsOf(institution),
    checked:
      institution === undefined
        ? open('the day on which the contacts were last checked')
        : institution.contactsCheckedDay === ''
          ? 'They have never been confirmed.'
          : `They were last confirmed on ${institution.contactsCheckedDay}.`,
    languages: LANGUAGES,
    security: choose(
      ({ securityContact }) =>
        securityContact === null
          ? 'No contact for weaknesses is set.'
          : `Weaknesses are reported to ${plain(securityContact)}.`,
      'where to report a weakness',
    ),
    engine: choose(
      ({ engine }) =>
        engine === 'node'
          ? 'It runs on a machine of the institution’s own choice, as one process with SQLite files. No hosting company is built in.'
          : 'It runs at the edge, on Cloudflare Workers, Durable Objects and Workers KV. Cloudflare hosts it.',
      'a machine of its own, or the edge (Cloudflare)',
    ),
    isEdge: deployment && deployment.engine === 'edge',
    jurisdiction: choose(
      ({ engine, jurisdiction }) =>
        engine === 'node'
          ? 'The data is where this machine is.'
          : jurisdiction === null
            ? 'No jurisdiction is set, so Cloudflare keeps each object near the first request for it.'
            : `Cloudflare keeps the objects inside the jurisdiction “${plain(jurisdiction)}”.`,
      'where the data is kept',
    ),
    mail: choose(
      ({ mail, engine }) =>
        mail
          ? `Mail to staff is on. It leaves through ${engine === 'node' ? 'the mail server that the operator has set' : 'Cloudflare’s Email Service'}.`
          : 'Mail is off: no message leaves, and links are copied by hand.',
      'whether mail to staff is on, and through which server it leaves',
    ),
    provider: choose(({ provider }) => {
      if (provider === null) return 'No provider of identities is connected.';
      const name = plain(provider.name);
      return provider.only
        ? `Staff sign in through the institution’s provider of identities, ${name}, and in no other way but the operator’s link.`
        : `Staff can sign in through the institution’s provider of identities, ${name}, and in the ways that the product has itself.`;
    }, 'whether staff sign in through its provider of identities'),
    platforms: choose(
      ({ platforms }) =>
        platforms.length === 0
          ? 'No learning platform is connected.'
          : `These learning platforms are connected: ${list.format(platforms.map(plain))}.`,
      'which learning platforms are connected',
    ),
    backups: choose(({ backups, engine }) => {
      if (backups !== null)
        return `The server makes a checked backup of the directory every ${backups.everyHours} hours and keeps the last ${backups.keep}.`;
      return engine === 'node'
        ? 'The server makes no backups by itself (BACKUP_DIR is not set).'
        : 'Nothing makes backups there by itself; the operator exports an archive from elsewhere.';
    }, 'how often backups are made, and how many are kept'),
    metrics: choose(
      ({ metrics }) =>
        metrics
          ? 'Figures about the process are told to a monitoring system on the same machine.'
          : 'No figures are told to a monitoring system.',
      'whether figures are told to a monitoring system',
    ),
    sessions: choose(
      ({ sessionDays }) => `Staff stay signed in for ${sessionDays} days without a visit, and a year at the most.`,
      'after how many days without a visit staff sign in again, 120 unless it chooses another',
    ),
    version: plain(deployment?.version ?? ('version' in from ? from.version : '')),
  };
}

/** The line below a document, with the day on which it was made. */
export const footOf = ({ deployment, host }: Live, today: string): string =>
  `Made on ${today} from the settings at ${plain(host)}, version ${plain(deployment.version)}.`;

/** The line below a document of a release. */
export const footOfRelease = (version: string): string =>
  `Made for version ${version}. Nothing is set in it yet: each installation makes these documents from its own settings.`;

function embedsOf(institution: Institution | undefined): string {
  if (institution === undefined) return open('which sites may show students’ pages in a frame');
  const { embedOrigins } = institution;
  if (embedOrigins.length === 0) return 'No other site may show students’ pages in a frame.';
  if (embedOrigins.includes('https:')) return 'Any https site may show students’ pages in a frame.';
  return `These sites may show students’ pages in a frame: ${list.format(embedOrigins.map(plain))}.`;
}
