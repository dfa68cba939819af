/** Tests how the settings of the institution's provider are read, and what each wrong one is told (H1.4, E10.2). */
import { expect, test } from 'vitest';
import { directoryProviderOf, providerOf, warningsOf } from '../../worker/engines/edge-settings.ts';
import type { EdgeBindings } from '../../worker/engines/edge-bindings.ts';
import { readSettings } from '../../worker/engines/node-settings.ts';
import { parseProvider, PROVIDER_DEFAULTS, type ProviderTexts } from '../../worker/provider-settings.ts';

const GOOD = {
  OIDC_ISSUER: 'https://login.example.org/realms/staff',
  OIDC_CLIENT_ID: 'pulse',
  OIDC_CLIENT_SECRET: 'secret',
  OIDC_DOMAINS: 'Fen.example, staff.fen.example',
};
const read = (texts: Partial<ProviderTexts>, allowsHttp = false) =>
  parseProvider({ ...PROVIDER_DEFAULTS, ...texts }, allowsHttp);
const SCOPE = '0123456789abcdef0123456789abcdef';

test('without an issuer there is no provider; with one, everything else has a meaning', () => {
  expect(read({})).toEqual({ ok: true, value: null });
  expect(read(GOOD)).toEqual({
    ok: true,
    value: {
      issuer: GOOD.OIDC_ISSUER,
      clientId: 'pulse',
      clientSecret: 'secret',
      name: 'login.example.org',
      domains: ['fen.example', 'staff.fen.example'],
      roles: null,
      rolesClaim: 'groups',
      only: false,
    },
  });
});

test('the table of roles takes the last "=", so that a group may contain one', () => {
  const roles = `pulse-admins=institution-admin; cn=botany,ou=staff = programme-lead:${SCOPE};`;
  const found = read({ ...GOOD, OIDC_ROLES: roles, OIDC_ROLES_CLAIM: 'realm_access.roles', OIDC_ONLY: '1' });
  expect(found.ok && found.value).toMatchObject({
    roles: [
      { value: 'pulse-admins', grant: { role: 'institution-admin', scope: null } },
      { value: 'cn=botany,ou=staff', grant: { role: 'programme-lead', scope: SCOPE } },
    ],
    rolesClaim: 'realm_access.roles',
    only: true,
  });
});

const wrong: readonly (readonly [Partial<ProviderTexts>, string])[] = [
  [{ OIDC_NAME: 'Fen' }, 'OIDC_NAME'],
  [{ OIDC_ONLY: '1' }, 'OIDC_ONLY'],
  [{ ...GOOD, OIDC_ONLY: 'yes' }, 'OIDC_ONLY'],
  [{ ...GOOD, OIDC_ISSUER: 'http://login.example.org' }, 'OIDC_ISSUER'],
  [{ ...GOOD, OIDC_ISSUER: 'https://login.example.org?x=1' }, 'OIDC_ISSUER'],
  [{ ...GOOD, OIDC_CLIENT_ID: '' }, 'OIDC_CLIENT_ID'],
  [{ ...GOOD, OIDC_CLIENT_SECRET: ' ' }, 'OIDC_CLIENT_SECRET'],
  [{ ...GOOD, OIDC_DOMAINS: '' }, 'OIDC_DOMAINS'],
  [{ ...GOOD, OIDC_DOMAINS: '@fen.example' }, 'OIDC_DOMAINS'],
  [{ ...GOOD, OIDC_ROLES: 'admins' }, 'OIDC_ROLES'],
  [{ ...GOOD, OIDC_ROLES: 'admins=boss' }, 'OIDC_ROLES'],
  [{ ...GOOD, OIDC_ROLES: `admins=institution-admin:${SCOPE}` }, 'OIDC_ROLES'],
  [{ ...GOOD, OIDC_ROLES: 'leads=programme-lead' }, 'OIDC_ROLES'],
  [{ ...GOOD, OIDC_ROLES: 'leads=programme-lead:Botany' }, 'OIDC_ROLES'],
  // H2.4: the lead of the course asks a student first, and no address of theirs is kept.
  [{ ...GOOD, OIDC_ROLES: `students=student-representative:${SCOPE}` }, 'OIDC_ROLES'],
];
test.each(wrong)(
  '%j stops the start on Node, and is warned about at the edge, with a sentence that names %s',
  (texts, name) => {
    const node = readSettings(texts, []);
    expect(node.ok ? '' : node.error.split(' ', 1)[0]).toBe(name);
    const env = texts as unknown as EdgeBindings;
    expect(warningsOf(env).map((warning) => warning.split(' ', 1)[0])).toEqual([name]);
    expect(providerOf(env)).toBeNull();
  },
);

test('a trial on one machine may use http', () => {
  expect(read({ ...GOOD, OIDC_ISSUER: 'http://localhost:1234' }, true).ok).toBe(true);
});

test('at the edge a mistyped variable opens no other way, if people are to come in only through the provider', () => {
  const broken = { ...GOOD, OIDC_DOMAINS: '', OIDC_ONLY: '1' } as unknown as EdgeBindings;
  expect(directoryProviderOf(broken)).toMatchObject({ only: true });
  expect(directoryProviderOf({} as EdgeBindings)).toBeUndefined();
});
