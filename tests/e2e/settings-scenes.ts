/**
 * Opens the pages of sharing, of the institution and of one's own account, in every state (E7.0, experience.md section
 * 7).
 */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { forgetMail, holdMail, pageThatStopsNews } from './held-mail.ts';
import type { School } from './school.ts';
import type { Scene } from './student-scenes.ts';

export const settingsScenes: readonly Scene[] = [
  ['share', (school) => share(school, 'armed')],
  [
    'share, closed, words in another language',
    async (school) => {
      const page = await share(school, 'exact');
      await page.getByLabel('In which language?').selectOption('Arabic');
      await page.locator('textarea[lang=ar]').first().waitFor();
      return page;
    },
  ],
  ['link of a course', async (school) => pictured(await ofCourse(school, 'link', 'Link of the course'))],
  ['poster for the term', async (school) => pictured(await ofCourse(school, 'poster', 'Poster for the whole term'))],
  ['poster', (school) => poster(school, 'A4')],
  ['poster, slide', (school) => poster(school, 'Slide, 16:9')],
  ['institution', (school) => visit(school, '/staff/institution', 'Institution')],
  [
    'institution, refused',
    async (school) => {
      const page = await visit(school, '/staff/institution', 'Institution');
      await school.teacher.fillIn(
        {
          'Smallest group that any pulse may show': '3',
          'Sites that may show students’ pages in a frame': 'http://lms.example.org',
        },
        'Save',
      );
      await page.getByRole('alert').getByText('Please check this').waitFor();
      return page;
    },
  ],
  [
    'institution, changed by somebody else meanwhile',
    async (school) => {
      const { teacher } = school;
      const page = await visit(school, '/staff/institution', 'Institution');
      const { contactsCheckedDay: _, ...settings } = await teacher.ask('institution', {}, null);
      const theirs = settings.report === 'Ombudsperson, room 4' ? 'Ombudsperson, room 5' : 'Ombudsperson, room 4';
      await teacher.ask(
        'saveInstitution',
        {},
        { ...settings, report: theirs, emergency: settings.emergency === '112' ? '999' : '112' },
      );
      await teacher.fillIn({ 'Where can students report a problem?': 'Student Health, room 12' }, 'Save');
      await page.getByText('Someone else saved changes in the meantime').waitFor();
      return page;
    },
  ],
  [
    'institution, a mail that could not be delivered',
    async (school) => {
      await holdMail(school);
      const page = await visit(school, '/staff/institution', 'Institution');
      // The next page has none again.
      await forgetMail(school);
      return page;
    },
  ],
  ['import', (school) => visit(school, '/staff/import', 'Import courses')],
  ['import, what a file changes', (school) => imported(school, [A_COURSE, 'ZOO-1,Zoology,50,ada@example.org,'])],
  ['import, refused', (school) => imported(school, [A_COURSE, 'ZOO-1,Zoology,0,,', 'ZOO-2,Zoology 2,40,ada@,'])],
  ['platforms, none', (school) => visit(school, '/staff/platforms', 'Learning platforms')],
  [
    'platforms, refused',
    async (school) => {
      const page = await visit(school, '/staff/platforms', 'Learning platforms');
      await page.getByText('Enter what the platform tells you').click();
      await school.teacher.fillIn(
        { 'Issuer (platform ID)': 'https://lms.example.org', 'Sites of the platform': 'lms' },
        'Enter the platform',
      );
      await page.getByRole('alert').getByText('Please check this').waitFor();
      return page;
    },
  ],
  [
    'platforms, one that waits and one that is active',
    async (school) => {
      await platforms(school);
      const page = await visit(school, '/staff/platforms', 'Learning platforms');
      const active = page.getByRole('article', { name: 'Moodle of the university', exact: true });
      await page.getByText('What the platform asks for').click();
      await active.getByText('Sites and roles').click();
      await active.getByText('What it sends, and what is never kept').click();
      await school.teacher.press('Make an address for registering');
      await page.getByText('It is shown once').waitFor();
      return page;
    },
  ],
  ['people', (school) => visit(school, '/staff/people', 'People and roles')],
  ['audit log', (school) => visit(school, '/staff/audit-log', 'Audit log')],
  ['documents, assessment', (school) => visit(school, '/staff/documents', 'Documents')],
  [
    'documents, accessibility',
    async (school) => {
      const page = await visit(school, '/staff/documents', 'Documents');
      await page.getByLabel('Accessibility statement').check();
      return page;
    },
  ],
  [
    'documents, filled in',
    async (school) => {
      const page = await visit(school, '/staff/documents', 'Documents');
      await page.getByText('Fill in what only you can say').click();
      await page.getByLabel('Next yearly review: date').fill('1 October 2027');
      await school.teacher.press('Save');
      await page.getByText('Saved.').waitFor();
      return page;
    },
  ],
  [
    'documents, for buyers',
    async (school) => {
      const page = await visit(school, '/staff/documents', 'Documents');
      await page.getByLabel('Accessibility conformance report').check();
      for (const [button, file] of [
        ['Download as HTML', /^accessibility-conformance\.html$/],
        ['Download all seven (ZIP)', /^procurement-.*\.zip$/],
      ] as const) {
        const download = page.waitForEvent('download');
        await school.teacher.press(button);
        expect((await download).suggestedFilename()).toMatch(file);
      }
      await page.getByRole('article', { name: 'Accessibility conformance report' }).waitFor();
      return page;
    },
  ],
  [
    'a kind of mail is stopped',
    async (school) => {
      const { teacher } = school;
      await teacher.page.goto(await pageThatStopsNews(school));
      await teacher.page.getByRole('button', { name: 'Stop them' }).waitFor();
      return teacher.page;
    },
  ],
  ['me', (school) => visit(school, '/staff/me', 'My account')],
  [
    'me, a link for another device',
    async (school) => {
      const page = await visit(school, '/staff/me', 'My account');
      await school.teacher.press('Make a link for another device');
      await page.getByText('Your link').waitFor();
      return page;
    },
  ],
  [
    'me, an address for the calendar',
    async (school) => {
      const page = await visit(school, '/staff/me', 'My account');
      await page.getByRole('button', { name: /^Make a (calendar|new) address$/ }).click();
      await page.getByText('Your calendar address').waitFor();
      return page;
    },
  ],
  [
    'me, a token for a program',
    async (school) => {
      const { tokens } = await school.teacher.ask('ownTokens', {}, null);
      for (const { id } of tokens) await school.teacher.ask('endOwnToken', {}, { token: id });
      const page = await visit(school, '/staff/me', 'My account');
      await page.getByText('Make a token').first().click();
      await page.getByLabel('What uses it').fill('Dashboard of our faculty');
      await page.getByRole('button', { name: 'Make a token' }).click();
      await page.locator('.note', { hasText: 'Dashboard of our faculty' }).waitFor();
      return page;
    },
  ],
];

