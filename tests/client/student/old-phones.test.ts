/**
 * Runs the students' pages where something is missing or in the way: an older phone, a failing script, a frame in a
 * sandbox, an extension, a browser that translates (E4.2, E4.3, E4.4, decision 0050).
 */
import type { Frame, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { CastReply } from '../../../schema/contract/box-office.ts';
import { aStudentApp, CODE, counted, definition } from '../../worker/http/student/a-student-app.ts';
import { SCHEDULE } from '../../worker/pages/a-pulse.ts';
import { lost, type Phone } from './a-phone.ts';
import { phones } from './phones.ts';

/** A frame without an origin counts as a stranger, whom Chromium keeps from addresses of this machine. */
const FLAGS = ['--disable-features=LocalNetworkAccessChecks'];

const { aPhone, aPhoneWithoutScript } = phones(FLAGS);

const keysOf = ({ posts }: Phone) => new Set(posts.map((body) => new URLSearchParams(body).get('key')));

/** Takes away what came after iOS 13.0 and Chrome 80. The list is longer than what the script ever used. */
function makeOld(): void {
  const window = globalThis as unknown as Record<string, unknown>;
  for (const name of ['ResizeObserver', 'structuredClone', 'AggregateError', 'WeakRef', 'scheduler', 'navigation'])
    delete window[name];
  const members: readonly (readonly [object, readonly string[]])[] = [
    [Element.prototype, ['replaceChildren', 'ariaHidden', 'checkVisibility', 'setHTMLUnsafe', 'getHTML']],
    [Document.prototype, ['replaceChildren', 'startViewTransition']],
    [DocumentFragment.prototype, ['replaceChildren']],
    [Array.prototype, ['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with']],
    [String.prototype, ['at', 'replaceAll', 'isWellFormed', 'toWellFormed']],
    [Object, ['hasOwn', 'groupBy']],
    [Promise, ['any', 'withResolvers', 'try', 'allSettled']],
    [Crypto.prototype, ['randomUUID']],
    [HTMLFormElement.prototype, ['requestSubmit']],
    [HTMLElement.prototype, ['inert', 'showPopover', 'hidePopover', 'togglePopover']],
    [AbortSignal, ['timeout', 'any', 'abort']],
    [SubmitEvent.prototype, ['submitter']],
    [Navigator.prototype, ['userAgentData']],
  ];
  for (const [owner, names] of members) for (const name of names) Reflect.deleteProperty(owner, name);
  const listen = Reflect.get(EventTarget.prototype, 'addEventListener') as (
    this: unknown,
    ...given: unknown[]
  ) => unknown;
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    if (typeof options !== 'object') return listen.call(this, type, listener, options);
    const { capture, once, passive } = options;
    return listen.call(this, type, listener, { capture, once, passive } as AddEventListenerOptions);
  };
  const focus = Reflect.get(HTMLElement.prototype, 'focus') as (this: unknown, ...given: unknown[]) => unknown;
  HTMLElement.prototype.focus = function () {
    focus.call(this);
  };
}

