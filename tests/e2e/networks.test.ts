/**
 * Tests bad networks with real connections: whatever happens between phone and server, an answer is counted once and
 * nobody is told so too early (E4, C9).
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerInstead, holdReply, loseReply, loseRequest, stall, type Fate } from './bad-network.ts';
import { Commuters, keyOf, NOT_YET, SENT } from './commuters.ts';

let hall: Commuters;

beforeAll(async () => {
  hall = await Commuters.board();
});

afterAll(() => hall.end());

test('a phone that is offline at Send sends when it is online again', () =>
  hall.oneCount(async (phone) => {
    hall.network.meets();
    await phone.fillIn();
    await phone.student.context.setOffline(true);
    await phone.student.tap(phone.student.send);
    await phone.says(NOT_YET);
    for (const seconds of [2.1, 5.1]) await phone.waitForTry(seconds);
    await phone.untilItFails();
    expect(await phone.student.heading(SENT).count()).toBe(0);
    await phone.student.context.setOffline(false);
    await phone.sees(SENT);
    expect(hall.network.posts).toHaveLength(1);
  }));

const portal = '<html><main><h1>Sent. Thank you.</h1><p>Accept the terms of this Wi-Fi</p></main></html>';
const page = (text: string): string => `<html><main data-state="closed"><h1>${text}</h1></main></html>`;

/** In each row, the phone tries again until the server itself has answered. */
const losses: readonly (readonly [name: string, fates: readonly Fate[]])[] = [
  ['the request is lost before it arrives, twice', [loseRequest, loseRequest]],
  ['the reply is lost after the commit, three times', [loseReply, loseReply, loseReply]],
  [
    'a proxy answers 502, 503 and 504',
    [answerInstead(502, page('Bad gateway')), answerInstead(503, page('Down')), answerInstead(504, page('Too late'))],
  ],
  [
    'the server has counted, and the proxy answers 502',
    [async (deliver) => (await deliver(), answerInstead(502, page('Bad gateway'))(deliver))],
  ],
  [
    'the Wi-Fi’s own page answers 200, then sends to its sign-in, then refuses',
    [answerInstead(200, portal), answerInstead(302, '', { location: '/privacy' }), answerInstead(403, portal)],
  ],
];

test.each(losses)('%s', (_, fates) =>
  hall.oneCount(async (phone) => {
    hall.network.meets(...fates);
    await phone.send();
    await phone.says(NOT_YET);
    for (let tries = 1; tries <= fates.length; tries += 1) {
      await phone.untilItFails();
      expect(hall.network.posts).toHaveLength(tries);
      await phone.says(NOT_YET);
      expect(await phone.student.heading(SENT).count()).toBe(0);
      // E4.4: it tries again after 2, 5 and 15 s.
      await phone.waitForTry([2.1, 5.1, 15.1][tries - 1] ?? 0);
    }
    await phone.sees(SENT);
    expect(hall.network.posts).toHaveLength(fates.length + 1);
  }),
);

test('a phone waits as long as a busy server asks for, but never for days', () =>
  hall.oneCount(async (phone) => {
    hall.network.meets(
      answerInstead(429, '', { 'retry-after': '30' }),
      answerInstead(503, '', { 'retry-after': '9999999' }),
    );
    await phone.send();
    await phone.says(NOT_YET);
    await phone.wait(29);
    expect(await phone.tries()).toHaveLength(1);
    await phone.waitForTry(2.1);
    await phone.waitForTry(302);
    await phone.sees(SENT);
  }));

test('on a very slow link "Sent" comes late, and nothing is sent twice', () =>
  hall.oneCount(async (phone) => {
    hall.network.meets();
    await phone.fillIn();
    const cdp = await phone.student.context.newCDPSession(phone.page);
    await cdp.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 600,
      downloadThroughput: 8_000,
      uploadThroughput: 4_000,
    });
    await phone.student.tap(phone.student.send);
    await phone.says('Sending. Please keep this page open.');
    await phone.sees(SENT);
    expect(hall.network.posts).toHaveLength(1);
  }));

