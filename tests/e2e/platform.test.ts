/**
 * Tests launches in the frame of a learning platform on another site, in a browser that blocks cookies of other sites: with
 * partitioned cookies, and without any (lms.md L5.3, L5.12, L6.5, section 9; A4, A10).
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { JSONWebKeySet } from 'jose';
import type { Browser, BrowserContext, FrameLocator, Page, Request } from 'playwright-core';
import { CLAIMS } from '../../schema/lms/claims.ts';
import { DEPLOYMENT } from '../lms/launch.ts';
import { PlatformServer } from '../lms/platform-server.ts';
import { launchWholeBrowser, launchProfile } from '../browser.ts';
import { reflowOf, roomForTextOf, smallTargetsOf, violationsOf } from './accessible.ts';
import { answerOverHttp, answersOf } from './hall.ts';
import { HostedOnNode } from './hosted-on-node.ts';
import { PATIENCE_MS, QUESTIONS } from './student.ts';
import { Teacher } from './teacher.ts';

const NAMES = '--host-resolver-rules=MAP tool.localhost 127.0.0.1, MAP localhost 127.0.0.1, MAP * ~NOTFOUND';
/** What browsers do that block cookies of other sites: only partitioned ones pass. */
const BLOCKS = '--test-third-party-cookie-phaseout';

/** Playwright loses sight of a frame that moves from site to site so often, if each site has a process of its own. */
const ONE_PROCESS = '--disable-site-isolation-trials';

let browser: Browser;
let hosted: HostedOnNode;
let platform: PlatformServer;
let teacher: Teacher;

beforeAll(async () => {
  browser = await launchWholeBrowser([NAMES, BLOCKS, ONE_PROCESS]);
  hosted = await HostedOnNode.start(18_930, undefined, undefined, 'tool.localhost');
  teacher = await Teacher.atDesk(browser, hosted);
  await teacher.setUp();
  const { lms } = hosted.directory;
  const institution = (await lms.institutionId()) ?? '';
  platform = await PlatformServer.serve(4313, { url: hosted.url, institution, now: () => hosted.nowMs });
  const { id: by } = await teacher.ask('me', {}, null);
  const added = await lms.addPlatform(by, { ...platform.registration(), status: 'active' });
  if (!added.ok) throw new Error('The platform was refused');
  await lms.putDeployment(by, added.value.id, DEPLOYMENT, 'active');
});

afterAll(async () => {
  await platform.end();
  await teacher.context.close();
  await hosted.end();
  await browser.close();
});

/** Gives the frame the height that it asks for, as Canvas does, and counts how often that was (L9.7). */
const resizes = `
addEventListener('message', ({ data, source }) => {
  if (data.subject !== 'lti.frameResize') return;
  window.resized = (window.resized ?? 0) + 1;
  const frame = document.querySelector('iframe');
  if (source === frame?.contentWindow) frame.style.height = data.height + 'px';
});`;

interface Arrived {
  readonly page: Page;
  readonly frame: FrameLocator;
}

async function open(
  address: string,
  prepare: (context: BrowserContext) => Promise<void> = async () => {},
): Promise<Arrived> {
  const context = await browser.newContext({ locale: 'en-GB' });
  await prepare(context);
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  await page.goto(address);
  return { page, frame: page.frameLocator('iframe') };
}

const heading = (frame: FrameLocator, name: string) => frame.getByRole('heading', { level: 1, name, exact: true });

/** Answers every question. */
async function mark(frame: FrameLocator): Promise<void> {
  const answers = answersOf(2);
  for (const [i, { id, labels }] of QUESTIONS.entries()) {
    const group = frame.getByRole('group', { name: new RegExp(`^${i + 1} of ${QUESTIONS.length}\\b`) });
    await group.getByText(labels[Number(answers[id]) - 1]!, { exact: true }).click();
  }
}

test('every page for people from a platform can be read and used by everybody (A9)', async () => {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  for (const [address, name] of [
    [`${platform.url}/open?role=teacher`, 'Which course is this?'],
    [`${platform.url}/open?role=student`, 'There is nothing here yet'],
    [`${hosted.url}/lti/launch`, 'Please open this again from your course'],
  ] as const) {
    await page.goto(address);
    await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
    expect(await faultsOf(page), name).toEqual([]);
  }
  await context.close();
});

