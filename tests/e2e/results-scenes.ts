/**
 * Opens results and courses in more states than a school has by itself: a trend with acts, each way to draw, two
 * editors, an archive.
 */
import type { Page } from 'playwright-core';
import { answerOverHttp, answersOf } from './hall.ts';
import type { School } from './school.ts';
import type { Scene } from './student-scenes.ts';

const DAY_S = 24 * 60 * 60;

/** These scenes must stand after all others, because they let weeks pass. */
export const resultsScenes: readonly Scene[] = [
  [
    'course with a trend',
    async (school) => {
      const { course } = await ecologyOf(school);
      const page = await open(school, `/staff/courses/${course}`, 'Ecology');
      await page.locator('.fold-numbers summary').first().click();
      return page;
    },
  ],
  ['results, two sides', (school) => drawn(school, 'two sides')],
  ['results, squares', (school) => drawn(school, 'squares')],
  [
    'results, everything opened',
    async (school) => {
      const page = await drawn(school, 'one bar');
      for (const summary of await page.locator('.form-figure summary').all()) await summary.click();
      return page;
    },
  ],
  [
    'courses, with a trend',
    async (school) => {
      await ecologyOf(school);
      const page = await open(school, '/staff', 'Your courses');
      await page.getByRole('img', { name: /in the last 3 pulses/ }).waitFor();
      return page;
    },
  ],
  [
    'course, changed by two',
    async (school) => {
      const { course } = await ecologyOf(school);
      const page = await open(school, `/staff/courses/${course}`, 'Ecology');
      await page.getByText('Settings', { exact: true }).click();
      const { settings } = await school.teacher.ask('course', { course }, null);
      await school.teacher.ask('saveCourse', { course }, { ...settings, classSize: settings.classSize + 2 });
      await page.getByLabel('How many students could answer?').fill('50');
      await school.teacher.press('Save');
      await page.locator('.both-texts').waitFor();
      return page;
    },
  ],
  [
    'course, archived',
    async (school) => {
      const { course } = await ecologyOf(school);
      const { settings } = await school.teacher.ask('course', { course }, null);
      if (!settings.archived) await school.teacher.ask('saveCourse', { course }, { ...settings, archived: true });
      return open(school, `/staff/courses/${course}`, 'Ecology');
    },
  ],
  [
    'courses, one archived',
    async (school) => {
      const page = await open(school, '/staff', 'Your courses');
      await page.getByText('Archived: 1').click();
      return page;
    },
  ],
  [
    'a page that did not arrive',
    async (school) => {
      const page = await open(school, '/staff', 'Your courses');
      await page.route('**/assets/new-course-*', (route) => route.abort());
      await school.teacher.follow('Add a course');
      await school.teacher.sees('This page could not be loaded');
      await page.unrouteAll();
      return page;
    },
  ],
];

const made = new WeakMap<School, Promise<{ readonly course: string; readonly latest: string }>>();

/** A course with three pulses, of which the middle one is too small, and an act between them. */
function ecologyOf(school: School): Promise<{ readonly course: string; readonly latest: string }> {
  const known = made.get(school);
  if (known !== undefined) return known;
  const making = makeEcology(school);
  made.set(school, making);
  return making;
}

async function makeEcology({ teacher, hosted }: School) {
  await teacher.context.setOffline(false);
  const course = await teacher.addCourse('Ecology');
  const run = async (people: number): Promise<string> => {
    const {
      definition: { code },
    } = await teacher.ask(
      'createPulse',
      { course },
      { closesAtMs: hosted.nowMs + DAY_S * 1000, reason: 'The course lasts three weeks only.' },
    );
    await teacher.ask('openPulse', { code }, null);
    await answerOverHttp(
      hosted,
      code,
      Array.from({ length: people }, (_, i) => answersOf(i)),
    );
    await teacher.close(code);
    await hosted.pass(121, code);
    return code;
  };
  const first = await run(24);
  await hosted.pass(2 * DAY_S);
  const day = new Date(hosted.nowMs).toISOString().slice(0, 10);
  await teacher.ask(
    'planAct',
    { code: first },
    {
      item: 'M1',
      title: 'Learn the names of all students',
      owner: 'teacher',
      dueDay: day,
      status: 'done',
      doneDay: day,
    },
  );
  await hosted.pass(2 * DAY_S);
  await run(3);
  await hosted.pass(4 * DAY_S);
  const latest = await run(18);
  return { course, latest };
}

async function drawn(school: School, view: string): Promise<Page> {
  const { latest } = await ecologyOf(school);
  await school.teacher.context.setOffline(false);
  await school.teacher.seeResults(latest);
  const { page } = school.teacher;
  await page.getByLabel(view, { exact: true }).check();
  return page;
}

async function open({ teacher, hosted }: School, path: string, heading: string): Promise<Page> {
  await teacher.context.setOffline(false);
  await teacher.page.goto(hosted.url + path);
  await teacher.sees(heading);
  return teacher.page;
}
