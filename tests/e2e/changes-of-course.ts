/** The changes that staff make to a course, its pulses, its acts and what its students are told. */
import {
  goTo,
  confirm,
  fill,
  losesButton,
  press,
  sees,
  seesButton,
  seesHeading,
  unfold,
  unfoldPart,
} from './by-hand.ts';
import type { CourseId } from '../../schema/contract/ids.ts';
import { DEPLOYMENT, platformOf } from '../worker/directory/lms/a-platform.ts';
import type { Change } from './change.ts';
import { armForStudents, idsOf } from './connected.ts';
import { HostedOnNode } from './hosted-on-node.ts';
import type { PulseName } from './school.ts';
import type { Campus } from './staff-pages.ts';
import { SETUP, type Teacher } from './teacher.ts';

const courses = async ({ school: { teacher } }: Campus) => (await teacher.ask('courses', {}, {})).courses;
const courseOf = async ({ school: { teacher, codes } }: Campus, name: PulseName) =>
  (await teacher.ask('pulse', { code: codes[name] }, null)).course.id;
const team = (name: PulseName) => async (campus: Campus) =>
  (await campus.school.teacher.ask('team', { course: await courseOf(campus, name) }, null)).invitations.length;
const atCourse = (name: PulseName) => async (campus: Campus) =>
  goTo(`/staff/courses/${await courseOf(campus, name)}`)(campus);
const atPulse = (name: PulseName, page: string) => (campus: Campus) =>
  goTo(`/staff/pulses/${campus.school.codes[name]}/${page}`)(campus);

async function withColleague(campus: Campus, course: string): Promise<void> {
  const { teacher, hosted } = campus.school;
  const { link } = await teacher.ask('invite', {}, { name: 'Cy Reed', role: 'co-teacher', scope: course });
  await hosted.accept(link);
}

let contexts = 0;
/** The course is connected with one of a learning platform, which has no server here because nobody launches. */
async function withPlatform({ school: { teacher, hosted } }: Campus, course: CourseId): Promise<void> {
  if (!(hosted instanceof HostedOnNode)) throw new Error('Only the server on Node can be reached in this way');
  const { lms } = hosted.directory;
  const { id: by } = await teacher.ask('me', {}, null);
  const added = await lms.addPlatform(by, { ...platformOf('lms.example'), status: 'active' });
  const platform = added.ok ? added.value : (await lms.platforms())[0]!;
  await lms.putDeployment(by, platform.id, DEPLOYMENT, 'active');
  await lms.putConnectCode(by, course, 'a code');
  await lms.bindByCode({ platform: platform.id, deployment: DEPLOYMENT, context: `context ${++contexts}` }, 'a code');
}

/** A pulse for these changes alone: it is made, opened and closed. */
const wall: { code?: string } = {};
const atWall = async (campus: Campus) => {
  wall.code ??= await campus.school.teacher.arm('Geology');
  await goTo(`/staff/pulses/${wall.code}/projector`)(campus);
};

const newcomer: { person?: Teacher } = {};

