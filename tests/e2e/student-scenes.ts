/** Every page and state that a student can meet, once, in any language (E3.11, E4, E5). */
import type { Page } from 'playwright-core';
import { say, sayCount, type Language } from '../../schema/languages/language.ts';
import { answersOf } from './hall.ts';
import type { School } from './school.ts';
import { keyOf, Path, post } from './student-paths.ts';

/** Goes there, and returns the page when it shows the state. The page's context is the caller's to close. */
export type Scene = readonly [name: string, show: (school: School, language?: Language) => Promise<Page>];

const scene = (name: string, show: (path: Path) => Promise<Page>): Scene => [name, (school, language) => show(new Path(school, language))];

const halfOf = (answers: Readonly<Record<string, string>>) => Object.fromEntries(Object.entries(answers).slice(0, 3));

/** Any key of the right form. */
const KEY = '0123456789abcdef'.repeat(2);

export const studentScenes: readonly Scene[] = [
  scene('landing', (path) => path.visit('/', 'landingTitle')),

  // The form
  scene('form', async (path) => (await path.form()).page),
  scene('form of fourteen', async (path) => (await path.form({ pulse: 'long' })).page),
  scene('form with a code', async (path) => (await path.form({ pulse: 'slips' })).page),
  scene('form in a learning platform', async (path) => {
    const student = await path.phone();
    await student.page.goto(path.school.urlOf('open', '?embed=1'));
    await student.send.waitFor();
    return student.page;
  }),
  scene('form, half filled in', async (path) => {
    const student = await path.form();
    await student.answer(halfOf(answersOf(1)));
    return student.page;
  }),
  scene('form with blanks (W4)', async (path) => {
    const student = await path.form();
    await student.answer(halfOf(answersOf(1)));
    await student.tap(student.send);
    await student.page.getByText(sayCount(path.language, 'unansweredOne', 3, { s: 3 })).waitFor();
    return student.page;
  }),
  scene('sending', async (path) => {
    const student = await path.form();
    await student.context.route('**/s/*', () => {});
    await student.answer(answersOf(1));
    await student.tap(student.send);
    await student.page.getByText(say(path.language, 'sending')).waitFor();
    return student.page;
  }),
  scene('offline (W5)', async (path) => {
    const student = await path.form();
    await student.answer(answersOf(1));
    await student.context.setOffline(true);
    await student.tap(student.send);
    await student.page.getByText(say(path.language, 'notSentYet')).waitFor();
    return student.page;
  }),

  // After Send
  scene('sent (W6)', async (path) => (await path.sent()).page),
  scene('sent, receipt open', async (path) => {
    const student = await path.sent();
    await student.page.getByText(say(path.language, 'receiptTitle')).tap();
    return student.page;
  }),
  scene('sent, of fourteen, receipt open', async (path) => {
    const student = await path.form({ pulse: 'long' });
    await student.page.locator('#slip').fill(path.school.slip('long'));
    for (const [i, choice] of [1, 4, 3, 5, 2].entries()) await student.question(i + 1).locator('.choice').nth(choice - 1).tap();
    for (const option of [0, 2]) await student.page.locator('fieldset:has([type=checkbox]) .choice').nth(option).tap();
    await student.tap(student.send);
    await student.press(say(path.language, 'sendAnyway'));
    await student.sees(say(path.language, 'sent'));
    await student.page.getByText(say(path.language, 'receiptTitle')).tap();
    return student.page;
  }),
  scene('taken back (W8)', async (path) => {
    const student = await path.sent();
    await student.press(say(path.language, 'takeBack'));
    await student.page.getByText(say(path.language, 'takenBack')).waitFor();
    return student.page;
  }),
  scene('already sent in this tab', async (path) => {
    const student = await path.sent();
    await student.page.reload();
    await student.page.goto(path.school.urlOf('open'));
    await student.sees(say(path.language, 'alreadySent'));
    return student.page;
  }),

  // Not counted, or not any more
  scene('empty', async (path) => {
    const student = await path.form();
    await student.tap(student.send);
    await student.page.getByText(say(path.language, 'noneAnswered')).waitFor();
    await student.press(say(path.language, 'sendAnyway'));
    await student.sees(say(path.language, 'emptyTitle'));
    return student.page;
  }),
  scene('wrong code', (path) => path.sendWithCode('ABCD EFGH JKMN', 'badCodeTitle')),
  scene('used code', async (path) => {
    const code = path.school.slip('slips');
    await post(path.school, 'slips', { ...answersOf(1), key: KEY, code });
    return path.sendWithCode(code, 'usedCodeTitle');
  }),
  scene('conflict', async (path) => {
    const student = await path.form({ script: 'without script' });
    await post(path.school, 'open', { ...answersOf(1), key: await keyOf(student) });
    return path.send(student, answersOf(2), 'conflictTitle');
  }),
  scene('withdrawn', async (path) => {
    const student = await path.form({ script: 'without script' });
    const body = { ...answersOf(1), key: await keyOf(student) };
    await post(path.school, 'open', body);
    await post(path.school, 'open', body, '/withdraw');
    return path.send(student, answersOf(1), 'withdrawnTitle');
  }),
  scene('unreadable', async (path) => {
    const student = await path.form({ script: 'without script' });
    await student.page.locator('[name=key]').evaluate((key) => key.setAttribute('name', 'shoe size'));
    return path.send(student, answersOf(1), 'malformedTitle');
  }),
  scene('busy', async (path) => {
    const { student, end } = await path.inCrowd({ script: 'without script' });
    const page = await path.send(student, answersOf(1), 'notSentTitle');
    page.context().once('close', end);
    return page;
  }),
  scene('too late to take back', async (path) => {
    const { student, close } = await path.ownForm();
    await path.send(student, answersOf(1), 'sent');
    await close();
    await student.press(say(path.language, 'takeBack'));
    await student.page.getByText(say(path.language, 'tooLateToTakeBack')).waitFor();
    return student.page;
  }),

  // Not open
  scene('not open yet', (path) => path.visit(path.school.urlOf('armed'), 'notOpenTitle')),
  scene('not open yet, with a time', (path) => path.visit(path.school.urlOf('planned'), 'notOpenTitle')),
  scene('closing', (path) => path.visit(path.school.urlOf('closing'), 'closingTitle')),
  scene('closed, totals to come (W7)', (path) => path.visit(path.school.urlOf('ended'), 'closedTitle')),
  scene('closed (W7)', (path) => path.visit(path.school.urlOf('exact'), 'closedTitle')),
  scene('closed, results by the teacher (W7)', (path) => path.visit(path.school.urlOf('unshared'), 'closedTitle')),
  scene('closed before the answers arrived (W7)', async (path) => {
    const { student, close } = await path.ownForm();
    await student.answer(answersOf(1));
    await close();
    await student.tap(student.send);
    await student.page.getByText(say(path.language, 'closedUnsent')).waitFor();
    return student.page;
  }),
  scene('closed, perhaps in time (W7)', async (path) => {
    const { student, publish } = await path.ownForm({ script: 'without script' });
    await student.answer(answersOf(1));
    await publish();
    await student.tap(student.send);
    await student.page.getByText(say(path.language, 'closedUnsure')).waitFor();
    return student.page;
  }),
  scene('unknown code', (path) => path.visit('/s/ZZZZZZ', 'unknownTitle')),
  scene('unknown address', (path) => path.visit('/no-such-page', 'missingTitle')),

  // To read
  scene('how is this anonymous', (path) => path.visit(path.school.urlOf('open', '/how'), 'howLink')),
  scene('how are codes anonymous', (path) => path.visit(path.school.urlOf('long', '/how'), 'howLink')),
  scene('results, exact', (path) => path.results('exact')),
  scene('results, bands', (path) => path.results('bands')),
  scene('results, too few (W10)', (path) => path.results('tooFew')),
  scene('results, before', (path) => path.results('open')),
  scene('results, to come', (path) => path.results('ended')),
  scene('results, by the teacher', (path) => path.results('unshared')),
  scene('privacy', (path) => path.visit('/privacy', 'privacyTitle')),
  scene('accessibility', (path) => path.visit('/accessibility', 'accessibilityTitle')),
];
