/**
 * Holds the words of the list of courses, of adding a course, and of the page of one: what runs now, trend, dates,
 * settings, signals.
 */

export const coursesWords = {
  archiving: 'Archive courses',
  allOf: 'All courses: {n}',
  title: 'Your courses',
  emptyTitle: 'No course yet',
  empty: 'Add a course, and its first pulse can run in your next class.',
  addFirst: 'Add your first course',
  demo: 'To look around first, run “npm run demo”. It starts a made-up university in a folder that is deleted afterwards.',
  students: { one: '1 student', other: '{n} students' },
  noPulse: 'No pulse yet',
  opens: 'Opens {when}',
  opensByHand: 'Opens when you choose',
  closes: 'Closes {when}',
  archived: 'Archived: {n}',
  told: 'Students have heard what came of the last pulse.',
  all: 'All courses',
  trend:
    'How mattering, belonging and trust stood in the last {n} pulses, from none of the answers to all of them. The numbers are on the page of the course.',
} as const;

/** They say on the home what needs somebody now, over all courses. */
export const nowWords = {
  title: 'Also waiting for you',
  link: '{link}: {course}',
  more: 'And {n} more',
} as const;

/** They lead through the first hour. The list goes away when everything is done. */
export const firstHourWords = {
  title: 'Your first hour',
  progress: '{done} of {all} done',
  done: 'Done: {step}',
  hide: 'Hide this list',
  help: 'What a pulse is, and how one follows the other.',
  helpLink: 'Read the help',
  steps: {
    course: { title: 'Add a course', text: 'Its name and how many students it has are enough.' },
    pulse: { title: 'Open a pulse in class', text: 'Students scan a code and answer six questions in about a minute.' },
    read: {
      title: 'Read the results together',
      text: 'They appear when the pulse has closed, if enough students answered.',
    },
    tell: {
      title: 'Tell your students what you will do',
      text: 'One small act is enough. It is why they answer next time.',
    },
  },
} as const;

/** They say what is due next, on the home and on a course (E7.9). */
export const nextWords = {
  next: 'Next',
  nextIn: 'Next in {course}',
  'tell-late': {
    title: 'Tell your students what came of it',
    text: 'Students have been waiting since {day}. It is better to tell them late than not at all.',
    link: 'Tell them now',
    goOn: 'Finish the draft',
  },
  tell: {
    title: 'Tell your students what came of it',
    text: 'They should hear by {day} what you will do, or why you will not.',
    link: 'Write it now',
    goOn: 'Finish the draft',
  },
  read: {
    title: 'Read the results',
    text: 'The pulse that closed on {day} has results.',
    link: 'Read them',
  },
  running: {
    title: 'A pulse is open',
    text: 'It closes {when}. Show the code wherever your students are.',
    link: 'Show it on the wall',
  },
  closing: {
    title: 'Results are being prepared',
    text: 'The pulse closed {when}. Results take a few minutes.',
    link: 'Look for the results',
  },
  'open-today': {
    title: 'A pulse opens today',
    text: 'It opens {when}.',
    byHand: 'It opens when you open it.',
    link: 'Prepare the wall',
  },
  open: {
    title: 'A pulse is planned',
    text: 'It opens {when}.',
    byHand: 'It opens when you open it, for example when everybody is in the room.',
    link: 'Prepare the wall',
  },
  'too-few': {
    title: 'The last pulse has no results',
    text: 'Nothing can be shown of the pulse that closed on {day}. Tell your students, and try a conversation instead.',
    link: 'What to do now',
  },
  'plan-first': {
    title: 'Plan the first pulse',
    text: 'Your students answer six short questions on their phones, which takes about a minute.',
    link: 'Plan a pulse',
  },
  plan: {
    title: 'Plan the next pulse',
    text: 'Nothing else is due. Four weeks between two pulses are a good rhythm.',
    link: 'Plan a pulse',
  },
} as const;

export const stageWords = {
  draft: 'Being prepared',
  armed: 'Not open yet',
  open: 'Open',
  grace: 'Closing',
  closing: 'Closing',
  closed: 'Closed',
  lost: 'Results lost',
} as const;

