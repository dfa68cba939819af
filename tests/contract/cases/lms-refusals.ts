/**
 * Cases N1 to N69 of lms.md section 15: each launch that is refused, with its code, and without ticket or data. Each differs in
 * one thing from a launch that is rendered.
 */
import { importJWK, SignJWT, UnsecuredJWT, exportJWK } from 'jose';
import { expect } from 'vitest';
import { CLAIMS } from '../../../schema/lms/claims.ts';
import { STATUS_BY_CODE, type LmsCode } from '../../../schema/lms/codes.ts';
import { canariesIn, DEEP_LINK_RETURN } from '../../lms/canaries.ts';
import { aSigningKey } from '../../lms/fake-platform.ts';
import { begin, claimsOf, codeIn, INSTRUCTOR, launch, LEARNER, postJson, ticketIn } from '../../lms/launch.ts';
import { heardWhile, LOG_LINE } from '../../lms/heard.ts';
import { registered, stageOf, type Stage } from '../../lms/stage.ts';
import { FakePlatform } from '../../lms/fake-platform.ts';
import type { Case } from '../case.ts';
import { ORIGIN, SECOND_MS } from '../harness.ts';

type Refused = readonly [n: string, says: string, code: LmsCode, run: (stage: Stage) => Promise<Response>];

/** A launch whose token was made otherwise. */
async function withToken(stage: Stage, make: (claims: Record<string, unknown>) => Promise<string> | string) {
  const begun = await stage.begin();
  const id_token = await make(claimsOf(stage.lms, begun.nonce, stage.h.world.nowMs));
  return stage.land(begun, { form: { id_token } });
}

/** Signs with an algorithm that no platform may use, with the right key. */
async function signedWith(stage: Stage, alg: 'PS256' | 'HS256', claims: Record<string, unknown>): Promise<string> {
  const { kid, privateKey, publicJwk } = stage.lms.key;
  const key =
    alg === 'HS256'
      ? new TextEncoder().encode(JSON.stringify(publicJwk))
      : await importJWK({ ...(await exportJWK(privateKey)), alg }, alg);
  return new SignJWT(claims).setProtectedHeader({ alg, kid }).sign(key);
}

/** Lets the platform answer otherwise for one launch whose keys are not known. */
async function withKeys(stage: Stage, answers: FakePlatform['answers'], jwksUrl?: string): Promise<Response> {
  const fake = await FakePlatform.at(`${answers}-${jwksUrl === undefined ? 'there' : 'private'}.test`);
  const platform = await registered(stage.h, stage.by, fake);
  if (jwksUrl !== undefined) await stage.h.engine().directory.lms.changePlatform(stage.by, platform.id, { jwksUrl });
  fake.answers = answers;
  return launch(stage.h, stage.institution, fake);
}

const roles = (...all: readonly string[]) => ({ claims: { [CLAIMS.roles]: all } });

const flow: readonly Refused[] = [
  ['N1', 'no state', 'form_bad', (s) => s.launch({ form: { state: null } })],
  ['N1', 'no token', 'form_bad', (s) => s.launch({ form: { id_token: null } })],
  ['N2', 'more than 32 KB', 'form_bad', (s) => s.launch({ claims: { more: 'x'.repeat(33_000) } })],
  ['N2', 'more than any body may have', 'form_bad', (s) => s.launch({ form: { more: 'x'.repeat(70_000) } })],
  ['N3', 'no JWT', 'token_bad', (s) => s.launch({ form: { id_token: 'a.b.c' } })],
  [
    'N4',
    'a made-up state',
    'state_unknown',
    (s) => s.launch({ form: { state: `${s.institution}.${'0'.repeat(32)}` } }),
  ],
  [
    'N5',
    'an expired state',
    'state_unknown',
    async (s) => {
      const begun = await s.begin();
      s.h.world.nowMs += 300 * SECOND_MS;
      return s.land(begun);
    },
  ],
  [
    'N6',
    'a state that was used',
    'state_unknown',
    async (s) => {
      const begun = await s.begin();
      expect((await s.land(begun)).status).toBe(200);
      return s.land(begun);
    },
  ],
  [
    'N8',
    'the cookie of another launch',
    'needs_window',
    async (s) => {
      const [begun, another] = [await s.begin(), await s.begin()];
      const value = another.cookie.split('=')[1] ?? '';
      return s.land(begun, { cookie: `${begun.cookie.split('=')[0] ?? ''}=${value}` });
    },
  ],
  ['N9', 'another browser', 'needs_window', async (s) => s.land(await s.begin(), { cookie: 'lti_0=0' })],
  [
    'N10',
    'an old token with a fresh state',
    'nonce',
    async (s) => {
      const claims = claimsOf(s.lms, (await s.begin()).nonce, s.h.world.nowMs);
      return s.launch({ claims });
    },
  ],
  [
    'N12',
    'no cookie, and a storage target that the platform has not named',
    'needs_window',
    (s) => s.launch({ cookie: null, form: { lti_storage_target: '_parent' } }),
  ],
];

