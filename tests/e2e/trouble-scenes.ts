/**
 * Opens staff pages in trouble, empty and overdue: the server fails, a colleague was faster, nobody was told in time
 * (E7.0).
 */
import type { Page } from 'playwright-core';
import { COURSES_PER_PAGE } from '../../schema/contract/per-page.ts';
import { BadServer, isOf, type Trouble } from './bad-server.ts';
import { fill, press, seesHeading, unfold } from './by-hand.ts';
import type { School } from './school.ts';
import { openCampus, type Campus } from './staff-pages.ts';
import type { Scene } from './student-scenes.ts';
import { SETUP } from './teacher.ts';

/**
 * Half of the time after which everything is due (E8.3). Somebody looks at the page in between, and so stays signed in.
 */
const HALF_S = 10 * 24 * 60 * 60;

export const troubleScenes: readonly Scene[] = [
  ['server failed', (school) => failing(school, 'defect', 'Something went wrong on our side')],
  ['a proxy answered', (school) => failing(school, 'proxy', 'The server answered with status 502')],
  ['no connection', (school) => failing(school, 'lost', 'No connection')],
  ['form without an answer', (school) => unsent(school, 'lost', 'The server did not answer')],
  ['form, signed out meanwhile', (school) => unsent(school, 'signed out', 'Your session has ended')],
  [
    'wall, opening without an answer',
    async (school) => {
      const page = await visit(school, `/staff/pulses/${school.codes.armed}/projector`);
      return behind(page, 'lost', isOf('openPulse'), async () => {
        await press('Open now')(page);
        return told(page, 'The server did not answer');
      });
    },
  ],
  [
    'wall, offline',
    async (school) => {
      const page = await visit(school, `/staff/pulses/${school.codes.open}/projector`);
      await page.context().setOffline(true);
      await page.getByText('You are offline.').waitFor();
      return page;
    },
  ],
  [
    'signing out failed',
    async (school) => {
      const page = await visit(school, '/staff');
      return behind(page, 'lost', isOf('signOut'), async () => {
        await press('Sign out')(page);
        return told(page, 'Signing out did not work');
      });
    },
  ],
  ['new university: programmes', (school) => newcomer(school, '/staff/programmes', 'Programmes')],
  ['new university: more courses than a page holds', moreThanAPage],
  ['new university: a term, planned against what is advised', tooManyDates],
  ['new university: people', (school) => newcomer(school, '/staff/people', 'People and roles')],
  ['programmes', async (school) => visit((await campusOf(school)).school, '/staff/programmes')],
  [
    'programmes, the number of students is not for who teaches the course',
    async (school) => {
      const page = await visit((await campusOf(school)).school, '/staff/programmes');
      await unfold('Enter how many students are enrolled')(page);
      const course = page.getByRole('listitem').filter({ hasText: 'Choir' });
      await course.getByText('Enter the number for Choir').click();
      await course.getByLabel('Enrolled students').fill('57');
      await course.getByRole('button', { name: 'Save' }).click();
      return told(page, 'You teach this course, or have taught it');
    },
  ],
  ['programme', async (school) => visit(school, `/staff/programmes/${(await campusOf(school)).programme}`)],
  [
    'courses of a programme',
    async (school) => {
      const { programme, term } = await campusOf(school);
      return visit(school, `/staff/programmes/${programme}/terms/${term}`);
    },
  ],
  [
    'roll-up, for an administrator',
    async (school) => {
      const { programme, term } = await campusOf(school);
      const page = await visit(school, `/staff/programmes/${programme}/terms/${term}/roll-up`);
      // Whoever arranges a programme reads why they do not see its results (E6.4).
      await page.getByText('A roll-up is shown only to whoever leads the programme.').waitFor();
      return page;
    },
  ],
  [
    'roll-up, nothing published',
    async (school) => {
      const { programme, term, lead } = await campusOf(school);
      await lead.page.goto(`${school.hosted.url}/staff/programmes/${programme}/terms/${term}/roll-up`);
      await lead.sees('Roll-up');
      return lead.page;
    },
  ],
];

/** These scenes must stand after all others, because they let weeks pass. */
export const overdueScenes: readonly Scene[] = [
  [
    'course, overdue',
    async (school) => {
      const { course } = await school.teacher.ask('pulse', { code: school.codes.bands }, null);
      return overdue(school, `/staff/courses/${course.id}`, 'Students have been waiting since');
    },
  ],
  ['courses, overdue', (school) => overdue(school, '/staff', 'It is better to tell them late than not at all.')],
  [
    'told, overdue',
    (school) => overdue(school, `/staff/pulses/${school.codes.bands}/told`, 'Students have been waiting since'),
  ],
  ['action plan, overdue', (school) => overdue(school, `/staff/pulses/${school.codes.heard}/plan`, 'was due by')],
];

