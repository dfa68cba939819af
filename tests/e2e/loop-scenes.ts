/** Opens the pages of acts and of what students are told, in every state (E7.0, experience.md section 8). */
import type { Page } from 'playwright-core';
import type { PulseName, School } from './school.ts';
import type { Scene } from './student-scenes.ts';

export const loopScenes: readonly Scene[] = [
  [
    'a course, for who represents its students',
    async (school) => {
      const { course } = await school.teacher.ask('pulse', { code: school.codes.heard }, null);
      return asRepresentative(school, `/staff/represented/${course.id}`, course.name);
    },
  ],
  [
    'words before students are told, for who represents them',
    (school) => asRepresentative(school, `/staff/pulses/${school.codes.heard}/told/word`, 'Before students are told'),
  ],
  ['action plan', (school) => plan(school, 'heard')],
  [
    'action plan, all acts',
    async (school) => {
      const page = await plan(school, 'heard');
      await page.locator('.finding > summary').first().click();
      await page
        .getByRole('button', { name: /acts that take longer|act that takes longer/ })
        .first()
        .click();
      return page;
    },
  ],
  [
    'action plan, planning',
    async (school) => {
      const page = await plan(school, 'bands');
      await page.locator('.finding > summary').first().click();
      await page
        .getByRole('button', { name: /^Plan this: / })
        .first()
        .click();
      await page.getByLabel('What will you do?').waitFor();
      return page;
    },
  ],
  [
    'action plan, refused',
    async (school) => {
      const page = await plan(school, 'bands');
      await page.locator('.finding > summary').first().click();
      await page
        .getByRole('button', { name: /^Plan an act of your own for/ })
        .first()
        .click();
      await page.getByLabel('Not in our power: passed on').check();
      await page.getByLabel('Passed on to which role?').fill('The students');
      await school.teacher.press('Plan this act');
      await page.getByRole('alert').getByText('Please check this').waitFor();
      return page;
    },
  ],
  [
    'action plan, changed by two',
    async (school) => {
      const page = await plan(school, 'heard');
      await page.getByRole('button', { name: 'Change “Ask for questions and wait”' }).click();
      const { course } = await school.teacher.ask('pulse', { code: school.codes.heard }, null);
      const { acts } = await school.teacher.ask('loop', { course: course.id }, null);
      const act = acts.find(({ title }) => title.startsWith('Ask for questions and wait'))!;
      const theirs = { ...act, doneDay: '', passedTo: '', how: `${act.how} Then wait again.` };
      await school.teacher.ask('changeAct', { act: act.id }, theirs);
      await page.getByLabel('How will you do it?').fill('Wait fifteen seconds.');
      await school.teacher.press('Save');
      await page
        .getByRole('heading', { name: 'What somebody else has saved meanwhile' })
        .or(page.locator('.both-texts'))
        .first()
        .waitFor();
      return page;
    },
  ],
  ['action plan, nothing certain', (school) => plan(school, 'high')],
  ['action plan, too few', (school) => plan(school, 'tooFew')],
  [
    'action plan, before',
    (school) => visit(school, `/staff/pulses/${school.codes.open}/plan`, 'There is nothing to plan yet'),
  ],
  ['told, nothing yet', (school) => told(school, 'bands')],
  ['told, after too few', (school) => told(school, 'tooFew')],
  [
    'told, written from the plan',
    async (school) => {
      const page = await told(school, 'heard');
      for (const field of ['What works', 'What does not work well enough'])
        await page.getByLabel(field, { exact: true }).fill('');
      return page;
    },
  ],
  [
    'told, refused',
    async (school) => {
      const page = await told(school, 'bands');
      await page.getByText('What you cannot do', { exact: true }).click();
      await page.getByLabel('What cannot be done').fill('We cannot have a smaller room.');
      await page.getByLabel('Passed on to which role?').fill('die Studierenden');
      await school.teacher.press('Publish to students');
      await page.getByRole('alert').getByText('Please check this').waitFor();
      return page;
    },
  ],
  [
    'told, published and corrected',
    async (school) => {
      const page = await told(school, 'heard');
      await page.getByText(/^Version of/).click();
      return page;
    },
  ],
  [
    'told, written by two',
    async (school) => {
      const page = await told(school, 'high');
      const { draft } = await school.teacher.ask('told', { code: school.codes.high }, null);
      await school.teacher.ask(
        'draftTold',
        { code: school.codes.high },
        { ...draft, body: { ...draft.body, good: 'They wrote this.', hard: 'And that.' } },
      );
      await page.getByLabel('What works', { exact: true }).fill('I wrote this.');
      await school.teacher.press('Save the draft');
      await page.locator('.both-texts').waitFor();
      return page;
    },
  ],
  [
    'told, before',
    (school) => visit(school, `/staff/pulses/${school.codes.open}/told`, 'There is nothing to tell yet'),
  ],
  ['slide', (school) => visit(school, `/staff/pulses/${school.codes.heard}/told/slide`, 'You said, we did')],
  [
    'slide, nothing told',
    (school) => visit(school, `/staff/pulses/${school.codes.bands}/told/slide`, 'You said, we did'),
  ],
  ['slides of results', (school) => slides(school, '')],
  ['slides of results, a question', (school) => slides(school, '#2')],
  ['acts', (school) => visit(school, '/staff/acts', 'Acts')],
  [
    'acts, none so short',
    async (school) => {
      const page = await visit(school, '/staff/acts', 'Acts');
      await page.getByLabel('About what?').selectOption({ index: 12 });
      return page;
    },
  ],
  ['scripts', (school) => visit(school, '/staff/guides', 'Scripts')],
  ['talk script', (school) => visit(school, '/staff/guides/talk', 'Talking with students about the results')],
  [
    'talk script, filled in',
    (school) => visit(school, `/staff/pulses/${school.codes.heard}/talk`, 'Talking with students about the results'),
  ],
  ['help', (school) => visit(school, '/staff/help', 'Help')],
  ['team script', (school) => visit(school, '/staff/guides/team', 'Team meeting in 30 minutes')],
];

