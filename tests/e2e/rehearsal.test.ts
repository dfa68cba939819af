/**
 * A teacher rehearses a pulse in a real browser on the real server, with one phone, and then asks for real: nothing of the
 * rehearsal is left on the disk but a line of the audit log, and no reason is asked (E7.7).
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { freePort } from '../story/free-port.ts';
import { Server } from '../story/server.ts';
import { unfoldPart } from './by-hand.ts';
import { answersOf } from './hall.ts';
import { PATIENCE_MS, Student } from './student.ts';
import { DESK, SETUP } from './teacher.ts';

const server = new Server(await freePort());
let browser: Browser;
let page: Page;

beforeAll(async () => {
  await server.start();
  browser = await launchBrowser();
  const context = await browser.newContext(DESK);
  context.setDefaultTimeout(PATIENCE_MS);
  page = await context.newPage();
  await page.goto(await server.setupLink());
  for (const [label, value] of Object.entries(SETUP)) await page.getByLabel(label, { exact: true }).fill(value);
  await press('Continue');
  await page.getByRole('heading', { level: 1, name: 'Your first course' }).waitFor();
});

afterAll(async () => {
  await browser.close();
  await server.discard();
});

const press = (name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
const badge = (of: Page) => of.locator('.rehearsal').filter({ hasText: 'Rehearsal' });

test('rehearses from "New pulse" with a phone, and opens the real pulse afterwards without a reason', async () => {
  const course = await page.evaluate(async () => {
    const body = JSON.stringify({ name: 'Statistics 1', classSize: 40, zone: 'Europe/London' });
    const reply = await fetch('/api/courses', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body,
    });
    const { id }: { readonly id: string } = await reply.json();
    return id;
  });
  await page.goto(`${server.origin}/staff/courses/${course}/new-pulse`);
  await unfoldPart('Results')(page);
  await page.getByLabel('Minutes for forms already on screen').fill('0');
  await press('Rehearse it first');

  // The wall
  await badge(page).waitFor();
  expect(await page.title()).toMatch(/^Rehearsal: /);
  const rehearsed = await page.locator('.code').innerText();
  await press('Open now');
  await page.getByText('In a rehearsal this stays as it is').waitFor();

  // The phone
  const phone = await Student.withPhone(browser);
  await phone.page.goto(`${server.origin}/s/${rehearsed}`);
  await badge(phone.page).waitFor();
  await phone.answer(answersOf(3));
  await phone.tap(phone.send);
  await phone.sees('Sent. Thank you.');
  await badge(phone.page).waitFor();
  expect(await phone.page.title()).toBe('Rehearsal: Sent. Thank you.');
  await phone.page.reload();
  await phone.sees('Already sent.');
  expect(await phone.page.title()).toBe('Rehearsal: Already sent.');

  // The end
  await press('End the rehearsal');
  await press('End it');
  await page.getByText('The rehearsal is over').waitFor();
  await phone.page.goto(`${server.origin}/s/${rehearsed}/results`);
  await phone.sees('No rehearsal is running here');
  await phone.context.close();

  // The real pulse: what was chosen before is still there.
  await page.getByRole('link', { name: 'Go on where you were' }).click();
  await expect.poll(() => page.getByLabel('Minutes for forms already on screen').inputValue()).toBe('0');
  await press('Make the pulse');
  await page.getByText('Not open yet').waitFor();
  expect(await badge(page).count()).toBe(0);
  const real = await page.locator('.code').innerText();
  await press('Open now');
  await page.getByText('shown from 7 on').waitFor();

  await page.goto(`${server.origin}/staff/pulses/${rehearsed}/projector`);
  await page.getByRole('heading', { level: 1, name: 'This rehearsal is over' }).waitFor();

  await server.end('SIGTERM');
  expect(readdirSync(join(server.folder, 'data', 'boxes'))).toEqual([`${real}.sqlite`]);
  expect(readdirSync(join(server.folder, 'keys')).toSorted()).toEqual([`${real}.key`, 'instance.secret'].toSorted());
  const directory = new Database(join(server.folder, 'data', 'directory.sqlite'), { readonly: true });
  const column = (query: string): unknown[] => directory.prepare(query).pluck().all();
  expect(column('SELECT code FROM pulse')).toEqual([real]);
  for (const table of ['rehearsal', 'ledger', 'asked_across'])
    expect(column(`SELECT count(*) FROM ${table}`)).toEqual([0]);
  expect(column('SELECT action FROM audit ORDER BY id DESC LIMIT 3')).toEqual([
    'open-pulse',
    'draft-pulse',
    'start-rehearsal',
  ]);
  expect(column('SELECT note FROM audit WHERE note IS NOT NULL')).toEqual([]);
  directory.close();
});
