/**
 * Holds the accessibility conformance report: in the structure that buyers know from VPAT 2.5, in our own words. VPAT is a mark of
 * ITI; their template is not used.
 */
import type { Facts } from './facts.ts';
import { APPLIES_NOT, FAILS, IN_PART, NOT_LOOKED_AT, SUPPORTED } from './levels.ts';
import { run } from './proofs/run.ts';
import { seen } from './proofs/seen.ts';
import { claim, type Claim, type Sheet } from './sheet.ts';
import { LEVEL_A } from './wcag-a.ts';
import { LEVEL_AA } from './wcag-aa.ts';

const HEAD = ['Criterion', 'Level', 'Remark'];
const of = (name: string, level: string, remark: string, ...proofs: Parameters<typeof claim>[1][]): Claim =>
  claim([name, level, remark], ...proofs);

const WITHOUT = 'The product has none of this.';

/** What people need who cannot use one of their senses or abilities: EN 301 549 clause 4.2, and Section 508, 302. */
const ABILITIES = (number: readonly string[]): readonly Claim[] => {
  const rows: readonly (readonly [string, string, string, readonly Parameters<typeof claim>[1][]])[] = [
    [
      'without vision',
      SUPPORTED,
      'Everything has a name, a role and words. No person with a screen reader has tried it; the scripts for that are in docs/accessibility.md and say “not run”.',
      [seen.names, seen.chartHeard],
    ],
    [
      'with limited vision',
      SUPPORTED,
      'Text grows to twice its size, light and dark follow the device, and forced colours are kept.',
      [seen.spacing, seen.forcedBars],
    ],
    [
      'without perception of colour',
      SUPPORTED,
      'Counts, words and patterns say what colours say.',
      [seen.colours, seen.forcedBars],
    ],
    ['without hearing', SUPPORTED, 'Nothing is said by sound.', [seen.noMedia]],
    ['with limited hearing', SUPPORTED, 'Nothing is said by sound.', [seen.noMedia]],
    ['without vocal capability', SUPPORTED, 'Nothing is asked by voice.', [seen.noMedia]],
    [
      'with limited manipulation or strength',
      SUPPORTED,
      'Keyboard alone, and targets for a thumb. Not tried by people with switches or speech input.',
      [seen.keyboard, seen.thumbs],
    ],
    ['with limited reach', SUPPORTED, 'People use a device of their own.', []],
    ['with a risk of photosensitive seizures', SUPPORTED, 'Nothing flashes or moves.', [seen.still, seen.stillStaff]],
    [
      'with limited cognition, language or learning',
      IN_PART,
      'Six short questions, no time limit, plain words, eight languages. The translations are drafts, and nobody has tested how well they are understood.',
      [seen.noLimit, run.languages, run.drafts],
    ],
  ];
  return rows.flatMap(([who, level, remark, proofs], i) => {
    const name = number[i] ?? '';
    return name === '' ? [] : [of(`${name} Use ${who}`, level, remark, ...proofs)];
  });
};

export function conformance(f: Facts): Sheet {
  return {
    title: 'Accessibility conformance report',
    chapters: [
      {
        title: 'About this report',
        parts: [
          {
            items: [
              `Product: Mattering Pulse, version ${f.version}, at ${f.host}, run by ${f.name}`,
              'What it covers: the pages for students and for staff in a browser. A learning platform around a frame is not part of it.',
              `Contact: ${f.support}`,
              `Languages: ${f.languages}`,
              'Standards: WCAG 2.2 levels A and AA; EN 301 549 V3.2.1; the revised Section 508 standards',
              'Structure: as in reports by VPAT 2.5, a mark of the Information Technology Industry Council, whose template is not used here',
            ],
          },
          {
            text: 'How it was evaluated: by programs that run with every change. axe goes through every state of the pages, light and dark; other tests measure sizes, focus and contrast, go through the pages by keyboard, and compare what a screen reader would be told on students’ pages with lists of names that we have read and stored. By experience such programs find a part of all faults. No person with a disability and no outside body has tested this version: what only they can judge is open.',
          },
          {
            caption: 'What the levels mean here',
            head: ['Level', 'Meaning'],
            rows: [
              [
                SUPPORTED,
                'We know of no fault, and the tests that are named found none in the part that they look at. The remark says which part that is.',
              ],
              [IN_PART, 'Something does not meet the criterion; the remark says what.'],
              [FAILS, 'Most of it does not meet the criterion. No row has this level.'],
              [APPLIES_NOT, 'There is nothing to which the criterion applies.'],
              [NOT_LOOKED_AT, 'It is built to meet the criterion, and no test here looks at it.'],
            ],
          },
        ],
      },
      { title: 'WCAG 2.2, level A', parts: [{ caption: 'Criteria of level A', head: HEAD, claims: LEVEL_A }] },
      { title: 'WCAG 2.2, level AA', parts: [{ caption: 'Criteria of level AA', head: HEAD, claims: LEVEL_AA }] },
      {
        title: 'EN 301 549',
        parts: [{ caption: 'Clauses of EN 301 549 V3.2.1', head: ['Clause', 'Level', 'Remark'], claims: EN }],
      },
      {
        title: 'Revised Section 508',
        parts: [{ caption: 'Chapters 3 to 6', head: ['Provision', 'Level', 'Remark'], claims: SECTION_508 }],
      },
      {
        title: 'Findings that are open',
        parts: [
          {
            items: [
              'There is no warning before a session ends that began at the institution’s provider (12 hours) or on a learning platform (an hour), and no way to extend it there (2.2.1). Typed text stays on the page.',
              'Not tried by people with NVDA, VoiceOver, TalkBack, speech input, switches or screen magnifiers.',
              'Seven of the eight languages are drafts that no native speaker has read.',
            ],
          },
        ],
      },
    ],
  };
}

