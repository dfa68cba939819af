/** The changes that administrators make: programmes, terms, settings and offices. */
import { confirm, fill, goTo, losesButton, press, sees, unfold } from './by-hand.ts';
import { signedIn } from './changes-of-account.ts';
import type { Change } from './change.ts';
import { holdMail } from './held-mail.ts';
import type { Campus } from './staff-pages.ts';

const list = ({ school: { teacher } }: Campus) => teacher.ask('programmes', {}, null);
const invited = async ({ school: { teacher } }: Campus) => (await teacher.ask('offices', {}, null)).invitations.length;

/** How often the audit log says that this was done. */
const recorded =
  (action: string) =>
  async ({ school: { teacher } }: Campus) =>
    (await teacher.ask('auditLog', {}, { action })).entries.length;

/** On the page about people, where this administrator was invited and has not come in yet. */
const atPeopleWithInvited = (name: string) => async (campus: Campus) => {
  await campus.school.teacher.ask('invite', {}, { name, role: 'institution-admin', scope: null });
  await goTo('/staff/people')(campus);
};

/** On the page about people, where this administrator is signed in at another computer. */
const atPeopleWith = (name: string) => async (campus: Campus) => {
  const { teacher, hosted } = campus.school;
  const { link } = await teacher.ask('invite', {}, { name, role: 'institution-admin', scope: null });
  await hosted.accept(link);
  await goTo('/staff/people')(campus);
};

const platformsOf = async ({ school: { teacher } }: Campus) => (await teacher.ask('platforms', {}, null)).platforms;

/** Enters a platform of this name, unless there is one, with an active installation. */
const atPlatform = (name: string, status: 'disabled' | 'active') => async (campus: Campus) => {
  const { teacher } = campus.school;
  const iss = `https://${name.toLowerCase()}.example.org`;
  const urls = { authUrl: `${iss}/auth`, jwksUrl: `${iss}/jwks`, origins: [iss] };
  const entered = { iss, clientId: 'client-1', product: name, deployments: [`${name.toLowerCase()}-1`], ...urls };
  if (!(await platformsOf(campus)).some((platform) => platform.iss === iss))
    await teacher.ask('enterPlatform', {}, entered);
  const platform = (await platformsOf(campus)).find((each) => each.iss === iss)!.id;
  await teacher.ask('actOnPlatform', {}, { platform, act: status === 'active' ? 'activate' : 'disable' });
  for (const deployment of entered.deployments)
    await teacher.ask('actOnDeployment', {}, { platform, deployment, act: 'activate' });
  await goTo('/staff/platforms')(campus);
};

const tokensOf = async ({ school: { teacher } }: Campus) => (await teacher.ask('apiTokens', {}, null)).tokens;

const ownTokensOf = async ({ school: { teacher } }: Campus) => (await teacher.ask('ownTokens', {}, null)).tokens;

