/** Opens the part of "Share" that limits a planned pulse to a list of students, in every state (privacy.md R5.6). */
import type { Page } from 'playwright-core';
import { fill, press, sees, unfold } from './by-hand.ts';
import { armForStudents, idsOf } from './connected.ts';
import type { School } from './school.ts';
import type { Scene } from './student-scenes.ts';

export const listScenes: readonly Scene[] = [
  [
    'a list of students, refused',
    async (school) => {
      const page = await listOf(school, 'Lichenology');
      await fill({ 'Ids of the students': '2000\n\n2002' })(page);
      await press('Use this list')(page);
      await page.getByRole('alert').getByText('Row 2 holds no id.').waitFor();
      return page;
    },
  ],
  [
    'a list of students, from a file',
    async (school) => {
      const page = await listOf(school, 'Mycology of the north');
      const table = `Name;sub\n${idsOf(38)
        .split('\n')
        .map((id) => `"Lind; A.";${id}`)
        .join('\n')}\n`;
      const file = { name: 'students.csv', mimeType: 'text/csv', buffer: Buffer.from(table) };
      await page.getByLabel('Or read them from a file').setInputFiles(file);
      await press('Use this list')(page);
      await sees('38 students are on the list.')(page);
      // What was typed is not kept.
      if ((await page.getByLabel('Ids of the students').inputValue()) !== '') throw new Error('The list stays');
      return page;
    },
  ],
  [
    'a planned pulse with a list of students, changed',
    async (school) => {
      const { teacher, hosted } = school;
      const code = await armForStudents(school, 'Bryology of walls');
      const { platforms } = await teacher.ask('memberList', { code }, null);
      await teacher.ask('giveMemberList', { code }, { platform: platforms[0]!.id, ids: idsOf(30).split('\n') });
      await teacher.page.goto(`${hosted.url}/staff/pulses/${code}/change`);
      await sees('give the list again afterwards')(teacher.page);
      return teacher.page;
    },
  ],
];

async function listOf(school: School, course: string): Promise<Page> {
  const { page } = school.teacher;
  await page.goto(`${school.hosted.url}/staff/pulses/${await armForStudents(school, course)}/share`);
  await unfold('Only students on a list')(page);
  await sees('There is no list now.')(page);
  return page;
}