const EN: readonly Claim[] = [
  ...ABILITIES(['4.2.1', '4.2.2', '4.2.3', '4.2.4', '4.2.5', '4.2.6', '4.2.7', '4.2.8', '4.2.9', '4.2.10']),
  of(
    '4.2.11 Privacy',
    SUPPORTED,
    'Nothing that helps somebody use the pages is stored or told: no language, no size, no browser.',
    seen.noTrace,
  ),
  of('5.1 Closed functionality', APPLIES_NOT, 'The pages run in browsers, with people’s own assistive technology.'),
  of(
    '5.2 Activation of accessibility features',
    APPLIES_NOT,
    'There are no features to activate: browser and device have them.',
  ),
  of(
    '5.3 Biometrics',
    SUPPORTED,
    'A passkey may be unlocked by a fingerprint or a face, on the device alone; links and the institution’s provider are other ways in.',
    seen.passkey,
  ),
  of(
    '5.4 Preservation of accessibility information during conversion',
    NOT_LOOKED_AT,
    'Tables are saved as CSV and charts as pictures; the page keeps their sentence and table.',
  ),
  of(
    '5.5 to 5.9 Operable parts, locks, key repeat, double-strike, simultaneous actions',
    APPLIES_NOT,
    'They belong to the device. No page asks for two actions at once.',
  ),
  of('6 Two-way voice communication', APPLIES_NOT, WITHOUT, seen.noMedia),
  of('7 Video capabilities', APPLIES_NOT, WITHOUT, seen.noMedia),
  of('8 Hardware', APPLIES_NOT, WITHOUT),
  of(
    '9 Web',
    IN_PART,
    'As in the tables for WCAG 2.2 above, which hold all criteria of clause 9 but 4.1.1 Parsing: WCAG 2.2 dropped it, and by the W3C it is always met in HTML. It is in part because 2.2.1 is.',
    seen.axeStudents,
    seen.axeStaff,
    seen.axePlatform,
  ),
  of(
    '10 Non-web documents',
    NOT_LOOKED_AT,
    'Saved files are CSV, JSON, pictures of charts, and these documents as HTML.',
  ),
  of(
    '11 Software',
    APPLIES_NOT,
    'There is no program to install for users; it is a web application, so clause 9 applies.',
  ),
  of(
    '11.8 Authoring tools',
    IN_PART,
    'What staff write for students is plain text in one marked language, so it cannot lose structure. Nothing checks how well it reads.',
    seen.told,
  ),
  of(
    '12.1 Product documentation',
    IN_PART,
    'docs/accessibility.md and the accessibility statement describe it; they are HTML or Markdown.',
    seen.statement,
  ),
  of('12.2 Support services', NOT_LOOKED_AT, 'The institution gives support; its contact stands above.'),
  of('13 Relay and emergency services', APPLIES_NOT, WITHOUT),
];

const SECTION_508: readonly Claim[] = [
  ...ABILITIES(['302.1', '302.2', '302.3', '302.4', '302.5', '302.6', '302.7', '302.8', '', '302.9']),
  of('Chapter 4 Hardware', APPLIES_NOT, WITHOUT),
  of(
    '501.1 Scope, and web content (205.4 of Appendix A)',
    IN_PART,
    'WCAG 2.0 A and AA are part of WCAG 2.2, but for 4.1.1 Parsing as above; see the tables above (2.2.1 in part).',
    seen.axeStudents,
    seen.axeStaff,
  ),
  of(
    '502 Interoperability with assistive technology',
    APPLIES_NOT,
    'It is a web application without isolation from the browser’s accessibility features.',
  ),
  of(
    '503.2 User preferences',
    SUPPORTED,
    'Colours, text size and forced colours of the device are kept.',
    seen.forcedChoice,
    seen.spacing,
  ),
  of('503.3 Alternative user interfaces', APPLIES_NOT, WITHOUT),
  of('503.4 User controls for captions and audio description', APPLIES_NOT, WITHOUT, seen.noMedia),
  of('504 Authoring tools', IN_PART, 'As clause 11.8 of EN 301 549.', seen.told),
  of('602 Support documentation', IN_PART, 'As clause 12.1 of EN 301 549.', seen.statement),
  of('603 Support services', NOT_LOOKED_AT, 'The institution gives support; its contact stands above.'),
];