test('on a link that is slower than one try waits for, the next try waits longer', () =>
  hall.oneCount(async (phone) => {
    const late = holdReply();
    hall.network.meets(stall, late.fate);
    await phone.send();
    await expect.poll(() => hall.network.posts.length).toBe(1);
    await phone.wait(20.1);
    await phone.says(NOT_YET);
    await phone.waitForTry(2.1);
    await late.committed;
    await phone.wait(35);
    late.release();
    await phone.sees(SENT);
    expect(hall.network.posts).toHaveLength(2);
  }));

test('a clock that is put back during a wait that the server asked for does not stop the tries', () =>
  hall.oneCount(async (phone) => {
    hall.network.meets(answerInstead(429, '', { 'retry-after': '30' }));
    await phone.send();
    await phone.says(NOT_YET);
    await phone.student.context.clock.setSystemTime(hall.hosted.nowMs - 3_600_000);
    await phone.waitForTry(31.1);
    await phone.sees(SENT);
    expect(hall.network.posts).toHaveLength(2);
  }));

test('the status is announced once, however often the phone fails (E4.4, E11.10)', () =>
  hall.oneCount(async (phone) => {
    hall.network.meets(loseRequest, loseReply, answerInstead(500, 'no'));
    await phone.fillIn();
    await phone.page.evaluate(() => {
      const said: string[] = [];
      const status = document.querySelector('output') as HTMLElement;
      new MutationObserver(() => said.push(status.textContent ?? '')).observe(status, {
        childList: true,
        characterData: true,
        subtree: true,
      });
      Object.assign(globalThis, { said });
    });
    await phone.student.tap(phone.student.send);
    await phone.says(NOT_YET);
    for (const seconds of [2.1, 5.1, 15.1]) await phone.waitForTry(seconds);
    await phone.sees(SENT);
    expect(await phone.page.evaluate(() => (globalThis as unknown as { said: string[] }).said)).toEqual([
      'Sending. Please keep this page open.',
      NOT_YET,
    ]);
  }));

test('two taps on Send and Enter make one submission', () =>
  hall.oneCount(async (phone) => {
    const slow = holdReply();
    hall.network.meets(slow.fate);
    await phone.fillIn();
    await phone.student.question(6).locator('input:checked').focus();
    await phone.page.keyboard.press('Enter');
    await phone.page.keyboard.press('Enter');
    await phone.student.send.dblclick({ force: true });
    await slow.committed;
    slow.release();
    await phone.sees(SENT);
    expect(hall.network.posts).toHaveLength(1);
  }));

test('somebody who presses Send before the script has loaded keeps the page’s key, because a submission with it may be under way', () =>
  hall.oneCount(async (phone) => {
    const script = Promise.withResolvers<void>();
    hall.network.assets = script.promise;
    hall.network.meets();
    await phone.page.goto(hall.url, { waitUntil: 'commit' });
    await phone.student.answer(phone.answers);
    const key = await phone.page.locator('[name=key]').inputValue();
    script.resolve();
    await phone.page.waitForLoadState();
    await phone.student.tap(phone.student.send);
    await phone.sees(SENT);
    expect(hall.network.posts.map(keyOf)).toEqual([key]);
    // The length shows that the script sent it, because nothing else fills a body up (R4.1).
    expect(hall.network.posts[0]).toHaveLength(2048);
  }));

test('in a frame that forbids storage, a phone tries again all the same (E3.11)', () =>
  hall.oneCount(async (phone) => {
    hall.network.meets(loseReply);
    await phone.page.addInitScript(() => {
      Object.defineProperty(window, 'sessionStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await phone.send();
    await phone.says(NOT_YET);
    await phone.waitForTry(2.1);
    await phone.sees(SENT);
    expect(hall.network.posts).toHaveLength(2);
  }));

test('without script, if the reply is lost, the browser’s own reload sends the same again (E4.8)', () =>
  hall.oneCount(
    async (phone) => {
      // Chromium asks once more by itself before it shows that it could not reach the server.
      hall.network.meets(loseReply, loseReply);
      await phone.fillIn();
      await phone.tapsInVainAndReloads(phone.student.send);
      await phone.sees(SENT);
      expect(hall.network.posts).toHaveLength(3);
    },
    { javaScriptEnabled: false },
  ));

test('after all of this, the published sums equal what phones were told', async () => {
  await hall.close();
  await hall.endGrace();
  expect(await hall.differences()).toEqual([]);
});