const signature: readonly Refused[] = [
  ['N14', 'nothing signed', 'alg', (s) => withToken(s, (claims) => new UnsecuredJWT(claims).encode())],
  ['N15', 'HS256 with the public key', 'alg', (s) => withToken(s, (claims) => signedWith(s, 'HS256', claims))],
  ['N16', 'PS256', 'alg', (s) => withToken(s, (claims) => signedWith(s, 'PS256', claims))],
  ['N17', 'no name of a key', 'kid', (s) => withToken(s, (claims) => noKid(s, claims))],
  ['N18', 'an unknown key', 'key_unknown', async (s) => s.launch({ key: await aSigningKey('nobody’s') })],
  [
    'N19',
    'another key under the right name',
    'signature',
    async (s) => s.launch({ key: await aSigningKey(s.lms.key.kid) }),
  ],
  [
    'N20',
    'another platform’s key under the right name',
    'signature',
    (s) => s.launch({ key: { ...s.other.key, kid: s.lms.key.kid } }),
  ],
  ['N20', 'another platform’s key under its own name', 'key_unknown', (s) => s.launch({ key: s.other.key })],
  [
    'N20',
    'a state of another institution',
    'state_unknown',
    async (s) => {
      const begun = await s.begin();
      return s.land(begun, { form: { state: begun.state.replace(s.institution, 'f'.repeat(32)) } });
    },
  ],
  [
    'N21',
    'keys of its own, named in the header',
    'signature',
    async (s) => {
      const key = await aSigningKey(s.lms.key.kid);
      return s.launch({ key, header: { jku: 'https://evil.test/jwks', jwk: key.publicJwk } });
    },
  ],
];

const noKid = (s: Stage, claims: Record<string, unknown>): Promise<string> =>
  new SignJWT(claims).setProtectedHeader({ alg: 'RS256' }).sign(s.lms.key.privateKey);

const times: readonly Refused[] = [
  ['N22', 'expired', 'expired', (s) => s.launch({ iat: -200, exp: -100 })],
  ['N23', 'no expiry', 'expired', (s) => s.launch({ drop: ['exp'] })],
  ['N24', 'no time of issue', 'issued_at', (s) => s.launch({ drop: ['iat'] })],
  ['N25', 'issued in a day', 'issued_at', (s) => s.launch({ iat: 86_400, exp: 86_460 })],
  ['N26', 'issued an hour ago', 'issued_at', (s) => s.launch({ iat: -3600, exp: 60 })],
  ['N27', 'another issuer', 'issuer', (s) => s.launch({ claims: { iss: s.other.iss } })],
  ['N28', 'for another client', 'audience', (s) => s.launch({ claims: { aud: 'client-2' } })],
  ['N29', 'for nobody', 'audience', (s) => s.launch({ drop: ['aud'] })],
  ['N30', 'for two, and no party', 'azp', (s) => s.launch({ claims: { aud: [s.lms.clientId, 'client-2'] } })],
  ['N31', 'another party', 'azp', (s) => s.launch({ claims: { aud: [s.lms.clientId, 'client-2'], azp: 'client-2' } })],
  ['N32', 'for us, and another party', 'azp', (s) => s.launch({ claims: { azp: 'client-2' } })],
  ['N33', 'no nonce', 'nonce', (s) => s.launch({ drop: ['nonce'] })],
  ['N34', 'another nonce', 'nonce', (s) => s.launch({ claims: { nonce: '0'.repeat(32) } })],
];

