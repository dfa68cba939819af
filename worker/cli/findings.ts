/**
 * Judges what `doctor` has seen (institution.md H6.4): plain facts in, findings out, each with what to do. It asks nobody and reads
 * no clock.
 */
import type { Program } from '../../schema/contract/program.ts';
import type { DirectoryState } from '../directory/archive/backups.ts';

export interface Finding {
  /** The name of the check, which scripts look for. */
  readonly check: string;
  readonly state: 'well' | 'look' | 'wrong';
  readonly says: string;
}

type Running = Pick<Program, 'version' | 'commit'>;

export interface Facts {
  readonly nowMs: number;
  readonly publicUrl: string;
  /** What the server of this machine says of itself; a sentence if it does not answer. */
  readonly server: (DirectoryState & Running & { readonly nowMs: number; readonly publicUrl: string }) | string;
  /** What `/readyz` says, in sentences. */
  readonly troubles: readonly string[];
  /** Who answers at PUBLIC_URL: the server of this machine (or, while that one is silent, anybody), another one, or nobody. */
  readonly reached: 'here' | 'another' | { readonly redirectsTo: string } | { readonly failed: string };
  /** What the server for mail said; null if it is fine, undefined if there is none. */
  readonly mail: string | null | undefined;
  /** Whether the machine keeps its clock right; null if it does not say. */
  readonly clockIsKept: boolean | null;
  readonly disk: { readonly freeBytes: number; readonly sizeBytes: number };
  /** Rights of the folders, such as 0o700. */
  readonly modes: { readonly dataDir: number; readonly keyDir: number };
  /** How often the server makes backups by itself; null if it does not. */
  readonly backupEveryMs: number | null;
  /**
   * Which visits were found in the log of the proxy, by the beginnings of their addresses, and whether one of staff was; null if no
   * log was named; a sentence if it cannot be read.
   */
  readonly logged: { readonly visits: readonly string[]; readonly staff: boolean } | string | null;
  /** A sentence if the directory has a schema that this program does not know. */
  readonly schema: string | null;
}

const DAY_MS = 24 * 60 * 60 * 1000;
const CLOCK_MS = 60_000;
const LEAST_FREE_BYTES = 500_000_000;
const LEAST_FREE_SHARE = 0.05;
/** A backup by hand should not be older than this. */
const OLDEST_BACKUP_MS = 7 * DAY_MS;
const CONTACTS_MS = 365 * DAY_MS;

export function findingsFrom(facts: Facts): readonly Finding[] {
  return [server, settings, schema, address, tls, accessLog, clock, mail, backup, folders, disk, leastK, contacts].map(
    (judge) => judge(facts),
  );
}

const named = ({ version, commit }: Running): string => `${version} (${commit.slice(0, 12)})`;

const well = (check: string, says: string): Finding => ({ check, state: 'well', says });
const look = (check: string, says: string): Finding => ({ check, state: 'look', says });
const wrong = (check: string, says: string): Finding => ({ check, state: 'wrong', says });

function server({ server: told, troubles }: Facts): Finding {
  if (typeof told === 'string') return wrong('server', told);
  return troubles.length === 0
    ? well('server', `The server answers, and version ${named(told)} is running.`)
    : wrong('server', `The server says that something does not work. ${troubles.join(' ')}`);
}

const schema = ({ schema: newer }: Facts): Finding =>
  newer === null ? well('schema', 'This version knows the schema of the directory.') : wrong('schema', newer);

/** What is wrong here would be looked for in the wrong place. */
const settings = ({ publicUrl, server: told }: Facts): Finding =>
  typeof told === 'string' || told.publicUrl === publicUrl
    ? well('settings', 'The server was started with this PUBLIC_URL, as far as it answers.')
    : wrong(
        'settings',
        `The server runs with PUBLIC_URL ${told.publicUrl}, and here it is ${publicUrl}. Run this with the settings of the server.`,
      );

function address({ publicUrl, reached }: Facts): Finding {
  if (reached === 'another')
    return wrong('address', `Another server answers at PUBLIC_URL ${publicUrl}. Point the proxy to this one.`);
  if (reached === 'here') return well('address', `PUBLIC_URL ${publicUrl} leads here.`);
  return 'failed' in reached
    ? wrong(
        'address',
        `PUBLIC_URL ${publicUrl} is not reached from here (${reached.failed}). Look at its DNS name, firewall and proxy.`,
      )
    : wrong(
        'address',
        `PUBLIC_URL ${publicUrl} sends visitors on to ${reached.redirectsTo}. Set PUBLIC_URL to where they arrive.`,
      );
}

const tls = ({ publicUrl }: Facts): Finding =>
  publicUrl.startsWith('https:')
    ? well('tls', 'Phones come by https.')
    : wrong(
        'tls',
        `PUBLIC_URL ${publicUrl} is not https, so anybody in the same network can read answers. Put a proxy with TLS in front.`,
      );

