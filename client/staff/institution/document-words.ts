/**
 * Holds the text of two documents that an institution needs before it asks students: a data protection impact
 * assessment, and an accessibility statement (The Public Sector Bodies (Websites and Mobile Applications) (No. 2)
 * Accessibility Regulations 2018, SI 2018/952; EN 301 549). {names} are filled in from the live
 * settings. Only the institution can say what belongs in [[double brackets]]: before the bar stands the name of the place,
 * under which what is typed there is kept, so it never changes and is never used again.
 *
 * Other languages adapt the text: they name the law of their countries, or leave it to be filled in. docs/translations.md
 * says with which sources the names of laws were compared.
 */

export const documentWords = {
  title: 'Documents',
  lead: 'These documents are filled in from your settings as they are now. What only you can say is marked. Nothing here is legal advice.',
  gaps: { one: '{n} place is yours to fill in.', other: '{n} places are yours to fill in.' },
  which: 'Which document?',
  dpia: 'Data protection impact assessment',
  accessibility: 'Accessibility statement',
  print: 'Print or save as PDF',
  forBuyers: 'For procurement and audits',
  forBuyersLead:
    'They follow your settings as they are now, and each claim names the test that proves it. They are in English.',
  buyers: {
    'accessibility-conformance': 'Accessibility conformance report',
    'security-and-privacy-answers': 'Answers on security and privacy',
    'record-of-processing': 'Record of processing',
    retention: 'Retention',
    'third-parties': 'Third parties',
    'threat-model': 'Threat model',
    'access-and-erasure': 'Requests for access and erasure',
  },
  download: 'Download as HTML',
  downloadAll: 'Download all seven (ZIP)',
  gap: 'To be filled in: ',
  fillIn: 'Fill in what only you can say',
  fillInLead: 'It is kept, and printed with the document. Leave open what you do not know yet.',
  save: 'Save',
  saved: 'Saved.',
  nobody: '[[nobody is named; the question set is not offered until someone is]]',
  nowhere: 'on no other site',
  anywhere: 'on any https site, as nothing narrower is set',
  notYet: '[[not yet]]',
  /** Names a gap by what stands around it. */
  label: '{around}: {gap}',
  made: 'Made on {day} from the settings at {host}, version {version}.',
} as const;