export const courseWords = {
  students: { one: '1 student', other: '{n} students' },
  zone: '{students} · {zone} time',
  current: 'Now',
  latest: 'Latest',
  projector: 'Show the code',
  share: 'Share it',
  linkTitle: 'Link of the course',
  linkText: 'It shows students the open pulse, and otherwise what came of the last one.',
  linkMore: 'QR code, poster and frame',
  showResults: 'See the results',
  lost: 'Its results are lost, because this server was restored from a backup that is older than the end of the pulse. You can make a new one.',
  nothingShown: 'Nothing to show: what to do now',
  whenResults: 'When are there results?',
  newPulse: 'New pulse',
  emptyTitle: 'No pulse yet',
  empty: 'A pulse is six short questions that students answer on their phones in about a minute.',
  emptyHelp: 'How one pulse follows the other',
  oneAtATime: 'Only one pulse can run at a time. You can make a new one when this one has closed, or was discarded.',
  visit: 'You are here as somebody who teaches this course, for one hour. You can do what a co-teacher can.',
  archived: 'This course is archived. It is listed separately and takes no new pulses. Everything published is kept.',

  closeLater: {
    title: 'Close later',
    time: 'Closes at',
    hint: 'You can only choose a later time. It is local time in {zone}.',
    save: 'Save',
    beforeTitle: 'Before you move it',
    reason: 'Why should it stay open into these weeks anyway?',
    reasonHint: 'Students have least time then. Your reason is recorded in the audit log.',
  },

  planned: {
    change: 'Change it',
    discard: 'Discard it',
    discardTitle: 'Discard this planned pulse?',
    discardText:
      'Nobody has answered it yet, and nothing of it is kept. Links, QR codes, posters and slips with {code} no longer work: whoever follows them reads that this pulse was withdrawn.',
    discardYes: 'Discard it',
    discardNo: 'Keep it',
  },

  deleting: {
    title: 'Delete this course',
    lead: 'This course has no pulse, so it can be deleted. A course with a pulse can only be archived.',
    button: 'Delete this course',
    sure: 'Delete “{course}”?',
    text: 'Everybody on its team loses it, and invitations to it that nobody has used stop working. This cannot be undone.',
    yes: 'Delete it',
    no: 'Keep it',
  },

  dates: {
    title: 'Dates',
    again: 'Ask the same again',
    lost: 'Ended {when}. Its results are lost: this server was restored from an older backup.',
    opens: 'Opens {when}',
    closes: 'Closes {when}',
    closed: 'Closed {when}',
    tellBy: 'Tell your students by {day}',
    results: 'Results',
    nothingShown: 'Nothing to show',
    tell: 'Write it',
    earlier: { one: '1 earlier pulse', other: '{n} earlier pulses' },
  },

  trend: {
    title: 'From pulse to pulse',
    lead: 'A point is the share of answers that were “often” or “always”; the thin line is its 95% interval. A bar is a range. A solid line joins two pulses where the change is clear, a dashed line where it is not. Where there is no line, the two cannot be compared.',
    kept: { one: 'Results older than {n} year are deleted.', other: 'Results older than {n} years are deleted.' },
    few: 'After the second pulse with results, you will see here what changed.',
    marks: 'What staff did',
    mark: '{day}: {title}',
    marksNote: 'The numbers on the chart mark when staff did something. They do not prove that it caused a change.',
    source: '{course}. {status}',
    sentence: '{verdict} {construct}: pulses shown: {shown} of {all}; latest {latest}.',
    /** The verdict has said the latest value already. */
    sentenceTold: '{verdict} {construct}: pulses shown: {shown} of {all}.',
    gaps: {
      'too-few': 'too few answers',
      unreadable: 'the answers could not be opened',
      'not-asked': 'not asked',
      withheld: 'not all questions could be shown',
    },
    gap: 'too few',
    caption: 'each pulse, the earliest first; in brackets the 95% interval',
    columnDay: 'Closed',
    columnValue: 'Often or always',
    columnChange: 'Compared with the previous pulse',
    first: '–',
    cell: '{share}% ({low} to {high}%)',
    changes: {
      increase: 'clear increase',
      decrease: 'clear decrease',
      'no-clear-change': 'no clear change',
      'too-few': 'too few answers',
    },
  },

  settings: {
    title: 'Settings',
    lead: 'Existing pulses keep the settings they were created with.',
    name: 'Course',
    nameHint: 'The name students know.',
    classSize: 'How many students could answer?',
    classSizeHint: 'An estimate is fine. It decides whether numbers can be shown at all.',
    language: 'In which language do you write to your students?',
    languageHint:
      'The wall, the poster, printed slips and slides are in it too. Each student chooses a language for the form.',
    secondLanguage: 'A second language beside it?',
    secondLanguageHint: 'It stands below the first on the wall, on the poster and on printed slips.',
    noSecondLanguage: 'No second language',
    zoneHint:
      'Times are shown, typed and counted in its local time. Pulses keep the moments at which they open and close.',
    movedTitle: 'What this changes',
    opens: 'Opens: {before}; from then on written as {after}',
    closes: 'Closes: {before}; from then on written as {after}',
    movedKept: 'The moments stay. Students read the time zone with which a pulse was made.',
    externalId: 'Id in your institution’s systems',
    externalIdHint: 'For example the course code. No other course has the same. You can leave it empty.',
    save: 'Save',
    saved: 'Saved.',
  },
} as const;
