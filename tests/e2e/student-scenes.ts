/** Every page and state that a student can meet, once, and how one gets there (E3.11, E4, E5). */
import type { Page } from 'playwright-core';
import { answerOverHttp, answersOf } from './hall.ts';
import { Hosted } from './hosted.ts';
import type { School } from './school.ts';
import { Student } from './student.ts';
import { Teacher } from './teacher.ts';

/** Goes there, and returns the page when it shows the state. The page's context is the caller's to close. */
export type Scene = readonly [name: string, show: (school: School) => Promise<Page>];

/** Phones and computers without mobile zooming, which would hide a page that is too wide. */
const PLAIN = { isMobile: false } as const;

export const studentScenes: readonly Scene[] = [
  ['landing', (school) => visit(school, '/', 'Mattering Pulse')],
  ['form', async (school) => (await atForm(school)).page],
  ['form, half filled in', async (school) => {
    const student = await atForm(school);
    await student.answer(halfOf(answersOf(1)));
    return student.page;
  }],
  ['form with blanks (W4)', async (school) => {
    const student = await atForm(school);
    await student.answer(halfOf(answersOf(1)));
    await student.tap(student.send);
    await student.page.getByText('3 questions are not answered.').waitFor();
    return student.page;
  }],
  ['offline (W5)', async (school) => {
    const student = await atForm(school);
    await student.answer(answersOf(1));
    await student.context.setOffline(true);
    await student.tap(student.send);
    await student.page.getByText('Not sent yet. We keep trying').waitFor();
    return student.page;
  }],
  ['sent (W6)', async (school) => (await atSent(school)).page],
  ['sent, receipt open', async (school) => {
    const student = await atSent(school);
    await student.page.locator('summary').tap();
    return student.page;
  }],
  ['taken back (W8)', async (school) => {
    const student = await atSent(school);
    await student.press('Take back my answers');
    await student.page.getByText('Your answers were taken out of the totals.').waitFor();
    return student.page;
  }],
  ['already sent in this tab', async (school) => {
    const student = await atSent(school);
    await student.page.reload();
    await student.page.goto(school.urlOf('open'));
    await student.sees('Already sent.');
    return student.page;
  }],
  ['empty', async (school) => {
    const student = await atForm(school);
    await student.tap(student.send);
    await student.page.getByText('You have not answered any question yet.').waitFor();
    await student.press('Send anyway');
    await student.sees('Nothing to send');
    return student.page;
  }],
  ['conflict', async (school) => {
    const student = await atForm(school, 'without script');
    await post(school, 'open', { ...answersOf(1), key: await keyOf(student) });
    return sendAs(student, 2, 'Sent before with other answers');
  }],
  ['withdrawn', async (school) => {
    const student = await atForm(school, 'without script');
    const body = { ...answersOf(1), key: await keyOf(student) };
    await post(school, 'open', body);
    await post(school, 'open', body, '/withdraw');
    return sendAs(student, 1, 'Taken back');
  }],
  ['unreadable', async (school) => {
    const student = await atForm(school, 'without script');
    await student.page.locator('[name=key]').evaluate((key) => key.setAttribute('name', 'shoe size'));
    return sendAs(student, 1, 'We could not read this form');
  }],
  ['busy', async (school) => {
    const { student, end } = await inCrowd(school, 'without script');
    const page = await sendAs(student, 1, 'Not sent yet');
    page.context().once('close', end);
    return page;
  }],
  ['not open yet', (school) => visit(school, school.urlOf('armed'), 'Not open yet')],
  ['not open yet, with a time', (school) => visit(school, school.urlOf('planned'), 'Not open yet')],
  ['closing', (school) => visit(school, school.urlOf('closing'), 'This pulse is closing')],
  ['closed (W7)', (school) => visit(school, school.urlOf('exact'), 'This pulse has closed')],
  ['closed, results by the teacher', (school) => visit(school, school.urlOf('unshared'), 'This pulse has closed')],
  ['closed before the answers arrived', async (school) => {
    const { student, close } = await atOwnForm(school);
    await student.answer(answersOf(1));
    await close();
    await student.tap(student.send);
    await student.sees('This pulse has closed');
    await student.page.getByText('It closed before your answers arrived.').waitFor();
    return student.page;
  }],
  ['too late to take back', async (school) => {
    const { student, close } = await atOwnForm(school);
    await student.answer(answersOf(1));
    await student.tap(student.send);
    await student.sees('Sent. Thank you.');
    await close();
    await student.press('Take back my answers');
    await student.page.getByText('It is too late to take back your answers.').waitFor();
    return student.page;
  }],
  ['unknown code', (school) => visit(school, '/s/ZZZZZZ', 'Unknown code')],
  ['how is this anonymous', (school) => visit(school, school.urlOf('open', '/how'), 'How is this anonymous?')],
  ['results, exact', (school) => results(school, 'exact')],
  ['results, bands', (school) => results(school, 'bands')],
  ['results, too few (W10)', (school) => results(school, 'tooFew')],
  ['results, before', (school) => results(school, 'open')],
  ['results, by the teacher', (school) => results(school, 'unshared')],
  ['privacy', (school) => visit(school, '/privacy', 'Privacy')],
  ['accessibility', (school) => visit(school, '/accessibility', 'Accessibility')],
];