describe('on iOS 13 or Chrome 80', () => {
  test('an answer over a bad network is counted once, the page says so, and a reload too (E4.2, E4.4)', async () => {
    const phone = await aPhone();
    await phone.page.addInitScript(makeOld);
    await phone.meets(lost);
    await phone.open();
    await phone.choose(1, 'Often');
    await phone.press('Send answers');
    await phone.press('Show me');
    await phone.chooseAll();
    await phone.press('Send answers');
    await phone.says('Not sent yet. We keep trying while this page is open.');
    await phone.wait(2);
    await phone.sees('Sent. Thank you.');
    expect(await phone.memory()).toEqual({ sent: true });
    await phone.page.reload();
    await phone.sees('Already sent.');
    expect(keysOf(phone).size).toBe(1);
  });

  test('marks that are made after a take-back stay, and go with a wake-up of the page', async () => {
    const phone = await aPhone();
    await phone.page.addInitScript(makeOld);
    await phone.open();
    await phone.chooseAll();
    await phone.press('Send answers');
    await phone.sees('Sent. Thank you.');
    await phone.press('Take back my answers');
    await phone.page.getByText('Your answers have been removed from the totals.').waitFor();
    await phone.chooseAll();
    await phone.page.evaluate(() => ['online', 'pageshow'].forEach((name) => dispatchEvent(new Event(name))));
    expect(await phone.page.locator(':checked').count()).toBe(6);
    await phone.press('Send answers');
    await phone.sees('Sent. Thank you.');
    expect(phone.posts).toHaveLength(3);
  });

  test('another language on the Sent page shows that page, and takes nothing back (E4.9)', async () => {
    const phone = await aPhone();
    await phone.page.addInitScript(makeOld);
    await phone.open();
    await phone.chooseAll();
    await phone.press('Send answers');
    await phone.sees('Sent. Thank you.');
    await phone.page.locator('nav summary').click();
    await phone.page.locator('nav [lang=sv]').click();
    await phone.page.locator('html[lang=sv]').waitFor();
    expect(await phone.page.locator('main').getAttribute('data-state')).toBe('sent');
  });
});

describe('whatever fails after the reply, the answer is counted once and the page says "Sent" (E4.2)', () => {
  const broken: readonly (readonly [string, () => void])[] = [
    ['a reply that cannot be parsed', () => (DOMParser.prototype.parseFromString = () => raise())],
    [
      'a page that cannot be replaced',
      () => {
        const replace = Reflect.get(Node.prototype, 'replaceChild') as (this: unknown, ...given: unknown[]) => unknown;
        Node.prototype.replaceChild = function <T extends Node>(node: Node, child: T): T {
          return child.nodeName === 'MAIN' ? raise() : (replace.call(this, node, child) as T);
        };
        function raise(): never {
          throw new Error('too old');
        }
      },
    ],
    ['a heading that cannot be shown', () => (globalThis.scrollTo = () => raise())],
  ];
  function raise(): never {
    throw new Error('too old');
  }

  test.each(broken)('%s', async (_, breakIt) => {
    const phone = await aPhone();
    const source = `(${breakIt.toString()})();${raise.toString()}`;
    await phone.page.addInitScript({ content: `{${source}}` });
    await phone.open();
    await phone.chooseAll();
    await phone.press('Send answers');
    await phone.sees('Sent. Thank you.');
    await expect.poll(() => phone.posts.length).toBe(2);
    expect(keysOf(phone).size).toBe(1);
    // The browser's own message has the length of all others (R4.1).
    expect(phone.posts.map(({ length }) => length)).toEqual([2048, 2048]);
    await expect.poll(() => phone.memory()).toEqual({ sent: true });
  });
});

describe('in a frame with sandbox="allow-scripts allow-forms"', () => {
  test('the browser sends the form by itself, and its reply is seen, and taken back (L9.1)', async () => {
    const server = aStudentApp();
    const phone = await aPhone(server);
    await phone.open('/s/ABC123');
    const origin = new URL(phone.page.url()).origin;
    await phone.page.route('**/lms', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<iframe sandbox="allow-scripts allow-forms" height="3000" src="${origin}/s/${CODE}?embed=1"></iframe>`,
      }),
    );
    // The pages allow only https sites to frame them, and a test has none.
    await phone.page.route(`**/s/${CODE}**`, async (route) => {
      // What the script asks for goes its way: a reply that Playwright hands over could be read from any origin.
      if (route.request().resourceType() !== 'document') return route.continue();
      const reply = await route.fetch();
      const policy = (reply.headers()['content-security-policy'] ?? '').replace(/; frame-ancestors.*/, '');
      await route.fulfill({ response: reply, headers: { ...reply.headers(), 'content-security-policy': policy } });
    });
    await phone.open('/lms');
    const frame = phone.page.frames()[1] as Frame;
    for (const question of [1, 2, 3, 4, 5]) await chooseIn(frame, question);
    // What is marked stays in another language, although the frame can store nothing (E3.9, L9.1).
    for (const tag of ['fr', 'en']) {
      await frame.locator('nav summary').click();
      await frame.locator(`nav [lang=${tag}]`).click();
      await frame.locator(`html[lang=${tag}] #answers`).waitFor();
      expect(await frame.locator(':checked').count()).toBe(5);
    }
    await frame.getByRole('button', { name: 'Send answers' }).click();
    await frame.getByText('1 question is not answered.').waitFor();
    await frame.getByRole('button', { name: 'Send anyway' }).click();
    await frame.getByRole('heading', { name: 'Sent. Thank you.' }).waitFor();
    expect(server.asked.sent).toHaveLength(1);
    await frame.getByRole('button', { name: 'Take back my answers' }).click();
    await frame.getByText('Your answers have been removed from the totals.').waitFor();
    await frame.locator('nav summary').click();
    await frame.locator('nav [lang=fr]').click();
    await frame.locator('html[lang=fr] #answers').waitFor();
  });

  const chooseIn = (frame: Frame, question: number) =>
    frame
      .locator('fieldset')
      .nth(question - 1)
      .getByLabel('Often', { exact: true })
      .check();
});

