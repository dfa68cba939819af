/**
 * Cases N70 to N75 of lms.md section 15, and A6: a learning platform registers itself with an invitation of an administrator, and
 * nothing is registered by anything else. A platform says of itself what it likes, so each refusal alters one thing of what passes.
 */
import { expect } from 'vitest';
import { STATUS_BY_CODE, type LmsCode } from '../../../schema/lms/codes.ts';
import { FakePlatform } from '../../lms/fake-platform.ts';
import { heardWhile, LOG_LINE } from '../../lms/heard.ts';
import { begin, codeIn, DEPLOYMENT, land, postJson, ticketIn } from '../../lms/launch.ts';
import { stageOf } from '../../lms/stage.ts';
import type { Case, Scene } from '../case.ts';
import { DAY_MS, ORIGIN, SECOND_MS } from '../harness.ts';

const TOOL = 'https://purl.imsglobal.org/spec/lti-tool-configuration';
const TOKEN = 'their-token';

interface Opening {
  readonly invite?: string;
  /** The address of the configuration, or none. */
  readonly configuration?: string | null;
  readonly token?: string | null;
}

let made = 0;

/** A platform that answers and is not registered. */
async function fresh({ h }: Scene, clientId = `client-of-registration-${++made}`, host = `reg${made}.test`) {
  const fake = await FakePlatform.at(host, clientId);
  h.world.platforms.set(fake.host, fake.fetch);
  return fake;
}

/** @returns the path of a new invitation */
async function invited({ teacher }: Pick<Scene, 'teacher'>): Promise<string> {
  const { link } = await teacher.expect('makeRegistration', {}, null);
  return new URL(link).pathname;
}

async function open(scene: Scene, fake: FakePlatform, { invite, configuration, token }: Opening = {}) {
  const query = new URLSearchParams({
    ...(configuration !== null && { openid_configuration: configuration ?? fake.configuration }),
    ...(token !== null && { registration_token: token ?? TOKEN }),
  });
  return scene.h.fetch(`${invite ?? (await invited(scene))}?${query.toString()}`);
}

const confirm = ({ h }: Scene, ticket: string | null) => postJson(h, '/lti/register/confirm', { ticket });

const platformsOf = async ({ teacher }: Scene) => (await teacher.expect('platforms', {}, null)).platforms;

/** Registers a platform, and reads what stands in the list afterwards. */
async function register(scene: Scene, fake: FakePlatform, opening?: Opening) {
  const page = await open(scene, fake, opening);
  const reply = await confirm(scene, ticketIn(await page.text()));
  return { reply, text: await reply.text(), platforms: await platformsOf(scene) };
}

type Refused = readonly [n: string, says: string, code: LmsCode, run: (scene: Scene) => Promise<Response>];

const describing =
  (describes: (fake: FakePlatform) => Readonly<Record<string, unknown>>, host?: string) =>
  async (scene: Scene): Promise<Response> => {
    const fake = await fresh(scene, undefined, host);
    fake.describes = describes(fake);
    return open(scene, fake);
  };

const telling = (tells: FakePlatform['tells'], code: LmsCode): Refused => [
  'N75',
  `a configuration that ${tells}`,
  code,
  async (scene) => {
    const fake = await fresh(scene);
    fake.tells = tells;
    scene.h.world.outbound.patienceMs = 20;
    const reply = await open(scene, fake);
    scene.h.world.outbound.patienceMs = 5000;
    return reply;
  },
];

const at =
  (configuration: string | null) =>
  async (scene: Scene): Promise<Response> =>
    open(scene, await fresh(scene), { configuration });

