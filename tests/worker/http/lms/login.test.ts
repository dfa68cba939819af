/** Tests what only a server on https shows: the cookie of a launch, and who may frame pages of a pulse (lms.md L5.3, L9.4). */
import { beforeEach, expect, test } from 'vitest';
import type { Me } from '../../../../schema/contract/account.ts';
import { createApp } from '../../../../worker/http/app.ts';
import { heardWhile } from '../../../lms/heard.ts';
import { aPlatform, platformOf } from '../../directory/lms/a-platform.ts';
import { anApp, aStaffVisitor, PUBLIC_URL, type Built } from '../an-app.ts';

let built: Built;
let me: Me;
beforeEach(async () => {
  built = anApp();
  me = (await (await (await aStaffVisitor(built)).get('/api/me')).json()) as Me;
  aPlatform(built.directory, me.id);
});

const begin = (more: Readonly<Record<string, string>> = {}) => {
  const { iss, clientId } = platformOf('lms.example');
  const asked = { iss, client_id: clientId, login_hint: 'x', target_link_uri: `${PUBLIC_URL}/lti/launch`, ...more };
  const path = `/lti/login/${built.directory.lms.institutionId() ?? ''}`;
  return built.app.request(`${path}?${new URLSearchParams(asked).toString()}`);
};

test('L5.3: the cookie of a launch goes to /lti only, also from a frame, and to no script', async () => {
  const reply = await begin();
  const state = new URL(reply.headers.get('Location') ?? '').searchParams.get('state') ?? '';
  expect(reply.headers.get('Set-Cookie')).toMatch(
    new RegExp(
      `^__Secure-lti_${state.split('.')[1]?.slice(0, 8) ?? ''}=[0-9a-f]{64}; Max-Age=300; Path=/lti; HttpOnly; Secure; SameSite=None; Partitioned$`,
    ),
  );
});

test('L5.12: a platform that offers storage gets the value for its own origin, and the cookie is set all the same', async () => {
  const reply = await begin({ lti_storage_target: '_parent' });
  const html = await reply.text();
  const kept = /data-value="([0-9a-f]{64})"/.exec(html)?.[1];
  expect(reply.headers.get('Set-Cookie')).toContain(`=${kept ?? ''};`);
  expect(html).toContain('data-origin="https://lms.example"');
  expect(html).toContain('src="/assets/lms.js"');
});

test.each(['lti_deployment_id', 'lti_storage_target'])(
  'H6.9: %s of a login is stored, so it has 255 characters at most',
  async (name) => {
    const stored = () => built.sqlite.prepare('SELECT count(*) FROM lti_flow').pluck().get();
    expect((await begin({ [name]: 'x'.repeat(256) })).status).toBe(400);
    expect(stored()).toBe(0);
    expect((await begin({ [name]: 'x'.repeat(255) })).status).toBeLessThan(400);
    expect(stored()).toBe(1);
  },
);

test('L9.4: the platforms of an institution may frame its pulses, as long as they are active', async () => {
  const settings = built.directory.courses.institution();
  built.directory.courses.saveInstitution(
    me.id,
    { ...settings, embedOrigins: ['https://uni.example'] },
    settings.version,
  );
  const [platform] = built.directory.lms.platforms();
  const ancestors = async () => {
    const { headers } = await anotherApp().request('/s/ABC123');
    return /frame-ancestors ([^;]*)/.exec(headers.get('Content-Security-Policy') ?? '')?.[1];
  };
  expect(await ancestors()).toBe('https://uni.example https://lms.example');
  if (platform !== undefined) built.directory.lms.changePlatform(me.id, platform.id, { status: 'disabled' });
  expect(await ancestors()).toBe('https://uni.example');
});

test('L7.3: however often somebody is refused, the log gets a few lines of each reason, and still those of another one', async () => {
  const lines = async (more: Readonly<Record<string, string>>, times: number): Promise<readonly string[]> => {
    const { heard } = await heardWhile(async () => {
      for (let i = 0; i < times; i += 1) await begin(more);
    });
    return heard.map((line) => line.split(' ')[1] ?? '');
  };
  const foreign = { target_link_uri: 'https://evil.example/lti/launch' };
  expect(await lines(foreign, 100)).toEqual(Array.from({ length: 20 }, () => 'target_foreign'));
  expect(await lines({ iss: 'https://no.example' }, 1)).toEqual(['platform_unknown']);
  built.clock.nowMs += 60_000;
  expect(await lines(foreign, 2)).toEqual(['target_foreign']);
});

/** The same server after a start: nothing is remembered. */
const anotherApp = () => createApp(built.engine);
