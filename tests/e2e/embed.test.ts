/**
 * Tests a pulse in a page of a learning platform on another site, whose frames have no storage and no cookies (lms.md 2
 * and 9).
 */
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, BrowserContextOptions, Frame, FrameLocator, Page } from 'playwright-core';
import { launchWholeBrowser } from '../browser.ts';
import { heightsTold } from '../frame-heights.ts';
import { CoursePage } from './course-page.ts';
import { answersOf } from './hall.ts';
import { BROWSER_FLAGS, type Hosted } from './hosted.ts';
import { HostedOnNode } from './hosted-on-node.ts';
import { PATIENCE_MS, QUESTIONS } from './student.ts';
import { Teacher } from './teacher.ts';

const LISTED = 'http://localhost:4312';
/** The same machine by another name, which makes it another site. It is on no list. */
const UNLISTED = 'http://course.localhost:4312';

let browser: Browser;
let hosted: Hosted;
let teacher: Teacher;
let course: CoursePage;
let code: string;
/** What the frame of the course shows: the pulse's own address, or the link of its course (lms.md L2.6). */
let framed: string;

beforeAll(async () => {
  browser = await launchWholeBrowser(
    BROWSER_FLAGS.map((flag) =>
      flag.replace('MAP * ', 'MAP localhost 127.0.0.1, MAP course.localhost 127.0.0.1, MAP * '),
    ),
  );
  hosted = await HostedOnNode.start(18_910);
  teacher = await Teacher.atDesk(browser, hosted);
  await teacher.setUp();
  code = await teacher.open('Statistics 1');
  await allow(LISTED);
  framed = `${hosted.url}/s/${code}`;
  course = await CoursePage.serve(4312, () => framed);
});

afterAll(async () => {
  await course.end();
  await teacher.context.close();
  await hosted.end();
  await browser.close();
});

/** Changes the list as an administrator does. The change works within a minute. */
async function allow(...embedOrigins: string[]): Promise<void> {
  const { contactsCheckedDay: _, ...settings } = await teacher.ask('institution', {}, null);
  await teacher.ask('saveInstitution', {}, { ...settings, embedOrigins });
  await hosted.pass(60);
}

interface Seen {
  readonly page: Page;
  readonly pulse: FrameLocator;
  readonly frame: Frame;
}

async function openCourse(path = '/', options: BrowserContextOptions = {}, site = LISTED): Promise<Seen> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB', ...options });
  if (options.javaScriptEnabled !== false) await context.clock.install();
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  await page.goto(site + path);
  const frame = page.frames()[1];
  if (frame === undefined) throw new Error('The course page has no frame');
  return { page, pulse: page.frameLocator('iframe'), frame };
}

async function answerAll(pulse: FrameLocator): Promise<void> {
  const answers = answersOf(2);
  for (const [i, { id, labels }] of QUESTIONS.entries()) {
    const group = pulse.getByRole('group', { name: new RegExp(`^${i + 1} of ${QUESTIONS.length}\\b`) });
    await group.getByText(labels[Number(answers[id]) - 1]!, { exact: true }).click();
  }
  await pulse.getByRole('button', { name: 'Send answers', exact: true }).click();
}

const heading = (pulse: FrameLocator, name: string) => pulse.getByRole('heading', { level: 1, name, exact: true });
const heights = (page: Page) => page.evaluate(() => (window as unknown as { heard: unknown[] }).heard);

test('storage throws in the frame, and no cookie is ever set (L9.1, L9.2)', async () => {
  const { page, frame } = await openCourse();
  const stored = await frame.evaluate(() => {
    try {
      return String(sessionStorage.length);
    } catch (error) {
      return (error as Error).name;
    }
  });
  expect(stored).toBe('SecurityError');
  expect(await page.context().cookies()).toEqual([]);
  await page.context().close();
});

