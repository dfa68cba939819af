/**
 * Reads the settings of the Node server from the environment. A wrong one stops the start with a sentence that names it
 * (E10.2).
 */
import { isIP, isIPv6 } from 'node:net';
import { networkInterfaces } from 'node:os';
import { resolve } from 'node:path';
import { LONGEST_SESSION_DAYS, SESSION_DAYS } from '../../schema/contract/defaults.ts';
import type { Hosting } from '../../schema/contract/deployment.ts';
import { fail, ok, type Result } from '../../schema/result.ts';
import { parseProvider, PROVIDER_DEFAULTS, type ProviderSettings, type ProviderTexts } from '../provider-settings.ts';
import { parseSecurityContact } from '../security-contact.ts';
import type { Limit } from '../token-bucket.ts';
import type { BackupSettings } from './node-backup-keeper.ts';
import { overlap } from './node-folders.ts';
import { parseMailSettings, type MailSettings } from './node-mail.ts';

export interface NodeSettings {
  readonly host: string;
  readonly port: number;
  readonly publicUrl: string;
  readonly dataDir: string;
  readonly keyDir: string;
  readonly answerLimit: Limit;
  /** How often one member of staff may change something; undefined: the default of the directory. */
  readonly changeLimit?: Limit;
  /** After how many days without a visit staff have to sign in again; undefined: the default of the directory. */
  readonly sessionDays?: number;
  /** A `mailto:` or `https:` address; null if none is set. */
  readonly securityContact: string | null;
  /** Whether learning platforms may be in the network of this machine, and asked over http (lms.md L10.2). */
  readonly allowsPrivateLms?: boolean;
  /** Where mail leaves; null or absent: there is none (H4.1). */
  readonly mail?: MailSettings | null;
  /** The institution's provider of identities; null if there is none (H1.4). */
  readonly provider?: ProviderSettings | null;
  /** Where the server keeps backups that it makes by itself; null or absent: it makes none (H6.1). */
  readonly backups?: BackupSettings | null;
  /** Where figures for a monitoring system are told, on 127.0.0.1 only; null or absent: nowhere (H6.5). */
  readonly metricsPort?: number | null;
  /** The commit that this program was built from; null or absent: git may know it (E5.1). */
  readonly commit?: string | null;
}

/** The name and default of every setting; docs/self-hosting.md explains each. */
export const DEFAULTS = {
  HOST: '0.0.0.0',
  PORT: '8787',
  PUBLIC_URL: '',
  DATA_DIR: './data',
  KEY_DIR: './keys',
  ANSWER_BURST: '5000',
  ANSWERS_PER_SECOND: '200',
  CHANGE_BURST: '120',
  CHANGES_PER_SECOND: '1',
  SESSION_DAYS: String(SESSION_DAYS),
  SECURITY_CONTACT: '',
  LTI_ALLOW_PRIVATE: '',
  METRICS_PORT: '',
  BACKUP_DIR: '',
  BACKUP_EVERY_HOURS: '24',
  BACKUP_KEEP: '14',
  SMTP_URL: '',
  MAIL_FROM: '',
  COMMIT: '',
  ...PROVIDER_DEFAULTS,
} as const;
type Name = keyof typeof DEFAULTS;

const HOUR_MS = 60 * 60 * 1000;

/**
 * @param env the environment; a name that looks like a misspelt setting (DATADIR, public_url) is refused
 * @param argv the words after the command; there are no options, so any word is refused
 */
