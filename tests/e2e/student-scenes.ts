/** Opens every page and state that a student can meet, each once, in any language (E3.11, E4, E5). */
import { randomBytes } from 'node:crypto';
import type { Page } from 'playwright-core';
import { say, sayCount } from '../../schema/languages/language.ts';
import { answersOf } from './hall.ts';
import type { School } from './school.ts';
import { keyOf, mark, post, type Path } from './student-paths.ts';

/** Goes to a page, and returns it when it shows the state. */
export type Scene<Where = School> = readonly [name: string, show: (where: Where) => Promise<Page>];

const halfOf = (answers: Readonly<Record<string, string>>) => Object.fromEntries(Object.entries(answers).slice(0, 3));

export const studentScenes: readonly Scene<Path>[] = [
  ['landing', (path) => path.visit('/', 'landingTitle')],

  // The wall of the lecture hall, which anyone may show
  ...(['planned', 'open', 'closing', 'ended', 'exact', 'tooFew'] as const).map(
    (pulse): Scene<Path> => [
      `wall, ${pulse}`,
      async (path) => {
        const { page } = await path.phone();
        await page.goto(path.school.urlOf(pulse, `/wall?l=${path.language.tag}`));
        return page;
      },
    ],
  ),

  ['wall, roster', (path) => path.roster(`/wall?l=${path.language.tag}`)],

  // The form
  ['form', async (path) => (await path.form()).page],
  ['form of a rehearsal', async (path) => (await path.form({ pulse: 'rehearsal' })).page],
  ['form of fourteen', async (path) => (await path.form({ pulse: 'long' })).page],
  ['form with a code', async (path) => (await path.form({ pulse: 'slips' })).page],
  ['form with a roster', (path) => path.roster('')],
  [
    'form in a learning platform',
    async (path) => {
      const student = await path.phone();
      await student.page.goto(path.school.urlOf('open', '?embed=1'));
      await student.send.waitFor();
      return student.page;
    },
  ],
  [
    'form, half filled in',
    async (path) => {
      const student = await path.form();
      await mark(student, halfOf(answersOf(1)));
      return student.page;
    },
  ],
  [
    'form with blanks (W4)',
    async (path) => {
      const student = await path.form();
      await mark(student, halfOf(answersOf(1)));
      await student.tap(student.send);
      await student.page.getByText(sayCount(path.language, 'unansweredOne', 3, { s: 3 })).waitFor();
      return student.page;
    },
  ],
  [
    'sending',
    async (path) => {
      const student = await path.form();
      await student.context.route('**/s/*', () => {});
      await mark(student, answersOf(1));
      await student.tap(student.send);
      await student.page.getByText(say(path.language, 'sending')).waitFor();
      return student.page;
    },
  ],
  [
    'offline (W5)',
    async (path) => {
      const student = await path.form();
      await mark(student, answersOf(1));
      await student.context.setOffline(true);
      await student.tap(student.send);
      await student.page.getByText(say(path.language, 'notSentYet')).waitFor();
      return student.page;
    },
  ],

  // After Send
  ['sent (W6)', async (path) => (await path.sent()).page],
  [
    'sent, receipt open',
    async (path) => {
      const student = await path.sent();
      await student.page.getByText(say(path.language, 'receiptTitle')).tap();
      return student.page;
    },
  ],
  [
    'sent, of fourteen, receipt open',
    async (path) => {
      const student = await path.form({ pulse: 'long' });
      await student.page.locator('#slip').fill(path.school.slip('long'));
      for (const [i, choice] of [1, 4, 3, 5, 2].entries())
        await student
          .question(i + 1)
          .locator('.choice')
          .nth(choice - 1)
          .tap();
      for (const option of [0, 2])
        await student.page.locator('fieldset:has([type=checkbox]) .choice').nth(option).tap();
      await student.tap(student.send);
      await student.press(say(path.language, 'sendAnyway'));
      await student.sees(say(path.language, 'sent'));
      await student.page.getByText(say(path.language, 'receiptTitle')).tap();
      return student.page;
    },
  ],
  [
    'taken back (W8)',
    async (path) => {
      const student = await path.sent();
      await student.press(say(path.language, 'takeBack'));
      await student.page.getByText(say(path.language, 'takenBack')).waitFor();
      return student.page;
    },
  ],
  [
    'already sent in this tab',
    async (path) => {
      const student = await path.sent();
      await student.page.reload();
      await student.page.goto(path.school.urlOf('open'));
      await student.sees(say(path.language, 'alreadySent'));
      return student.page;
    },
  ],

  // Not counted, or not any more
  [
    'empty',
    async (path) => {
      const student = await path.form();
      await student.tap(student.send);
      await student.page.getByText(say(path.language, 'noneAnswered')).waitFor();
      await student.press(say(path.language, 'sendAnyway'));
      await student.sees(say(path.language, 'emptyTitle'));
      return student.page;
    },
  ],
  ['wrong code', (path) => path.sendWithCode('ABCD EFGH JKMN', 'badCodeTitle')],
  [
    'used code',
    async (path) => {
      const code = path.school.slip('slips');
      await post(path.school, 'slips', { ...answersOf(1), key: randomBytes(16).toString('hex'), code });
      return path.sendWithCode(code, 'usedCodeTitle');
    },
  ],
  [
    'conflict',
    async (path) => {
      const student = await path.form({ script: 'without script' });
      await post(path.school, 'open', { ...answersOf(1), key: await keyOf(student) });
      return path.send(student, answersOf(2), 'conflictTitle');
    },
  ],
  [
    'withdrawn',
    async (path) => {
      const student = await path.form({ script: 'without script' });
      const body = { ...answersOf(1), key: await keyOf(student) };
      await post(path.school, 'open', body);
      await post(path.school, 'open', body, '/withdraw');
      return path.send(student, answersOf(1), 'withdrawnTitle');
    },
  ],
  [
    'unreadable',
    async (path) => {
      const student = await path.form({ script: 'without script' });
      await student.page.locator('[name=key]').evaluate((key) => key.setAttribute('name', 'shoe size'));
      return path.send(student, answersOf(1), 'malformedTitle');
    },
  ],
  [
    'busy',
    async (path) => {
      const student = await path.inCrowd({ script: 'without script' });
      return path.send(student, answersOf(1), 'notSentTitle');
    },
  ],
  [
    'too late to take back',
    async (path) => {
      const { student, close } = await path.ownForm();
      await path.send(student, answersOf(1), 'sent');
      await close();
      await student.press(say(path.language, 'takeBack'));
      await student.page.getByText(say(path.language, 'tooLateToTakeBack')).waitFor();
      return student.page;
    },
  ],

  // Not open
  ['not open yet', (path) => path.visit(path.school.urlOf('armed'), 'notOpenTitle')],
  ['not open yet, with a time', (path) => path.visit(path.school.urlOf('planned'), 'notOpenTitle')],
  ['closing', (path) => path.visit(path.school.urlOf('closing'), 'closingTitle')],
  ['closed, totals to come (W7)', (path) => path.visit(path.school.urlOf('ended'), 'closedTitle')],
  ['closed (W7)', (path) => path.visit(path.school.urlOf('exact'), 'closedTitle')],
  ['closed, results by the teacher (W7)', (path) => path.visit(path.school.urlOf('unshared'), 'closedTitle')],
  [
    'closed before the answers arrived (W7)',
    async (path) => {
      const { student, close } = await path.ownForm();
      await mark(student, answersOf(1));
      await close();
      await student.tap(student.send);
      await student.page.getByText(say(path.language, 'closedUnsent')).waitFor();
      return student.page;
    },
  ],
  [
    'closed, perhaps in time (W7)',
    async (path) => {
      const { student, publish } = await path.ownForm({ script: 'without script' });
      await mark(student, answersOf(1));
      await publish();
      await student.tap(student.send);
      await student.page.getByText(say(path.language, 'closedUnsure')).waitFor();
      return student.page;
    },
  ],
  ['unknown code', (path) => path.visit('/s/ZZZZZZ', 'unknownTitle')],
  ['no rehearsal any more', (path) => path.visit('/s/RZZZZZ', 'rehearsalOverTitle')],
  ['unknown address', (path) => path.visit('/no-such-page', 'missingTitle')],

  // The link of a course, where it shows something else than the form (lms.md L2.6)
  ['course link, nothing asked yet', async (path) => path.atNewCourse(({ url }) => path.visit(url, 'courseNoneTitle'))],
  ['course link, planned', async (path) => path.visit(await path.school.courseUrlOf('planned'), 'notOpenTitle')],
  ['course link, results', async (path) => path.visit(await path.school.courseUrlOf('bands'), 'resultsTitle')],
  ['course link, too few', async (path) => path.visit(await path.school.courseUrlOf('tooFew'), 'resultsTitle')],
  ['course link, closing', async (path) => path.visit(await path.school.courseUrlOf('closing'), 'closingTitle')],
  [
    'course link, archived',
    async (path) => path.whileArchived('high', async (url) => path.visit(url, 'courseArchivedTitle')),
  ],
  [
    'course link, replaced',
    async (path) => {
      const url = await path.atNewCourse(async (link) => link.url);
      return path.visit(url, 'courseReplacedTitle');
    },
  ],
  ['course link, unknown', (path) => path.visit('/c/ZZZZZZZZ', 'courseUnknownTitle')],

  // To read
  ['how is this anonymous', (path) => path.visit(path.school.urlOf('open', '/how'), 'howLink')],
  ['how are codes anonymous', (path) => path.visit(path.school.urlOf('long', '/how'), 'howLink')],
  ['how is a roster anonymous', (path) => path.roster('/how')],
  ['results, exact', (path) => path.results('exact')],
  ['results, bands', (path) => path.results('bands')],
  ['results, too few (W10)', (path) => path.results('tooFew')],
  ['results, before', (path) => path.results('open')],
  ['results, to come', (path) => path.results('ended')],
  ['results, by the teacher', (path) => path.results('unshared')],
  ['privacy', (path) => path.visit('/privacy', 'privacyTitle')],
  ['accessibility', (path) => path.visit('/accessibility', 'accessibilityTitle')],
];