async function visit({ teacher, hosted }: School, path: string): Promise<Page> {
  await teacher.context.setOffline(false);
  await teacher.page.goto(hosted.url + path);
  await teacher.page.getByRole('heading', { level: 1 }).waitFor();
  return teacher.page;
}

async function failing(school: School, trouble: Trouble, title: string): Promise<Page> {
  const page = await visit(school, '/staff/guides');
  return behind(
    page,
    trouble,
    () => true,
    async () => {
      await page.goto(`${school.hosted.url}/staff/institution`);
      await school.teacher.sees(title);
      return page;
    },
  );
}

async function unsent(school: School, trouble: Trouble, title: string): Promise<Page> {
  const page = await visit(school, `/staff/pulses/${school.codes.high}/told`);
  return behind(page, trouble, isOf('draftTold'), async () => {
    await fill({ 'What works': 'You sing.' })(page);
    await press('Save the draft')(page);
    return told(page, title);
  });
}

/** Puts a bad server before the page until this is done. From then on, requests are answered again. */
async function behind<T>(
  page: Page,
  trouble: Trouble,
  hits: (asked: string) => boolean,
  act: () => Promise<T>,
): Promise<T> {
  const server = await BadServer.before(page);
  server.meets(trouble, hits);
  try {
    return await act();
  } finally {
    await server.end();
  }
}

async function told(page: Page, title: string): Promise<Page> {
  await page.getByRole('alert').getByText(title).waitFor();
  return page;
}

async function newcomer(school: School, path: string, heading: string): Promise<Page> {
  const admin = await school.newServer();
  await admin.page.goto(await admin.hosted.setupLink());
  await admin.fillIn(SETUP, 'Continue');
  await admin.sees('Your first course');
  await admin.page.goto(admin.hosted.url + path);
  await admin.sees(heading);
  return admin.page;
}

/** Everything that a long list has is there: the search, the pages, and what is done with many courses at once (H3.3). */
async function moreThanAPage(school: School): Promise<Page> {
  const page = await newcomer(school, '/staff', 'Your courses');
  await page.evaluate(async (n) => {
    const headers = { 'Content-Type': 'application/json' };
    const one = (at: number) => JSON.stringify({ name: `Course ${at}`, classSize: 40, zone: 'Europe/London' });
    for (let at = 0; at < n; at += 1) await fetch('/api/courses', { method: 'POST', headers, body: one(at) });
  }, COURSES_PER_PAGE + 1);
  await page.reload();
  await unfold('Archive courses')(page);
  await press('Choose all of these')(page);
  await page.getByRole('button', { name: `Archive ${COURSES_PER_PAGE} courses` }).waitFor();
  return page;
}

/** Two dates within a week need a reason, which is where somebody works by keyboard goes on (E7.13, E8.5). */
async function tooManyDates(school: School): Promise<Page> {
  const page = await newcomer(school, '/staff/new-course', 'Add a course');
  await fill({ Course: 'Mosses', 'How many students could answer?': '40' })(page);
  await press('Add this course')(page);
  await seesHeading('Mosses')(page);
  await page.goto(`${page.url()}/term`);
  await page.getByRole('button', { name: 'Add a date' }).click();
  for (const [at, day] of ['2026-12-01', '2026-12-08'].entries()) {
    await page.getByLabel('Opens').nth(at).fill(`${day}T09:00`);
    await page.getByLabel('Closes').nth(at).fill(`${day}T18:00`);
  }
  await press('Check these dates')(page);
  await page.getByLabel('Why ask students anyway?').and(page.locator(':focus')).waitFor();
  return page;
}

const campuses = new WeakMap<School, Promise<Campus>>();

/** Must run after the scenes of newcomers, who have none of this yet. */
async function campusOf(school: School): Promise<Campus> {
  await visit(school, '/staff');
  const known = campuses.get(school) ?? openCampus(school);
  campuses.set(school, known);
  return known;
}

const passed = new WeakSet<School>();

/** Uses a new browser. If a clock was put forward many times, pages that are loaded afterwards may stand still. */
async function overdue(school: School, path: string, says: string): Promise<Page> {
  const { teacher, hosted } = school;
  for (const _ of passed.has(school) ? [] : ['first half', 'second half']) {
    await hosted.pass(HALF_S);
    await teacher.ask('me', {}, null);
  }
  passed.add(school);
  const desk = await school.stranger();
  await desk.page.goto((await teacher.ask('makeOwnLink', {}, null)).link);
  await desk.press('Sign me in');
  await desk.sees('Your courses');
  await desk.page.goto(hosted.url + path);
  await desk.page.getByText(says).first().waitFor();
  return desk.page;
}
