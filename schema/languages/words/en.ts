/** Every word of the students' pages in English: the reference that the other languages are typed by. */
export const en = {
  // The form
  title: 'Course pulse: a short survey',
  courseLine: 'Course: {course}',
  promiseAnonymous: 'Anonymous: no login, no name, no cookies.',
  /** Whoever comes from a learning platform has signed in there, and the launch had a cookie (lms.md L5.3, L7.5). */
  promiseAlong: 'Anonymous: no name, no id and no cookie goes along with your answers.',
  promiseOpen: {
    one: 'You and the staff on your course see only totals, after closing, and only if there is at least {k} response.',
    other:
      'You and the staff on your course see only totals, after closing, and only if there are at least {k} responses.',
  },
  promiseResultsOff: {
    one: 'The staff on your course see only totals, after closing, and only if at least {k} response comes in.',
    other: 'The staff on your course see only totals, after closing, and only if at least {k} responses come in.',
  },
  /** W1 for results in waves (privacy.md R2.2, R7). */
  promiseWaves: {
    one: 'Others see only totals, and only of groups of at least {k} response; some of them before closing.',
    other: 'Others see only totals, and only of groups of at least {k} responses; some of them before closing.',
  },
  /** The two lines that every form begins with (E3.12). What they promise must hold in every mode. */
  promiseShort: 'Anonymous: no login, no name. Only totals of {k} or more responses are shown.',
  promiseShortAlong: 'Anonymous: no name goes along. Only totals of {k} or more responses are shown.',
  /** W13 in short: on the form, the wall and the poster. */
  linkOpen: 'Anyone with the link can answer.',
  /** W13 in full: on "How is this anonymous?" and where staff choose who can answer. */
  linkLimit: 'Anyone with the link can answer more than once.',
  /** privacy.md R7, `open`. */
  answersNotPeople: {
    one: 'We cannot promise that {k} response comes from {k} person. Someone who sends made-up responses might be able to work out the real ones.',
    other:
      'We cannot promise that {k} responses come from {k} different people. Someone who sends made-up responses might be able to work out the real ones.',
  },
  /** privacy.md R7, `codes`. */
  codeOnce:
    'Your code works once. We record that it has been used, but not what was answered with it. Take a slip from the pile yourself.',
  codesPrinted: { one: '{n} code was printed.', other: '{n} codes were printed.' },
  /** privacy.md R7, `roster`: in short, and in full on "How is this anonymous?". */
  rosterOnce: 'Each student of the course can answer once, from the course page.',
  rosterLimit:
    'We stamp a sealed slip and later recognise the stamp, not the slip. Your learning platform knows you came here. Whoever records times and addresses could still guess; answering later helps.',
  rosterPlatform:
    'Your learning platform could answer in the name of any student, and find out who has been given a stamp.',
  rosterOperator:
    'While the pulse is open, an operator who has a list of the students could find out who has been given a stamp.',
  /** A pulse with a roster, opened without a launch from the course page (E3.10, lms.md L2.3). */
  rosterFromCourse: 'Open this pulse from your course page',
  /** The same inside a frame, which may well lie on that page. */
  rosterFromActivity: 'Open this pulse through its activity in your course',
  rosterFrame:
    'This frame is not told that you are a student of the course, but the activity is. If you do not find it, ask your teacher.',
  rosterWhy:
    'Your learning platform knows who is a student of this course, so each student can answer once. It is not told what you answer.',
  /** lms.md L7.5. */
  rosterOnlyStudent:
    'Your course site tells us who you are. We use that only to let each student of this course answer once, and we do not keep your id.',
  rosterCode: 'I have a printed code',
  rosterWords: 'The key of this pulse in six words. They are the same on the screen in your room:',
  /** What the script says about the stamp (lms.md L8.6, L13.2). */
  rosterWait:
    'Sending. Please keep this page open. We wait up to 20 seconds first, so that the time does not tell whose answers these are.',
  rosterCannot:
    'This page cannot get a stamp for your answers. Open the activity in a new window or in another browser, or ask your teacher for a printed code.',
  rosterElsewhere:
    'You have already been given a stamp for this pulse, on another page. If you have not answered there, ask your teacher for a printed code.',
  rosterTooOld: 'This page is too old to send from. Please open the pulse again from your course page.',
  keyWrongTitle: 'Stop',
  keyWrong: 'Stop: this page’s key is not the one on the screen in your room. Do not answer; tell someone.',
  slipLabel: 'Code from your slip',
  slipHint: '12 letters and digits. Capital letters, spaces and hyphens make no difference.',
  slipByHand: 'JavaScript is off, so scanning your slip does not fill in the code. Please type it.',
  howLink: 'How is this anonymous?',
  howMore: 'Everything that is sent, stored and shown',
  length: { one: '{N} question, about {m} min.', other: '{N} questions, about {m} min.' },
  skipHint: 'You can skip any question.',
  itemOf: '{number} of {total}',
  tickAny: 'Tick as many as you like.',
  unansweredOne: { one: '{s} question is not answered.', other: '{s} questions are not answered.' },
  noneAnswered: 'You have not answered any question yet.',
  showMe: 'Show me',
  sendAnyway: 'Send anyway',
  send: 'Send answers',
  sending: 'Sending. Please keep this page open.',
  notSentYet: 'Not sent yet. We keep trying while this page is open.',
  languageLabel: 'Language',
  noScriptHint:
    'JavaScript is off. You can still answer and send. Choose your language first: a later change clears your answers.',
  noScriptKept:
    'The browser may keep what you send, even after it is closed. If others use this device, answer in a private window.',

  // After Send
  sent: 'Sent. Thank you.',
  resultsWhen: {
    one: 'Results will appear after {time}, if there is at least {k} response.',
    other: 'Results will appear after {time}, if there are at least {k} responses.',
  },
  resultsLink: 'Where results will appear',
  /** Takes the place of the time, as long as staff may still close earlier. */
  timeOrSooner: '{time}, or as soon as your teacher closes this pulse',
  receiptTitle: 'Receipt: what we recorded',
  receiptLine: 'Question {number}: +1 for “{answer}”',
  receiptTicked: 'Question {number}: +1 for “ticked” on “{option}”',
  receiptNotTicked: 'Question {number}: +1 for “not ticked” on “{option}”',
  receiptNothing: 'Question {number}: no answer recorded',
  receiptFingerprint:
    'A digital fingerprint made from this form’s key stays until the pulse closes, so that nothing is counted twice.',
  takeBack: 'Take back my answers',
  takeBackLimit:
    'You can take your answers back for as long as the pulse is open and you keep this page open. After that, nobody can find them.',
  closeTab: 'If others use this phone or computer, close this tab now.',
  takenBack: 'Your answers have been removed from the totals.',
  codeFinished: 'Answers with this code were taken back several times, so the code cannot be used again.',
  tokenFinished: 'Answers with this stamp were taken back several times, so it cannot be used again.',
  takenBackAgain: 'You can answer again below, or close this page.',
  tooLateToTakeBack: 'It is too late to take back your answers. The totals can no longer be changed.',
  nothingToTakeBackTitle: 'Nothing was counted',
  nothingToTakeBack: 'No answers from this form have been counted, so there is nothing to take back.',
  takeBackWaits: 'Not taken back yet. We keep trying while this page is open.',
  notTakenBackYet: 'Not taken back yet. Please try again.',
  alreadySent: 'Already sent.',
  alreadySentText: 'Answers were sent from this tab. One form per person is enough.',
  someoneElse: 'Someone else on this phone',
  sendAgain: 'Send again',
  tryAgain: 'Try again',
  expiredTitle: 'This page has expired',
  expired:
    'So that nobody else can see or take back what was sent from this device, this page no longer shows it. Please close this tab.',

  // States of a pulse
  closedTitle: 'This pulse has closed',
  /** W7 together with the title. */
  closed: 'Results will be shared {when}.',
  whenSoon: 'in a few minutes',
  whenByTeacher: 'by the staff on your course',
  whenHere: 'on the page linked below',
  closedUnsent: 'It closed before your answers arrived. They were not counted.',
  closedUnsure: 'We could not confirm whether your answers arrived in time.',
  closing: 'Closed to new visitors. A form already on screen can be sent until {time}.',
  closingTitle: 'This pulse is closing',
  notOpenTitle: 'Not open yet',
  notOpenYet: 'This pulse is not open yet. It opens: {when}.',
  notOpenSoon: 'This pulse is not open yet. It will be opened in class: reload this page then.',

  // The wall of the lecture hall (E7.8)
  wallGo: 'Scan, or go to',
  wallCode: 'Code',
  wallWords: 'Key in words',
  wallCounter: 'Responses so far',
  wallFrom: 'shown from {k} on',
  wallPaused: 'paused',
  wallOpens: 'Opens: {when}',
  wallCloses: 'Open until {time}',
  wallPreparing: 'The results are being prepared.',
  wallResults: 'The results are ready.',
  wallQr: 'QR code that leads to {url}',

  // What a visitor of an unknown code reads
  unknownCode: 'We do not recognise this code. Please check it and try again.',
  unknownTitle: 'Unknown code',
  discardedTitle: 'This pulse was withdrawn',
  discarded:
    'It was withdrawn before it opened, and nobody has answered it. If there is a new one, your teacher will give you its code.',
  codeFieldLabel: 'Code (from the screen or from your slip)',
  openCode: 'Continue',

  // What the link of a course says beside the pages of its pulses (lms.md L2.5, L2.6)
  courseNoneTitle: 'No pulse yet',
  courseNone: 'Nothing has been asked in this course yet. When a pulse opens, you find it here, under this same link.',
  courseLast: 'No pulse is open now. This is what came of the last one, which closed on {day}.',
  courseEarlier: 'Earlier pulses',
  courseResults: 'What came of earlier pulses',
  courseArchivedTitle: 'This course is archived',
  courseArchived: 'Nothing more will be asked here. What has been published can still be read.',
  courseReplacedTitle: 'This link has been replaced',
  courseReplaced: 'The course has a new link. Please ask your teacher for it.',
  courseUnknownTitle: 'Unknown course link',
  courseUnknown: 'We do not recognise this link. Please check it letter by letter, or type the code of a pulse here.',

  // A rehearsal (E7.7)
  rehearsal: 'Rehearsal',
  rehearsalSays:
    'Your answers are destroyed when it ends. Nobody is shown any results, not even the staff. Everything else looks as in a real pulse.',
  rehearsalResults:
    'A rehearsal has no results. This page would show them after a real pulse, if enough responses had come in.',
  rehearsalOverTitle: 'No rehearsal is running here',
  rehearsalOver:
    'When a rehearsal ends, all answers are destroyed. Nobody is shown any results. After a real pulse, this address leads to the results, if enough responses have come in.',

  // What can go wrong
  tooManyTitle: 'Please wait a moment',
  tooManyTries: 'There have been too many attempts. Please wait a minute and try again.',
  emptyTitle: 'Nothing to send',
  allBlank: 'You did not answer any question, so nothing was stored.',
  backToForm: 'Back to the questions',
  conflictTitle: 'Sent before with other answers',
  conflict:
    'This form has already been sent with other answers. The first version stands; this one has not been counted.',
  badCodeTitle: 'Please check your code',
  badCode:
    'This is not one of the codes that were printed for this pulse. Nothing is lost: correct it here and send again.',
  usedCodeTitle: 'This code has been used',
  codeUsed: 'This code has been used already.',
  usedCodeHelp:
    'Each code works once. If you mistyped it, correct it here and send again. If somebody else has used yours, ask your teacher for another.',
  badTokenTitle: 'Not sent from the course page',
  badToken:
    'This pulse takes answers only from students who come from their course page, or who have a printed code. Nothing was counted.',
  usedTokenTitle: 'You have already answered',
  usedToken: 'Each student can answer once, and your stamp has been used already.',
  releasedTitle: 'Already published',
  released: 'Your answers belong to a group that has already been published, so they can no longer be taken back.',
  countedAndPublished:
    'Answers sent with this form have already been counted, and the group they belong to has been published. They can no longer be changed or taken back.',
  withdrawnTitle: 'Taken back',
  withdrawn: 'These answers were taken back and are not counted any more.',
  answerAgain: 'Answer again',
  notSentTitle: 'Not sent yet',
  busy: {
    one: 'Very many answers are arriving just now, and yours could not be counted yet. Please wait {s} second and send again.',
    other:
      'Very many answers are arriving just now, and yours could not be counted yet. Please wait {s} seconds and send again.',
  },
  retry: 'Your answers could not be counted just now. Please wait a moment and send again.',
  malformedTitle: 'We could not read this form',
  malformed: 'Something in what was sent is not part of this form ({field}). Nothing was counted.',
  tooLarge: 'What was sent is far larger than this form can be. Nothing was counted.',
  wrongType: 'Answers can only be sent with the form on this site. Nothing was counted.',
  brokenOff: 'The connection ended before the whole form had arrived. Nothing was counted.',
  missingTitle: 'Page not found',
  missing: 'There is no page at this address. If you have a code, type it here.',

  // Support and footer
  supportHeading: 'Where to get support',
  notAReport:
    'Please do not use this survey to report a problem: nobody reads the answers as they arrive, and nobody can reply. If you need help or someone to talk to:',
  supportLabel: 'Support',
  reportLabel: 'To report a problem',
  emergencyLabel: 'In an emergency',
  notAReportHere:
    'Please do not use this survey to report a problem: nobody reads the answers as they arrive, and nobody can reply. If you need help or someone to talk to, contact your institution’s student support service.',
  accessibilityLink: 'Accessibility',
  privacyLink: 'Privacy',

  // The landing page
  landingTitle: 'Mattering Pulse',
  landing:
    'A short, anonymous survey about one course: do students feel that they matter, that they belong, and that they can trust the staff?',
  landingCode: 'Enter the code shown in class.',
  landingStaff: 'Teaching a course?',
  landingStaffLink: 'Go to the staff pages',

  // Results for students
  resultsTitle: 'Results',
  resultsBefore: {
    one: 'Results will appear here after {time}, if there is at least {k} response.',
    other: 'Results will appear here after {time}, if there are at least {k} responses.',
  },
  resultsSoon: 'The pulse has closed. Results appear here in a few minutes.',
  resultsOff: 'The staff on your course will share the totals with you. They are not shown on this page.',
  answersNotStudents: 'These numbers count responses, not people.',
  resultsConstructs: 'Mattering, belonging, trust',
  resultsItems: 'Question by question',
  resultsDeleted:
    'Results are kept for a limited number of years. The results of this pulse were past that limit and have been deleted.',
  resultsLost: 'The results of this pulse are lost and cannot be brought back.',
  resultsUnreadable:
    'The answers to this pulse could not be decrypted, so there is nothing to show. They have been destroyed.',
  pleaseDoNot:
    'Please do not try to work out who said what. If even one person raises something, that is reason enough to act. If others say nothing, it does not mean that all is well.',

  // You said, we did (W12): the staff's own words come between these
  youSaidWeDid: 'You said, we did',
  loopGood: 'What you said works well',
  loopHard: 'What you said is difficult',
  loopWeDo: 'What we are doing now',
  loopByWhen: 'By {day}: {role}.',
  loopWeCannot: 'What we cannot do, and why not',
  loopPassedTo: 'Passed to: {role}.',
  loopAskAgain: 'When we will ask you again',
  /** A student representative agreed to exactly these words (H2.4). */
  loopAgreed: 'Agreed with the student representative.',
  loopWrong: 'Did we get it wrong? Please tell us in class, or through somebody you trust.',
  loopCorrected: 'Corrected on {day}.',
  loopNothingYet: 'The staff on this course have not yet written here what they are doing in response.',
  loopRoleTeacher: 'your teacher',
  loopRoleCourseLead: 'the course lead',
  loopRoleProgramme: 'the programme',
  loopRoleInstitution: 'the institution',

  // How is this anonymous? (E5.1)
  howSent: 'What is sent',
  howSentText:
    'The message with your answers holds these fields and nothing else. The key is random and is made with the form; for each question there is a number, or “n” for no answer. With JavaScript, the message is padded to 2,048 characters, so that its length gives nothing away.',
  howStored: 'What is stored',
  howStoredText:
    'One sealed table of counters for the whole pulse: how often each answer was given to each question, and how many forms came in and were taken back. No list of people and no single form.',
  howStoredFingerprint:
    'Until the pulse closes we also keep two fingerprints of each form: one of its key, and one of the key and answers together. They prevent double counting and let you take your answers back.',
  howNotStored:
    'We never store the time of an answer, your network address, your browser, your language, a cookie or a name. The file of fingerprints can show in which order forms came in, but not what they said.',
  /** lms.md L2.8. It stands on the page "Privacy" too. */
  howVisits: 'We do not count visits. The link of a course shows the same page to everyone who opens it.',
  howWhoSees: 'Who sees what',
  howWhileOpen: {
    one: 'While the pulse is open, everyone sees the same rough counter: nothing at first, then {k} or more, then higher steps of five; each step appears a little late. Nobody sees answers.',
    other:
      'While the pulse is open, everyone sees the same rough counter: nothing at first, then {k} or more, then higher steps of five; each step appears a little late. Nobody sees answers.',
  },
  howAfterShared: 'After closing, staff and students see the same published totals.',
  howAfterStaff:
    'After closing, the staff on this course see the published totals. They will tell students about them.',
  howThreshold: 'The smallest group we show, and when that is fixed',
  howThresholdText: {
    one: 'Nothing is shown about fewer than {k} response. This number was fixed before this pulse opened and cannot be changed.',
    other:
      'Nothing is shown about fewer than {k} responses. This number was fixed before this pulse opened and cannot be changed.',
  },
  howKnown:
    'Even somebody who knows {m} of the responses, such as their own, cannot be certain how anyone else answered a question.',
  howKnownOwn:
    'Questions that this course wrote itself may depend on other questions, so for these we can only promise it for each question taken by itself.',
  howBands:
    'If a question has fewer than {full} answers, we show rough ranges instead of counts. Where nearly everyone agrees, we say only “at least” a certain number.',
  howDestroyed: 'When answers are destroyed',
  howDestroyedText:
    'The pulse is due to close on {time}. A fixed rule then turns the counters into the published totals, once; after that the counters, the fingerprints and their key are deleted. The published totals are kept.',
  howDestroyedEnded:
    'The pulse closed on {time}. A fixed rule then turns the counters into the published totals, once; after that the counters, the fingerprints and their key are deleted. The published totals are kept.',
  howCodes:
    'Until the pulse closes we also keep fingerprints of the printed codes and of those that were used, and how often answers were taken back with them. They are not kept beside answers.',
  howRosterSent:
    'Before that, your browser asks for a stamp with a request of its own: it sends a ticket from your course page, which says for whom the stamp is, and a sealed slip, which is a number that tells us nothing. It waits up to 20 seconds between the two requests. The stamp goes along with your answers as “token”.',
  howRoster:
    'Until the pulse closes we also keep fingerprints of the students who were given a stamp, and of the stamps that were used. Nothing that we keep leads from one to the other.',
  howRosterList:
    'If whoever teaches the course gave a list of its students, we also keep a fingerprint of each of them until the pulse closes, and never the list.',
  howWaves: {
    one: 'Once two groups of at least {k} response each have come in, the older group may be published before closing. Which group a response joins is decided by chance alone.',
    other:
      'Once two groups of at least {k} responses each have come in, the older group may be published before closing. Which group a response joins is decided by chance alone.',
  },
  howCannot: 'What we cannot promise',
  howCannotNetwork:
    'Your network, and the company that hosts this site, can see that this page was opened. A learning platform may record that you clicked its link.',
  howCannotOperator:
    'Anyone with access to both of our data stores, or to the memory of the running server, while the pulse is open could read answers as they come in.',
  howCannotShoulders: 'People beside you can see your screen.',
  howCannotUnanimous: 'If a whole class agrees, the totals show what nearly everyone thinks.',
  // What follows these two is the reason in the words of the staff (R2.1a).
  howAskedAcross:
    'Within three days of this pulse, students of another course of the same staff are asked some of the same questions, and comparing the two results could tell more than one of them alone. The staff give this reason:',
  howOtherGroup:
    'Students of another course of the same staff were promised a smallest group of another size. The staff give this reason:',
  howCheck: 'Check it yourself',
  howCheckText:
    'Your browser’s network tools will show a single request when you send, no “Set-Cookie” and no other host. This site runs version {version}; its source code is open.',
  howCheckRoster:
    'Your browser’s network tools will show two requests when you send, one for the stamp and one with your answers, no “Set-Cookie” and no other host. This site runs version {version}; its source code is open.',
  howContact: 'Questions: {support}.',
  howNever: 'What we never do',
  howNeverText:
    'We never score individual students, rank teachers, link answers to marks or attendance, advertise or track. We never pass on individual answers: there are none to pass on.',

  // Privacy (E5.5)
  privacyTitle: 'Privacy',
  privacyStudents: 'For students',
  privacyStudentsText:
    'You need no account here to answer, and no cookie goes along with your answers. Answers go straight into sealed counters; no individual form, no time and no network address is kept. Totals are published only for groups that are large enough, and once for each group: after closing or, where the form says so, earlier for some groups. Then the counters are destroyed.',
  /** privacy.md R3.5. */
  privacyKeys:
    'The key to the counters is held in a separate store and is deleted at closing. Where this site runs on Cloudflare, we assume that Cloudflare’s key store keeps no older copies; nobody outside Cloudflare can check this.',
  privacyTab:
    'Until you send, what you have ticked or typed is kept in this browser tab only, and the browser deletes it when you close the tab. Traces may stay in the browser’s files for a while. On a shared device, use a private window.',
  privacyPulse: 'Each pulse has its own page “How is this anonymous?”, made from its real settings.',
  privacyRights:
    'Once answers have been counted, nobody can tell which were yours, so they cannot be looked up, changed or deleted for you. You can take them back yourself while the pulse is open and you still have the page shown after sending.',
  /** lms.md L5.3, L7.1. */
  privacyPlatform:
    'If you open a form from your course site, that site sends us a signed note which says who you are. We read in it which course it is, that you study there, and your language, and forget the rest. Where each student can answer once, we keep a fingerprint of your id until the pulse closes. One cookie ties this visit to your browser; it is never sent with answers, and it ends as the form opens, or after five minutes at the latest.',
  privacyStaff: 'For staff',
  privacyStaffText:
    'Apart from visits from a course site, only the staff pages use cookies, and for three things only: to keep somebody signed in, to remember the language that was chosen, and to let a computer in a lecture hall show a pulse. They are never sent to students’ pages. The names of staff, their courses and the changes they make are stored until the institution deletes them.',
  privacyRepresentative:
    'A student who has agreed to represent the others can be named by the staff of a course. Their name is then stored too. They see no result that the other students do not see.',
  privacyWho: 'The institution that runs this site is responsible for it (the data controller).',

  // Accessibility (section 11)
  accessibilityTitle: 'Accessibility',
  accessibilityGoal: 'These pages are built to meet the Web Content Accessibility Guidelines 2.2, level AA.',
  accessibilityDoes:
    'You can answer with a keyboard or a screen reader, at any text size, in light or dark colours, and without JavaScript. Nothing moves, and the form sets no time limit of its own.',
  accessibilityTested:
    'How we test: with automated checks, and by using the pages with a keyboard. People who use screen readers have not tested them yet.',
  accessibilityContact:
    'If something does not work for you, please tell the staff of your course or the support service of your institution. They can offer you another way to take part.',
  versionLine: 'Version {version}',

  // On every page of the demo, and of a trial server that will be deleted (E7.5)
  demoStrip: 'Demo: made-up data',
  trialStrip: 'Trial: everything is deleted when this server stops',
} as const;