export function readSettings(
  env: Readonly<Record<string, string | undefined>>,
  argv: readonly string[],
): Result<NodeSettings, string> {
  const [word] = argv;
  if (word !== undefined)
    return fail(`Unknown option ${word}. Settings are environment variables: ${Object.keys(DEFAULTS).join(', ')}.`);
  const misspelt = Object.keys(env).find(looksLikeASetting);
  if (misspelt !== undefined) return fail(`Unknown setting ${misspelt}. Did you mean ${squashed(misspelt)}?`);
  const value = (name: Name): string => env[name] ?? DEFAULTS[name];

  const port = wholeNumber(value('PORT'), 0, 65_535);
  if (port === undefined) return fail(`PORT must be a number from 0 to 65535, not "${value('PORT')}".`);
  const burst = wholeNumber(value('ANSWER_BURST'), 1, 10_000_000);
  if (burst === undefined) return fail(`ANSWER_BURST must be a whole number from 1, not "${value('ANSWER_BURST')}".`);
  const perSecond = wholeNumber(value('ANSWERS_PER_SECOND'), 1, 10_000_000);
  if (perSecond === undefined)
    return fail(`ANSWERS_PER_SECOND must be a whole number from 1, not "${value('ANSWERS_PER_SECOND')}".`);
  const changeBurst = wholeNumber(value('CHANGE_BURST'), 1, 10_000_000);
  if (changeBurst === undefined)
    return fail(`CHANGE_BURST must be a whole number from 1, not "${value('CHANGE_BURST')}".`);
  const changesPerSecond = wholeNumber(value('CHANGES_PER_SECOND'), 1, 10_000_000);
  if (changesPerSecond === undefined)
    return fail(`CHANGES_PER_SECOND must be a whole number from 1, not "${value('CHANGES_PER_SECOND')}".`);
  const sessionDays = wholeNumber(value('SESSION_DAYS'), 1, LONGEST_SESSION_DAYS);
  if (sessionDays === undefined)
    return fail(
      `SESSION_DAYS must be a whole number from 1 to ${LONGEST_SESSION_DAYS}, not "${value('SESSION_DAYS')}".`,
    );
  const host = hostOf(value('HOST'));
  if (host === undefined)
    return fail(
      `HOST must be an address to listen on, such as 0.0.0.0, 127.0.0.1 or ::, without https:// and without a port, not "${value('HOST')}".`,
    );
  const publicUrl = value('PUBLIC_URL') === '' ? foundUrl(host, port) : originOf(value('PUBLIC_URL'));
  if (publicUrl === undefined)
    return fail(
      `PUBLIC_URL must be an address such as https://pulse.example.org, without a path, not "${value('PUBLIC_URL')}".`,
    );
  const dataDir = resolve(value('DATA_DIR'));
  const keyDir = resolve(value('KEY_DIR'));
  // A backup of the data would contain the keys, and then sealing would protect nothing (R3.1).
  if (overlap(keyDir, dataDir))
    return fail(
      `KEY_DIR must not lie inside DATA_DIR (${dataDir}), nor the other way round: a backup of the data must not hold the keys.`,
    );
  const metricsPort = value('METRICS_PORT') === '' ? null : wholeNumber(value('METRICS_PORT'), 1, 65_535);
  if (metricsPort === undefined || metricsPort === port)
    return fail(`METRICS_PORT must be another free port from 1 to 65535, or empty, not "${value('METRICS_PORT')}".`);
  const backups = backupsFrom(value('BACKUP_DIR'), value('BACKUP_EVERY_HOURS'), value('BACKUP_KEEP'));
  if (!backups.ok) return backups;
  // Whoever takes the backups somewhere else must not take keys along, or boxes (R3.1).
  if (backups.value !== null && [keyDir, dataDir].some((folder) => overlap(backups.value?.folder ?? '', folder)))
    return fail(`BACKUP_DIR must lie beside KEY_DIR and DATA_DIR, not inside one of them, nor around one.`);
  const securityContact = value('SECURITY_CONTACT') === '' ? null : parseSecurityContact(value('SECURITY_CONTACT'));
  if (securityContact === undefined)
    return fail(
      `SECURITY_CONTACT must be an address such as mailto:security@example.org or https://example.org/security, not "${value('SECURITY_CONTACT')}".`,
    );
  if (!['', '0', '1'].includes(value('LTI_ALLOW_PRIVATE')))
    return fail(`LTI_ALLOW_PRIVATE must be 1 or empty, not "${value('LTI_ALLOW_PRIVATE')}".`);
  const allowsPrivateLms = value('LTI_ALLOW_PRIVATE') === '1';
  const commit = value('COMMIT') === '' ? null : value('COMMIT');
  if (commit !== null && !/^[0-9a-f]{7,64}$/.test(commit))
    return fail(`COMMIT must be the hash of a commit, as git rev-parse HEAD prints it, or empty, not "${commit}".`);
  const mail = parseMailSettings(value('SMTP_URL'), value('MAIL_FROM'));
  if (!mail.ok) return mail;
  const texts = Object.fromEntries(
    Object.keys(PROVIDER_DEFAULTS).map((name) => [name, value(name as keyof ProviderTexts)]),
  ) as ProviderTexts;
  const provider = parseProvider(texts, allowsPrivateLms);
  if (!provider.ok) return provider;
  const [answerLimit, changeLimit] = [
    { burst, perSecond },
    { burst: changeBurst, perSecond: changesPerSecond },
  ];
  return ok({
    host,
    port,
    publicUrl,
    dataDir,
    keyDir,
    answerLimit,
    changeLimit,
    sessionDays,
    securityContact,
    allowsPrivateLms,
    mail: mail.value,
    provider: provider.value,
    backups: backups.value,
    metricsPort,
    commit,
  });
}

