/** Tests the script of the student page in a real browser. */
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { FOR_SCRIPT } from '../../../schema/contract/for-script.ts';
import { heightsTold } from '../../frame-heights.ts';
import { aStudentApp, closedPulse, CODE, FRESH_KEY } from '../../worker/http/student/a-student-app.ts';
import { lost, type Phone } from './a-phone.ts';
import { phones } from './phones.ts';

const NOT_YET = 'Not sent yet. We keep trying while this page is open.';

const { aPhone, aPhoneWithoutScript, script } = phones();

test('the script is at most 4 kB compressed (P2)', () => {
  expect(gzipSync(script()).length).toBeLessThanOrEqual(4000);
});

describe('Send', () => {
  test('changes the page in place: the heading takes the focus, the title changes, the address stays the same (E4.1)', async () => {
    const phone = await aPhone();
    await phone.open();
    await phone.chooseAll();
    await phone.press('Send answers');
    await phone.sees('Sent. Thank you.');
    expect(await phone.page.title()).toBe('Sent. Thank you.');
    expect(await phone.page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    expect(new URL(phone.page.url()).pathname).toBe(`/s/${CODE}`);
  });

  test('gets no more of the Sent page than its main, and shows what a browser without script shows (E4.1, P4)', async () => {
    const [phone, other] = [await aPhone(), await aPhoneWithoutScript()];
    const replies: Promise<string>[] = [];
    phone.page.on('response', (reply) => {
      if (reply.request().method() === 'POST') replies.push(reply.text());
    });
    for (const each of [phone, other]) {
      await each.open(`/s/${CODE}?l=ar`);
      for (let question = 0; question < 6; question += 1)
        await each.page.locator('fieldset').nth(question).locator('input').first().check();
      await each.page.locator('form > button').last().click();
      await each.page.locator('main[data-state=sent]').waitFor();
    }
    expect((await Promise.all(replies)).map((html) => html.replace(/<main.*<\/main>/s, ''))).toEqual([
      '<!doctype html><html lang="ar" dir="rtl"><title>تم الإرسال. شكرًا لكم.</title>',
    ]);
    const [shown, whole] = await Promise.all(
      [phone, other].map(({ page }) =>
        page.evaluate(() => ({
          // Its own key, and the dots that fill the receipt up.
          main: document.querySelector('main')?.innerHTML.replace(/"[0-9a-f]{32}"|<!--\.*-->|<h1[^>]*>/g, ''),
          around: [...document.body.children].map(({ tagName }) => tagName),
          footer: document.querySelector('footer')?.innerHTML,
          languages: [...document.querySelectorAll('nav li > *')].map(({ textContent }) => textContent),
          title: document.title,
          language: [document.documentElement.lang, document.documentElement.dir],
        })),
      ),
    );
    expect(shown).toEqual(whole);
    expect(shown?.around).toEqual(['NAV', 'MAIN', 'FOOTER']);
  });

  test('asks for the whole page where this page is in another language than the reply will be (E4.4)', async () => {
    const phone = await aPhone();
    const wishes: (string | undefined)[] = [];
    phone.page.on('request', (request) => {
      if (request.method() === 'POST') wishes.push(request.headers()['accept']);
    });
    await phone.meets(lost);
    await phone.open(`/s/${CODE}?l=en`);
    await phone.chooseAll();
    await phone.press('Send answers');
    await phone.says(NOT_YET);
    await phone.open(`/s/${CODE}?l=ar`);
    await phone.sees('Sent. Thank you.');
    expect(wishes).toEqual([FOR_SCRIPT, 'text/html']);
    expect(
      await phone.page.evaluate(() => [
        document.documentElement.dir,
        document.querySelector('nav summary')?.textContent,
        document.querySelector('footer a')?.textContent,
      ]),
    ).toEqual(['ltr', 'English', 'How is this anonymous?']);
  });

  test('uses a key of the phone’s own (E4.2), and a body of one length (R4.1) that the box reads as the same fields', async () => {
    const server = aStudentApp();
    const phone = await aPhone(server);
    await phone.open();
    await phone.chooseAll();
    await phone.press('Send answers');
    await phone.sees('Sent. Thank you.');
    expect(phone.posts.map((body) => body.length)).toEqual([2048]);
    const [fields = []] = server.asked.sent;
    const key = fields.find(([name]) => name === 'key')?.[1] ?? '';
    expect(key).toMatch(/^[0-9a-f]{32}$/);
    expect(key).not.toBe('01'.repeat(16));
    expect(fields.filter(([name]) => name !== 'key')).toEqual(
      ['M1', 'B1', 'T1', 'M2', 'B2', 'T2'].map((id) => [id, '4']),
    );
  });

  test('asks once about blank questions, shows the first one, and then sends (E3.8, W4)', async () => {
    const phone = await aPhone();
    await phone.open();
    await phone.choose(1, 'Never');
    await phone.choose(3, 'Does not apply');
    await phone.press('Send answers');
    await phone.page.getByText('4 questions are not answered.').waitFor();
    await phone.press('Show me');
    expect(await phone.page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe('B1');
    expect(await phone.tries()).toEqual([]);
    await phone.press('Send answers');
    await phone.sees('Sent. Thank you.');
  });

  test('says that nothing is answered if the form is empty, and the server says so too (E3.8)', async () => {
    const phone = await aPhone(aStudentApp({ cast: { kind: 'empty' } }));
    await phone.open();
    await phone.press('Send answers');
    await phone.page.getByText('You have not answered any question yet.').waitFor();
    await phone.press('Send anyway');
    await phone.sees('Nothing to send');
    expect(await phone.memory()).toEqual({});
  });
});

describe('the draft (E4.3)', () => {
  test('survives a reload, down to which of two equal answers was marked, and is deleted after "Sent"', async () => {
    const phone = await aPhone();
    await phone.open();
    await phone.chooseAll();
    await phone.choose(5, 'Does not apply');
    await phone.page.reload();
    const marked = await phone.page.locator('.choice:has(:checked)').allTextContents();
    expect(marked).toEqual(['Often', 'Often', 'Often', 'Often', 'Does not apply', 'Often']);
    await phone.press('Send answers');
    await phone.sees('Sent. Thank you.');
    expect(await phone.memory()).toEqual({ sent: true });
  });

  test('is not needed: in a frame that forbids storage everything works (E3.11, L9.1)', async () => {
    const phone = await aPhone();
    await phone.page.addInitScript(() => {
      Object.defineProperty(window, 'sessionStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await phone.open();
    await phone.chooseAll();
    await phone.press('Send answers');
    await phone.sees('Sent. Thank you.');
    expect(phone.posts.length).toBe(1);
  });
});

describe('the outbox (E4.4)', () => {
  test('tries the same submission again after 2, 5 and 15 s, says so once, and says "Sent" only after a reply (E11.10)', async () => {
    const phone = await aPhone();
    await phone.meets(lost, lost, lost);
    await phone.open();
    // A screen reader announces each change of the status line, even if the words stay the same.
    await phone.page.getByRole('status').evaluate((status) => {
      const announced: (string | null)[] = [];
      new MutationObserver(() => announced.push(status.textContent)).observe(status, {
        childList: true,
        characterData: true,
        subtree: true,
      });
      Object.assign(globalThis, { announced });
    });
    await phone.chooseAll();
    await phone.press('Send answers');
    await phone.says(NOT_YET);
    for (const seconds of [2, 5, 15]) await phone.wait(seconds);
    await phone.sees('Sent. Thank you.');
    const tries = await phone.tries();
    expect(tries.slice(1).map((at, i) => at - (tries[i] ?? 0))).toEqual([2_000, 5_000, 15_000]);
    expect(new Set(phone.posts).size).toBe(1);
    const announced = await phone.page.evaluate(() => (globalThis as unknown as { announced: string[] }).announced);
    expect(announced).toEqual(['Sending. Please keep this page open.', NOT_YET]);
  });

  test('repeats the same submission after a reload in the middle', async () => {
    const phone = await aPhone();
    await phone.meets(lost);
    await phone.open();
    await phone.chooseAll();
    await phone.press('Send answers');
    await phone.says(NOT_YET);
    await phone.page.reload();
    await phone.sees('Sent. Thank you.');
    expect(phone.posts.length).toBe(2);
    expect(new Set(phone.posts).size).toBe(1);
  });

  test('sends at once when the network is back', async () => {
    const phone = await aPhone();
    await phone.meets(lost);
    await phone.open();
    await phone.chooseAll();
    await phone.press('Send answers');
    await phone.says(NOT_YET);
    await phone.page.evaluate(() => dispatchEvent(new Event('online')));
    await phone.sees('Sent. Thank you.');
    expect(phone.posts.length).toBe(2);
  });

  test('waits as long as a busy server asks for, whatever the network does', async () => {
    const phone = await aPhone();
    await phone.meets((route) => route.fulfill({ status: 429, headers: { 'Retry-After': '40' }, body: '' }));
    await phone.open();
    await phone.chooseAll();
    await phone.press('Send answers');
    await phone.says(NOT_YET);
    await phone.wait(39);
    await phone.page.evaluate(() => dispatchEvent(new Event('online')));
    expect(await phone.tries()).toHaveLength(1);
    await phone.wait(2.5);
    await phone.sees('Sent. Thank you.');
  });

  test.each([
    [
      'the sign-in page of a Wi-Fi network',
      { status: 200, body: '<main><h1>Sent. Thank you.</h1></main>', contentType: 'text/html' },
    ],
    ['a proxy’s refusal', { status: 403, body: 'no', contentType: 'text/html' }],
    ['a server error', { status: 502, body: '<main><h1>Bad gateway</h1></main>', contentType: 'text/html' }],
  ])('does not take %s for a reply of ours, and keeps the answers', async (_, reply) => {
    const phone = await aPhone();
    await phone.meets((route) => route.fulfill(reply));
    await phone.open();
    await phone.chooseAll();
    await phone.press('Send answers');
    await phone.says(NOT_YET);
    expect(await phone.memory()).toMatchObject({ outbox: { tries: 1 } });
    await phone.wait(2);
    await phone.sees('Sent. Thank you.');
  });

  test('allows no change of the answers while they are on their way', async () => {
    const phone = await aPhone();
    await phone.meets(lost);
    await phone.open();
    await phone.chooseAll();
    await phone.press('Send answers');
    await phone.says(NOT_YET);
    expect(await phone.page.locator('fieldset:not(:disabled), form button:not(:disabled)').count()).toBe(0);
  });

  test.each([
    [0, 'It closed before your answers arrived. They were not counted.'],
    [1, 'We could not confirm whether your answers arrived in time.'],
  ])('too late after %i earlier tries (W7)', async (earlier, text) => {
    const phone = await aPhone(aStudentApp({ cast: { kind: 'closed', phase: 'closed' } }));
    await phone.meets(...Array.from({ length: earlier }, () => lost));
    await phone.open();
    await phone.chooseAll();
    await phone.press('Send answers');
    if (earlier > 0) {
      await phone.says(NOT_YET);
      await phone.wait(2);
    }
    await phone.sees('This pulse has closed');
    expect(await phone.page.locator('.alert').textContent()).toBe(text);
    expect(await phone.memory()).toEqual({});
  });
});

describe('after Sent (E3.11, E4.5)', () => {
  async function sent(server = aStudentApp()): Promise<Phone> {
    const phone = await aPhone(server);
    await phone.open();
    await phone.chooseAll();
    await phone.press('Send answers');
    await phone.sees('Sent. Thank you.');
    return phone;
  }

  test('a reload says "Already sent" and names support, and another person gets an empty form', async () => {
    const phone = await sent();
    await phone.page.reload();
    await phone.sees('Already sent.');
    await phone.page.getByRole('heading', { name: 'Where to get support' }).waitFor();
    expect(await phone.page.locator('fieldset').count()).toBe(0);
    await phone.press('Someone else on this phone');
    await phone.sees('Course pulse: a short survey');
    expect(await phone.page.locator(':checked').count()).toBe(0);
    await phone.chooseAll();
    await phone.press('Send answers');
    await phone.sees('Sent. Thank you.');
    const keys = phone.posts.map((body) => new URLSearchParams(body).get('key'));
    expect(new Set(keys).size).toBe(2);
  });

  test('leaving the page and going back does not bring the filled form back', async () => {
    const phone = await sent();
    await phone.page.getByRole('link', { name: 'Privacy' }).click();
    await phone.sees('Privacy');
    await phone.page.goBack();
    await expect.poll(() => phone.page.locator('main').getAttribute('data-state')).toBe('sent');
    expect(await phone.page.locator('fieldset').count()).toBe(0);
  });

  test('taking back sends the same key and answers, and leaves an empty form with another key (E4.9)', async () => {
    const phone = await sent();
    await phone.press('Take back my answers');
    await phone.page.getByText('Your answers have been removed from the totals.').waitFor();
    expect(await phone.memory()).toEqual({ fresh: FRESH_KEY });
    const [send, back] = phone.posts.map((body) => Object.fromEntries(new URLSearchParams(body)));
    expect(back).toEqual(send);
    await phone.chooseAll();
    await phone.press('Send answers');
    await phone.sees('Sent. Thank you.');
    expect(new URLSearchParams(phone.posts[2]).get('key')).not.toBe(new URLSearchParams(phone.posts[0]).get('key'));
  });

  test('without script the same works: answer, Sent, receipt and take-back (E4.8, E11.8)', async () => {
    const phone = await aPhoneWithoutScript();
    await phone.open();
    await phone.chooseAll();
    await phone.press('Send answers');
    await phone.sees('Sent. Thank you.');
    await phone.page.locator('.receipt summary').click();
    const lines = (await phone.page.locator('.receipt li').allInnerTexts()).map((text) => text.split('\n')[0]);
    expect(lines).toEqual([1, 2, 3, 4, 5, 6].map((number) => `Question ${number}: +1 for “Often”`));
    await phone.press('Take back my answers');
    await phone.page.getByText('Your answers have been removed from the totals.').waitFor();
    expect(phone.posts[1]).toBe(phone.posts[0]?.replace(/^(.*)&key=(\w+)$/, 'key=$2&$1'));
  });
});

describe('in a frame of a learning platform (L9.7)', () => {
  test.each([
    ['?embed=1', true],
    ['', false],
  ])('with "%s", the page tells its height to the platform: %s', async (query, told) => {
    const phone = await aPhone();
    await phone.open('/s/ABC123');
    const origin = new URL(phone.page.url()).origin;
    await phone.page.route('**/lms', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<script>heard = []; onmessage = ({ data }) => heard.push(data)</script><iframe src="${origin}/s/${CODE}${query}"></iframe>`,
      }),
    );
    // The pages allow only https sites to frame them, and a test has none.
    await phone.page.route(`**/s/${CODE}*`, async (route) => {
      const reply = await route.fetch();
      await route.fulfill({ response: reply, headers: { ...reply.headers(), 'content-security-policy': '' } });
    });
    await phone.open('/lms');
    const frame = phone.page.frames()[1];
    if (frame === undefined) throw new Error('The page has no frame');
    await frame.getByRole('button', { name: 'Send answers' }).waitFor();
    const heard = await heightsTold(phone.page, frame);
    if (!told) return expect(heard).toEqual([]);
    const [message, text, ...others] = heard;
    expect(others).toEqual([]);
    expect(message).toEqual({ subject: 'lti.frameResize', height: expect.any(Number) });
    expect(JSON.parse(String(text))).toEqual(message);
  });
});

test('the page of a closed pulse sends nothing if nothing was under way', async () => {
  const phone = await aPhone(aStudentApp({ look: { at: 'closed' }, kept: closedPulse() }));
  await phone.open();
  await phone.sees('This pulse has closed');
  expect(await phone.page.getByRole('status').textContent()).toBe('');
  expect(await phone.tries()).toEqual([]);
  expect(await phone.memory()).toEqual({});
});

describe('the form after a take-back', () => {
  const keyOf = (body: string | undefined): string | null => new URLSearchParams(body).get('key');

  /** Sends, takes back, and shows the form that the box bound to its key. */
  async function takenBackOn(server = aStudentApp()): Promise<Phone> {
    const phone = await aPhone(server);
    await phone.open();
    await phone.chooseAll();
    await phone.press('Send answers');
    await phone.sees('Sent. Thank you.');
    await phone.page.locator('#take-back button').click();
    await phone.page.locator('main[data-state=taken-back]').waitFor();
    return phone;
  }

  test('sends the key that came with it, because only that key may use the code again (R4.3)', async () => {
    const phone = await takenBackOn();
    await phone.chooseAll();
    await phone.press('Send answers');
    await phone.sees('Sent. Thank you.');
    expect(keyOf(phone.posts.at(-1))).toBe(FRESH_KEY);
  });

  test('keeps that key over a reload, a draft and another language, until it is used (R4.3)', async () => {
    const phone = await takenBackOn();
    await phone.choose(1, 'Often');
    await phone.page.reload();
    for (const language of ['sv', 'en']) {
      await phone.page.locator('nav summary').click();
      await phone.page.locator(`nav [lang="${language}"]`).click();
      await phone.page.locator(`html[lang="${language}"]`).waitFor();
    }
    await phone.chooseAll();
    await phone.press('Send answers');
    await phone.sees('Sent. Thank you.');
    expect(keyOf(phone.posts.at(-1))).toBe(FRESH_KEY);
    expect(await phone.memory()).toEqual({ sent: true });
  });

  test('keeps it also when the code was mistyped (R4.3)', async () => {
    const refusal = await aStudentApp({ cast: { kind: 'bad-code' } }).post(`/s/${CODE}`);
    const body = await refusal.text();
    const phone = await takenBackOn();
    await phone.meets((route) => route.fulfill({ status: 401, contentType: 'text/html', body }));
    await phone.chooseAll();
    await phone.press('Send answers');
    await phone.page.locator('main:not([data-state])').waitFor();
    expect(await phone.memory()).toMatchObject({ fresh: FRESH_KEY });
  });
});
