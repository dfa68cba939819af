/** Lists the forms for things that several people change, each with a colleague who is faster (E7.0). */
import type { Page } from 'playwright-core';
import { fill, goTo, press, sees, seesButton, unfold } from './by-hand.ts';
import type { PulseName } from './school.ts';
import type { Campus } from './staff-pages.ts';

export const THEIRS = 'Theirs 27';

export interface SharedForm {
  readonly visit: (campus: Campus) => Promise<void>;
  readonly type: (page: Page) => Promise<void>;
  /** What the colleague has written, where it cannot be any words. */
  readonly theirText?: string;
  /** The label of the field that both change. */
  readonly label: string;
  readonly theirs: (campus: Campus) => Promise<unknown>;
  readonly press: (page: Page) => Promise<void>;
  readonly seesDone: (page: Page) => Promise<void>;
  /** Reads what the server has in the end. */
  readonly saved: (campus: Campus) => Promise<string | undefined>;
}

const platformOf = async ({ school: { teacher } }: Campus) =>
  (await teacher.ask('platforms', {}, null)).platforms.find(({ clientId }) => clientId === 'shared');

const courseOf = async ({ school: { teacher, codes } }: Campus, name: PulseName) =>
  (await teacher.ask('pulse', { code: codes[name] }, null)).course.id;
const actsOf = async (campus: Campus) =>
  (await campus.school.teacher.ask('loop', { course: await courseOf(campus, 'heard') }, null)).acts;
const nameCards = async (campus: Campus) => (await actsOf(campus)).find(({ title }) => title.startsWith('Name cards'))!;
const draftOf =
  (name: PulseName) =>
  async ({ school: { teacher, codes } }: Campus) =>
    (await teacher.ask('told', { code: codes[name] }, null)).draft;

export const sharedForms: Readonly<Record<string, SharedForm>> = {
  'settings of a course': {
    visit: async (campus) => goTo(`/staff/courses/${await courseOf(campus, 'unshared')}`)(campus),
    type: unfold('Settings', (page) => page.getByLabel('Course', { exact: true }).fill('Law of contracts')),
    label: 'Course',
    theirs: async (campus) => {
      const course = await courseOf(campus, 'unshared');
      const { settings } = await campus.school.teacher.ask('course', { course }, null);
      await campus.school.teacher.ask('saveCourse', { course }, { ...settings, name: THEIRS });
    },
    press: press('Save'),
    seesDone: sees('Saved.'),
    saved: async (campus) =>
      (await campus.school.teacher.ask('course', { course: await courseOf(campus, 'unshared') }, null)).settings.name,
  },
  'a document': {
    visit: goTo('/staff/documents'),
    type: unfold('Fill in what only you can say', (page) =>
      page.getByLabel('Next yearly review: date').fill('2 October 2027'),
    ),
    label: 'Next yearly review: date',
    theirs: async ({ school: { teacher } }) => {
      const { texts, version } = await teacher.ask('documentTexts', {}, null);
      await teacher.ask('saveDocumentTexts', {}, { texts: { ...texts, 'assessment-3': THEIRS }, version });
    },
    press: press('Save'),
    seesDone: sees('Saved.'),
    saved: async ({ school: { teacher } }) => (await teacher.ask('documentTexts', {}, null)).texts['assessment-3'],
  },
  'settings of the institution': {
    visit: goTo('/staff/institution'),
    type: fill({ 'Where can students report a problem?': 'Office, room 4' }),
    label: 'Where can students report a problem?',
    theirs: async ({ school: { teacher } }) => {
      const { contactsCheckedDay: _, ...settings } = await teacher.ask('institution', {}, null);
      await teacher.ask('saveInstitution', {}, { ...settings, report: THEIRS });
    },
    press: press('Save'),
    seesDone: sees('Saved.'),
    saved: async ({ school: { teacher } }) => (await teacher.ask('institution', {}, null)).report,
  },
  'the sites of a learning platform': {
    visit: async (campus) => {
      const { teacher } = campus.school;
      const iss = 'https://lms.example.org';
      if ((await platformOf(campus)) === undefined)
        await teacher.ask(
          'enterPlatform',
          {},
          {
            iss,
            clientId: 'shared',
            product: 'Shared',
            authUrl: `${iss}/auth`,
            jwksUrl: `${iss}/jwks`,
            origins: [iss],
            deployments: [],
          },
        );
      await goTo('/staff/platforms')(campus);
    },
    type: async (page) => {
      const card = page.getByRole('article', { name: 'Shared', exact: true });
      await card.getByText('Sites and roles').click();
      await card.getByLabel('Sites of Shared').fill('https://ours.example.org');
    },
    label: 'Sites of Shared',
    theirText: 'https://theirs.example.org',
    theirs: async (campus) => {
      const { id, taIsStaff, allowNoSub, version } = (await platformOf(campus))!;
      const origins = ['https://theirs.example.org'];
      await campus.school.teacher.ask('savePlatform', {}, { platform: id, origins, taIsStaff, allowNoSub, version });
    },
    press: press('Save: Shared'),
    seesDone: sees('Saved.'),
    saved: async (campus) => (await platformOf(campus))?.origins.join('\n'),
  },
  'an act': {
    visit: (campus) => goTo(`/staff/pulses/${campus.school.codes.heard}/plan`)(campus),
    type: async (page) => {
      await press('Change “Name cards in the exercise groups”')(page);
      await fill({ 'How will you do it?': 'Thick paper.' })(page);
    },
    label: 'How will you do it?',
    theirs: async (campus) => {
      const act = await nameCards(campus);
      await campus.school.teacher.ask('changeAct', { act: act.id }, { ...act, how: THEIRS, doneDay: '', passedTo: '' });
    },
    press: press('Save'),
    seesDone: seesButton('Change “Name cards in the exercise groups”'),
    saved: async (campus) => (await nameCards(campus)).how,
  },
  'a draft for students': {
    visit: (campus) => goTo(`/staff/pulses/${campus.school.codes.unshared}/told`)(campus),
    type: fill({ 'What works': 'You argue well.' }),
    label: 'What works',
    theirs: async (campus) => {
      const { version, body } = await draftOf('unshared')(campus);
      await campus.school.teacher.ask(
        'draftTold',
        { code: campus.school.codes.unshared },
        { version, body: { ...body, good: THEIRS } },
      );
    },
    press: press('Save the draft'),
    seesDone: sees('The draft is saved.'),
    saved: async (campus) => (await draftOf('unshared')(campus)).body.good,
  },
  'what students are told': {
    visit: (campus) => goTo(`/staff/pulses/${campus.school.codes.heard}/told`)(campus),
    type: fill({ 'What works': 'You ask.' }),
    label: 'What works',
    theirs: async (campus) => {
      const { version, body } = await draftOf('heard')(campus);
      await campus.school.teacher.ask(
        'tellStudents',
        { code: campus.school.codes.heard },
        { version, body: { ...body, good: THEIRS } },
      );
    },
    press: press('Publish the correction'),
    seesDone: sees('Published. Students see it'),
    saved: async ({ school: { teacher, codes } }) =>
      (await teacher.ask('told', { code: codes.heard }, null)).revisions.at(-1)?.body.good,
  },
};