export const courseChanges: Readonly<Record<string, Change>> = {
  'a course is added': {
    route: 'createCourse',
    visit: goTo('/staff/new-course'),
    type: fill({ Course: 'Botany', 'How many students could answer?': '40' }),
    press: press('Add this course'),
    seesDone: seesHeading('Botany'),
    count: async (campus) => (await courses(campus)).length,
  },
  'a first course is added with its pulse': {
    route: 'createPulse',
    // The course is the first one of this person too (R2.1a).
    visit: async ({ school }) => {
      newcomer.person = await school.newServer();
      await newcomer.person.page.goto(await newcomer.person.hosted.setupLink());
      await newcomer.person.fillIn(SETUP, 'Continue');
      await newcomer.person.sees('Your first course');
      return newcomer.person;
    },
    type: fill({ Course: 'Zoology', 'How many students could answer?': '40' }),
    press: press('Make the code for my class'),
    seesDone: seesButton('Open now'),
    count: async () => (await newcomer.person?.ask('courses', {}, {}))?.courses.length ?? 0,
  },
  'a pulse is made': {
    route: 'createPulse',
    visit: async (campus) => {
      const id = await campus.school.teacher.addCourse('Mycology');
      await goTo(`/staff/courses/${id}/new-pulse`)(campus);
    },
    type: unfoldPart('Results', fill({ 'Smallest group that is shown': '9' })),
    press: press('Make the pulse'),
    seesDone: seesButton('Open now'),
    count: async (campus) => (await courses(campus)).flatMap(({ pulses }) => pulses).length,
  },
  'a planned pulse is discarded': {
    route: 'discardPulse',
    visit: async (campus) => {
      const { teacher } = campus.school;
      const code = await teacher.arm('Phycology');
      await goTo(`/staff/courses/${(await teacher.ask('pulse', { code }, null)).course.id}`)(campus);
    },
    press: confirm('Discard it', 'Discard it'),
    seesDone: sees('Plan the first pulse'),
  },
  'a course is deleted': {
    route: 'deleteCourse',
    visit: async (campus) => goTo(`/staff/courses/${await campus.school.teacher.addCourse('Pomology')}`)(campus),
    type: unfold('Delete this course'),
    press: confirm('Delete this course', 'Delete it'),
    seesDone: seesHeading('Your courses'),
  },
  'a course is archived': {
    route: 'archiveCourses',
    visit: async (campus) => goTo(`/staff/courses/${await campus.school.teacher.addCourse('Horology')}`)(campus),
    type: unfold('Archive this course'),
    press: confirm('Archive this course', 'Archive'),
    seesDone: sees('This course is archived.'),
  },
  'a plan is rehearsed': {
    route: 'startRehearsal',
    visit: async (campus) => {
      const id = await campus.school.teacher.addCourse('Rheology');
      await goTo(`/staff/courses/${id}/new-pulse`)(campus);
    },
    type: unfoldPart('Results', fill({ 'Smallest group that is shown': '9' })),
    press: press('Rehearse it first'),
    seesDone: seesButton('Open now'),
  },
  'a planned pulse is rehearsed': {
    route: 'rehearsePulse',
    visit: async (campus) => {
      const code = await campus.school.teacher.arm('Limnology');
      await goTo(`/staff/pulses/${code}/projector`)(campus);
    },
    press: press('Rehearse it first'),
    seesDone: async (page) => page.getByText('Nobody is shown any results').first().waitFor(),
  },
  'new codes are printed': {
    route: 'printCodes',
    visit: async (campus) => {
      const { code } = await campus.school.teacher.print('Virology', { eligibility: 'codes' });
      await goTo(`/staff/pulses/${code}/codes`)(campus);
    },
    press: confirm('Print new codes', 'Make new codes'),
    seesDone: seesHeading('Code sheet'),
  },
  'a list of students is given': {
    route: 'giveMemberList',
    visit: async (campus) => {
      const code = await armForStudents(campus.school, 'Palynology');
      await goTo(`/staff/pulses/${code}/share`)(campus);
    },
    type: unfold('Only students on a list', fill({ 'Ids of the students': idsOf(40) })),
    press: press('Use this list'),
    seesDone: sees('40 students are on the list.'),
  },
  'a list of students is removed': {
    route: 'dropMemberList',
    visit: async (campus) => {
      const { school } = campus;
      const code = await armForStudents(school, 'Dendrology');
      const { platforms } = await school.teacher.ask('memberList', { code }, null);
      const list = { platform: platforms[0]!.id, ids: idsOf(40).split('\n') };
      await school.teacher.ask('giveMemberList', { code }, list);
      await goTo(`/staff/pulses/${code}/share`)(campus);
    },
    type: unfold('Only students on a list', sees('40 students are on the list.')),
    press: confirm('Remove the list', 'Remove it'),
    seesDone: sees('There is no list now.'),
  },
  'a pulse is opened': {
    route: 'openPulse',
    visit: atWall,
    press: press('Open now'),
    seesDone: seesButton('Close the pulse'),
    looksItself: true,
  },
  'a pulse is closed': {
    route: 'closePulse',
    visit: atWall,
    press: confirm('Close the pulse', 'Close it'),
    seesDone: sees('This pulse is closing'),
    looksItself: true,
  },
  'the time for forms on screens is ended': {
    route: 'endGrace',
    visit: async (campus) => {
      const code = await campus.school.teacher.open('Parasitology', { graceSeconds: 600 });
      await campus.school.teacher.close(code);
      await goTo(`/staff/pulses/${code}/projector`)(campus);
    },
    press: confirm('End this time now', 'End it now'),
    seesDone: sees('Closed. Thank you.'),
    looksItself: true,
  },
  'a pulse is closed later': {
    route: 'extendPulse',
    visit: atCourse('long'),
    type: unfold('Close later', fill({ 'Closes at': '2026-12-01T09:00' })),
    press: press('Save'),
    seesDone: sees(/Closes .*1 December/),
  },
  'settings of a course': {
    route: 'saveCourse',
    visit: atCourse('bands'),
    type: unfold('Settings', fill({ 'How many students could answer?': '44' })),
    press: press('Save'),
    seesDone: sees('Saved.'),
  },
  'the link of a course is replaced': {
    route: 'replaceCourseLink',
    visit: async (campus) => goTo(`/staff/courses/${await courseOf(campus, 'bands')}/link`)(campus),
    type: unfold('Replace this link'),
    press: confirm('Make a new link', 'Make a new link'),
    seesDone: sees('This is the new link.'),
  },
  'what is known about a course': {
    route: 'saveSignals',
    visit: atCourse('bands'),
    type: unfold('What is known about this course', fill({ 'Students who stay on the course': '71' })),
    press: press('Save'),
    seesDone: sees('Saved.'),
  },
  'a co-teacher is invited': {
    route: 'invite',
    visit: atCourse('bands'),
    type: unfold('Invite a co-teacher', fill({ Name: 'Cy Reed' })),
    press: press('Make the link'),
    seesDone: sees('A link for Cy Reed'),
    count: team('bands'),
  },
  'a code is made that connects the course with a learning platform': {
    route: 'makeConnectCode',
    visit: atCourse('bands'),
    type: unfold('Connect with a learning platform'),
    press: press('Make a code'),
    seesDone: sees('It is shown once'),
  },
  'a course is disconnected from a learning platform': {
    route: 'disconnect',
    visit: async (campus) => {
      const course = await courseOf(campus, 'bands');
      await withPlatform(campus, course);
      await goTo(`/staff/courses/${course}`)(campus);
    },
    press: confirm('Disconnect: moodle', 'Disconnect'),
    seesDone: losesButton('Disconnect: moodle'),
  },
  'a role is taken away': {
    route: 'dropRole',
    visit: async (campus) => {
      const course = await courseOf(campus, 'tooFew');
      await withColleague(campus, course);
      await goTo(`/staff/courses/${course}`)(campus);
    },
    press: confirm('Remove this role: Cy Reed: Co-teacher', 'Remove role'),
    seesDone: losesButton('Remove this role: Cy Reed: Co-teacher'),
  },
  'a course is handed over': {
    route: 'handOver',
    visit: async (campus) => {
      const id = await campus.school.teacher.addCourse('Bryology');
      await withColleague(campus, id);
      await goTo(`/staff/courses/${id}`)(campus);
    },
    press: confirm('Hand over: Cy Reed', 'Hand it over'),
    seesDone: losesButton('Hand over: Cy Reed'),
    looksItself: true,
  },
  'an act is planned': {
    route: 'planAct',
    visit: atPulse('bands', 'plan'),
    type: async (page) => {
      await page.locator('.finding > summary').first().click();
      await page
        .getByRole('button', { name: /^Plan this: / })
        .first()
        .click();
      await fill({ 'What will you do?': 'Learn ten names a week' })(page);
    },
    press: press('Plan this act'),
    seesDone: seesButton('Change “Learn ten names a week”'),
    count: async (campus) =>
      (await campus.school.teacher.ask('loop', { course: await courseOf(campus, 'bands') }, null)).acts.length,
  },
  'an act is changed': {
    route: 'changeAct',
    visit: atPulse('heard', 'plan'),
    type: async (page) => {
      await press('Change “Ask for questions and wait”')(page);
      await fill({ 'How will you do it?': 'Wait for fifteen seconds.' })(page);
    },
    press: press('Save'),
    seesDone: seesButton('Change “Ask for questions and wait”'),
  },
  'words are kept as a draft': {
    route: 'draftTold',
    visit: atPulse('high', 'told'),
    type: fill({ 'What works': 'You sing.' }),
    press: press('Save the draft'),
    seesDone: sees('The draft is saved.'),
  },
  'a student representative leaves a line for the staff': {
    route: 'sayAsRepresentative',
    visit: async ({ school: { hosted, codes }, lead }) => {
      await lead.page.goto(`${hosted.url}/staff/pulses/${codes.exact}/told/word`);
      return lead;
    },
    type: fill({ 'Your line to the staff': 'Please name the lab.' }),
    press: press('Save'),
    seesDone: sees('Saved.'),
  },
  'students are told': {
    route: 'tellStudents',
    visit: atPulse('exact', 'told'),
    type: unfold(
      'What you cannot do',
      fill({
        'What works': 'You help each other.',
        'What cannot be done': 'We cannot have a smaller room.',
        'Why not': 'There is none.',
      }),
    ),
    press: press('Publish to students'),
    seesDone: sees('Published. Students see it'),
    count: async ({ school: { teacher, codes } }) =>
      (await teacher.ask('told', { code: codes.exact }, null)).revisions.length,
  },
};
