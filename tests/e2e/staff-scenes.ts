/** Opens every page of the staff app in every state, each once (experience.md section 7, E7.0). */
import type { Page } from 'playwright-core';
import { listScenes } from './list-scenes.ts';
import { loopScenes } from './loop-scenes.ts';
import { planScenes } from './plan-scenes.ts';
import { resultsScenes } from './results-scenes.ts';
import type { School } from './school.ts';
import { settingsScenes } from './settings-scenes.ts';
import type { Scene } from './student-scenes.ts';
import { SETUP } from './teacher.ts';
import { overdueScenes, troubleScenes } from './trouble-scenes.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

export const staffScenes: readonly Scene[] = [
  [
    'setup',
    async (school) => {
      const newcomer = await school.newServer();
      await newcomer.page.goto(await newcomer.hosted.setupLink());
      await newcomer.page.getByLabel('Your name').waitFor();
      return newcomer.page;
    },
  ],
  [
    'setup, fields left empty',
    async (school) => {
      const newcomer = await school.newServer();
      await newcomer.page.goto(await newcomer.hosted.setupLink());
      await newcomer.fillIn({ ...SETUP, Institution: '', 'Emergency number': '' }, 'Continue');
      await newcomer.page.getByRole('alert').getByText('Please check this').waitFor();
      return newcomer.page;
    },
  ],
  [
    'not set up yet',
    async (school) => {
      const newcomer = await school.newServer();
      await newcomer.page.goto(`${newcomer.hosted.url}/staff`);
      await newcomer.sees('This server is not set up yet');
      return newcomer.page;
    },
  ],
  [
    'setup link after set-up',
    async (school) => {
      const locked = await school.stranger();
      await locked.page.goto(await school.hosted.setupLink());
      await locked.sees('Come in again');
      return locked.page;
    },
  ],
  [
    'setup link spent',
    async (school) => {
      const newcomer = await school.stranger();
      await newcomer.page.goto(`${school.hosted.url}/staff/setup#${'0'.repeat(64)}`);
      await newcomer.sees('This setup link does not work');
      return newcomer.page;
    },
  ],
  [
    'signed out',
    async (school) => {
      const stranger = await school.stranger();
      await stranger.page.goto(`${school.hosted.url}/staff`);
      await stranger.sees('You are signed out');
      return stranger.page;
    },
  ],
  [
    'no courses',
    async (school) => {
      const newcomer = await school.newServer();
      await newcomer.page.goto(await newcomer.hosted.setupLink());
      await newcomer.fillIn(SETUP, 'Continue');
      await newcomer.sees('Your first course');
      await newcomer.page.goto(`${newcomer.hosted.url}/staff`);
      await newcomer.sees('Your courses');
      return newcomer.page;
    },
  ],
  ['first course', (school) => visit(school, '/staff/first-course', 'Your first course')],
  [
    'first course, class too small',
    async (school) => {
      await visit(school, '/staff/first-course', 'Your first course');
      await school.teacher.fillIn(
        { Course: 'Master’s seminar', 'How many students could answer?': '6' },
        'Make the code for my class',
      );
      await school.teacher.page.getByRole('alert').waitFor();
      return school.teacher.page;
    },
  ],
  ['courses', (school) => visit(school, '/staff', 'Your courses')],
  [
    'courses, searched',
    async (school) => {
      const page = await visit(school, '/staff', 'Your courses');
      await page.keyboard.press('Control+k');
      await page.getByLabel('Search courses, acts, guides and pages').fill('st');
      await page.getByRole('link', { name: 'Statistics 1' }).last().waitFor();
      return page;
    },
  ],
  ['an act', (school) => visit(school, '/staff/acts/A11', 'Build on what was said')],
  ['course', async (school) => visit(school, await courseOf(school, 'exact'), 'Statistics 1')],
  [
    'course, close later',
    async (school) => {
      const page = await visit(school, await courseOf(school, 'exact'), 'Statistics 1');
      await page.getByText('Close later').click();
      return page;
    },
  ],
  [
    'course without a pulse',
    async (school) => {
      const id = await school.teacher.addCourse('Astronomy', 30);
      return visit(school, `/staff/courses/${id}`, 'Astronomy');
    },
  ],
  ...planScenes,
  ...listScenes,
  ['wall, not open', (school) => wall(school, 'armed', 'Open now')],
  [
    'before the wall, asked for a reason',
    async (school) => {
      const { course } = await school.teacher.ask('pulse', { code: school.codes.unshared }, null);
      const opensAtMs = school.hosted.nowMs + 40 * DAY_MS;
      const {
        definition: { code },
      } = await school.teacher.ask(
        'createPulse',
        { course: course.id },
        { opensAtMs, closesAtMs: opensAtMs + DAY_MS, reason: 'We tell them in class.' },
      );
      const page = await visit(school, `/staff/pulses/${code}/projector`);
      await school.teacher.press('Show it, and open with this reason');
      await page.getByText('Please write down why').waitFor();
      return page;
    },
  ],
  ['wall, open', (school) => wall(school, 'open', 'Close the pulse')],
  [
    'wall, asked to close',
    async (school) => {
      const page = await wall(school, 'open', 'Close the pulse');
      await school.teacher.press('Close the pulse');
      await page.getByRole('dialog').waitFor();
      return page;
    },
  ],
  ['wall, rehearsal', (school) => wall(school, 'rehearsal', 'End the rehearsal')],
  [
    'wall, rehearsal over',
    async (school) => {
      const { course } = await school.teacher.ask('pulse', { code: school.codes.bands }, null);
      const plan = { graceSeconds: 0 };
      const { definition } = await school.teacher.ask('startRehearsal', { course: course.id }, plan);
      const { code } = definition;
      await school.teacher.ask('openPulse', { code }, null);
      const page = await visit(school, `/staff/pulses/${code}/projector`);
      await school.teacher.press('End the rehearsal');
      await school.teacher.press('End it');
      await page.getByText('The rehearsal is over').waitFor();
      return page;
    },
  ],
  ['poster of a rehearsal', (school) => visit(school, `/staff/pulses/${school.codes.rehearsal}/poster`)],
  ['wall, closing', (school) => wall(school, 'closing', 'Full screen')],
  [
    'wall, asked to end the grace',
    async (school) => {
      const page = await wall(school, 'closing', 'End this time now');
      await school.teacher.press('End this time now');
      await page.getByRole('dialog').waitFor();
      return page;
    },
  ],
  ['wall, closed', (school) => wall(school, 'exact', 'Full screen')],
  ['reflection', (school) => results(school, 'exact')],
  ['results, exact', (school) => results(school, 'exact', true)],
  ['results, bands', (school) => results(school, 'bands', true)],
  ['results, too few', (school) => results(school, 'tooFew')],
  ['results, before', (school) => results(school, 'open')],
  ...loopScenes,
  ['conversation', (school) => visit(school, '/staff/conversation')],
  ...settingsScenes,
  [
    'offline',
    async (school) => {
      const page = await visit(school, '/staff', 'Your courses');
      await page.context().setOffline(true);
      await page.getByText('You are offline.').waitFor();
      return page;
    },
  ],
  [
    'nothing at an address',
    async (school) => {
      const stranger = await school.stranger();
      await stranger.page.goto(`${school.hosted.url}/no-such-page`);
      await stranger.sees('Page not found');
      return stranger.page;
    },
  ],
  ['no such page', (school) => visit(school, '/staff/attic', 'There is no such page')],
  ...troubleScenes,
  ...resultsScenes,
  ...overdueScenes,
];

/** The teacher uses one page for all scenes, so whatever an earlier scene switched off is switched on again. */
async function visit({ teacher, hosted }: School, path: string, heading?: string): Promise<Page> {
  await teacher.context.setOffline(false);
  await teacher.page.goto(hosted.url + path);
  if (heading !== undefined) await teacher.sees(heading);
  else await teacher.page.locator('h1').waitFor();
  return teacher.page;
}

async function courseOf({ teacher, codes }: School, name: keyof School['codes']): Promise<string> {
  const { course } = await teacher.ask('pulse', { code: codes[name] }, null);
  return `/staff/courses/${course.id}`;
}

async function wall(school: School, name: keyof School['codes'], button: string): Promise<Page> {
  const page = await visit(school, `/staff/pulses/${school.codes[name]}/projector`);
  await page.getByRole('button', { name: button }).waitFor();
  // The code is a picture, which loads after the page.
  await page.waitForFunction(() => [...document.images].every(({ complete }) => complete));
  return page;
}

async function results(school: School, name: keyof School['codes'], reflected = false): Promise<Page> {
  const page = await visit(school, `/staff/pulses/${school.codes[name]}/results`);
  if (reflected) await school.teacher.seeResults(school.codes[name]);
  return page;
}
