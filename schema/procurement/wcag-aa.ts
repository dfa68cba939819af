/**
 * Says for each criterion of WCAG 2.2, level AA, what the pages do, and which test looks at it. Numbers and names are those of the
 * W3C; the remarks are ours.
 */
import { APPLIES_NOT, NOT_LOOKED_AT, SUPPORTED } from './levels.ts';
import { seen } from './proofs/seen.ts';
import { claim, type Claim } from './sheet.ts';

export const LEVEL_AA: readonly Claim[] = [
  claim(['1.2.4 Captions (Live)', APPLIES_NOT, 'There is no sound and no film.'], seen.noMedia),
  claim(['1.2.5 Audio Description (Prerecorded)', APPLIES_NOT, 'There is no film.'], seen.noMedia),
  claim(
    [
      '1.3.4 Orientation',
      SUPPORTED,
      'No page asks for an orientation. Measured upright and on low, wide screens of the form.',
    ],
    seen.reflow,
    seen.focus,
  ),
  claim([
    '1.3.5 Identify Input Purpose',
    NOT_LOOKED_AT,
    'Students type nothing about themselves. Staff type their own name and address; axe looks only whether a purpose that is named is a valid one.',
  ]),
  claim(
    [
      '1.4.3 Contrast (Minimum)',
      SUPPORTED,
      'axe measures text in every state, light and dark. It cannot measure text on pictures, of which there is none but inside charts.',
    ],
    seen.axeStudents,
    seen.axeStaff,
  ),
  claim(
    [
      '1.4.4 Resize Text',
      SUPPORTED,
      'Text of twice the size at a width of 320 pixels: nothing is cut off, and nothing lies on something else.',
    ],
    seen.spacing,
    seen.reflowStaff,
  ),
  claim(
    [
      '1.4.5 Images of Text',
      SUPPORTED,
      'Text is text, in charts too. Pictures of charts are made only to be saved, and the page keeps their sentence and table.',
    ],
    seen.chartTable,
  ),
  claim(
    [
      '1.4.10 Reflow',
      SUPPORTED,
      'At 320 × 568 and 320 × 256 pixels nothing leaves the screen or its own box. The wall and slides fill a screen and are shown as they are.',
    ],
    seen.reflow,
    seen.reflowStaff,
  ),
  claim(
    [
      '1.4.11 Non-text Contrast',
      SUPPORTED,
      'Measured for the focus (3 : 1), for the marked choice and for charts. The edges of other fields are not measured.',
    ],
    seen.focus,
    seen.forcedChoice,
    seen.forcedBars,
  ),
  claim(['1.4.12 Text Spacing', SUPPORTED, 'Measured at 320 pixels on students’ pages.'], seen.spacing),
  claim(['1.4.13 Content on Hover or Focus', NOT_LOOKED_AT, 'Nothing appears on hover or focus. No test looks at it.']),
  claim(
    [
      '2.4.5 Multiple Ways',
      SUPPORTED,
      'Staff pages are reached by links and by a search. A student page is a step of one short form, or is reached by its code or link.',
    ],
    seen.search,
  ),
  claim(
    [
      '2.4.6 Headings and Labels',
      SUPPORTED,
      'The stored lists of names hold them; whether they describe well was judged by us alone.',
    ],
    seen.names,
    seen.html,
  ),
  claim(
    [
      '2.4.7 Focus Visible',
      SUPPORTED,
      'Looked at every stop of the form and of opening and closing a pulse. Other staff pages share the same style.',
    ],
    seen.focus,
  ),
  claim(
    [
      '2.4.11 Focus Not Obscured (Minimum)',
      SUPPORTED,
      'At every stop of the form the focus is whole and uncovered, also on low screens.',
    ],
    seen.focus,
  ),
  claim(['2.5.7 Dragging Movements', APPLIES_NOT, 'Nothing is dragged.'], seen.noMedia),
  claim(
    [
      '2.5.8 Target Size (Minimum)',
      SUPPORTED,
      'Targets of students’ pages are 44 × 44 pixels or more. On staff pages axe looks for 24 × 24.',
    ],
    seen.thumbs,
    seen.axeStaff,
  ),
  claim(
    [
      '3.1.2 Language of Parts',
      SUPPORTED,
      'What staff wrote in another language is marked with it, and so are the names of languages.',
    ],
    seen.told,
    seen.language,
  ),
  claim([
    '3.2.3 Consistent Navigation',
    NOT_LOOKED_AT,
    'All staff pages have one header, and all student pages one foot. No test compares them.',
  ]),
  claim([
    '3.2.4 Consistent Identification',
    NOT_LOOKED_AT,
    'Words for the same thing come from one place in the code. No test looks at it.',
  ]),
  claim(['3.3.3 Error Suggestion', SUPPORTED, 'Refusals say what to do.'], seen.mistakes, seen.blanks),
  claim(
    [
      '3.3.4 Error Prevention (Legal, Financial, Data)',
      SUPPORTED,
      'Answers can be taken back while the pulse is open. Staff confirm what cannot be undone.',
    ],
    seen.takeBack,
    seen.close,
  ),
  claim(
    [
      '3.3.8 Accessible Authentication (Minimum)',
      SUPPORTED,
      'Nobody remembers a password: staff use a passkey, a link or their provider; printed codes can be pasted.',
    ],
    seen.passkey,
    seen.paste,
  ),
  claim(
    [
      '4.1.3 Status Messages',
      SUPPORTED,
      'The state of sending is announced once, however often it is tried. Staff pages use the same kind of status lines; they are not all listened to.',
    ],
    seen.status,
  ),
];