const claimed: readonly Refused[] = [
  ['N35', 'version 1.2', 'version', (s) => s.launch({ claims: { [CLAIMS.version]: '1.2.0' } })],
  ['N36', 'no version', 'version', (s) => s.launch({ drop: [CLAIMS.version] })],
  ['N37', 'an unknown message', 'message_type', (s) => s.launch({ claims: { [CLAIMS.messageType]: 'LtiSubmission' } })],
  ['N38', 'no message', 'message_type', (s) => s.launch({ drop: [CLAIMS.messageType] })],
  ['N39', 'no deployment', 'deployment_bad', (s) => s.launch({ drop: [CLAIMS.deploymentId] })],
  ['N40', 'an empty deployment', 'deployment_bad', (s) => s.launch({ claims: { [CLAIMS.deploymentId]: '' } })],
  [
    'N40',
    'a long deployment',
    'deployment_bad',
    (s) => s.launch({ claims: { [CLAIMS.deploymentId]: 'x'.repeat(256) } }),
  ],
  ['N40', 'a deployment that is a number', 'deployment_bad', (s) => s.launch({ claims: { [CLAIMS.deploymentId]: 1 } })],
  [
    'N41',
    'another deployment than the login’s',
    'deployment_bad',
    (s) => s.launch({ login: { lti_deployment_id: 'deployment-2' } }),
  ],
  ['N42', 'an unknown deployment', 'deployment_pending', (s) => s.launch({ claims: { [CLAIMS.deploymentId]: 'new' } })],
  [
    'N43',
    'a disabled deployment',
    'deployment_disabled',
    async (s) => {
      await s.h.engine().directory.lms.putDeployment(s.by, s.platform.id, 'old', 'disabled');
      return s.launch({ claims: { [CLAIMS.deploymentId]: 'old' } });
    },
  ],
  ['N44', 'no roles', 'roles', (s) => s.launch({ drop: [CLAIMS.roles] })],
  ['N45', 'roles in one text', 'roles', (s) => s.launch({ claims: { [CLAIMS.roles]: LEARNER } })],
  ['N46', 'no resource link', 'resource_link', (s) => s.launch({ drop: [CLAIMS.resourceLink] })],
  ['N47', 'a resource link without id', 'resource_link', (s) => s.launch({ claims: { [CLAIMS.resourceLink]: {} } })],
  ['N48', 'no sub', 'no_member_id', (s) => s.launch({ drop: ['sub'] })],
  [
    'N49',
    'another site as its target',
    'target_foreign',
    (s) => s.launch({ claims: { [CLAIMS.targetLinkUri]: 'https://evil.test/lti/launch' } }),
  ],
  [
    'N50',
    'a site whose name begins like ours',
    'target_foreign',
    (s) => s.launch({ claims: { [CLAIMS.targetLinkUri]: `${ORIGIN}.evil.example/lti/launch` } }),
  ],
];

const atLogin: readonly Refused[] = [
  ['N51', 'an unknown issuer', 'platform_unknown', async (s) => (await s.begin({ iss: 'https://no.test' })).reply],
  [
    'N52',
    'an issuer with two clients, and none named',
    'platform_ambiguous',
    async (s) => {
      const two = [await FakePlatform.at('two.test'), await FakePlatform.at('two.test', 'client-2')] as const;
      for (const fake of two) await registered(s.h, s.by, fake);
      return (await begin(s.h, s.institution, two[0], { client_id: null })).reply;
    },
  ],
  [
    'N53',
    'another site as its target',
    'target_foreign',
    async (s) => (await s.begin({ target_link_uri: 'https://evil.test/lti/launch' })).reply,
  ],
  [
    'N53',
    'a site whose name begins like ours',
    'target_foreign',
    async (s) => (await s.begin({ target_link_uri: `${ORIGIN}.evil.example` })).reply,
  ],
  [
    'N54',
    'an inactive platform',
    'platform_inactive',
    async (s) => {
      const fake = await FakePlatform.at('pending.test');
      const { id } = await registered(s.h, s.by, fake);
      await s.h.engine().directory.lms.changePlatform(s.by, id, { status: 'pending' });
      return (await begin(s.h, s.institution, fake)).reply;
    },
  ],
  ['N55', 'nobody whom it hints at', 'form_bad', async (s) => (await s.begin({ login_hint: null })).reply],
];

const keys: readonly Refused[] = [
  ['N56', 'keys that fail', 'jwks_unavailable', (s) => withKeys(s, 'fails')],
  [
    'N57',
    'keys that do not come',
    'jwks_unavailable',
    async (s) => {
      s.h.world.outbound.patienceMs = 20;
      try {
        return await withKeys(s, 'stalls');
      } finally {
        s.h.world.outbound.patienceMs = 5000;
      }
    },
  ],
  ['N58', 'keys without end', 'jwks_unavailable', (s) => withKeys(s, 'grows')],
  ['N59', 'keys on this machine', 'jwks_unavailable', (s) => withKeys(s, 'well', 'https://127.0.0.1/jwks')],
  ['N59', 'keys over http', 'jwks_unavailable', (s) => withKeys(s, 'lies', 'http://lms.test/jwks')],
  ['N60', 'keys elsewhere', 'jwks_unavailable', (s) => withKeys(s, 'redirects')],
];

