/**
 * Reads how people sign in through the institution's provider of identities (OpenID Connect, H1.4). The names and their meaning
 * are the same on every host (docs/self-hosting.md).
 */
import { grantSchema, type Grant } from '../schema/contract/grants.ts';
import { fail, ok, type Result } from '../schema/result.ts';

/** The settings with their defaults, as text. */
export const PROVIDER_DEFAULTS = {
  OIDC_ISSUER: '',
  OIDC_CLIENT_ID: '',
  OIDC_CLIENT_SECRET: '',
  OIDC_NAME: '',
  OIDC_DOMAINS: '',
  OIDC_ROLES: '',
  OIDC_ROLES_CLAIM: 'groups',
  OIDC_ONLY: '',
} as const;
export type ProviderTexts = Readonly<Record<keyof typeof PROVIDER_DEFAULTS, string>>;

export interface ProviderSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** How staff call it: it stands on the button. */
  readonly name: string;
  /** The domains of addresses that it may vouch for, in lower case. */
  readonly domains: readonly string[];
  /** Which value of the claim gives which role; null if roles do not come from the provider. */
  readonly roles: readonly MappedRole[] | null;
  readonly rolesClaim: string;
  /** Whether nobody comes in another way, but by the operator's setup link. */
  readonly only: boolean;
}

export interface MappedRole {
  readonly value: string;
  readonly grant: Grant;
}

/**
 * @param allowsHttp for trials on one machine
 * @returns null if there is no provider; otherwise a sentence that names the setting that cannot be used
 */
export function parseProvider(texts: ProviderTexts, allowsHttp: boolean): Result<ProviderSettings | null, string> {
  const text = (name: keyof ProviderTexts): string => texts[name].trim();
  if (!['', '0', '1'].includes(text('OIDC_ONLY')))
    return fail(`OIDC_ONLY must be 1 or empty, not "${text('OIDC_ONLY')}".`);
  const issuer = text('OIDC_ISSUER');
  if (issuer === '') {
    const alone = (['OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET', 'OIDC_NAME', 'OIDC_DOMAINS', 'OIDC_ROLES'] as const).find(
      (name) => text(name) !== '',
    );
    const useless = alone ?? (text('OIDC_ONLY') === '1' ? 'OIDC_ONLY' : undefined);
    return useless === undefined ? ok(null) : fail(`${useless} is set, but OIDC_ISSUER is not. Set both or none.`);
  }
  if (!isIssuer(issuer, allowsHttp))
    return fail(
      `OIDC_ISSUER must be an address such as https://login.example.org, without "?" and "#", not "${issuer}".`,
    );
  for (const name of ['OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'] as const)
    if (text(name) === '')
      return fail(`${name} is missing. The provider gives it when you register this server there.`);
  const domains = text('OIDC_DOMAINS')
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((domain) => domain !== '');
  const noDomain = domains.find((domain) => !/^[a-z\d-]+(\.[a-z\d-]+)+$/.test(domain));
  if (domains.length === 0 || noDomain !== undefined)
    return fail(
      `OIDC_DOMAINS must list the domains of your staff's addresses, such as example.org,staff.example.org, not "${noDomain ?? ''}".`,
    );
  const roles = parseRoles(text('OIDC_ROLES'));
  if (!roles.ok) return roles;
  const name = text('OIDC_NAME') === '' ? new URL(issuer).hostname : text('OIDC_NAME').slice(0, 60);
  return ok({
    issuer,
    clientId: text('OIDC_CLIENT_ID'),
    clientSecret: text('OIDC_CLIENT_SECRET'),
    name,
    domains,
    roles: roles.value,
    rolesClaim: text('OIDC_ROLES_CLAIM') === '' ? PROVIDER_DEFAULTS.OIDC_ROLES_CLAIM : text('OIDC_ROLES_CLAIM'),
    only: text('OIDC_ONLY') === '1',
  });
}

/** What the directory knows of a provider: it never needs the secret. */
export const forDirectory = ({ issuer, name, domains, only }: ProviderSettings) => ({ issuer, name, domains, only });

/** An issuer is compared letter by letter, so it is kept as it was typed (OpenID Connect Discovery 1.0, section 4.3). */
function isIssuer(text: string, allowsHttp: boolean): boolean {
  if (!URL.canParse(text) || /[?#]/.test(text)) return false;
  const { protocol, username, password } = new URL(text);
  return (protocol === 'https:' || (allowsHttp && protocol === 'http:')) && username === '' && password === '';
}

/**
 * Reads `value=role; value=role:scope`. The scope is the id of a course or programme, as it stands in the address of its page.
 * The last `=` counts, because the name of a group may contain one.
 */
function parseRoles(text: string): Result<readonly MappedRole[] | null, string> {
  const parts = text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const roles: MappedRole[] = [];
  for (const part of parts) {
    const at = part.lastIndexOf('=');
    const [role = '', scope = null] = part
      .slice(at + 1)
      .trim()
      .split(':');
    const grant = grantSchema.safeParse({ role, scope });
    const value = part.slice(0, Math.max(at, 0)).trim();
    // The lead of a course names who represents its students, after asking them; no address of a student is kept (H2.4).
    const fits =
      grant.success &&
      grant.data.role !== 'student-representative' &&
      (grant.data.role === 'institution-admin') === (scope === null);
    if (value === '' || !fits || (scope !== null && !/^[0-9a-f]{32}$/.test(scope)))
      return fail(
        `OIDC_ROLES must be a list such as "pulse-admins=institution-admin; botany=programme-lead:ID", with the id of the programme or course, not "${part}".`,
      );
    roles.push({ value, grant: grant.data });
  }
  return ok(roles.length === 0 ? null : roles);
}
