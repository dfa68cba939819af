/**
 * Says for each criterion of WCAG 2.2, level A, what the pages do, and which test looks at it. Numbers and names are those of the
 * W3C; the remarks are ours.
 */
import { APPLIES_NOT, IN_PART, NOT_LOOKED_AT, SUPPORTED } from './levels.ts';
import { kept } from './proofs/kept.ts';
import { seen } from './proofs/seen.ts';
import { claim, type Claim } from './sheet.ts';

export const LEVEL_A: readonly Claim[] = [
  claim(
    [
      '1.1.1 Non-text Content',
      SUPPORTED,
      'Each chart stands in a figure with a sentence and a table that say the same; QR codes have the address beside them. axe looks whether texts are there, a stored list of names whether they stay, and nobody but us whether they are good.',
    ],
    seen.axeStudents,
    seen.axeStaff,
    seen.names,
    seen.chartTable,
  ),
  claim(['1.2.1 Audio-only and Video-only (Prerecorded)', APPLIES_NOT, 'There is no sound and no film.'], seen.noMedia),
  claim(['1.2.2 Captions (Prerecorded)', APPLIES_NOT, 'There is no sound and no film.'], seen.noMedia),
  claim(['1.2.3 Audio Description or Media Alternative (Prerecorded)', APPLIES_NOT, 'There is no film.'], seen.noMedia),
  claim(
    [
      '1.3.1 Info and Relationships',
      SUPPORTED,
      'Each question is a group with a numbered legend; headings, lists and tables are marked as such. axe finds some mistakes of structure; the stored lists of names hold the rest as it was read by us.',
    ],
    seen.axeStudents,
    seen.axeStaff,
    seen.names,
    seen.html,
    seen.legend,
  ),
  claim(
    [
      '1.3.2 Meaningful Sequence',
      SUPPORTED,
      'On students’ pages the order in the page is the order on the screen. On staff pages no test looks at it.',
    ],
    seen.order,
    seen.names,
  ),
  claim([
    '1.3.3 Sensory Characteristics',
    NOT_LOOKED_AT,
    'Instructions name what a button says and not where it is or what it looks like. No test reads them.',
  ]),
  claim(
    [
      '1.4.1 Use of Color',
      SUPPORTED,
      'Choices carry words, parts of charts carry counts or a pattern, and a marked choice differs in its radio button. Measured on the form and in charts only.',
    ],
    seen.forcedChoice,
    seen.forcedBars,
    seen.colours,
  ),
  claim(['1.4.2 Audio Control', APPLIES_NOT, 'There is no sound.'], seen.noMedia),
  claim(
    [
      '2.1.1 Keyboard',
      SUPPORTED,
      'A whole pulse is answered, opened and closed by keyboard alone, and so is the search. Other staff pages are made of the same links, buttons and fields; they are not gone through one by one.',
    ],
    seen.keyboard,
    seen.keyboardStaff,
    seen.search,
  ),
  claim(
    [
      '2.1.2 No Keyboard Trap',
      SUPPORTED,
      'The keyboard leads through every stop of the form, into the frame of a learning platform and out again. Dialogs of staff pages are the browser’s own.',
    ],
    seen.keyboard,
    seen.frame,
  ),
  claim(
    [
      '2.1.4 Character Key Shortcuts',
      SUPPORTED,
      'No letter, digit or sign is a shortcut by itself. The search opens by Ctrl or Cmd and K; walls and slides use Esc and keys that move.',
    ],
    seen.noLetters,
  ),
  claim(
    [
      '2.2.1 Timing Adjustable',
      IN_PART,
      'The form has no time limit of its own; it ends when the pulse closes, which staff set and can only move to later. A session of staff ends after months without a visit. One that began at the institution’s provider ends after 12 hours, and a visit from a learning platform after an hour, so that what was taken away there ends here too; nobody is warned, and what was typed stays on the page. Links to sign in end after 15 minutes, for safety.',
    ],
    seen.signedOut,
    seen.noLimit,
  ),
  claim(
    [
      '2.2.2 Pause, Stop, Hide',
      SUPPORTED,
      'Nothing moves or blinks. The counter on the wall changes twice a minute at the most, and is what the page is for.',
    ],
    seen.still,
    seen.stillStaff,
    kept.counter,
  ),
  claim(
    ['2.3.1 Three Flashes or Below Threshold', SUPPORTED, 'Nothing flashes: no page has an animation.'],
    seen.still,
    seen.stillStaff,
  ),
  claim(
    [
      '2.4.1 Bypass Blocks',
      SUPPORTED,
      'Students’ pages begin with the title and have headings and a main part. Staff pages have a link to the content. axe looks whether there is a way past.',
    ],
    seen.axeStudents,
    seen.axeStaff,
  ),
  claim(
    ['2.4.2 Page Titled', SUPPORTED, 'axe looks whether there is a title, not whether it is a good one.'],
    seen.axeStudents,
    seen.axeStaff,
  ),
  claim(
    [
      '2.4.3 Focus Order',
      SUPPORTED,
      'At every stop of the form the focus follows the reading order. After Send, after a mistake and in dialogs it goes where the news is.',
    ],
    seen.focus,
    seen.mistakes,
    seen.keyboardStaff,
  ),
  claim(
    [
      '2.4.4 Link Purpose (In Context)',
      SUPPORTED,
      'The words of each link stand in the stored lists of names. axe looks whether there are any.',
    ],
    seen.names,
    seen.axeStaff,
  ),
  claim(
    [
      '2.5.1 Pointer Gestures',
      SUPPORTED,
      'Slides can be moved by a swipe, and also by buttons and keys. Nothing else takes a gesture.',
    ],
    seen.slides,
    seen.slidesByFinger,
  ),
  claim([
    '2.5.2 Pointer Cancellation',
    NOT_LOOKED_AT,
    'All buttons, links and fields are the browser’s own, which act when the pointer is lifted. No test looks at it.',
  ]),
  claim([
    '2.5.3 Label in Name',
    NOT_LOOKED_AT,
    'The name of a control is what is written on it, and where it says more it begins with that. Nothing compares the two.',
  ]),
  claim(['2.5.4 Motion Actuation', APPLIES_NOT, 'No page listens to the motion of a device.'], seen.noMedia),
  claim(
    ['3.1.1 Language of Page', SUPPORTED, 'Each page names its language. axe looks whether it is a valid one.'],
    seen.axeStudents,
    seen.axeLanguages,
    seen.language,
  ),
  claim(
    ['3.2.1 On Focus', SUPPORTED, 'Moving the focus changes nothing but the focus. Gone through on the form.'],
    seen.keyboard,
    seen.arrows,
  ),
  claim(
    [
      '3.2.2 On Input',
      SUPPORTED,
      'Marking an answer neither moves the page nor sends anything. On staff pages no test looks at each field.',
    ],
    seen.arrows,
    seen.preselected,
  ),
  claim(
    [
      '3.2.6 Consistent Help',
      SUPPORTED,
      'Support, where to report a problem and the emergency number stand at the foot of each student page. On staff pages the help is behind the same menu; no test compares them.',
    ],
    seen.contacts,
    seen.names,
  ),
  claim(
    [
      '3.3.1 Error Identification',
      SUPPORTED,
      'What is wrong is said in words, at its field and in a list above the form, which takes the focus.',
    ],
    seen.empty,
    seen.blanks,
    seen.mistakes,
  ),
  claim(
    [
      '3.3.2 Labels or Instructions',
      SUPPORTED,
      'Each field has a label. axe looks whether it is there; the stored lists of names hold what it says.',
    ],
    seen.html,
    seen.names,
    seen.axeStaff,
  ),
  claim(
    [
      '3.3.7 Redundant Entry',
      SUPPORTED,
      'What was typed stays after a mistake, a lost connection or a sign-in in another tab, and a new pulse begins with the plan of an earlier one if staff ask for it.',
    ],
    seen.mistakes,
    seen.signedOut,
  ),
  claim(
    [
      '4.1.2 Name, Role, Value',
      SUPPORTED,
      'Controls are the browser’s own. axe finds missing names and wrong roles; the stored lists hold names, groups and states.',
    ],
    seen.axeStudents,
    seen.axeStaff,
    seen.names,
  ),
];