const institution = 'http://purl.imsglobal.org/vocab/lis/v2/institution/person';
const membership = 'http://purl.imsglobal.org/vocab/lis/v2/membership';
const rights: readonly Refused[] = [
  [
    'N63',
    'a system administrator alone',
    'no_access',
    (s) => s.launch(roles('http://purl.imsglobal.org/vocab/lis/v2/system/person#Administrator')),
  ],
  ['N63', 'an instructor of the institution alone', 'no_access', (s) => s.launch(roles(`${institution}#Instructor`))],
  ['N64', 'a role that ends like another', 'no_access', (s) => s.launch(roles(`${membership}#NotInstructor`))],
  [
    'N65',
    'an assistant',
    'no_access',
    (s) => s.launch(roles(`${membership}/Instructor#TeachingAssistant`, INSTRUCTOR)),
  ],
  ['N65', 'no role', 'no_access', (s) => s.launch(roles())],
  [
    'N76',
    'a student who would link something',
    'no_access',
    (s) =>
      s.launch({
        claims: {
          [CLAIMS.messageType]: 'LtiDeepLinkingRequest',
          [CLAIMS.deepLinkingSettings]: { deep_link_return_url: DEEP_LINK_RETURN, accept_types: [] },
        },
      }),
  ],
  [
    'N67',
    'a ticket of another purpose',
    'ticket_bad',
    async (s) => {
      const ticket = ticketIn(await (await s.launch(roles(INSTRUCTOR))).text());
      expect(ticket).not.toBeNull();
      return postJson(s.h, '/lti/bind', { ticket, as: 'code', code: '0'.repeat(12) });
    },
  ],
  [
    'N69',
    'a code that connects a course of another institution',
    'invite_bad',
    async (s) => {
      const claims = { [CLAIMS.roles]: [INSTRUCTOR], [CLAIMS.context]: { id: 'unbound', title: 'Optics' } };
      const ticket = ticketIn(await (await s.launch({ claims })).text());
      return postJson(s.h, '/lti/bind', { ticket, as: 'code', code: 'K7QF-2MK7-QF2M' });
    },
  ],
];

const lists = { flow, signature, times, claimed, atLogin, keys, rights };