export const officeChanges: Readonly<Record<string, Change>> = {
  'courses are imported': {
    route: 'importCourses',
    isFile: true,
    visit: goTo('/staff/import'),
    type: async (page) => {
      const buffer = Buffer.from(
        'external_id,name,size,lead_email,lead_name\nGEO-1,Geology,40,geo@example.org,Geo Lead',
      );
      await page.getByLabel('Choose a CSV file').setInputFiles({ name: 'courses.csv', mimeType: 'text/csv', buffer });
      await page.getByRole('heading', { name: 'What this file changes' }).waitFor();
    },
    press: press('Import this file'),
    // The first import was made, and its answer was lost: then the file changes nothing any more.
    seesDone: (page) => page.getByText('All of this is here already').waitFor(),
  },
  'a token for another system is made': {
    route: 'makeApiToken',
    visit: goTo('/staff/import'),
    type: unfold('Make a token', fill({ 'What uses it': 'Registry' })),
    press: press('Make a token'),
    seesDone: (page) => page.getByText('The token for Registry', { exact: true }).waitFor(),
    count: async (campus) => (await tokensOf(campus)).length,
  },
  'the token of another system is ended': {
    route: 'endApiToken',
    visit: async (campus) => {
      if ((await tokensOf(campus)).every(({ name }) => name !== 'Old system'))
        await campus.school.teacher.ask('makeApiToken', {}, { name: 'Old system', days: 9 });
      await goTo('/staff/import')(campus);
    },
    press: confirm('End it: Old system', 'End it'),
    seesDone: losesButton('End it: Old system'),
  },
  'a token that reads is made': {
    route: 'makeOwnToken',
    visit: goTo('/staff/me'),
    type: unfold('Make a token', fill({ 'What uses it': 'Dashboard' })),
    press: press('Make a token'),
    seesDone: (page) => page.getByText('The token for Dashboard', { exact: true }).waitFor(),
    count: async (campus) => (await ownTokensOf(campus)).length,
  },
  'a token that reads is ended': {
    route: 'endOwnToken',
    visit: async (campus) => {
      if ((await ownTokensOf(campus)).every(({ name }) => name !== 'Old table'))
        await campus.school.teacher.ask('makeOwnToken', {}, { name: 'Old table', days: 9 });
      await goTo('/staff/me')(campus);
    },
    press: confirm('End it: Old table', 'End it'),
    seesDone: losesButton('End it: Old table'),
  },
  'a programme is added': {
    route: 'createProgramme',
    visit: goTo('/staff/programmes'),
    type: unfold('Add a programme', fill({ Programme: 'Arts' })),
    press: press('Add it'),
    seesDone: (page) => page.getByRole('link', { name: 'Arts' }).waitFor(),
    count: async (campus) => (await list(campus)).programmes.length,
  },
  'a term is added': {
    route: 'createTerm',
    visit: goTo('/staff/programmes'),
    type: unfold('Add a term', fill({ Term: 'Spring', 'First day': '2027-01-11', 'Last day': '2027-05-28' })),
    press: press('Add it'),
    seesDone: (page) => page.getByRole('listitem').getByText('Spring').waitFor(),
    count: async (campus) => (await list(campus)).terms.length,
  },
  'courses of a programme are chosen': {
    route: 'changeAssigned',
    visit: async (campus) => goTo(`/staff/programmes/${campus.programme}/terms/${campus.term}`)(campus),
    type: (page) => page.getByRole('region', { name: 'Other courses' }).getByLabel('Choir').check(),
    press: press('Add 1 course'),
    seesDone: sees('1 course was added.'),
  },
  'the students of a course are counted': {
    route: 'saveEnrolled',
    // The first teacher teaches all other courses, and so may not vouch for them (R2.6).
    visit: async (campus) => {
      const colleague = await signedIn(campus);
      await colleague.addCourse('Bryozoa');
      await colleague.context.close();
      await goTo('/staff/programmes')(campus);
    },
    type: unfold('Enter how many students are enrolled', async (all) =>
      unfold('Enter the number for Bryozoa', async (page) =>
        page.getByRole('listitem').filter({ hasText: 'Bryozoa' }).getByLabel('Enrolled students').fill('57'),
      )(all),
    ),
    press: (page) =>
      page.getByRole('listitem').filter({ hasText: 'Bryozoa' }).getByRole('button', { name: 'Save' }).click(),
    seesDone: sees('57 students'),
  },
  'a mail that could not be delivered is forgotten': {
    route: 'actOnMail',
    visit: async (campus) => {
      await holdMail(campus.school);
      await goTo('/staff/institution')(campus);
    },
    press: press('Forget it'),
    seesDone: sees('It is forgotten.'),
  },
  'contacts are confirmed': {
    route: 'markContactsChecked',
    visit: goTo('/staff/institution'),
    press: press('Yes, I have checked them'),
    seesDone: sees(/^They were confirmed on/),
  },
  'a document is filled in': {
    route: 'saveDocumentTexts',
    visit: goTo('/staff/documents'),
    type: async (page) => {
      await page.getByText('Fill in what only you can say').click();
      await page.getByLabel('Next yearly review: date').fill('1 October 2027');
    },
    press: press('Save'),
    seesDone: sees('Saved.'),
  },
  'settings of the institution': {
    route: 'saveInstitution',
    visit: goTo('/staff/institution'),
    type: fill({ 'Where can students report a problem?': 'Student Health, room 12' }),
    press: press('Save'),
    seesDone: sees('Saved.'),
  },
  'exam weeks': {
    route: 'setExams',
    visit: goTo('/staff/institution'),
    type: async (page) => {
      const term = page.getByRole('article').filter({ hasText: 'Autumn' });
      await term.getByText('Exam weeks of Autumn').click();
      await term.getByLabel('First day').fill('2026-12-07');
      await term.getByLabel('Last day').fill('2026-12-18');
    },
    press: (page) =>
      page.getByRole('article').filter({ hasText: 'Autumn' }).getByRole('button', { name: 'Save' }).click(),
    seesDone: sees(/^Exams .*2026/),
  },
  'an address for registering is made': {
    route: 'makeRegistration',
    visit: goTo('/staff/platforms'),
    press: press('Make an address for registering'),
    seesDone: sees('The address for registering'),
  },
  'a platform is entered by hand': {
    route: 'enterPlatform',
    visit: goTo('/staff/platforms'),
    type: unfold(
      'Enter what the platform tells you',
      fill({
        'Issuer (platform ID)': 'https://entered.example.org',
        'Client ID': 'client-7',
        'Address for signing in (authentication request)': 'https://entered.example.org/auth',
        'Address of the platform’s public keys (JWKS)': 'https://entered.example.org/jwks',
        'Sites of the platform': 'https://entered.example.org',
        'Installations (deployment IDs)': '1',
        'Name of the platform': 'Entered',
      }),
    ),
    press: press('Enter the platform'),
    seesDone: (page) => page.getByRole('heading', { level: 3, name: 'Entered', exact: true }).waitFor(),
    count: async (campus) => (await platformsOf(campus)).length,
  },
  'a platform is activated': {
    route: 'actOnPlatform',
    visit: atPlatform('Fen', 'disabled'),
    press: press('Activate: Fen'),
    seesDone: (page) => page.getByRole('button', { name: 'Disable: Fen', exact: true }).waitFor(),
  },
  'a platform is disabled': {
    route: 'actOnPlatform',
    visit: atPlatform('Moor', 'active'),
    press: confirm('Disable: Moor', 'Disable it'),
    seesDone: (page) => page.getByRole('button', { name: 'Activate: Moor', exact: true }).waitFor(),
  },
  'an installation is disabled': {
    route: 'actOnDeployment',
    visit: atPlatform('Heath', 'active'),
    press: press('Disable: heath-1'),
    seesDone: (page) => page.getByRole('button', { name: 'Activate: heath-1', exact: true }).waitFor(),
  },
  'the sites of a platform are changed': {
    route: 'savePlatform',
    visit: atPlatform('Marsh', 'disabled'),
    type: async (page) => {
      const card = page.getByRole('article', { name: 'Marsh', exact: true });
      await card.getByText('Sites and roles').click();
      await card.getByLabel('Sites of Marsh').fill('https://*.marsh.example.org');
    },
    press: press('Save: Marsh'),
    seesDone: sees('Saved.'),
  },
  'an administrator is invited': {
    route: 'invite',
    visit: goTo('/staff/people'),
    type: unfold('Invite an administrator', fill({ Name: 'Kim Ross' })),
    press: press('Make the link'),
    seesDone: sees('A link for Kim Ross'),
    count: invited,
  },
  'an invitation is sent again': {
    route: 'renewInvitation',
    visit: atPeopleWithInvited('Ida Noor'),
    press: press('Make a new link: Ida Noor'),
    seesDone: sees('A link for Ida Noor'),
  },
  'an invitation is withdrawn': {
    route: 'withdrawInvitation',
    visit: atPeopleWithInvited('Lou Park'),
    press: confirm('Withdraw: Lou Park', 'Withdraw it'),
    seesDone: losesButton('Withdraw: Lou Park'),
    count: recorded('withdraw-invitation'),
  },
  'somebody gets a new link': {
    route: 'makePersonLink',
    visit: atPeopleWith('Nia Quist'),
    press: confirm('New link: Nia Quist', 'Make the link'),
    seesDone: sees('A link for Nia Quist'),
  },
  'a course gets a lead again': {
    route: 'appointLead',
    visit: async (campus) => {
      const lost = await signedIn(campus);
      await lost.addCourse('Bathymetry');
      await lost.ask('signOutEverywhere', {}, null);
      await lost.context.close();
      // Somebody has to be there who can lead it.
      await (await signedIn(campus)).context.close();
      await goTo('/staff/people')(campus);
    },
    type: async (page) => void (await page.getByLabel('New lead of Bathymetry').selectOption({ index: 1 })),
    press: press('Make them course lead'),
    seesDone: (page) => page.getByLabel('New lead of Bathymetry').waitFor({ state: 'detached' }),
    looksItself: true,
  },
  'somebody is signed out everywhere': {
    route: 'signOutPerson',
    visit: atPeopleWith('Uma Vale'),
    press: confirm('Sign out: Uma Vale', 'Sign them out'),
    seesDone: sees('Uma Vale is signed out everywhere.'),
    count: recorded('sign-out-person'),
  },
  'somebody is removed': {
    route: 'removePerson',
    visit: atPeopleWith('Rae Moor'),
    press: confirm('Remove: Rae Moor', 'Remove this person'),
    seesDone: async (page) => {
      await sees('Rae Moor was removed.')(page);
      await losesButton('Remove: Rae Moor')(page);
    },
    count: recorded('remove-person'),
  },
  'an office is taken away': {
    route: 'dropRole',
    visit: atPeopleWith('Kim Ross'),
    press: confirm('Remove this role: Kim Ross: Administrator', 'Remove role'),
    seesDone: losesButton('Remove this role: Kim Ross: Administrator'),
  },
};