const refused: readonly Refused[] = [
  [
    'N70',
    'an invitation that nobody made',
    'invite_bad',
    async (s) => open(s, await fresh(s), { invite: (await invited(s)).replace(/.{8}$/, '00000000') }),
  ],
  [
    'N70',
    'an invitation that was used',
    'invite_bad',
    async (s) => {
      const invite = await invited(s);
      expect((await register(s, await fresh(s), { invite })).reply.status).toBe(200);
      return open(s, await fresh(s), { invite });
    },
  ],
  [
    'N70',
    'an invitation that is a day old',
    'invite_bad',
    async (s) => {
      const invite = await invited(s);
      s.h.world.nowMs += DAY_MS;
      return open(s, await fresh(s), { invite });
    },
  ],
  [
    'N70',
    'an invitation for which there is a newer one',
    'invite_bad',
    async (s) => {
      const invite = await invited(s);
      await invited(s);
      return open(s, await fresh(s), { invite });
    },
  ],
  [
    'N70',
    'an invitation of somebody who does not administer any more',
    'invite_bad',
    async (s) => {
      const colleague = await s.teacher.invited({ role: 'institution-admin', scope: null });
      const invite = await invited({ teacher: colleague });
      const { id } = await colleague.expect('me', {}, null);
      await s.teacher.expect('dropRole', {}, { person: id, role: 'institution-admin', scope: null });
      return open(s, await fresh(s), { invite });
    },
  ],
  [
    'N70',
    'an invitation of another institution',
    'invite_bad',
    async (s) => open(s, await fresh(s), { invite: (await invited(s)).replace(/[0-9a-f]{32}(?=\/)/, 'f'.repeat(32)) }),
  ],
  ['N71', 'an issuer on another host', 'issuer_mismatch', describing(() => ({ issuer: 'https://lms.test' }))],
  [
    'N71',
    'an issuer whose host only begins alike',
    'issuer_mismatch',
    describing(({ iss }) => ({ issuer: `${iss}.evil.example` })),
  ],
  ...(['authorization_endpoint', 'jwks_uri', 'registration_endpoint'] as const).map(
    (name): Refused => [
      'N72',
      `${name} on another site`,
      'endpoint_foreign',
      describing(() => ({ [name]: 'https://evil.example/x' })),
    ],
  ),
  [
    'N72',
    'an endpoint of a neighbour under a public suffix',
    'endpoint_foreign',
    describing(() => ({ jwks_uri: 'https://evil.github.io/jwks' }), 'school.github.io'),
  ],
  ['N72', 'an endpoint over http', 'endpoint_foreign', describing(({ host }) => ({ jwks_uri: `http://${host}/jwks` }))],
  ['N75', 'no configuration', 'config_bad', at(null)],
  ['N75', 'a configuration over http', 'config_bad', at('http://reg1.test/.well-known/openid-configuration')],
  ...[
    'https://127.0.0.1/c',
    'https://localhost/c',
    'https://10.0.0.8/c',
    'https://[::1]/c',
    'https://a@reg1.test/c',
  ].map((address): Refused => ['N75', `a configuration at ${address}`, 'config_bad', at(address)]),
  telling('lies', 'config_bad'),
  telling('grows', 'config_unreachable'),
  telling('stalls', 'config_unreachable'),
  telling('redirects', 'config_unreachable'),
  telling('fails', 'config_unreachable'),
  ['N75', 'a configuration without keys', 'config_bad', describing(() => ({ jwks_uri: undefined }))],
  [
    'N74',
    'a ticket that was altered',
    'ticket_bad',
    async (s) => {
      const ticket = ticketIn(await (await open(s, await fresh(s))).text()) ?? '';
      return confirm(s, `${ticket.slice(0, -3)}AAA`);
    },
  ],
  [
    'N74',
    'a ticket of another purpose',
    'ticket_bad',
    async (s) => {
      const stage = await stageOf(s);
      const claims = { 'https://purl.imsglobal.org/spec/lti/claim/roles': ['Instructor'] };
      return confirm(s, ticketIn(await (await stage.launch({ claims })).text()));
    },
  ],
  [
    'N74',
    'a ticket that is a quarter of an hour old',
    'ticket_bad',
    async (s) => {
      const ticket = ticketIn(await (await open(s, await fresh(s))).text());
      s.h.world.nowMs += 900 * SECOND_MS;
      return confirm(s, ticket);
    },
  ],
  [
    'L12.3',
    'what the platform itself refuses',
    'registration_refused',
    async (s) => {
      const fake = await fresh(s);
      fake.gives = null;
      return confirm(s, ticketIn(await (await open(s, fake)).text()));
    },
  ],
];