type Script = 'with script' | 'without script';

/** The script never arrives: to the page that is the same as a browser without any, but axe can still look at it. */
async function without(student: Student, script: Script): Promise<void> {
  if (script === 'without script') await student.context.route('**/assets/*', (route) => route.abort());
}

export async function atForm(school: School, script: Script = 'with script'): Promise<Student> {
  const student = await school.student(PLAIN);
  await without(student, script);
  await student.page.goto(school.urlOf('open'));
  await student.send.waitFor();
  return student;
}

export async function atSent(school: School): Promise<Student> {
  const student = await atForm(school);
  await student.answer(answersOf(1));
  await student.tap(student.send);
  await student.sees('Sent. Thank you.');
  return student;
}

/** The form of a pulse that only this student answers, and a way to close it without grace. */
async function atOwnForm(school: School): Promise<{ readonly student: Student; readonly close: () => Promise<void> }> {
  const { teacher, hosted } = school;
  const code = await teacher.open('A course of its own', { graceSeconds: 0 });
  const student = await school.student(PLAIN);
  await student.page.goto(`${hosted.url}/s/${code}`);
  return { student, close: () => teacher.close(code) };
}

const CROWD_PORT_OFFSET = 50;

/** The form of a pulse that has just taken all the answers it can take at once (E3.11: busy). */
export async function inCrowd({ browser, hosted }: School, script: Script): Promise<{ readonly student: Student; readonly end: () => Promise<void> }> {
  const crowd = await Hosted.start(Number(new URL(hosted.url).port) + CROWD_PORT_OFFSET, 1);
  const teacher = await Teacher.atDesk(browser, crowd);
  await teacher.setUp();
  const code = await teacher.open('Introduction to everything');
  await answerOverHttp(crowd, code, [answersOf(0)]);
  await teacher.context.close();
  const student = await Student.withPhone(browser, PLAIN);
  await without(student, script);
  await student.page.goto(`${crowd.url}/s/${code}`);
  return { student, end: () => crowd.end() };
}

async function sendAs(student: Student, i: number, heading: string): Promise<Page> {
  await student.answer(answersOf(i));
  await student.tap(student.send);
  await student.sees(heading);
  return student.page;
}

async function visit(school: School, address: string, heading: string): Promise<Page> {
  const student = await school.student(PLAIN);
  await student.page.goto(new URL(address, school.hosted.url).href);
  await student.sees(heading);
  return student.page;
}

const results = (school: School, name: Parameters<School['urlOf']>[0]) => visit(school, school.urlOf(name, '/results'), 'Results');

const halfOf = (answers: Readonly<Record<string, string>>) => Object.fromEntries(Object.entries(answers).slice(0, 3));

const keyOf = ({ page }: Student): Promise<string> => page.locator('[name=key]').inputValue();

async function post({ hosted, codes }: School, name: keyof School['codes'], fields: Readonly<Record<string, string>>, path = ''): Promise<void> {
  const reply = await fetch(`${hosted.address}/s/${codes[name]}${path}`, { method: 'POST', body: new URLSearchParams(fields) });
  if (!reply.ok) throw new Error(`${path}: ${reply.status}`);
}