const faultsOf = async (page: Page) =>
  [await violationsOf(page), await reflowOf(page), await smallTargetsOf(page), await roomForTextOf(page)].flat();

/** Opens a page by itself, without a frame around it, and looks at it (A9). */
async function expectReadable(address: string, name: string): Promise<void> {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(address);
  await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
  expect(await faultsOf(page), name).toEqual([]);
  await context.close();
}

/** Somebody who teaches, and stays in the frame from the first launch until their hour is over. */
let staff: Arrived;
let code: string;
const press = (name: string) => staff.frame.getByRole('button', { name, exact: true }).click();
const follow = (name: string) => staff.frame.getByRole('link', { name, exact: true }).first().click();

test('a teacher makes the course in the frame and opens a pulse there, and a student answers it, and no cookie stays (E6.3, L6.4 to L6.6)', async () => {
  staff = await open(platform.course('teacher'), async (context) => {
    await hosted.setClock(context);
    await context.addInitScript(resizes);
  });
  const { frame } = staff;
  await heading(frame, 'Which course is this?').waitFor();
  await frame.getByLabel('How many students could answer?').fill('60');
  await press('Make the course');
  await heading(frame, 'Botany 1').waitFor();

  const early = await open(platform.course('student'));
  await heading(early.frame, 'Nothing is open right now').waitFor();
  await early.frame.getByText('we do not keep your id').waitFor();
  await early.page.context().close();

  // L6.4: the app of a co-teacher, and nothing that is not about this course.
  await frame.getByText('for one hour').waitFor();
  expect(await frame.locator('.top nav a').allInnerTexts()).toEqual(['Acts', 'Scripts', 'Help']);
  expect(await frame.getByRole('button', { name: /Sign out|Search/ }).count()).toBe(0);
  await follow('Mattering Pulse');
  await heading(frame, 'Botany 1').waitFor();

  await follow('Plan a pulse');
  await heading(frame, 'New pulse').waitFor();
  await press('Change: Who can answer');
  await frame.getByLabel('Anyone with the link or QR code').check();
  await press('Make the pulse');
  await frame.locator('.wall .code').waitFor();
  // The platform gives the frame of a wall another height. A press while the page still moves may fall beside the button.
  await expect
    .poll(() => staff.page.locator('iframe').evaluate(({ style }) => style.height), { timeout: PATIENCE_MS })
    .toBe('700px');
  await press('Open now');
  await frame.getByRole('button', { name: 'Close the pulse' }).waitFor();
  expect(await frame.getByRole('link', { name: 'On another computer' }).count()).toBe(0);
  code = await frame.locator('.wall .code').innerText();

  const student = await open(platform.course('student'));
  await mark(student.frame);
  await student.frame.getByRole('button', { name: 'Send answers', exact: true }).click();
  await heading(student.frame, 'Sent. Thank you.').waitFor();
  expect(student.page.frames()[1]?.url()).toContain(`/s/${code}?embed=1`);
  expect(await student.page.context().cookies()).toEqual([]);
  await student.page.context().close();
});

test('the teacher closes it and reads the results in the frame, until an hour is over (L3.1, L3.3, L9.1)', async () => {
  const { page, frame } = staff;
  await answerOverHttp(
    hosted,
    code,
    Array.from({ length: 19 }, (_, i) => answersOf(i)),
  );
  await press('Close the pulse');
  await press('Close it');
  await frame.locator('.wall .code').waitFor({ state: 'detached' });
  await hosted.pass(3 * 60, code);
  await follow('See the results');
  await press('Show the results');
  await heading(frame, 'Results').waitFor();
  await frame.getByRole('heading', { name: 'Question by question' }).waitFor();
  // A file would need a session.
  expect(await frame.locator('a[href^="/api/"]').count()).toBe(0);

  // A8: the frame is as high as a page, a wall gets a usual height, and nothing grows for ever.
  const outer = page.locator('iframe');
  const spare = async () =>
    ((await outer.evaluate((element) => element.clientHeight)) ?? 0) -
    (await frame.locator('body').evaluate((body) => body.getBoundingClientRect().height));
  await expect.poll(spare, { timeout: PATIENCE_MS }).toSatisfy((px: number) => Math.abs(px) <= 5);
  // The address never changes, Back works, and nothing is kept that a reload would find (L3.3, L9.1).
  const inside = page.frames()[1]!;
  expect(inside.url()).toBe(`${hosted.url}/lti/launch`);
  expect(await inside.evaluate(() => document.documentElement.outerHTML.includes('eyJ'))).toBe(false);
  await inside.evaluate(() => history.back());
  await frame.locator('.wall').waitFor();
  await expect.poll(() => outer.evaluate(({ style }) => style.height), { timeout: PATIENCE_MS }).toBe('700px');
  const times = await page.evaluate<number>('window.resized');
  expect([times > 5, times < 40]).toEqual([true, true]);
  expect(await page.context().cookies()).toEqual([]);

  // An hour later the page says what to do, and offers no way to sign in.
  hosted.nowMs += 3_600_000;
  await inside.evaluate(() => history.forward());
  await heading(frame, 'Your visit from the learning platform is over').waitFor();
  await frame.getByText('Open this again from your course').waitFor();
  expect(await frame.getByRole('button').count()).toBe(0);
  await inside.goto(`${hosted.url}/lti/launch`);
  await heading(frame, 'Please open this again from your course').waitFor();
  await page.context().close();
});