export function lmsRegisteringCases(it: Case): void {
  for (const [n, says, code, run] of refused)
    it(`${n}: registers nothing with ${says}, as ${code}`, async (scene) => {
      await stageOf(scene);
      const { value: reply, heard } = await heardWhile(() => run(scene));
      const text = await reply.text();
      expect([codeIn(text), reply.status]).toEqual([code, STATUS_BY_CODE[code]]);
      expect(ticketIn(text)).toBeNull();
      const known = (await platformsOf(scene)).map(({ clientId }) => clientId);
      // The platform of the request, which was made last, is not among them.
      expect(known).not.toContain(`client-of-registration-${made}`);
      expect(heard.filter((line) => !LOG_LINE.test(line))).toEqual([]);
    });

  it('A6: Moodle registers itself with what it needs and nothing more, waits until it is activated, and then launches', async (scene) => {
    const { institution } = await stageOf(scene);
    const fake = await fresh(scene);
    const page = await open(scene, fake);
    const html = await page.text();
    expect(html).toContain(fake.iss);
    expect(html).toContain('moodle');
    expect(html).toContain('University of the Contract');
    // Moodle shows this page in a frame of its own (L9.4).
    expect(page.headers.get('Content-Security-Policy')).toContain(`frame-ancestors ${fake.iss}`);
    expect(fake.registered).toEqual([]);

    const done = await confirm(scene, ticketIn(html));
    expect([done.status, (await done.text()).includes('data-lms="registered"')]).toEqual([200, true]);
    expect(fake.askedWith).toEqual([`Bearer ${TOKEN}`]);
    const message = (type: string) => ({
      type,
      target_link_uri: `${ORIGIN}/lti/launch`,
      label: 'Mattering Pulse',
    });
    expect(fake.registered).toEqual([
      {
        authorization: `Bearer ${TOKEN}`,
        body: {
          application_type: 'web',
          response_types: ['id_token'],
          grant_types: ['implicit', 'client_credentials'],
          initiate_login_uri: `${ORIGIN}/lti/login/${institution}`,
          redirect_uris: [`${ORIGIN}/lti/launch`],
          jwks_uri: `${ORIGIN}/lti/jwks/${institution}`,
          token_endpoint_auth_method: 'private_key_jwt',
          client_name: 'Mattering Pulse',
          scope: '',
          [TOOL]: {
            domain: 'pulse.test',
            target_link_uri: `${ORIGIN}/lti/launch`,
            claims: ['iss', 'sub'],
            custom_parameters: {},
            messages: [message('LtiResourceLinkRequest'), message('LtiDeepLinkingRequest')],
          },
        },
      },
    ]);
    const found = (await platformsOf(scene)).find(({ iss }) => iss === fake.iss);
    expect(found).toMatchObject({
      clientId: fake.clientId,
      authUrl: `${fake.iss}/auth?from=tool`,
      jwksUrl: `${fake.iss}/jwks`,
      product: 'moodle',
      origins: [fake.iss],
      status: 'pending',
      deployments: [{ id: DEPLOYMENT, status: 'active' }],
    });

    const landed = async () => {
      const { value } = await heardWhile(async () => {
        const begun = await begin(scene.h, institution, fake);
        return begun.state === '' ? begun.reply : land(scene.h, fake, begun);
      });
      return codeIn(await value.text());
    };
    expect(await landed()).toBe('platform_inactive');
    await scene.teacher.expect('actOnPlatform', {}, { platform: found!.id, act: 'activate' });
    expect(await landed()).toBeNull();
  });

  it('A6: Canvas is told where to offer the activity and to send no personal data, and its installations wait', async (scene) => {
    await stageOf(scene);
    const fake = await fresh(scene, 'canvas-client', 'canvas.instructure.com');
    fake.product = 'canvas';
    fake.gives = { client_id: 170_000_000_000_001 };
    fake.describes = {
      authorization_endpoint: 'https://sso.canvaslms.com/api/lti/authorize_redirect',
      jwks_uri: 'https://sso.canvaslms.com/api/lti/security/jwks',
    };
    const { platforms } = await register(scene, fake);
    const tool = fake.registered[0]?.body[TOOL] as Record<string, unknown>;
    expect(tool['https://canvas.instructure.com/lti/privacy_level']).toBe('anonymous');
    expect((tool['messages'] as { type: string; placements: string[] }[]).map((m) => [m.type, m.placements])).toEqual([
      ['LtiResourceLinkRequest', ['course_navigation']],
      ['LtiDeepLinkingRequest', ['link_selection', 'assignment_selection', 'editor_button']],
    ]);
    expect(platforms.find(({ iss }) => iss === fake.iss)).toMatchObject({
      clientId: '170000000000001',
      origins: ['https://canvas.instructure.com', 'https://*.instructure.com'],
      deployments: [],
    });
  });

  it('A6: a platform that gives no token is asked without one', async (scene) => {
    await stageOf(scene);
    const fake = await fresh(scene);
    const { reply } = await register(scene, fake, { token: null });
    expect([reply.status, fake.askedWith, fake.registered[0]?.authorization]).toEqual([200, [null], null]);
  });

  it('N73: a pair of platform and client id that exists stays as it was (L12.4)', async (scene) => {
    await stageOf(scene);
    const fake = await fresh(scene);
    const first = await register(scene, fake);
    const before = first.platforms.find(({ iss }) => iss === fake.iss);
    expect(before).toBeDefined();
    fake.product = 'something else';
    fake.describes = { jwks_uri: `${fake.iss}/other-keys` };
    const { value: again, heard } = await heardWhile(() => register(scene, fake));
    expect([codeIn(again.text), again.reply.status, heard]).toEqual(['platform_exists', 409, []]);
    expect(again.platforms.filter(({ iss }) => iss === fake.iss)).toEqual([before]);
  });

  it('L12.1: of twenty who confirm one invitation at once, one registers', async (scene) => {
    await stageOf(scene);
    const fake = await fresh(scene);
    const invite = await invited(scene);
    const tickets = await Promise.all(
      Array.from({ length: 20 }, async () => ticketIn(await (await open(scene, fake, { invite })).text())),
    );
    const codes = await Promise.all(tickets.map(async (ticket) => codeIn(await (await confirm(scene, ticket)).text())));
    expect([
      codes.filter((code) => code === null).length,
      codes.filter((code) => code === 'invite_bad').length,
    ]).toEqual([1, 19]);
    expect(fake.registered).toHaveLength(1);
  });

  it('notes in the audit log who made the invitation and who registered, and keeps no secret (L12.1)', async (scene) => {
    await stageOf(scene);
    const { id: me } = await scene.teacher.expect('me', {}, null);
    const invite = await invited(scene);
    const secret = invite.split('/').at(-1) ?? '';
    expect(secret).toMatch(/^[0-9a-f]{64}$/);
    expect(Buffer.from(await scene.h.storedBytes()).includes(secret)).toBe(false);
    const fake = await fresh(scene);
    await register(scene, fake, { invite });
    const { entries } = await scene.teacher.expect('auditLog', {}, {});
    expect(entries.slice(0, 2).map(({ by, action }) => [by, action])).toEqual([
      [me, 'add-platform'],
      [me, 'invite-platform'],
    ]);
    expect(Buffer.from(await scene.h.storedBytes()).includes(TOKEN)).toBe(false);
  });
}
