/** Reads the variables of the dashboard that may hold a value that cannot be used (docs/self-hosting.md). */
import { LONGEST_SESSION_DAYS, SESSION_DAYS } from '../../schema/contract/defaults.ts';
import type { Hosting } from '../../schema/contract/deployment.ts';
import type { HostProvider } from '../directory/record/database.ts';
import type { Result } from '../../schema/result.ts';
import {
  forDirectory,
  parseProvider,
  PROVIDER_DEFAULTS,
  type ProviderSettings,
  type ProviderTexts,
} from '../provider-settings.ts';
import { parseSecurityContact } from '../security-contact.ts';
import type { Limit } from '../token-bucket.ts';
import type { EdgeBindings } from './edge-bindings.ts';
import type { Placed } from './jurisdiction.ts';
import { edgeMail } from './edge-mail.ts';
import { parseSender } from './mail.ts';

/** Says which settings have a value that cannot be used. A Worker starts with them all the same. */
export function warningsOf(env: EdgeBindings): readonly string[] {
  const { SECURITY_CONTACT = '', CHANGE_BURST = '', SESSION_DAYS = '', MAIL_FROM = '' } = env;
  const warnings: string[] = [];
  if (SECURITY_CONTACT !== '' && parseSecurityContact(SECURITY_CONTACT) === undefined)
    warnings.push(
      'SECURITY_CONTACT is neither a mailto: nor an https: address, so /.well-known/security.txt does not exist.',
    );
  if (CHANGE_BURST !== '' && burstOf(CHANGE_BURST) === null)
    warnings.push('CHANGE_BURST is not a whole number from 1, so the default applies.');
  if (SESSION_DAYS !== '' && daysOf(SESSION_DAYS) === undefined)
    warnings.push(`SESSION_DAYS is not a whole number from 1 to ${LONGEST_SESSION_DAYS}, so the default applies.`);
  if (MAIL_FROM !== '' && parseSender(MAIL_FROM) === undefined)
    warnings.push('MAIL_FROM is not an address such as pulse@example.org, so there is no mail.');
  else if (MAIL_FROM !== '' && edgeMail(env) === null)
    warnings.push('MAIL_FROM is set, but mail also needs PUBLIC_URL and the binding EMAIL, so there is no mail.');
  if ((env.OPERATOR_TOKEN ?? '') !== '' && operatorTokenOf(env) === null)
    warnings.push(`OPERATOR_TOKEN is shorter than ${LEAST_TOKEN} characters, so nobody can make a backup with it.`);
  const provider = parsed(env);
  if (!provider.ok) warnings.push(`${provider.error} Until then, nobody signs in through a provider.`);
  return warnings;
}

/** @returns how often one member of staff may change something; undefined: the default of the directory */
export function changeLimitOf({ CHANGE_BURST = '' }: EdgeBindings): Limit | undefined {
  const burst = burstOf(CHANGE_BURST);
  return burst === null ? undefined : { burst, perSecond: 1 };
}

/** @returns after how many days without a visit a session ends; undefined: the default of the directory */
export const sessionDaysOf = ({ SESSION_DAYS = '' }: EdgeBindings): number | undefined => daysOf(SESSION_DAYS);

const LEAST_TOKEN = 32;

/** @returns what proves that a request comes from the operator; null if nothing does, or what is set could be guessed */
export const operatorTokenOf = ({ OPERATOR_TOKEN = '' }: EdgeBindings): string | null =>
  OPERATOR_TOKEN.length >= LEAST_TOKEN ? OPERATOR_TOKEN : null;

const parsed = (env: EdgeBindings): Result<ProviderSettings | null, string> => {
  const texts = Object.entries(PROVIDER_DEFAULTS).map(([name, without]) => [
    name,
    env[name as keyof ProviderTexts] ?? without,
  ]);
  return parseProvider(Object.fromEntries(texts) as ProviderTexts, env.LTI_ALLOW_PRIVATE === '1');
};

/** @returns the provider through which people sign in; null if there is none, or its settings cannot be used */
export function providerOf(env: EdgeBindings): ProviderSettings | null {
  const provider = parsed(env);
  return provider.ok ? provider.value : null;
}

/**
 * What the directory is told of it. If people are to come in only through a provider whose settings cannot be used, a mistyped
 * variable opens no other way: then nobody comes in but by the operator's setup link.
 */
export function directoryProviderOf(env: EdgeBindings): HostProvider | undefined {
  const provider = providerOf(env);
  if (provider !== null) return forDirectory(provider);
  return env.OIDC_ONLY === '1' ? { issuer: '', name: '', domains: [], only: true } : undefined;
}

/** What documents for buyers say of these variables (H7.1). Nothing makes backups at the edge by itself, and no metrics are told. */
export const hostingOf = (env: EdgeBindings, placed: Placed): Hosting => ({
  engine: 'edge',
  jurisdiction: placed === 'anywhere' ? null : placed,
  backups: null,
  metrics: false,
  sessionDays: sessionDaysOf(env) ?? SESSION_DAYS,
});

const daysOf = (text: string): number | undefined =>
  /^[1-9]\d{0,2}$/.test(text) && Number(text) <= LONGEST_SESSION_DAYS ? Number(text) : undefined;

const burstOf = (text: string): number | null => (/^[1-9]\d{0,6}$/.test(text) ? Number(text) : null);
