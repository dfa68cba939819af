/**
 * Kills the real server process while a phone is sending, and starts it again: the browser delivers, and the answer
 * counts once (R3.4, E4.4).
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../browser.ts';
import { differences, exactItems } from '../story/count.ts';
import type { Answers } from '../story/form.ts';
import { freePort } from '../story/free-port.ts';
import { BROKEN, Network } from '../story/network.ts';
import { Server } from '../story/server.ts';
import { Teacher } from '../story/teacher.ts';
import { BadNetwork, type Fate } from './bad-network.ts';
import { Commuter, NOT_YET, SENT, stopClock } from './commuters.ts';
import { answerOverHttp, answersOf } from './hall.ts';
import { BROWSER_FLAGS } from './hosted.ts';
import { Student } from './student.ts';

const PUBLISHED_WITHIN_MS = 20_000;

const server = new Server(await freePort());
const way = new Network(server.origin);
const teacher = new Teacher(way);
const sent: Answers[] = Array.from({ length: 14 }, (_, i) => answersOf(i));
let network: BadNetwork;
let browser: Browser;
let code: string;

beforeAll(async () => {
  await server.start();
  await teacher.claim(await server.setupLink());
  code = await teacher.openPulse('Statistics 1', 40, { graceSeconds: 0 });
  await answerOverHttp({ address: server.origin }, code, sent);
  network = await BadNetwork.before(server.origin);
  browser = await launchBrowser(BROWSER_FLAGS);
});

afterAll(async () => {
  await browser.close();
  network.end();
  way.hangUp();
  await server.discard();
});

const killBefore: Fate = async () => {
  await server.end('SIGKILL');
  return BROKEN;
};

const killAfter: Fate = async (deliver) => {
  await deliver();
  return killBefore(deliver);
};

test.each([
  ['before a submission reaches it', 15, killBefore],
  ['when it has counted and before the phone hears of it', 16, killAfter],
] as const)('an answer counts once if the server is killed %s', async (_, i, fate) => {
  const student = await Student.withPhone(browser);
  await stopClock(student.context, Date.now());
  const phone = new Commuter(student, `http://pulse.test:${network.port}/s/${code}`, answersOf(i));
  network.meets(fate);
  await phone.send();
  await phone.says(NOT_YET);
  // The server is still down.
  await phone.waitForTry(2.1);
  await phone.untilItFails();
  await phone.says(NOT_YET);
  await server.start();
  await phone.waitForTry(5.1);
  await phone.sees(SENT);
  expect(network.posts).toHaveLength(3);
  expect(new Set(network.posts).size).toBe(1);
  sent.push(phone.answers);
  await phone.leave();
});

test('the published sums equal what phones were told', async () => {
  await teacher.ask('closePulse', { code }, null);
  const release = await teacher.readRelease(code, PUBLISHED_WITHIN_MS);
  expect(differences(release, sent)).toEqual([]);
  expect(exactItems(release)).toBe(6);
});