function accessLog({ logged }: Facts): Finding {
  if (logged === null)
    return look(
      'access log',
      'No log was named, so nobody has looked whether your proxy logs students. Add --access-log FILE.',
    );
  if (typeof logged === 'string') return wrong('access log', logged);
  const { visits, staff } = logged;
  if (visits.length > 0)
    return wrong(
      'access log',
      `The proxy logs visits under ${visits.join(' ')}, with address and time (privacy.md R6.2). Let it log nothing but /staff, /api and /operator.`,
    );
  return staff
    ? well('access log', 'Visits of students left nothing in that log.')
    : look(
        'access log',
        'Visits of students left nothing in that log, but neither did one of staff. If the log is not switched off, it is another one: name that.',
      );
}

function clock({ server: told, nowMs, clockIsKept }: Facts): Finding {
  if (typeof told !== 'string' && Math.abs(told.nowMs - nowMs) > CLOCK_MS)
    return wrong(
      'clock',
      'The clocks of the server and of this machine differ by more than a minute. Set both by NTP.',
    );
  if (clockIsKept === null)
    return look('clock', 'This machine does not say whether its clock is set by NTP. Compare it with another one.');
  return clockIsKept
    ? well('clock', 'The clock is set by NTP.')
    : wrong('clock', 'The clock is not set by NTP. Pulses open and close by it: switch NTP on.');
}

function mail({ mail: said, server: told }: Facts): Finding {
  if (said === undefined)
    return look('mail', 'Mail is off. Without it nobody is reminded, and links have to be copied by hand.');
  if (said !== null) return wrong('mail', `The server for mail refuses us: ${said}. Look at SMTP_URL.`);
  const given = typeof told === 'string' ? 0 : told.mailGivenUp;
  return given === 0
    ? well('mail', 'The server for mail takes messages.')
    : look('mail', `${given} message(s) could not be delivered. Administrators see to whom on the page "Institution".`);
}

function backup({ server: told, nowMs, backupEveryMs }: Facts): Finding {
  if (typeof told === 'string') return look('backup', 'How old the last backup is, only a running server can say.');
  const byItself = 'Set BACKUP_DIR, and the server makes one each day.';
  const whereToLook = 'Look at BACKUP_DIR, and for lines "directory: backup-not-made".';
  if (told.backedUpMs === null)
    return wrong(
      'backup',
      `There is no backup that was checked. ${backupEveryMs === null ? byItself : `The server makes the first one a minute after its start. If that is over: ${whereToLook}`}`,
    );
  const days = Math.floor((nowMs - told.backedUpMs) / DAY_MS);
  const oldest = backupEveryMs === null ? OLDEST_BACKUP_MS : 2 * backupEveryMs;
  return nowMs - told.backedUpMs > oldest
    ? wrong('backup', `The last good backup is ${days} day(s) old. ${backupEveryMs === null ? byItself : whereToLook}`)
    : well('backup', `The last good backup is ${days} day(s) old.`);
}

function folders({ modes }: Facts): Finding {
  const open = (['dataDir', 'keyDir'] as const).filter((folder) => (modes[folder] & 0o077) !== 0);
  return open.length === 0
    ? well('folders', 'Only the user of the server can read its folders.')
    : wrong(
        'folders',
        `Others can read ${open.map((folder) => ({ dataDir: 'DATA_DIR', keyDir: 'KEY_DIR' })[folder]).join(' and ')}. Close it: chmod 700`,
      );
}

function disk({ disk: { freeBytes, sizeBytes } }: Facts): Finding {
  const share = freeBytes / Math.max(1, sizeBytes);
  const says = `${Math.round(freeBytes / 1e6)} MB of the disk are free (${Math.round(share * 100)} %).`;
  return freeBytes < LEAST_FREE_BYTES || share < LEAST_FREE_SHARE
    ? wrong('disk', `${says} On a full disk no answer can be taken. Make room.`)
    : well('disk', says);
}

function leastK({ server: told }: Facts): Finding {
  if (typeof told === 'string' || told.lowestK === null) return well('k', 'No pulse is under way.');
  return told.lowestK < told.leastK
    ? look(
        'k',
        `A pulse that was planned before has k = ${told.lowestK}, below the ${told.leastK} of the institution. It keeps what it promised; replace it if it has not opened.`,
      )
    : well('k', `No pulse has a k below ${told.leastK}.`);
}

function contacts({ server: told, nowMs }: Facts): Finding {
  if (typeof told === 'string')
    return look('contacts', 'Only a running server can say when the contacts were checked.');
  const checkedMs =
    told.contactsCheckedDay === '' ? Number.NEGATIVE_INFINITY : Date.parse(`${told.contactsCheckedDay}T00:00:00Z`);
  return nowMs - checkedMs > CONTACTS_MS
    ? look(
        'contacts',
        'Nobody has checked for a year whether the contacts that students see are right. An administrator does it on the page "Institution".',
      )
    : well('contacts', `The contacts were checked on ${told.contactsCheckedDay}.`);
}