test('with script, a student answers, sends, takes back and answers again; the page stays in the frame and tells its height (L9.7)', async () => {
  const { page, pulse, frame } = await openCourse('/resizing');
  await answerAll(pulse);
  await heading(pulse, 'Sent. Thank you.').waitFor();
  await pulse.getByRole('button', { name: 'Take back my answers' }).click();
  await pulse.getByText('Your answers have been removed from the totals.').waitFor();
  await answerAll(pulse);
  await heading(pulse, 'Sent. Thank you.').waitFor();
  expect(new URL(frame.url()).searchParams.get('embed')).toBe('1');

  await pulse
    .getByRole('link', { name: /results/i })
    .first()
    .click();
  await heading(pulse, 'Results').waitFor();
  expect(new URL(frame.url()).searchParams.get('embed')).toBe('1');

  // The frame is as high as the page needs, with some room.
  const spare = async (): Promise<number> => {
    const needed = await frame.evaluate(() => document.body.getBoundingClientRect().height);
    return (await page.locator('iframe').boundingBox())!.height - needed;
  };
  await expect.poll(spare, { timeout: PATIENCE_MS }).toSatisfy((px: number) => px >= 0 && px <= 480);
  // Each height is told twice, in both of its forms.
  const told = (await heights(page)) as (string | { subject: string; height: number })[];
  const asObjects = told.filter((each) => typeof each === 'object');
  expect(told.filter((each) => typeof each === 'string').map((text): unknown => JSON.parse(text))).toEqual(asObjects);
  for (const { subject, height } of asObjects) {
    expect(subject).toBe('lti.frameResize');
    expect(height).toBeLessThanOrEqual(5000);
  }
  expect(asObjects.length).toBeLessThan(20);
  expect(await page.context().cookies()).toEqual([]);
  await page.context().close();
});

test.each([
  ['a phone', 360],
  ['a desktop', 1280],
])(
  'once the form is there, the height tells the platform nothing of blanks, Send, a receipt or a take-back (L9.7, %s)',
  async (_, width) => {
    const { page, pulse, frame } = await openCourse('/resizing', { viewport: { width, height: 900 } });
    await heading(pulse, 'Course pulse: a short survey').waitFor();
    // The frame has its new height when its own scroll bar is gone.
    await expect
      .poll(() => frame.evaluate(() => document.documentElement.scrollHeight <= innerHeight), { timeout: PATIENCE_MS })
      .toBe(true);
    const before = await heightsTold(page, frame);
    expect(before.length).toBeGreaterThan(0);
    const needed = () => frame.evaluate(() => document.body.getBoundingClientRect().height);
    const form = await needed();

    await pulse
      .getByRole('group', { name: /^1 of 6/ })
      .getByText('Often', { exact: true })
      .click();
    await pulse.getByRole('button', { name: 'Send answers', exact: true }).click();
    await pulse.getByRole('button', { name: 'Send anyway' }).waitFor();
    expect(await needed()).toBeGreaterThan(form);
    await pulse.getByRole('button', { name: 'Send anyway' }).click();
    await heading(pulse, 'Sent. Thank you.').waitFor();
    await pulse.locator('summary').first().click();
    expect(await needed()).toBeLessThan(form);
    await pulse.getByRole('button', { name: 'Take back my answers' }).click();
    await pulse.getByText('Your answers have been removed from the totals.').waitFor();
    // A platform could also ask for the height by moving the side of the frame, and it must learn nothing then either.
    for (const by of [-1, 1]) {
      const asked = await page.locator('iframe').evaluate((element: HTMLIFrameElement, px) => {
        element.style.width = `${element.getBoundingClientRect().width + px}px`;
        return element.clientWidth;
      }, by);
      await frame.waitForFunction((px) => innerWidth === px, asked);
    }
    expect(await heightsTold(page, frame)).toEqual(before);
    await page.context().close();
  },
);

