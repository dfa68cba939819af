/**
 * Tests what a browser without script keeps of an answer (decision 0032). A browser keeps the request of each page for
 * Back, Forward and its next start; the request of the Sent page holds key and answers.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchProfile } from '../browser.ts';
import { freePort } from '../story/free-port.ts';
import { Network } from '../story/network.ts';
import { Server } from '../story/server.ts';
import { Teacher } from '../story/teacher.ts';

const server = new Server(await freePort());
const network = new Network(server.origin);
const profile = mkdtempSync(join(tmpdir(), 'profile-'));
let code = '';
let context: BrowserContext;
let page: Page;
let key = '';
const posts: string[] = [];

beforeAll(async () => {
  await server.start();
  const teacher = new Teacher(network);
  await teacher.claim(await server.setupLink());
  code = await teacher.openPulse('Botany', 60);
  context = await launchProfile(profile, { javaScriptEnabled: false });
  page = context.pages()[0] ?? (await context.newPage());
  page.on('request', (request) => request.method() === 'POST' && posts.push(request.url()));
  // The ten minutes pass in three seconds.
  await context.route('**/s/*', async (route) => {
    const reply = await route.fetch();
    const refresh = reply.headers()['refresh'];
    await route.fulfill({
      response: reply,
      headers: { ...reply.headers(), ...(refresh !== undefined && { refresh: String(Number(refresh) / 200) }) },
    });
  });
});

afterAll(async () => {
  await context?.close();
  network.hangUp();
  await server.discard();
  rmSync(profile, { recursive: true, force: true });
});

/** The files in which Chromium keeps closed tabs, to open them again. */
const closedTabs = (): string => {
  const folder = join(profile, 'Default', 'Sessions');
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.startsWith('Tabs_')) : [];
  return names.map((name) => readFileSync(join(folder, name), 'latin1')).join('');
};

test('the page after Send, with key and receipt, turns into one that has neither', async () => {
  await page.goto(`${server.origin}/s/${code}?l=en`);
  key = await page
    .locator('[name=key]')
    .getAttribute('value')
    .then((value) => value ?? '');
  expect(key).toHaveLength(32);
  await page.locator('[name=M1][value="4"]').check();
  await page.getByRole('button', { name: 'Send answers' }).click();
  await page.getByRole('heading', { name: 'Sent. Thank you.' }).waitFor();
  expect(await page.content()).toContain(key);
  await page.getByRole('heading', { name: 'This page has expired' }).waitFor();
  expect(await page.content()).not.toContain(key);
  expect(posts).toHaveLength(1);
});

test('Back and Forward do not bring it back, and send nothing again', async () => {
  await page.goBack();
  await page.getByRole('button', { name: 'Send answers' }).waitFor();
  expect(await page.content()).not.toContain(key);
  await page.goForward();
  await page.getByRole('heading', { name: 'This page has expired' }).waitFor();
  expect(posts).toHaveLength(1);
});

test('after the browser was closed, the tab that it could open again holds no key', async () => {
  await context.close();
  expect(closedTabs()).not.toContain(key);
});
