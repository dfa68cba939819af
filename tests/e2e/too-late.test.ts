/**
 * Tests a pulse that closes while phones are sending. Answers in time count, and the page says that an answer came too
 * late only if that is certain (E4.6, W7, C13).
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loseReply, loseRequest } from './bad-network.ts';
import { Commuters, NOT_YET, SENT, type Commuter } from './commuters.ts';

const NOT_COUNTED = 'It closed before your answers arrived. They were not counted.';
const NOT_SURE = 'We could not confirm whether your answers arrived in time.';

let hall: Commuters;
const phones: Record<string, Commuter> = {};

beforeAll(async () => {
  hall = await Commuters.board();
});

afterAll(() => hall.end());

/** A phone that pressed Send while the pulse was open, and whose first try failed. */
async function tried(fate: typeof loseReply): Promise<Commuter> {
  const phone = await hall.phone();
  hall.network.meets(fate);
  await phone.send();
  await phone.says(NOT_YET);
  return phone;
}

/** What the owner of the phone reads in the end. Everybody who reads "Sent" must be among the published answers. */
async function verdict(name: string): Promise<string> {
  const phone = named(name);
  await phone.page.locator('main[data-state=sent], .alert').waitFor();
  const text = await phone.page.locator('main[data-state=sent] h1, .alert').innerText();
  if (text === SENT) hall.sent.push(phone.answers);
  await phone.leave();
  return text;
}

function named(name: string): Commuter {
  const phone = phones[name];
  if (phone === undefined) throw new Error(`No phone is called ${name}`);
  return phone;
}

test('before the close, some have a form on the screen, and some have tried to send', async () => {
  for (const name of ['inTime', 'never']) {
    const phone = await hall.phone();
    await phone.fillIn();
    phones[name] = phone;
  }
  for (const name of ['lost', 'lostAndReloaded', 'lostTillEnd', 'lostTillBuried', 'lostAndReloadedLate'])
    phones[name] = await tried(loseRequest);
  for (const name of ['unheard', 'unheardTillBuried']) phones[name] = await tried(loseReply);
  hall.network.meets();
  await hall.close();
  expect(hall.network.posts).toEqual([]);
});

test('during the grace, a form on the screen is counted, and so is a retry', async () => {
  await named('inTime').student.tap(named('inTime').student.send);
  expect(await verdict('inTime')).toBe(SENT);
  await named('lost').waitForTry(2.1);
  expect(await verdict('lost')).toBe(SENT);
});

test('during the grace, a reload while sending finds no form, and still delivers what was sent (E4.4)', async () => {
  await named('lostAndReloaded').page.reload();
  expect(await verdict('lostAndReloaded')).toBe(SENT);
});

test('after the grace, as long as the box exists, it is certain whether an answer was counted', async () => {
  await hall.hosted.pass(121);
  for (const name of ['lostTillEnd', 'unheard']) await named(name).waitForTry(2.1);
  expect(await verdict('lostTillEnd')).toBe(NOT_COUNTED);
  expect(await verdict('unheard')).toBe(SENT);
});

test('when the box is gone, answers that were never tried before are not counted, and of all others nobody can know', async () => {
  await hall.hosted.pass(1, hall.code);
  await named('never').student.tap(named('never').student.send);
  expect(await verdict('never')).toBe(NOT_COUNTED);
  for (const name of ['lostTillBuried', 'unheardTillBuried']) await named(name).waitForTry(2.1);
  expect(await verdict('lostTillBuried')).toBe(NOT_SURE);
});

test('a reload after the end says the same, and not only that the pulse is closed', async () => {
  await named('lostAndReloadedLate').page.reload();
  expect(await verdict('lostAndReloadedLate')).toBe(NOT_SURE);
});

test('the published sums contain everyone who was told "Sent", and one phone that could not be told', async () => {
  const { answers } = named('unheardTillBuried');
  expect(await verdict('unheardTillBuried')).toBe(NOT_SURE);
  hall.sent.push(answers);
  expect(await hall.differences()).toEqual([]);
});