async function visit({ teacher, hosted }: School, path: string, heading: string): Promise<Page> {
  await teacher.context.setOffline(false);
  await teacher.page.goto(hosted.url + path);
  await teacher.sees(heading);
  return teacher.page;
}

const A_COURSE = 'BIO-1,Botany of the northern coast,40,ada@example.org,Ada Moss';

/** Chooses a file with these rows, and unfolds what it would change. */
async function imported(school: School, rows: readonly string[]): Promise<Page> {
  const { tokens } = await school.teacher.ask('apiTokens', {}, null);
  if (tokens.length === 0) await school.teacher.ask('makeApiToken', {}, { name: 'Student system', days: 300 });
  const page = await visit(school, '/staff/import', 'Import courses');
  const lines = ['external_id,name,size,lead_email,lead_name,Room', ...rows.map((row) => `${row},R1`)];
  const file = { name: 'courses.csv', mimeType: 'text/csv', buffer: Buffer.from(lines.join('\n')) };
  await page.getByLabel('Choose a CSV file').setInputFiles(file);
  await page.getByRole('heading', { name: 'What this file changes' }).waitFor();
  for (const fold of await page.locator('.difference summary').all()) await fold.click();
  return page;
}

/** Enters two platforms, and activates one of them. Whoever looks again finds them as they are. */
async function platforms({ teacher }: School): Promise<void> {
  for (const [product, iss, deployments] of [
    ['Blackboard', 'https://blackboard.com', []],
    ['Moodle of the university', 'https://learn.uni.example', ['1', 'another-installation-7f3a91c2']],
  ] as const) {
    const known = (await teacher.ask('platforms', {}, null)).platforms;
    if (known.some((platform) => platform.iss === iss)) continue;
    const urls = { authUrl: `${iss}/auth`, jwksUrl: `${iss}/jwks`, origins: [iss] };
    await teacher.ask(
      'enterPlatform',
      {},
      { iss, clientId: 'client-1', product, deployments: [...deployments], ...urls },
    );
  }
  const moodle = (await teacher.ask('platforms', {}, null)).platforms.find(
    ({ iss }) => iss === 'https://learn.uni.example',
  )!.id;
  await teacher.ask('actOnPlatform', {}, { platform: moodle, act: 'activate' });
}

async function share(school: School, name: 'armed' | 'exact'): Promise<Page> {
  return pictured(await visit(school, `/staff/pulses/${school.codes[name]}/share`, 'Share this pulse'));
}

async function ofCourse(school: School, page: 'link' | 'poster', heading: string): Promise<Page> {
  const { course } = await school.teacher.ask('pulse', { code: school.codes.exact }, null);
  return visit(school, `/staff/courses/${course.id}/${page}`, heading);
}

async function poster(school: School, format: string): Promise<Page> {
  const page = await visit(school, `/staff/pulses/${school.codes.planned}/poster`, 'Poster');
  await page.getByLabel(format).check();
  return pictured(page);
}

/** Waits until the pictures have loaded, because the code is a picture. */
async function pictured(page: Page): Promise<Page> {
  await page.waitForFunction(() => [...document.images].every(({ complete }) => complete));
  return page;
}