test('L5.12: where a frame has no cookie at all, a platform that keeps a value for us lets students and teachers in, and another needs a window', async () => {
  // The pulse before closes, and the class rests (R2.1).
  await hosted.pass(100 * 3600, code);
  const asksForCourse: Request[] = [];
  const back = await open(platform.course('teacher'), async (context) => {
    context.on('request', (request) => /\/api\/courses\/\w+$/.test(request.url()) && asksForCourse.push(request));
  });
  await heading(back.frame, 'Botany 1').waitFor();
  await back.page.context().close();
  code = await openPulse(asksForCourse[0]!, { eligibility: 'roster', reason: 'A test' });

  // A profile that takes no cookie of anybody, as some browsers do in frames.
  const folder = mkdtempSync(join(tmpdir(), 'no-cookies-'));
  mkdirSync(join(folder, 'Default'));
  const settings = { profile: { default_content_setting_values: { cookies: 2 } } };
  writeFileSync(join(folder, 'Default', 'Preferences'), JSON.stringify(settings));
  const strict = await launchProfile(folder, { locale: 'en-GB' }, [ONE_PROCESS]);
  try {
    const page = await strict.newPage();
    const frame = page.frameLocator('iframe');
    await page.goto(platform.course('student', 'with storage'));
    // The form of a pulse with a roster comes in the reply to our own script, and its script asks for the key.
    await frame.getByText('The key of this pulse in six words.').waitFor();
    // Whoever teaches gets the staff app in the same way.
    await page.goto(platform.course('teacher', 'with storage'));
    await heading(frame, 'Botany 1').waitFor();
    await frame.getByText('for one hour').waitFor();
    await page.goto(platform.course('student'));
    await heading(frame, 'Please open this in a new window').waitFor();
    expect(await frame.locator('main').innerText()).toContain('Code: needs_window');
  } finally {
    await strict.close();
    rmSync(folder, { recursive: true });
  }
});

test('in a pulse with a roster, a student answers in the frame with a stamp, and who comes again reads that one answer is all (L8.2 to L8.6, A4, A7)', async () => {
  const student = await open(platform.course('student'), (context) => context.clock.install());
  const asked: Request[] = [];
  student.page.on('request', (request) => request.method() === 'POST' && asked.push(request));
  await student.frame.getByText('The key of this pulse in six words.').waitFor();
  await mark(student.frame);
  await student.frame.getByRole('button', { name: 'Send answers', exact: true }).click();
  await student.frame.getByText('Please keep this page open.').waitFor();
  await expect.poll(() => asked.map((request) => new URL(request.url()).pathname)).toContain('/lti/issue');
  await expect
    .poll(() => student.page.clock.runFor(5000).then(() => asked.at(-1)?.url()), { timeout: PATIENCE_MS })
    .toContain(`/s/${code}`);
  await heading(student.frame, 'Sent. Thank you.').waitFor();
  // A7: no value of the one request is in the other.
  const [issue, answer] = asked.slice(-2).map((request) => request.postData() ?? '');
  const { ticket: issued, blinded } = JSON.parse(issue ?? '{}') as Record<string, string>;
  for (const value of [issued, blinded, blinded?.slice(0, 40)]) expect(answer).not.toContain(value);
  for (const [, value] of new URLSearchParams(answer)) if (value.length > 8) expect(issue).not.toContain(value);
  for (const request of asked.slice(-2)) {
    const { cookie, authorization, referer } = await request.allHeaders();
    expect([cookie, authorization, referer]).toEqual([undefined, undefined, undefined]);
  }
  await student.page.goto(platform.course('student'));
  await heading(student.frame, 'You can answer once').waitFor();
  expect(await student.page.context().cookies()).toEqual([]);
  await student.page.context().close();
});