test.each([
  ['the pulse', async () => `${hosted.url}/s/${code}`],
  ['its course (L2.6)', async () => (await teacher.ask('pulse', { code }, null)).courseLink.url],
])(
  'without script, a student answers, sends and takes back, all in the frame, by the link of %s (E4.8, L2.1)',
  async (_, link) => {
    framed = await link();
    const { page, pulse, frame } = await openCourse('/', { javaScriptEnabled: false });
    await answerAll(pulse);
    await heading(pulse, 'Sent. Thank you.').waitFor();
    expect(new URL(frame.url()).searchParams.get('embed')).toBe('1');
    await pulse.getByRole('button', { name: 'Take back my answers' }).click();
    await pulse.getByText('Your answers have been removed from the totals.').waitFor();
    await pulse.getByRole('link', { name: 'How is this anonymous?' }).first().click();
    await heading(pulse, 'How is this anonymous?').waitFor();
    expect(new URL(frame.url()).searchParams.get('embed')).toBe('1');
    await page.context().close();
  },
);

test.each([
  ['a frame of 600 px that is never resized', { width: 1280, height: 900 }],
  ['a phone', { width: 390, height: 844 }],
])('%s: nothing is cut off, the last button can be reached, and axe finds nothing (L2.4)', async (_, viewport) => {
  const { page, pulse, frame } = await openCourse('/', { viewport });
  await page.locator('iframe').evaluate((element: HTMLIFrameElement) => {
    element.height = '600';
  });
  await heading(pulse, 'Course pulse: a short survey').waitFor();
  // A page that was just opened must not take the focus from the platform.
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  expect(await frame.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  const send = pulse.getByRole('button', { name: 'Send answers', exact: true });
  await send.scrollIntoViewIfNeeded();
  const box = (await send.boundingBox())!;
  expect(box.height).toBeGreaterThanOrEqual(44);
  expect(box.x + box.width).toBeLessThanOrEqual(viewport.width);
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  await page.context().close();
});

test('the keyboard leads from the platform through the frame and out again (L2.4)', async () => {
  const { page, pulse } = await openCourse();
  await heading(pulse, 'Course pulse: a short survey').waitFor();
  await page.keyboard.press('Tab');
  for (let presses = 0; presses < 60; presses += 1) {
    if (
      await pulse
        .getByRole('button', { name: 'Send answers', exact: true })
        .evaluate((button) => button === document.activeElement)
    )
      break;
    await page.keyboard.press('Tab');
  }
  expect(
    await pulse
      .getByRole('button', { name: 'Send answers', exact: true })
      .evaluate((button) => button === document.activeElement),
  ).toBe(true);
  for (let presses = 0; presses < 20; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement?.textContent === 'Open in a new tab')) break;
  }
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Open in a new tab');
  await page.context().close();
});

test('a site that is not on the list cannot frame the page; once it is listed it can, within a minute (L9.4)', async () => {
  const refused = await openCourse('/', {}, UNLISTED);
  await expect.poll(() => refused.frame.url(), { timeout: PATIENCE_MS }).toMatch(/^chrome-error:/);
  await refused.page.context().close();
  await allow(LISTED, UNLISTED);
  const allowed = await openCourse('/', {}, UNLISTED);
  await heading(allowed.pulse, 'Course pulse: a short survey').waitFor();
  await allowed.page.context().close();
});

test('no other page of the product can be framed, not even by a listed site (L9.4)', async () => {
  const { page, pulse, frame } = await openCourse();
  for (const path of ['/', '/privacy', '/accessibility', '/staff', '/nothing-here']) {
    await page.evaluate((src) => {
      document.querySelector('iframe')!.src = src;
    }, hosted.url + path);
    await expect.poll(() => frame.url(), { timeout: PATIENCE_MS }).toMatch(/^chrome-error:/);
    await page.evaluate((src) => {
      document.querySelector('iframe')!.src = src;
    }, `${hosted.url}/s/${code}?embed=1`);
    await heading(pulse, 'Course pulse: a short survey').waitFor();
  }
  await page.context().close();
});
