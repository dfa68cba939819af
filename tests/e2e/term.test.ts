/**
 * Plays a teacher's whole term in a browser, on both engines, with the clock moved from week to week (experience.md
 * sections 2 and 6 to 9). Each step uses what the page before offers; a dead end fails the test.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../browser.ts';
import { freePort } from '../story/free-port.ts';
import { BROWSER_FLAGS, type Hosted } from './hosted.ts';
import { HostedAtEdge } from './hosted-at-edge.ts';
import { HostedOnNode } from './hosted-on-node.ts';
import { Teacher } from './teacher.ts';

/** The first Monday of a term. It lies ahead of the machine's clock, by which alarms ring at the edge. */
const FIRST_MONDAY_MS = Date.UTC(2040, 8, 3, 9);

const ENGINES: readonly (readonly [string, () => Promise<Hosted>])[] = [
  ['on one machine', async () => HostedOnNode.start(await freePort(), 5000, FIRST_MONDAY_MS)],
  ['at the edge', async () => HostedAtEdge.start(await freePort(), FIRST_MONDAY_MS)],
];

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser(BROWSER_FLAGS);
});
afterAll(() => browser.close());

describe.each(ENGINES)('a term %s', (_, start) => {
  let hosted: Hosted;
  let teacher: Teacher;
  beforeAll(async () => {
    hosted = await start();
    teacher = await Teacher.atDesk(browser, hosted);
  });
  afterAll(() => hosted.end());

  test('week 1: the setup link leads to the first course', async () => {
    await teacher.setUp();
    expect(new URL(teacher.page.url()).origin).toBe(hosted.url);
  });
});
