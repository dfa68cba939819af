/** Names the tests that say how accessible the pages are. */
import { proof as of } from '../sheet.ts';

export const seen = {
  axeStudents: of('e2e/states.test.ts', 'passes axe, light and dark (E11.1)'),
  axeStaff: of('e2e/staff-states.test.ts', 'passes axe, light and dark (E11.1)'),
  axeLanguages: of(
    'e2e/staff-languages.test.ts',
    'the staff pages in %s have no fault that axe finds, and never scroll sideways on a phone (E3.9a, E11.1)',
  ),
  axePlatform: of(
    'e2e/platform.test.ts',
    'every page for people from a platform can be read and used by everybody (A9)',
  ),
  reflow: of('e2e/states.test.ts', 'fits a screen of 320 pixels (E11.2)'),
  reflowStaff: of('e2e/staff-states.test.ts', 'fits a screen of 320 pixels, with large text too (E11.2, E11.3)'),
  spacing: of('e2e/states.test.ts', 'leaves room for large text and wide spacing (E11.3)'),
  names: of(
    'e2e/states.test.ts',
    'tells a screen reader the same as before: names, groups, words on every choice, tables (E11.4, C6, E3.4, E9.5)',
  ),
  thumbs: of('e2e/states.test.ts', 'can be tapped with a thumb (E11.9)'),
  still: of('e2e/states.test.ts', 'does not move (E11.7, E1.5)'),
  stillStaff: of('e2e/staff-states.test.ts', 'does not move (E11.7)'),
  keyboard: of('e2e/keyboard.test.ts', 'needs only Tab, arrows, Space and Enter (E11.5)'),
  keyboardStaff: of('e2e/keyboard.test.ts', 'opens and closes a pulse: Enter, a question that takes the focus, Enter'),
  noLetters: of('e2e/keyboard.test.ts', 'no letter or digit does anything by itself on the wall (WCAG 2.1.4)'),
  focus: of(
    'e2e/keyboard.test.ts',
    'shows on a %s screen where the focus is, whole and unobscured, at every stop, however low the screen is (E11.5; WCAG 2.4.7, 2.4.11)',
  ),
  paste: of('e2e/keyboard.test.ts', 'a printed code can be pasted, with the spaces of the slip (E11.10; WCAG 3.3.8)'),
  arrows: of(
    'e2e/keyboard.test.ts',
    'an arrow moves to another choice, and not to another page or question (E3.7, C10)',
  ),
  passkey: of(
    'e2e/passkeys.test.ts',
    'after a long break one button brings the same person back to the same page (E6.2, H1.2)',
  ),
  status: of('e2e/networks.test.ts', 'the status is announced once, however often the phone fails (E4.4, E11.10)'),
  forcedChoice: of(
    'client/style/forced-colors.test.ts',
    'a marked choice differs from the others in the radio button itself (E3.4)',
  ),
  forcedBars: of(
    'client/style/forced-colors.test.ts',
    'neighbouring parts of a bar differ in colour, and the whole bar has an edge (E9.5)',
  ),
  colours: of(
    'client/charts/colours.test.ts',
    'I4.5: the colours from Never to Always are readable for people with colour blindness',
  ),
  chartTable: of(
    'client/charts/form-figure.test.tsx',
    'is a figure with a sentence, five answers with counts inside, and a real table',
  ),
  chartHeard: of(
    'client/charts/form-figure.test.tsx',
    'a screen reader hears the number of a question and its sentence, and nothing twice',
  ),
  blanks: of(
    'client/student/script.test.ts',
    'asks once about blank questions, shows the first one, and then sends (E3.8, W4)',
  ),
  empty: of(
    'client/student/script.test.ts',
    'says that nothing is answered if the form is empty, and the server says so too (E3.8)',
  ),
  html: of(
    'worker/http/student/routes.test.ts',
    '%s is complete HTML with one h1, one main, and no label without a field',
  ),
  order: of(
    'worker/pages/form.test.ts',
    'there are course, title, promise, length, support, questions, Send and footer, in this order (E3.3)',
  ),
  legend: of('worker/pages/form.test.ts', 'has a legend that is numbered and unique (E3.4)'),
  preselected: of(
    'worker/pages/form.test.ts',
    'has nothing preselected or required, and does not move the page (E3.4, E3.7)',
  ),
  contacts: of(
    'worker/pages/form.test.ts',
    'support contacts are a list with labels, and the emergency number stands apart (E5.4, W9)',
  ),
  language: of(
    'worker/pages/languages.test.ts',
    'offers all languages before anything else, by their own names, and marks the current one (E3.3)',
  ),
  told: of('e2e/loop.test.ts', 'students read it beside the results, surrounded by their own language (E5.3)'),
  mistakes: of(
    'e2e/planning.test.ts',
    'is refused with a sentence that says what to do, moves the focus there, and loses nothing typed (I6.2, E7.0)',
  ),
  close: of('e2e/story.test.ts', 'asks for a confirmation, because it cannot be undone (E4.6)'),
  takeBack: of(
    'contract/cases/answering.ts',
    'takes back exactly what a key had added, once; a late repetition adds nothing, and a new form does (R4.3)',
  ),
  signedOut: of(
    'e2e/trouble.test.ts',
    'somebody who is signed out while typing keeps place and text, signs in again in another tab, and saves (E7.0, E11.10)',
  ),
  search: of(
    'e2e/staff-app.test.ts',
    'the search finds a course, an act and a guide by keyboard, and on a phone by touch (P15, E11.5)',
  ),
  frame: of('e2e/embed.test.ts', 'the keyboard leads from the platform through the frame and out again (L2.4)'),
  slides: of(
    'e2e/results.test.ts',
    'begin with the whole form, move by keys, and fill the screen of a hall with nothing cut off',
  ),
  slidesByFinger: of(
    'e2e/results.test.ts',
    'move by a finger on a phone, where the page is no wider than the screen, and Esc leads back',
  ),
  noLimit: of(
    'contract/cases/closing.ts',
    'gives no new form after the closing time, but accepts those on a screen until the grace ends (E4.6)',
  ),
  noTrace: of(
    'docs/storage.test.ts',
    'no column holds the time, order, address, browser, language or person of an answer',
  ),
  noMedia: of(
    'schema/procurement/documents.test.ts',
    'H7.1: no page plays sound or film, is dragged, or listens to the motion of a device',
  ),
  statement: of(
    'client/staff/institution/document.test.ts',
    'the accessibility statement has what SI 2018/952 regulation 8(4) asks for, and says what was not tested',
  ),
} as const;