async function visit({ teacher, hosted }: School, path: string, heading: string): Promise<Page> {
  await teacher.context.setOffline(false);
  await teacher.page.goto(hosted.url + path);
  await teacher.sees(heading);
  return teacher.page;
}

const plan = (school: School, name: PulseName): Promise<Page> =>
  visit(school, `/staff/pulses/${school.codes[name]}/plan`, 'Action plan');
const told = (school: School, name: PulseName): Promise<Page> =>
  visit(school, `/staff/pulses/${school.codes[name]}/told`, 'You said, we did');

/** @param place which slide: an address with `#2` shows the second one */
async function slides(school: School, place: string): Promise<Page> {
  const path = `/staff/pulses/${school.codes.heard}/results/slides${place}`;
  const { page } = school.teacher;
  await page.goto(school.hosted.url + path);
  // Whether results were read is known to the browser, and another scene may have read them.
  await page.getByRole('button', { name: /^(Show the slides now|Full screen)$/ }).waitFor();
  const anyway = page.getByRole('button', { name: 'Show the slides now' });
  if ((await anyway.count()) > 0) await anyway.click();
  await page.locator('.slide:visible').waitFor();
  return page;
}

/** Somebody else, who represents the students of a course (H2.4). */
async function asRepresentative(school: School, path: string, heading: string): Promise<Page> {
  const { teacher, hosted, codes } = school;
  const { course } = await teacher.ask('pulse', { code: codes.heard }, null);
  const role = { role: 'student-representative', scope: course.id } as const;
  const { link } = await teacher.ask('invite', {}, { name: 'Robin Day', ...role });
  const student = await school.stranger();
  await student.page.goto(link);
  await student.press('Accept and sign in');
  await student.sees('Your courses');
  await student.page.goto(hosted.url + path);
  await student.sees(heading);
  return student.page;
}
