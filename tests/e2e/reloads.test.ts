/**
 * Tests a reload, Back, a second tab, a locked phone and a lost take-back: the answer is counted once, or the page says
 * what happened (E4.4, E4.5, E4.9, C8).
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { holdReply, loseReply, loseRequest } from './bad-network.ts';
import { Commuters, keyOf, NOT_YET, SENT, type Commuter } from './commuters.ts';
import { answersOf } from './hall.ts';

let hall: Commuters;

beforeAll(async () => {
  hall = await Commuters.board();
});

afterAll(() => hall.end());

test('a reload during the first try repeats the same submission', () =>
  hall.oneCount(async (phone) => {
    const first = holdReply();
    hall.network.meets(first.fate);
    await phone.send();
    await first.committed;
    await phone.page.reload();
    await phone.sees(SENT);
    expect(hall.network.posts).toHaveLength(2);
    first.release();
  }));

test('three reloads between lost tries repeat the same submission', () =>
  hall.oneCount(async (phone) => {
    hall.network.meets(loseRequest, loseReply, loseReply);
    await phone.send();
    for (const tries of [1, 2, 3]) {
      await phone.untilItFails();
      expect(hall.network.posts).toHaveLength(tries);
      await phone.says(NOT_YET);
      expect(await phone.page.locator('fieldset:enabled').count()).toBe(0);
      await phone.page.reload();
    }
    await phone.sees(SENT);
    expect(new Set(hall.network.posts).size).toBe(1);
  }));

test('a phone that was locked for an hour while it was sending delivers when it is unlocked', () =>
  hall.oneCount(async (phone) => {
    hall.network.meets(loseReply);
    await phone.send();
    await phone.says(NOT_YET);
    const cdp = await phone.student.context.newCDPSession(phone.page);
    await cdp.send('Page.setWebLifecycleState', { state: 'frozen' });
    await hall.hosted.pass(3600);
    expect(hall.network.posts).toHaveLength(1);
    await cdp.send('Page.setWebLifecycleState', { state: 'active' });
    await phone.student.context.clock.setSystemTime(hall.hosted.nowMs);
    // A browser without a screen never hides a page, so it announces nothing. A phone does so when it is unlocked.
    await phone.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await phone.sees(SENT);
    expect(hall.network.posts).toHaveLength(2);
  }));

test('the same tab twice while it is sending: both deliver the one submission, and both are told', () =>
  hall.oneCount(async (phone) => {
    hall.network.meets(loseReply);
    await phone.send();
    await phone.says(NOT_YET);
    const [twin] = await Promise.all([
      phone.page.waitForEvent('popup'),
      phone.page.evaluate(() => void open(location.href)),
    ]);
    await twin.getByRole('heading', { level: 1, name: SENT }).waitFor();
    await phone.waitForTry(2.1);
    await phone.sees(SENT);
    expect(hall.network.posts).toHaveLength(3);
  }));

test('another tab of the same phone has a form of its own, and says before the first question that anyone can answer (W13)', async () => {
  hall.network.meets();
  const phone = await hall.phone();
  await phone.send();
  await phone.sees(SENT);
  const other = await hall.anotherTab(phone);
  await other.fillIn();
  // It is one tap away (E3.12).
  await other.student.tap(other.page.locator('.promise summary'));
  await other.page.getByText('Anyone with the link can answer.').waitFor();
  await other.student.tap(other.student.send);
  await other.sees(SENT);
  expect(new Set(hall.network.posts.map(keyOf)).size).toBe(2);
  hall.sent.push(phone.answers, other.answers);
  await phone.leave();
});

/** Goes from the Sent page to another of our pages and back. */
async function awayAndBack({ page }: Commuter): Promise<void> {
  await page.evaluate(() => Object.assign(globalThis, { left: true }));
  await page.getByRole('link', { name: 'Privacy' }).click();
  await page.getByRole('heading', { level: 1, name: 'Privacy' }).waitFor();
  await page.evaluate(() => history.back());
}

const wasKept = (phone: Commuter) => phone.page.evaluate(() => 'left' in globalThis);

test.each([false, true])(
  'neither Back nor Forward after Send brings the filled form back; the browser kept the page: %s (E4.5)',
  (kept) =>
    hall.oneCount(async (phone) => {
      hall.network.mayBeKept = kept;
      hall.network.meets();
      await phone.send();
      await phone.sees(SENT);
      await awayAndBack(phone);
      await phone.sees(kept ? SENT : 'Already sent.');
      expect(await wasKept(phone)).toBe(kept);
      expect(await phone.page.locator('fieldset').count()).toBe(0);
      await phone.page.evaluate(() => history.forward());
      await phone.sees('Privacy');
      await phone.page.evaluate(() => history.back());
      await phone.sees(kept ? SENT : 'Already sent.');
      hall.network.mayBeKept = false;
      expect(hall.network.posts).toHaveLength(1);
    }),
);

test('Back to a form that was left while it was sending goes on with the same submission', () =>
  hall.oneCount(async (phone) => {
    hall.network.meets(loseReply);
    await phone.send();
    await phone.says(NOT_YET);
    await awayAndBack(phone);
    await phone.sees(SENT);
    expect(new Set(hall.network.posts).size).toBe(1);
  }));

test('a take-back whose reply is lost is repeated and counts once, and the new form counts too', async () => {
  hall.network.meets();
  const phone = await hall.phone();
  await phone.send();
  await phone.sees(SENT);
  hall.network.meets(loseReply, loseRequest);
  await phone.student.press('Take back my answers');
  await phone.says('Not taken back yet. We keep trying while this page is open.');
  expect(await phone.page.getByText('Your answers have been removed').count()).toBe(0);
  await phone.waitForTry(2.1);
  await phone.waitForTry(5.1);
  await phone.page.getByText('Your answers have been removed from the totals.').waitFor();
  expect(new Set(hall.network.posts).size).toBe(1);
  await phone.student.answer(answersOf(3));
  await phone.student.tap(phone.student.send);
  await phone.sees(SENT);
  hall.sent.push(answersOf(3));
  await phone.leave();
});

test('a reload during a take-back goes on with it', async () => {
  hall.network.meets();
  const phone = await hall.phone();
  await phone.send();
  await phone.sees(SENT);
  hall.network.meets(loseReply, loseReply);
  await phone.student.press('Take back my answers');
  const waiting = 'Not taken back yet. We keep trying while this page is open.';
  await phone.says(waiting);
  await phone.page.reload();
  await phone.says(waiting);
  await phone.waitForTry(2.1);
  await phone.page.getByText('Your answers have been removed from the totals.').waitFor();
  expect(new Set(hall.network.posts).size).toBe(1);
  await phone.page.reload();
  await phone.sees('Course pulse: a short survey');
  await phone.leave();
});

test('without script, if a take-back is lost, the browser’s own reload repeats it', async () => {
  hall.network.meets();
  const phone = await hall.phone({ javaScriptEnabled: false });
  await phone.send();
  await phone.sees(SENT);
  hall.network.meets(loseReply, loseReply);
  await phone.tapsInVainAndReloads(phone.page.getByRole('button', { name: 'Take back my answers' }));
  await phone.page.getByText('Your answers have been removed from the totals.').waitFor();
  expect(new Set(hall.network.posts.map(keyOf)).size).toBe(1);
  await phone.leave();
});

test('after all of this, the published sums equal what phones were told', async () => {
  await hall.close();
  await hall.endGrace();
  expect(await hall.differences()).toEqual([]);
});
