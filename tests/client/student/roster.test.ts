/**
 * Tests in a real browser what the form of a pulse with a roster does: key, stamp, wait, sending (E3.10, privacy.md R5.3, R5.7,
 * lms.md section 8).
 */
import { gzipSync } from 'node:zlib';
import type { Request, Route } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { fromBase64url, toBase64url } from '../../../schema/contract/base64url.ts';
import { fragmentBytesOf } from '../../../schema/contract/token.ts';
import { wordsOfKey } from '../../../schema/pulse/key-words.ts';
import { keyIdOf, makeTokenKey, signBlinded, type TokenKeyPair } from '../../../worker/box/token-key.ts';
import { Tokens } from '../../../worker/box/tokens.ts';
import { formTemplate } from '../../../worker/pages/form.tsx';
import { fillIn } from '../../../worker/pages/page-template.ts';
import { aStudentApp, CODE } from '../../worker/http/student/a-student-app.ts';
import { aDefinition, IN_ENGLISH, KEY, SCHEDULE, SCRIPT, TOKEN_SCRIPT } from '../../worker/pages/a-pulse.ts';
import type { Phone } from './a-phone.ts';
import { phones } from './phones.ts';

const { aPhone, tokenScripts } = phones();

const definition = aDefinition({ eligibility: 'roster', eligible: 40, reserve: 4 });
const TICKET = 'a-ticket-that-nobody-else-has';
const STAMPING =
  'Sending. Please keep this page open. We wait up to 20 seconds first, so that the time does not tell whose answers these are.';

let pair: TokenKeyPair;
beforeAll(async () => {
  pair = await makeTokenKey();
});

const aRosterApp = () =>
  aStudentApp({ look: { at: 'live', definition, schedule: SCHEDULE, phase: 'open' }, tokenKey: pair.spki });

/** The page that a launch brings, with its ticket. */
const launched = (): string =>
  fillIn(
    formTemplate({
      language: IN_ENGLISH,
      definition,
      script: SCRIPT,
      tokenScript: TOKEN_SCRIPT,
      ticket: TICKET,
      takenBack: false,
    }),
    [KEY],
  );

/** Opens the launched page. The issuer replies as the test wants, and otherwise it signs. */
async function launch(phone: Phone, reply?: (route: Route) => Promise<void>): Promise<readonly Request[]> {
  const asked: Request[] = [];
  await phone.page.route('**/launched', (route) => route.fulfill({ contentType: 'text/html', body: launched() }));
  await phone.page.route('**/lti/issue', async (route) => {
    asked.push(route.request());
    if (reply) return reply(route);
    const { blinded } = route.request().postDataJSON() as { blinded: string };
    const signature = toBase64url(signBlinded(pair, fromBase64url(blinded)!));
    return route.fulfill({ json: { signature } });
  });
  await phone.open('/launched');
  return asked;
}

const fieldsOf = (body: string) => new Map(new URLSearchParams(body));
const answersOf = ({ posts }: Phone) => posts.map(fieldsOf).filter((fields) => fields.has('token') && fields.has('M1'));

test('what makes tokens is at most 16 kB compressed, the words 4 kB, and no other page loads them (P2, R5.4)', async () => {
  const [token = 0, words = 0] = tokenScripts().map((script) => gzipSync(script).length);
  expect(token).toBeLessThanOrEqual(16_000);
  expect(words).toBeLessThanOrEqual(4_000);
  const phone = await aPhone();
  const loaded: string[] = [];
  phone.page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await phone.open();
  await phone.chooseAll();
  expect(loaded).not.toContain(TOKEN_SCRIPT);
});