export function lmsRefusalCases(it: Case): void {
  it('renders a launch in which nothing was altered, as each of the next ones is but for one thing', async (scene) => {
    const stage = await stageOf(scene);
    const reply = await stage.launch();
    const text = await reply.text();
    expect([reply.status, codeIn(text)]).toEqual([200, null]);
    expect(text).toContain('Nothing is open right now');
  });

  for (const [n, says, code, run] of Object.values(lists).flat())
    it(`${n}: refuses ${says}, as ${code}`, async (scene) => {
      const stage = await stageOf(scene);
      const { value: reply, heard } = await heardWhile(() => run(stage));
      const text = await reply.text();
      expect([codeIn(text), reply.status]).toEqual([code, STATUS_BY_CODE[code]]);
      expect(ticketIn(text)).toBeNull();
      expect(text).not.toContain('Botany');
      expect(reply.headers.get('Location')).toBeNull();
      // L7.4: whatever the platform has said of the person is nowhere.
      expect(canariesIn([text, ...reply.headers.values(), ...heard].join('\n'))).toEqual([]);
      expect(heard.filter((line) => !LOG_LINE.test(line))).toEqual([]);
    });

  it('N7: a launch without its cookie needs a window, and passes with it afterwards', async (scene) => {
    const stage = await stageOf(scene);
    const begun = await stage.begin();
    const without = await stage.land(begun, { cookie: null });
    expect([without.status, codeIn(await without.text())]).toEqual([400, 'needs_window']);
    expect((await stage.land(begun)).status).toBe(200);
  });

  it('N11: of twenty that land one launch at once, one wins', async (scene) => {
    const stage = await stageOf(scene);
    const begun = await stage.begin();
    await stage.launch();
    const replies = await Promise.all(Array.from({ length: 20 }, () => stage.land(begun)));
    const codes = await Promise.all(replies.map(async (reply) => codeIn(await reply.text())));
    expect(codes.filter((code) => code === null)).toHaveLength(1);
    expect(codes.filter((code) => code === 'state_unknown')).toHaveLength(19);
  });

  it('N61: a rotated key is refused within thirty seconds, and then accepted with one request', async (scene) => {
    const stage = await stageOf(scene);
    const fake = await FakePlatform.at('rotating.test');
    await registered(stage.h, stage.by, fake);
    const landed = async () => {
      const { value } = await heardWhile(() => launch(stage.h, stage.institution, fake));
      return codeIn(await value.text());
    };
    expect(await landed()).toBeNull();
    await fake.rotate();
    stage.h.world.nowMs += 29 * SECOND_MS;
    expect([await landed(), fake.asked]).toEqual(['key_unknown', 1]);
    stage.h.world.nowMs += SECOND_MS;
    expect([await landed(), fake.asked]).toEqual([null, 2]);
    // The keys are kept for five minutes at least, and asked for again after that.
    stage.h.world.nowMs += 299 * SECOND_MS;
    expect([await landed(), fake.asked]).toEqual([null, 2]);
    stage.h.world.nowMs += SECOND_MS;
    expect([await landed(), fake.asked]).toEqual([null, 3]);
  });

  it('L10.1: a platform that gives no keys is asked once in thirty seconds, by however many launches', async (scene) => {
    const stage = await stageOf(scene);
    const fake = await FakePlatform.at('silent.test');
    await registered(stage.h, stage.by, fake);
    const landed = async () => codeIn(await (await launch(stage.h, stage.institution, fake)).text());
    await heardWhile(async () => {
      fake.answers = 'fails';
      expect([await landed(), await landed(), fake.asked]).toEqual(['jwks_unavailable', 'jwks_unavailable', 1]);
      // It does not answer at all: whoever comes while it is asked hears the same at once, and does not ask too.
      fake.answers = 'stalls';
      stage.h.world.nowMs += 30 * SECOND_MS;
      stage.h.world.outbound.patienceMs = 200;
      const first = landed();
      while (fake.asked < 2) await new Promise((resolve) => setTimeout(resolve, 1));
      const others = await Promise.all(Array.from({ length: 20 }, landed));
      stage.h.world.outbound.patienceMs = 5000;
      expect([new Set([await first, ...others]), fake.asked]).toEqual([new Set(['jwks_unavailable']), 2]);
      fake.answers = 'well';
      stage.h.world.nowMs += 30 * SECOND_MS;
      expect([await landed(), fake.asked]).toEqual([null, 3]);
    });
  });

  it('N13: a launch without cookies is finished by the value that the platform kept, once and within a minute', async (scene) => {
    const stage = await stageOf(scene);
    const { h } = stage;
    const half = async () => {
      const begun = await stage.begin({ lti_storage_target: '_parent' });
      const kept = /data-value="([0-9a-f]{64})"/.exec(await begun.reply.text())?.[1];
      const page = await (await stage.land(begun, { cookie: null })).text();
      expect(codeIn(page)).toBeNull();
      expect(page).toContain(`data-key="lti_state_${begun.state}"`);
      return { ticket: ticketIn(page) ?? '', value: kept ?? '', begun };
    };
    const first = await half();
    const finish = async (body: object) => codeIn(await (await postJson(h, '/lti/finish', body)).text());
    // The same launch cannot become a second half.
    expect(codeIn(await (await stage.land(first.begun, { cookie: null })).text())).toBe('state_unknown');
    expect(await finish({ ticket: first.ticket, value: '0'.repeat(64) })).toBe('needs_window');
    expect(await finish({ ticket: first.ticket, value: '' })).toBe('needs_window');
    expect(await finish({ ticket: first.ticket, value: first.value })).toBeNull();
    expect(await finish({ ticket: first.ticket, value: first.value })).toBe('state_unknown');
    const late = await half();
    h.world.nowMs += 60 * SECOND_MS;
    expect(await finish({ ticket: late.ticket, value: late.value })).toBe('ticket_bad');
    // A ticket of one launch with the value of another.
    const [one, two] = [await half(), await half()];
    expect(await finish({ ticket: one.ticket, value: two.value })).toBe('needs_window');
  });

  it('L3.3: a launch that is loaded again says what to do', async (scene) => {
    const reply = await (await stageOf(scene)).h.fetch('/lti/launch');
    expect(await reply.text()).toContain('Please open this again from your course');
  });

  it('L13.1: what the platform itself refuses is no launch', async (scene) => {
    const stage = await stageOf(scene);
    const form = { error: 'login_required', error_description: 'secret' };
    const { value: reply } = await heardWhile(() => stage.launch({ form }));
    const text = await reply.text();
    expect([codeIn(text), text.includes('secret')]).toEqual(['platform_error', false]);
  });
}
