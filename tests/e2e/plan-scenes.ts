/** Opens "New pulse" and the page that suggests its modules, in every state (E7, section 7). */
import type { Page } from 'playwright-core';
import { dayAt } from '../../schema/calendar.ts';
import { unfoldPart } from './by-hand.ts';
import type { PulseName, School } from './school.ts';
import type { Scene } from './student-scenes.ts';
import { DESK } from './teacher.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

export const planScenes: readonly Scene[] = [
  ['new pulse', (school) => plan(school, 'bands')],
  [
    'new pulse, refused',
    async (school) => {
      const page = await plan(school, 'bands');
      await unfoldPart('When')(page);
      await page.getByLabel('At a set time').check();
      await unfoldPart('Results')(page);
      await school.teacher.fillIn(
        { 'Smallest group that is shown': '3', 'Minutes for forms already on screen': '99' },
        'Make the pulse',
      );
      await page.getByRole('alert').getByText('Please check this').waitFor();
      return page;
    },
  ],
  [
    'new pulse, with questions of its own',
    async (school) => {
      const page = await plan(school, 'bands');
      await unfoldPart('Questions')(page);
      for (const [i, text] of ['I try to come and/or to speak.', 'أعطانا أعضاء هيئة التدريس وقتًا للتفكير.'].entries()) {
        await page.getByRole('button', { name: 'Add a question of your own' }).click();
        await page.getByLabel('The sentence that students answer').nth(i).fill(text);
      }
      await page.getByLabel('Language of the sentence').nth(1).selectOption('ar');
      await page.getByText('We have no lists of words').waitFor();
      await school.teacher.press('Make the pulse');
      await page.getByRole('alert').getByText('Please check this').waitFor();
      return page;
    },
  ],
  [
    'new pulse, with its form',
    async (school) => {
      const page = await plan(school, 'bands');
      // On a narrow screen the phone is behind a button, and is drawn in the page.
      await page.setViewportSize({ width: 360, height: 740 });
      await school.teacher.press('Show the form');
      await page.frameLocator('iframe').getByRole('button', { name: 'Send answers' }).waitFor();
      return page;
    },
  ],
  [
    'new pulse, with weeks of a term and signals',
    async (school) => {
      const { teacher } = school;
      const from = school.hosted.nowMs - DAY_MS;
      await teacher.ask(
        'createTerm',
        {},
        { name: 'Next term', fromDay: dayAt(from, 'UTC'), toDay: dayAt(from + 110 * DAY_MS, 'UTC') },
      );
      const course = await courseOf(school, 'bands');
      const { signals } = await teacher.ask('nextPulse', { course }, null);
      await teacher.ask(
        'saveSignals',
        { course },
        {
          signals: [
            { kind: 'retention', percent: 71 },
            { kind: 'awards', percent: null },
          ],
          version: signals.version,
        },
      );
      const page = await plan(school, 'bands');
      await unfoldPart('Questions')(page);
      await unfoldPart('When')(page);
      await page
        .getByRole('button', { name: /^Week 3/ })
        .first()
        .click();
      return page;
    },
  ],
  [
    'new pulse, beside one of another new course',
    async (school) => {
      const { id } = await school.teacher.ask(
        'createCourse',
        {},
        { name: 'Clavichord', classSize: 40, zone: 'Europe/London' },
      );
      const page = await visit(school, `/staff/courses/${id}/new-pulse`);
      await page.getByText('students of both courses can read it').first().waitFor();
      return page;
    },
  ],
  ['new pulse, another under way', (school) => plan(school, 'open')],
  [
    'new pulse, class too small',
    async (school) => {
      const id = await school.teacher.addCourse('Harpsichord', 4);
      return visit(school, `/staff/courses/${id}/new-pulse`);
    },
  ],
  [
    'course, what is known about it',
    async (school) => {
      const page = await visit(school, `/staff/courses/${await courseOf(school, 'bands')}`);
      await page.getByText('What is known about this course').click();
      await page.getByLabel('Students who stay on the course').waitFor();
      return page;
    },
  ],
];

const plan = async (school: School, name: PulseName): Promise<Page> =>
  visit(school, `/staff/courses/${await courseOf(school, name)}/new-pulse`);

async function courseOf({ teacher, codes }: School, name: PulseName): Promise<string> {
  const { course } = await teacher.ask('pulse', { code: codes[name] }, null);
  return course.id;
}

async function visit({ teacher, hosted }: School, path: string): Promise<Page> {
  await teacher.context.setOffline(false);
  await teacher.page.setViewportSize(DESK.viewport);
  await teacher.page.goto(hosted.url + path);
  await teacher.page.locator('h1').waitFor();
  return teacher.page;
}
