/**
 * Signs in through a real provider on both engines, and plays with a browser how somebody comes in by it, has an address confirmed and
 * comes in by mail (H1.1, H1.3, H1.4).
 */
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { hashToken } from '../../worker/http/staff/token.ts';
import { parseProvider, PROVIDER_DEFAULTS } from '../../worker/provider-settings.ts';
import { launchBrowser } from '../browser.ts';
import { RealProvider } from '../oidc/real-provider.ts';
import { freePort } from '../story/free-port.ts';
import { builtProduct, Workerd } from '../story/workerd.ts';
import { animationsOf, reflowOf, roomForTextOf, violationsOf } from './accessible.ts';
import { HostedOnNode } from './hosted-on-node.ts';
import { Teacher } from './teacher.ts';
import { Visitor } from './visitor.ts';

const PHONE = { viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' } as const;

let provider: RealProvider;
let node: HostedOnNode;
let edge: Workerd;
let browser: Browser;

beforeAll(async () => {
  // The provider says how it should not be used in earnest.
  for (const loud of ['info', 'warn', 'error'] as const) vi.spyOn(console, loud).mockImplementation(() => {});
  const [nodePort, edgePort] = [await freePort(), await freePort()];
  provider = await RealProvider.start([`http://localhost:${nodePort}`, `http://127.0.0.1:${edgePort}`]);
  const variables = {
    OIDC_ISSUER: provider.issuer,
    OIDC_CLIENT_ID: 'pulse',
    OIDC_CLIENT_SECRET: 'a secret of the tests',
    OIDC_NAME: 'Fen Login',
    OIDC_DOMAINS: 'fen.example',
    OIDC_ROLES: 'pulse-admins=institution-admin',
  };
  const settings = parseProvider({ ...PROVIDER_DEFAULTS, ...variables }, true);
  if (!settings.ok || settings.value === null) throw new Error('The settings of a test cannot be used');
  edge = new Workerd(edgePort, builtProduct({ ...variables, LTI_ALLOW_PRIVATE: '1' }));
  [node, browser] = await Promise.all([
    HostedOnNode.start(nodePort, 5000, Date.now(), 'localhost', { provider: settings.value }),
    launchBrowser(['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1']),
    edge.start(),
  ]);
});

afterAll(async () => {
  await Promise.all([node.end(), edge.discard(), browser.close(), provider.end()]);
  vi.restoreAllMocks();
});

/** The provider's clock is the machine's. */
class Guest extends Visitor {
  override comesAs(...by: Parameters<Visitor['comesAs']>): ReturnType<Visitor['comesAs']> {
    node.nowMs = Date.now();
    return super.comesAs(...by);
  }
}

describe.each(['Node', 'the edge'])('H1.4: a real provider and %s', (engine) => {
  let origin: string;
  beforeAll(async () => {
    origin = engine === 'Node' ? node.url : edge.origin;
    const token = new URL(await (engine === 'Node' ? node : edge).setupLink()).hash.slice(1);
    const admin = new Guest(origin);
    await admin.do('claimSetup', {}, { token, name: 'Sam', institution: 'Fen', support: 'x', emergency: '112' });
    for (const name of ['ada', 'bo'])
      await admin.do('invite', {}, { name, role: 'institution-admin', scope: null, address: `${name}@fen.example` });
  });

  test('an invited person comes in, and is the same one the next time; what was used once is spent', async () => {
    const ada = new Guest(origin);
    const { back, at } = await ada.comesAs('ada');
    expect(at).toBe('/staff/programmes');
    const me = await ada.do('me', {}, null);
    expect(me).toMatchObject({ name: 'ada', grants: [{ role: 'institution-admin' }] });
    expect(await ada.follow(back)).toBe('/staff/not-signed-in/spent');
    const again = new Guest(origin);
    expect((await again.comesAs('ada')).at).toBe('/staff/programmes');
    expect(await again.do('me', {}, null)).toEqual(me);
    // Signing out leads to the provider's own page for it.
    const { provider: leave } = await again.do('signOut', {}, null);
    expect((await again.ask(leave!)).status).toBe(200);
  });

  test('nobody else comes in: not verified, not invited, with another challenge or with none', async () => {
    expect((await new Guest(origin).comesAs('bo')).at).toBe('/staff/not-signed-in/not-verified');
    expect((await new Guest(origin).comesAs('cy')).at).toBe('/staff/not-signed-in/not-invited');
    const another = await new Guest(origin).comesAs('ada', (to) =>
      to.searchParams.set('code_challenge', 'x'.repeat(43)),
    );
    expect(another.at).toBe('/staff/not-signed-in/not-right');
    const none = await new Guest(origin).comesAs('ada', (to) => {
      to.searchParams.delete('code_challenge');
      to.searchParams.delete('code_challenge_method');
    });
    expect(none.at).toBe('/staff/not-signed-in/not-right');
  });
});

async function expectAccessible(page: Page): Promise<void> {
  expect(await violationsOf(page)).toEqual([]);
  expect(await reflowOf(page)).toEqual([]);
  expect(await roomForTextOf(page)).toEqual([]);
  expect(await animationsOf(page)).toBe(0);
}

test('a browser goes to the provider and back; then an address is confirmed, and a mailed link signs in (H1.1, H1.3, H1.4)', async () => {
  const ada = await Teacher.atDesk(browser, node, PHONE);
  node.nowMs = Date.now();
  await ada.page.goto(`${node.url}/staff`);
  await ada.sees('You are signed out');
  await ada.page.getByRole('heading', { name: 'Sign in by e-mail' }).waitFor();
  await expectAccessible(ada.page);
  await ada.press('Sign in with Fen Login');
  await ada.page.locator('[name=login]').fill('ada');
  await ada.page.locator('[name=password]').fill('x');
  await ada.page.locator('button[type=submit]').click();
  await ada.page.getByRole('button', { name: 'Continue' }).click();
  await ada.page.getByRole('heading', { level: 1, name: 'Programmes' }).waitFor();

  await ada.page.goto(`${node.url}/staff/me`);
  await ada.sees('My account');
  await ada.page.getByRole('list', { name: 'Account at your institution' }).getByText('Fen Login').waitFor();
  await ada.page.getByText('ada@fen.example', { exact: true }).waitFor();
  await ada.page.getByLabel('New address').fill('ada.moss@fen.example');
  await ada.press('Send a link to confirm it');
  await ada.page.getByText('If ada.moss@fen.example can be used here').waitFor();
  await expectAccessible(ada.page);
  const linkTo = async (address: string) => {
    const token = crypto.getRandomValues(Buffer.alloc(32)).toString('hex');
    expect(await node.directory.access.linkForMail(address, await hashToken(token), node.nowMs)).not.toBeNull();
    return `${node.url}/staff/sign-in#${token}`;
  };
  const link = await linkTo('ada.moss@fen.example');
  const stranger = await Teacher.atDesk(browser, node, PHONE);
  await stranger.page.goto(link);
  await stranger.sees('Confirm your address');
  await stranger.page.getByText('Sign in as ada in this browser first').waitFor();
  await expectAccessible(stranger.page);
  await ada.page.goto(link);
  await ada.press('Confirm this address');
  await ada.sees('My account');
  await ada.page.getByText('ada.moss@fen.example', { exact: true }).waitFor();

  // The answer says the same whoever has the address.
  await stranger.page.goto(`${node.url}/staff`);
  for (const address of ['nobody@fen.example', 'ada.moss@fen.example']) {
    await stranger.page.getByLabel('Your e-mail address').fill(address);
    await stranger.press('Send me a link');
    await stranger.page.getByText('If somebody here has this address, a link is on its way.').waitFor();
  }
  await stranger.page.goto(await linkTo('ada.moss@fen.example'));
  await stranger.press('Sign me in');
  await stranger.sees('Programmes');
  await stranger.page.goto(`${node.url}/staff/not-signed-in/clock`);
  await stranger.sees('You were not signed in');
  await expectAccessible(stranger.page);

  // An invitation offers the same ways in, and whoever gives up at the provider finds back to it (H1.5).
  const { id: scope } = await ada.ask('createCourse', {}, { name: 'Botany', classSize: 60, zone: 'UTC' });
  const { link: invitation } = await ada.ask('invite', {}, { name: 'Cy Reed', role: 'co-teacher', scope });
  const cy = await Teacher.atDesk(browser, node, PHONE);
  await cy.page.goto(invitation);
  await cy.page.getByRole('heading', { name: 'Accept by e-mail' }).waitFor();
  await expectAccessible(cy.page);
  await cy.press('Accept with Fen Login');
  await cy.page.getByText('Cancel').click();
  await cy.page.getByRole('link', { name: 'Back to the invitation' }).click();
  await cy.press('Accept with Fen Login');
  await cy.page.locator('[name=login]').fill('cy');
  await cy.page.locator('[name=password]').fill('x');
  await cy.page.locator('button[type=submit]').click();
  await cy.page.getByRole('button', { name: 'Continue' }).click();
  await cy.page.getByRole('heading', { name: 'Botany' }).waitFor();
  const { link: another } = await ada.ask('invite', {}, { name: 'Ada', role: 'co-teacher', scope });
  await stranger.page.goto(another);
  await stranger.page.getByText('You are signed in as').waitFor();
  await cy.page.context().clearCookies({ name: 'staff' });
  await cy.page.goto(another);
  await cy.page.getByLabel('Your e-mail address').fill('ada.moss@fen.example');
  await cy.press('Send me a link');
  await cy.page.getByText('A link is on its way. It works once').waitFor();
});
