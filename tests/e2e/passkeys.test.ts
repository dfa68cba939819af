/**
 * Plays with Chromium's virtual authenticator how somebody adds passkeys and signs in with them, and how a server that nobody has
 * set up, and one whose only administrator is locked out, let people in (H1.1, H1.2, E6.1, E6.2).
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { launchBrowser } from '../browser.ts';
import { animationsOf, reflowOf, roomForTextOf, violationsOf } from './accessible.ts';
import type { Hosted } from './hosted.ts';
import { HostedOnNode } from './hosted-on-node.ts';
import { Teacher } from './teacher.ts';

const PORT = 18_914;
const PHONE = { viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' } as const;
const DAY_SECONDS = 24 * 60 * 60;

let browser: Browser;
let hosted: Hosted;
let sam: Teacher;
let keys: VirtualDevice;

/** A device that shows its owner's finger by itself. */
class VirtualDevice {
  readonly #session: CDPSession;
  #id: string;

  private constructor(session: CDPSession, id: string) {
    this.#session = session;
    this.#id = id;
  }

  static async at(page: Page): Promise<VirtualDevice> {
    const session = await page.context().newCDPSession(page);
    await session.send('WebAuthn.enable', { enableUI: false });
    return new VirtualDevice(session, await VirtualDevice.#plugIn(session));
  }

  static async #plugIn(session: CDPSession): Promise<string> {
    const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    });
    return authenticatorId;
  }

  /** From now on its owner is recognised, or is not: then the browser tells the page the same as if the prompt was closed. */
  async recognises(isUserVerified: boolean): Promise<void> {
    await this.#session.send('WebAuthn.setUserVerified', { authenticatorId: this.#id, isUserVerified });
  }

  /** Another device takes the place of this one. */
  async replace(): Promise<void> {
    await this.#session.send('WebAuthn.removeVirtualAuthenticator', { authenticatorId: this.#id });
    this.#id = await VirtualDevice.#plugIn(this.#session);
  }

  async count(): Promise<number> {
    const { credentials } = await this.#session.send('WebAuthn.getCredentials', { authenticatorId: this.#id });
    return credentials.length;
  }
}

beforeAll(async () => {
  browser = await launchBrowser(['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1']);
  hosted = await HostedOnNode.start(PORT, 5000, undefined, 'localhost');
  sam = await Teacher.atDesk(browser, hosted, PHONE);
  keys = await VirtualDevice.at(sam.page);
});

afterAll(async () => {
  await hosted.end();
  await browser.close();
});

async function expectAccessible(page: Page): Promise<void> {
  expect(await violationsOf(page)).toEqual([]);
  expect(await reflowOf(page)).toEqual([]);
  expect(await roomForTextOf(page)).toEqual([]);
  expect(await animationsOf(page)).toBe(0);
}

const passkeys = () => sam.page.getByRole('list', { name: 'Your passkeys' }).getByRole('listitem');

test('before the server is set up, its pages say so, and where the link is found (E6.1)', async () => {
  await sam.page.goto(`${hosted.url}/staff`);
  await sam.sees('This server is not set up yet');
  await sam.page.getByText('npm run setup-link').waitFor();
  expect(await sam.page.getByRole('button', { name: 'Sign in with a passkey' }).count()).toBe(0);
  await expectAccessible(sam.page);
});

test('a passkey is offered after set-up beside a second way in, and can be put away (H1.2)', async () => {
  await sam.setUp();
  await sam.page.goto(`${hosted.url}/staff`);
  const offer = sam.page.getByRole('complementary', { name: 'Next time you come back' });
  await offer.getByText('Your second way in: whoever runs this server can print a link for you.').waitFor();
  await expectAccessible(sam.page);
  await offer.getByRole('button', { name: 'Not now' }).click();
  await offer.waitFor({ state: 'detached' });
  // It stays away for a month, also after the page was loaded again.
  await sam.page.reload();
  await sam.sees('Your courses');
  expect(await offer.count()).toBe(0);
  await sam.page.goto(`${hosted.url}/staff/me`);
  await sam.sees('My account');
});

test('a prompt that is closed changes nothing and says so; then the passkey is added (H1.2)', async () => {
  await keys.recognises(false);
  await sam.press('Add a passkey');
  await sam.page.getByText('Nothing has changed. The prompt was closed').waitFor();
  expect(await passkeys().count()).toBe(0);
  await keys.recognises(true);
  await sam.press('Add a passkey');
  await sam.page.getByText('The passkey was added.').waitFor();
  await passkeys().getByText('on one device, added 23 November 2026, not used yet').waitFor();
  await expectAccessible(sam.page);
  expect(await keys.count()).toBe(1);
  // The same device makes no second one.
  await sam.press('Add another passkey');
  await sam.page.getByText('This device has a passkey for your account already.').waitFor();
});

test('after a long break one button brings the same person back to the same page (E6.2, H1.2)', async () => {
  const { id } = await sam.ask('me', {}, null);
  await sam.addCourse('Botany');
  await hosted.pass(121 * DAY_SECONDS);
  await sam.page.reload();
  await sam.sees('You are signed out');
  await expectAccessible(sam.page);
  await sam.press('Sign in with a passkey');
  await sam.sees('My account');
  expect(await sam.ask('me', {}, null)).toMatchObject({ id });
  await passkeys().getByText('added 23 November 2026, last used 24 March 2027').waitFor();
});

test('a second device has a passkey of its own; a removed one signs nobody in, and the last one stays while nobody else could help (H1.1)', async () => {
  await sam.page.getByRole('button', { name: 'Remove: Passkey 1' }).click();
  await sam.press('Remove it');
  await sam.page.getByText('This is your last way in').waitFor();
  await keys.replace();
  await sam.press('Add another passkey');
  await expect.poll(() => passkeys().count()).toBe(2);
  // The new device is in the hand, and its passkey is removed.
  await sam.page.getByRole('button', { name: 'Remove: Passkey 2' }).click();
  await sam.press('Remove it');
  await sam.page.getByText('The passkey was removed.').waitFor();
  await sam.press('Menu');
  await sam.press('Sign out');
  await sam.sees('You are signed out');
  await sam.press('Sign in with a passkey');
  await sam.page.getByText('This passkey was not accepted').waitFor();
  await sam.sees('You are signed out');
});

test('a page at another address than PUBLIC_URL cannot use the passkey, and says why (H1.2)', async () => {
  await sam.page.goto(`http://127.0.0.1:${PORT}/staff`);
  await sam.sees('You are signed out');
  await sam.press('Sign in with a passkey');
  const said = await sam.page.getByRole('alert').filter({ hasText: 'Passkeys' }).innerText();
  expect(said).toContain('Passkeys work only at the address that students’ links name.');
});

test('the setup link of a locked-out administrator brings the same person back, and no first run (E6.1)', async () => {
  await sam.page.goto(await hosted.setupLink());
  await sam.sees('Come in again');
  await expectAccessible(sam.page);
  expect(await sam.page.getByLabel('Institution').count()).toBe(0);
  await sam.press('Sign me in');
  await sam.sees('Your courses');
  await sam.page.getByRole('link', { name: 'Botany' }).waitFor();
});