describe('after a launch', () => {
  test('the page gets a stamp, waits, and sends a token; the two requests share no value (L8.4 to L8.8, A7)', async () => {
    const phone = await aPhone(aRosterApp());
    const asked = await launch(phone);
    await phone.page.getByText(wordsOfKey(keyIdOf(pair.spki)).join(' ')).waitFor();
    expect(await phone.page.locator('#slip').isVisible()).toBe(false);
    expect(await phone.page.locator('[data-ticket]').count()).toBe(0);
    await phone.chooseAll();
    expect(asked).toEqual([]);
    await phone.press('Send answers');
    await phone.says(STAMPING);
    await expect.poll(() => phone.memory()).toHaveProperty('outbox');
    // It has its token, and waits.
    expect(answersOf(phone)).toEqual([]);
    await phone.context.clock.runFor(20_000);
    await phone.sees('Sent. Thank you.');
    const [sent] = answersOf(phone);
    const token = fromBase64url(sent?.get('token') ?? '')!;
    expect(new Tokens(definition.id, pair.spki).isGenuine(token)).toBe(true);
    expect(phone.posts.at(-1)?.length).toBe(2048);
    const [issue] = asked;
    const { ticket, blinded } = issue!.postDataJSON() as { ticket: string; blinded: string };
    expect([asked.length, ticket]).toEqual([1, TICKET]);
    for (const value of [TICKET, blinded, blinded.slice(0, 40)]) expect(phone.posts.at(-1)).not.toContain(value);
    for (const value of [sent?.get('key'), sent?.get('token')?.slice(0, 40)])
      expect(issue!.postData()).not.toContain(value);
    const headers = await issue!.allHeaders();
    expect([headers?.['cookie'], headers?.['authorization'], headers?.['referer']]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    // After "Sent" the tab knows only that it sent.
    expect(await phone.memory()).toEqual({ sent: true });
  });

  test('a take-back keeps the token for the fresh form, and no second stamp is asked for (R4.3, L8.6)', async () => {
    const phone = await aPhone(aRosterApp());
    const asked = await launch(phone);
    await send(phone);
    await phone.press('Take back my answers');
    await phone.page.getByText('Your answers have been removed from the totals.').waitFor();
    await phone.chooseAll();
    await phone.press('Send answers');
    await phone.sees('Sent. Thank you.');
    const tokens = answersOf(phone).map((fields) => fields.get('token'));
    // The answers, the take-back, and the answers of the fresh form.
    expect([asked.length, tokens.length, new Set(tokens).size]).toEqual([1, 3, 1]);
  });

  test('a lost reply asks again with the same slip (L8.5)', async () => {
    const phone = await aPhone(aRosterApp());
    let tries = 0;
    const asked = await launch(phone, async (route) => {
      tries += 1;
      if (tries === 1) return route.abort('connectionreset');
      const { blinded } = route.request().postDataJSON() as { blinded: string };
      return route.fulfill({ json: { signature: toBase64url(signBlinded(pair, fromBase64url(blinded)!)) } });
    });
    await phone.chooseAll();
    await phone.press('Send answers');
    await expect.poll(() => asked.length).toBe(1);
    await expect.poll(() => phone.context.clock.runFor(1000).then(() => asked.length)).toBe(2);
    expect(new Set(asked.map((request) => request.postData())).size).toBe(1);
  });

  test.each([
    [409, 'You have already been given a stamp for this pulse, on another page.'],
    [401, 'This page is too old to send from.'],
    [400, 'This page cannot get a stamp for your answers.'],
  ])(
    'if the issuer answers %i, the page says what to do, and a printed code still works (L13.2, R5.9)',
    async (status, says) => {
      const phone = await aPhone(aRosterApp());
      await launch(phone, (route) => route.fulfill({ status, json: { type: 'x' } }));
      await phone.chooseAll();
      await phone.press('Send answers');
      await phone.page.getByRole('status').getByText(says).waitFor();
      await phone.page.getByLabel('Code from your slip').fill('ABCD EFGH JKMN');
      await phone.press('Send answers');
      await phone.sees('Sent. Thank you.');
      expect(answersOf(phone)).toEqual([]);
      expect(fieldsOf(phone.posts.at(-1) ?? '').get('code')).toBe('ABCD EFGH JKMN');
    },
  );
});

describe('from the QR code in the room', () => {
  test('the page says where to open the pulse, shows the words, and takes a printed code (E3.10, R5.5, R5.9)', async () => {
    const phone = await aPhone(aRosterApp());
    const keyId = keyIdOf(pair.spki);
    await phone.open(`/s/${CODE}#${toBase64url(fragmentBytesOf(keyId))}`);
    await phone.page.getByText('Open this pulse from your course page').waitFor();
    expect(await phone.page.locator('fieldset').first().isVisible()).toBe(false);
    await phone.page.getByText('I have a printed code').click();
    await phone.page.getByText(wordsOfKey(keyId).join(' ')).waitFor();
    await phone.page.getByLabel('Code from your slip').fill('ABCD EFGH JKMN');
    await phone.chooseAll();
    await phone.press('Send answers');
    await phone.sees('Sent. Thank you.');
    const sent = fieldsOf(phone.posts.at(-1) ?? '');
    expect([sent.get('code'), sent.has('token')]).toEqual(['ABCD EFGH JKMN', false]);
  });

  test('another key than that on the screen stops it (W14)', async () => {
    const phone = await aPhone(aRosterApp());
    await phone.open(`/s/${CODE}#${toBase64url(new Uint8Array(16))}`);
    await phone.sees('Stop');
    expect(await phone.page.locator('form').count()).toBe(0);
  });
});

async function send(phone: Phone): Promise<void> {
  await phone.chooseAll();
  await phone.press('Send answers');
  await expect.poll(() => phone.memory()).toHaveProperty('outbox');
  await phone.context.clock.runFor(20_000);
  await phone.sees('Sent. Thank you.');
}