/** A paragraph, a list or a table. */
export type Block =
  | { readonly text: string }
  | { readonly items: readonly string[] }
  | {
      readonly caption: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

export interface Section {
  readonly title: string;
  readonly blocks: readonly Block[];
}

export const dpia: readonly Section[] = [
  {
    title: '1. Why this assessment',
    blocks: [
      {
        text: '{name} asks students of its courses, in a one-minute survey without login, whether they feel that they matter and belong and can trust staff. Students may be in a vulnerable position in relation to the staff who mark their work, so the risk to them is assessed before the first pulse is opened.',
      },
      {
        items: [
          'Controller: {name}',
          'Data protection officer: [[assessment-1|name and contact]]',
          'Who is responsible for this assessment: [[assessment-2|name and role]]',
          'Next yearly review: [[assessment-3|date]]',
        ],
      },
    ],
  },
  {
    title: '2. What is processed',
    blocks: [
      {
        text: 'Publishing aims at anonymous information (GDPR recital 26). Collecting is still processing of personal data: a server receives a network address and an answer in the same request. The path of answers is built as if every answer were personal data.',
      },
      {
        caption: 'Data, where it is, and until when',
        head: ['Data', 'Where', 'Until'],
        rows: [
          [
            'Answers, as sums in sealed counters; never a row for a person',
            'the box of the pulse',
            'the pulse closes, then destroyed',
          ],
          [
            'Fingerprints of submission keys, and of printed codes',
            'the box of the pulse',
            'the pulse closes, then destroyed',
          ],
          ['The key of a box', 'a key store apart from the boxes', 'the pulse closes, then destroyed'],
          [
            'Published totals, of groups of {k} responses or more',
            'the directory',
            'years by your setting: {years}; then they are deleted, with what staff planned and told after them',
          ],
          ['Names of staff, courses, what staff did', 'the directory', '[[assessment-4|how long]]'],
          [
            'Network addresses, as far as the host or a proxy writes logs',
            '[[assessment-5|host, proxy, provider]]',
            '[[assessment-6|how long; the product itself keeps none]]',
          ],
        ],
      },
      {
        text: 'Not stored at all: the time of an answer, address, browser, language, cookies, partial answers, edits, name or student number. No special category data is asked for. Free text is not collected. The file of fingerprints can show in which order forms came in, not what they said.',
      },
      {
        items: [
          'Number of students concerned: [[assessment-7|number per year]]',
          'Who processes on our behalf: [[assessment-8|hosting provider and contract, or none]]',
          'Transfers to other countries: [[assessment-9|none, or which and on what ground]]',
        ],
      },
    ],
  },
  {
    title: '3. Purposes and limits',
    blocks: [
      {
        text: 'Purpose: staff learn what to change in their course, and tell students what they have changed. The questionnaire is new and not validated; it starts a conversation and measures no person.',
      },
      {
        items: [
          'Not used to appraise, promote or dismiss staff, and nobody orders a pulse on a named person.',
          'Not used against students: no forecast of drop-out, no attendance, discipline or visa use.',
          'No credit, prize or grade for answering, no list of who has answered; marks are not affected.',
          'At most three pulses in a term, three weeks apart, none in exam weeks; otherwise a written reason stays in the audit log.',
        ],
      },
      {
        text: 'Legal basis: public task, Article 6(1)(e) GDPR, not consent: [[assessment-10|confirm, and name the law of your country]].',
      },
    ],
  },
  {
    title: '4. Who was asked',
    blocks: [
      {
        items: [
          'Students or their union: [[assessment-11|who, when, what they said]]',
          'Staff or their union: [[assessment-12|who, when, what they said]]',
          'Equality officer: [[assessment-13|who, when, what they said]]',
          'Data protection officer: [[assessment-14|advice]]',
        ],
      },
    ],
  },
  {
    title: '5. Necessity and rights',
    blocks: [
      {
        items: [
          'Only totals are published, of groups of at least {k} responses, and once for each group: after closing, or earlier for some groups in a pulse with waves. Below {full} answers they are ranges.',
          'Results are the same for staff and students, and never change afterwards.',
          'Students are told before the first question what is sent, stored, shown and not promised.',
          'Answers can be taken back while the pulse and the page after sending are open. Afterwards nobody can find them, so access and erasure do not apply (Article 11); students are told so before they send.',
          'Every page names help: {support}; to report a problem: {report}; in an emergency: {emergency}.',
          'Questions about bias and unfair treatment are asked only if someone acts on the answers: {fairness}.',
          'The survey can be shown inside other sites: {embeds}. No cookie or identity passes either way.',
        ],
      },
    ],
  },
  {
    title: '6. Risks, what is done, what remains',
    blocks: [
      {
        caption: 'Risks to students',
        head: ['Risk', 'What is done', 'What remains', 'Your judgement'],
        rows: [
          [
            'A teacher compares totals before and after one answer',
            'Before closing there is only a rough counter, which changes on a fixed 30-second grid and at a random distance from the true number. There is one release; in a pulse with waves, one for each group',
            'The teacher sees who holds a phone',
            '[[assessment-15|likelihood, severity]]',
          ],
          [
            'Small or unanimous groups show what someone said',
            'Nothing is shown below {k}, and for near-unanimous answers only “at least”',
            'Groups are known in the room; several people who pool their own answers learn more',
            '[[assessment-16|likelihood, severity]]',
          ],
          [
            'Totals of several courses or pulses are subtracted',
            'Sums are made of published groups only, of three courses or more',
            'If one student leaves and all others answer as before, two pulses say something about that student',
            '[[assessment-17|likelihood, severity]]',
          ],
          [
            'Someone who runs the server reads answers as they come in',
            'Counters are sealed and their keys are in a store of their own; both are destroyed at closing. Reading them takes a deliberate act during the pulse',
            'Whoever holds both stores, or the memory of the running server, while a pulse is open can read along. Who may: [[assessment-18|names or roles]]',
            '[[assessment-19|likelihood, severity]]',
          ],
          [
            'Addresses and times in logs are laid beside counters',
            'The product writes no log of answers',
            'Logs of host, proxy and network: [[assessment-20|what you have switched off]]',
            '[[assessment-21|likelihood, severity]]',
          ],
          [
            'Someone answers twice or makes up answers',
            'Printed codes, one for each student, where it matters',
            'With an open link this is not stopped, and students are told',
            '[[assessment-22|likelihood, severity]]',
          ],
          [
            'A student in distress tells a survey instead of a person',
            'Contacts on every page, and a sentence saying that nobody reads the answers as they arrive',
            'The contacts have to be correct. Last checked: {checked}',
            '[[assessment-23|likelihood, severity]]',
          ],
          [
            'Nothing changes, and trust is lost',
            'A reminder to tell students what was done, before the next pulse',
            'Staff need time for it: [[assessment-24|how]]',
            '[[assessment-25|likelihood, severity]]',
          ],
        ],
      },
      {
        text: 'What has not been shown: no outside security review or penetration test of this version has been reported to us: [[assessment-26|add yours]]. That the key store of the edge host keeps no history of deleted keys is an assumption that only the host can check.',
      },
    ],
  },
  {
    title: '7. Decision',
    blocks: [
      {
        items: [
          'Measures still to be taken: [[assessment-27|which, who, when]]',
          'Remaining risk accepted by: [[assessment-28|name, role, date]]',
          'Advice of the data protection officer: [[assessment-29|followed, or why not]]',
        ],
      },
    ],
  },
];

export const accessibilityStatement: readonly Section[] = [
  {
    title: 'Accessibility statement for the course pulse of {name}',
    blocks: [
      {
        text: 'This statement is about the pages at {host}. They are run by {name}. We want as many people as possible to be able to use them: with a keyboard or a screen reader, at any text size, in light or dark colours, on a phone, and for students without JavaScript.',
      },
    ],
  },
  {
    title: 'How accessible these pages are',
    blocks: [
      {
        text: 'The pages are built to the Web Content Accessibility Guidelines 2.2, level AA, which include what EN 301 549 asks of web pages.',
      },
      { text: 'Compliance status: [[statement-1|fully, partially or not compliant, after your own check]].' },
      {
        items: [
          'Students can answer, see the receipt and take answers back without JavaScript. Nothing moves, and the form sets no time limit of its own: it can be sent until the pulse closes.',
          'Charts come with a sentence and a table that say the same.',
          'The staff pages need JavaScript.',
        ],
      },
    ],
  },
  {
    title: 'What is not accessible',
    blocks: [
      { text: 'We know of no part that fails. Some part may still fail, because not everything has been tried:' },
      {
        items: [
          'Not tried by people with NVDA and Firefox, VoiceOver and Safari, or TalkBack and Chrome.',
          'Not tried by people who use speech input, switches or screen magnifiers.',
          'Translations are drafts and have not been read by native speakers.',
          'Inside a learning platform the frame around the pulse is the platform’s: [[statement-2|what you know of it]].',
          'Content outside the scope of the regulations: [[statement-3|none, or which]]. Disproportionate burden is not claimed.',
        ],
      },
    ],
  },
  {
    title: 'Other ways to take part',
    blocks: [
      {
        text: 'A pulse is voluntary. Anyone who cannot use the pages can ask {support} for help or for another way to be heard: [[statement-4|for example a conversation, or a form on paper]].',
      },
    ],
  },
  {
    title: 'Tell us',
    blocks: [
      {
        text: 'If something does not work for you, or you need it in another format, contact {support}. We answer within [[statement-5|days]].',
      },
      {
        text: 'If you are not happy with how we respond to your complaint: in England, Scotland and Wales contact the Equality Advisory and Support Service (EASS, www.equalityadvisoryservice.com); in Northern Ireland the Equality Commission for Northern Ireland. The Equality and Human Rights Commission enforces the regulations. In another country: [[statement-6|the body there]].',
      },
    ],
  },
  {
    title: 'How this was tested',
    blocks: [
      {
        items: [
          'With each version, automatic checks with axe against WCAG 2.2 A and AA run on every page and in every state, in light and dark. So do checks at 320 pixels, at 200% text and with wide spacing.',
          'A program goes through a whole pulse, setup, opening and closing by keyboard alone.',
          'Your own test: [[statement-7|who tried what, with which tools, when]]',
        ],
      },
      { text: 'Prepared on [[statement-8|date]], reviewed on [[statement-9|date]].' },
    ],
  },
];