test('A5, A6: an administrator lets a platform register itself and activates it, and a teacher adds the pulse of a course there', async () => {
  const institution = (await hosted.directory.lms.institutionId()) ?? '';
  const moodle = await PlatformServer.serve(4314, { url: hosted.url, institution, now: () => hosted.nowMs });
  try {
    await teacher.page.goto(`${hosted.url}/staff/platforms`);
    await teacher.press('Make an address for registering');
    const address = await teacher.page.locator('.once-link code', { hasText: '/lti/register/' }).innerText();

    const query = new URLSearchParams({ openid_configuration: moodle.fake.configuration });
    await expectReadable(`${address}?${query.toString()}`, 'Register this learning platform?');
    const admin = await open(moodle.registering(address));
    await heading(admin.frame, 'Register this learning platform?').waitFor();
    await admin.frame.getByText(moodle.url, { exact: true }).waitFor();
    await admin.frame.getByRole('button', { name: 'Register it' }).click();
    await admin.page.getByRole('heading', { name: 'The tool is registered' }).waitFor();
    expect(await admin.page.context().cookies()).toEqual([]);
    await admin.page.context().close();

    const early = await open(moodle.adding);
    await heading(early.frame, 'This course site is not connected').waitFor();
    await early.page.context().close();

    await teacher.page.reload();
    const card = teacher.page.getByRole('article').filter({ hasText: moodle.url });
    await card.getByText('Waiting').waitFor();
    await card.getByRole('button', { name: 'Activate: moodle', exact: true }).click();
    await card.getByText('Active').first().waitFor();

    const adding = await open(moodle.adding);
    await heading(adding.frame, 'Which course is this?').waitFor();
    await adding.frame.getByText('Then you can add its pulse.').waitFor();
    await adding.frame.getByLabel('How many students could answer?').fill('60');
    await adding.frame.getByRole('button', { name: 'Make the course' }).click();
    await heading(adding.frame, 'Add this course’s pulse').waitFor();
    await expectReadable(`${moodle.url}/open?role=adding`, 'Add this course’s pulse');
    await adding.frame.getByRole('button', { name: 'Add this course’s pulse' }).click();
    await heading(adding.frame, 'It was added to the course').waitFor();
    await adding.page.context().close();

    const keys = (await (await fetch(`${hosted.address}/lti/jwks/${institution}`)).json()) as JSONWebKeySet;
    const { payload } = await moodle.fake.takeBack(moodle.fake.taken[0] ?? '', keys, hosted.nowMs);
    expect(payload[CLAIMS.data]).toBe('of the platform');
    expect(payload[CLAIMS.contentItems]).toMatchObject([{ title: 'Pulse: Botany 1', url: `${hosted.url}/lti/launch` }]);
    // The administrator sees what this platform sends along, and that nothing of it is kept.
    await teacher.page.reload();
    await card.getByText('What it sends, and what is never kept').click();
    await card.getByText('the platform sends: names, e-mail addresses, pictures').waitFor();
  } finally {
    await moodle.end();
  }
});

/** Asks the API with the ticket, as the staff app in the frame has done. */
async function openPulse(asked: Request, plan: object): Promise<string> {
  const { authorization = '' } = asked.headers();
  const course = asked.url().split('/').at(-1) ?? '';
  const post = async (path: string, body: unknown): Promise<{ readonly definition: { readonly code: string } }> => {
    const reply = await fetch(hosted.address + path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: authorization },
      body: JSON.stringify(body),
    });
    if (reply.status !== 200) throw new Error(`${path}: ${await reply.text()}`);
    return (await reply.json()) as { definition: { code: string } };
  };
  const { definition } = await post(`/api/courses/${course}/pulses`, { closesAtMs: hosted.nowMs + 3_600_000, ...plan });
  await post(`/api/pulses/${definition.code}/open`, null);
  return definition.code;
}