/** What documents for buyers say of these settings (H7.1). Folders and ports stay untold. */
export const hostingOf = ({ backups = null, metricsPort = null, sessionDays }: NodeSettings): Hosting => ({
  engine: 'node',
  jurisdiction: null,
  backups: backups && { everyHours: backups.everyMs / HOUR_MS, keep: backups.keep },
  metrics: metricsPort !== null,
  sessionDays: sessionDays ?? SESSION_DAYS,
});

const squash = (name: string): string => name.toUpperCase().replaceAll(/[_-]/g, '');
const squashed = (name: string): Name | undefined =>
  (Object.keys(DEFAULTS) as Name[]).find((known) => squash(known) === squash(name));
const looksLikeASetting = (name: string): boolean => {
  const known = squashed(name);
  return known !== undefined && known !== name;
};

function wholeNumber(text: string, least: number, most: number): number | undefined {
  const value = Number(text);
  return /^\d+$/.test(text) && value >= least && value <= most ? value : undefined;
}

function backupsFrom(folder: string, every: string, keep: string): Result<BackupSettings | null, string> {
  const [hours, most] = [wholeNumber(every, 1, 24 * 365), wholeNumber(keep, 1, 10_000)];
  if (hours === undefined) return fail(`BACKUP_EVERY_HOURS must be a whole number from 1 to 8760, not "${every}".`);
  if (most === undefined) return fail(`BACKUP_KEEP must be a whole number from 1 to 10000, not "${keep}".`);
  return ok(folder === '' ? null : { folder: resolve(folder), everyMs: hours * HOUR_MS, keep: most });
}

function originOf(text: string): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const plain = url && /^https?:$/.test(url.protocol) && url.pathname === '/' && url.search === '' && url.hash === '';
  return plain ? url.origin : undefined;
}

/** @returns an address or the name of a machine, an address of IPv6 without brackets; undefined if it can be neither */
function hostOf(text: string): string | undefined {
  const host = text.replace(/^\[(.*)\]$/, '$1');
  if (isIP(host) !== 0) return host;
  const isName = host.length <= 253 && /^[a-z\d]([a-z\d-]{0,62})(\.[a-z\d][a-z\d-]{0,62})*$/i.test(host);
  // What looks like a number is read by some systems as an address, and by others not.
  return isName && !/^(\d|0x)[\da-fx.]*$/i.test(host) ? host : undefined;
}

/**
 * Finds the address that a phone in the same network can reach, if this machine has one (architecture.md, Defaults).
 */
function foundUrl(host: string, port: number): string {
  const everywhere = host === '0.0.0.0' || host === '::';
  const lan = Object.values(networkInterfaces())
    .flat()
    .find((address) => address && address.family === 'IPv4' && !address.internal)?.address;
  const reachable = everywhere ? (lan ?? 'localhost') : host === '127.0.0.1' || host === '::1' ? 'localhost' : host;
  // An address of one link, such as fe80::1%eth0, cannot stand in an address of the web.
  const written = isIPv6(reachable) ? `[${reachable.replace(/%.*$/, '')}]` : reachable;
  return `http://${written}:${port}`;
}