test('a field that an extension has put into the form is sent along, and a draft stays until "Sent" (E4.3)', async () => {
  const replies: CastReply[] = [{ kind: 'empty' }, counted];
  const server = aStudentApp();
  const phone = await aPhone(server);
  const refusal = await aStudentApp({ cast: replies[0]! }).post(`/s/${CODE}`);
  const body = await refusal.text();
  await phone.meets((route) => route.fulfill({ status: 422, contentType: 'text/html', body }));
  await phone.open();
  await phone.page.locator('#answers').evaluate((form) => {
    form.insertAdjacentHTML('afterbegin', '<input type="hidden" name="submit" value="extension">');
  });
  await phone.chooseAll();
  await phone.page.getByRole('button', { name: 'Send answers' }).click();
  await phone.sees('Nothing to send');
  await phone.page.getByRole('link', { name: 'Back to the questions' }).click();
  await expect.poll(() => phone.page.locator(':checked').count()).toBe(6);
  await phone.press('Send answers');
  await phone.sees('Sent. Thank you.');
  expect(await phone.memory()).toEqual({ sent: true });
});

/**
 * Does what browsers do that translate a page: text is put into elements of their own in place of the old text, now and
 * whenever text appears, and the page says that it is in another language.
 */
function translate(): void {
  addEventListener('DOMContentLoaded', () => {
    const put = (root: Node): void => {
      const texts: Text[] = [];
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, (node) =>
        node.parentElement?.closest('font, script, style, [translate=no]') || !node.nodeValue?.trim()
          ? NodeFilter.FILTER_REJECT
          : NodeFilter.FILTER_ACCEPT,
      );
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      for (const text of texts) {
        const font = document.createElement('font');
        font.innerHTML = '<font></font>';
        font.firstElementChild!.textContent = `«${text.nodeValue}»`;
        text.replaceWith(font);
      }
    };
    document.documentElement.lang = 'ru';
    put(document.body);
    new MutationObserver((changes) => {
      for (const { target } of changes) put(target);
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  });
}

describe('where the browser translates the page', () => {
  const words = async (page: Page) => (await page.locator('main').innerText()).replaceAll(/\s+/g, ' ');

  test('the status says one thing at a time, and the Sent page has nothing of the form (E4.1)', async () => {
    const phone = await aPhone();
    await phone.page.addInitScript(translate);
    await phone.meets(lost, lost);
    await phone.open();
    for (let question = 1; question <= 5; question++)
      await phone.page
        .locator('fieldset')
        .nth(question - 1)
        .locator('input')
        .first()
        .check();
    await phone.page.locator('#answers > button').click();
    await phone.page.getByText('«1 question is not answered.»', { exact: true }).waitFor();
    await phone.page.locator('#blanks button').last().click();
    const status = phone.page.locator('output');
    await status.evaluate((output) => {
      const announced: unknown[] = [];
      new MutationObserver((changes) => {
        for (const { addedNodes } of changes)
          for (const node of addedNodes) if (node.nodeType === 3) announced.push(node.nodeValue);
      }).observe(output, { childList: true });
      Object.assign(globalThis, { announced });
    });
    await phone.wait(2);
    await phone.wait(5);
    await phone.page.locator('main[data-state=sent]').waitFor();
    expect(await phone.page.evaluate(() => (globalThis as unknown as { announced: unknown }).announced)).toEqual([]);
    expect(await phone.page.locator('fieldset').count()).toBe(0);
    await expect.poll(() => words(phone.page)).toMatch(/^«Course: [^«]+» «Sent\. Thank you\.» «Results will appear/);
  });

  test('a pulse that closed meanwhile says only that, and numbers of contacts stay as they are (W7, E5.4)', async () => {
    const phone = await aPhone(aStudentApp({ cast: { kind: 'closed', phase: 'closing' } }));
    await phone.page.addInitScript(translate);
    await phone.open();
    for (let question = 1; question <= 6; question++)
      await phone.page
        .locator('fieldset')
        .nth(question - 1)
        .locator('input')
        .first()
        .check();
    await phone.page.locator('#answers > button').click();
    await phone.page.getByText('«It closed before your answers arrived. They were not counted.»').waitFor();
    const said = await words(phone.page);
    expect(said).not.toMatch(/Send|Sending|question|could not confirm/);
    expect(await phone.page.locator('.emergency a').innerText()).toBe('999');
    // The languages' own names too.
    expect(await phone.page.locator('nav li').first().innerText()).not.toContain('«');
  });
});

describe('the QR code of a slip (E3.10, R5.2)', () => {
  const look = {
    at: 'live',
    definition: { ...definition, eligibility: 'codes', eligible: 40 },
    schedule: SCHEDULE,
    phase: 'open',
  } as const;

  test('fills in the code, which is in no request before Send, and afterwards in no address', async () => {
    const server = aStudentApp({ look });
    const phone = await aPhone(server);
    const asked: string[] = [];
    phone.page.on('request', (request) => asked.push(request.url(), request.headers()['referer'] ?? ''));
    await phone.open(`/S/${CODE}#K7QF2M01ABCD`);
    expect(await phone.page.locator('#slip').inputValue()).toBe('K7QF 2M01 ABCD');
    expect(new URL(phone.page.url()).hash).toBe('');
    await phone.page.reload();
    expect(await phone.page.locator('#slip').inputValue()).toBe('K7QF 2M01 ABCD');
    // A second slip, in the same tab.
    await phone.page.evaluate(() => (location.hash = '#ZZZZZZZZZZZZ'));
    await expect.poll(() => phone.page.locator('#slip').inputValue()).toBe('ZZZZ ZZZZ ZZZZ');
    await expect.poll(() => new URL(phone.page.url()).hash).toBe('');
    await phone.chooseAll();
    await phone.press('Send answers');
    await phone.sees('Sent. Thank you.');
    expect(server.asked.sent[0]).toContainEqual(['code', 'ZZZZ ZZZZ ZZZZ']);
    expect(asked.filter((text) => /K7QF2M01|ZZZZ/.test(text))).toEqual([]);
    expect(await phone.memory()).toEqual({ sent: true });
  });

  test('what is no code stays where it is, and without script the page says that the code has to be typed', async () => {
    const phone = await aPhone(aStudentApp({ look }));
    await phone.open(`/s/${CODE}#support`);
    expect(await phone.page.locator('#slip').inputValue()).toBe('');
    expect(new URL(phone.page.url()).hash).toBe('#support');
    const plain = await aPhoneWithoutScript(aStudentApp({ look }));
    await plain.open(`/s/${CODE}#K7QF2M01ABCD`);
    const { page } = plain;
    expect(await page.locator('.code noscript').innerText()).toContain('Please type it.');
    expect(await page.locator('#slip').inputValue()).toBe('');
  });
});
