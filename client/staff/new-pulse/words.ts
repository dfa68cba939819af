/** Holds the words of the page "New pulse". */

export const newPulseWords = {
  title: 'New pulse',
  changeTitle: 'Change the planned pulse',
  duplicateOf: 'Filled in like pulse {code}. Choose new times, and change what you like.',
  openedMeanwhile:
    'This pulse has opened, so it can no longer be changed. You can close it, or move its closing time to a later one.',
  keepsCode: 'Only times change, so the pulse keeps its code {code}. Links, posters and printed slips go on working.',
  losesCode:
    'With these changes it becomes a new pulse with a new code. Links, QR codes, posters and printed slips with {code} no longer work: whoever follows them reads that this pulse was withdrawn.',
  meanwhile:
    'Meanwhile somebody else has changed this pulse. It now has the code {code}, opens {opens} and closes {closes}. What you typed is still here: if you save it, it takes the place of their plan.',
  meanwhileByHand:
    'Meanwhile somebody else has changed this pulse. It now has the code {code}, is opened by hand and closes {closes}. What you typed is still here: if you save it, it takes the place of their plan.',
  meanwhileLink: 'Look at their plan in a new tab',
  saveTimes: 'Save the new times',
  replace: 'Replace it by a pulse with a new code',
  questionsTitle: 'Questions',
  form: 'Which form?',
  core: 'Core: six questions',
  coreHint: 'Two each on mattering, belonging and trust.',
  standard: 'Standard: twelve questions',
  standardHint: 'The core six, and six more on the same three themes.',
  modules: 'Add question sets on the barriers that you expect',
  modulesChosen: 'Question sets: {n} of {most} chosen',
  modulesLegend: 'Which question sets?',
  modulesHint: 'Up to two. Each asks about one barrier more closely.',
  moduleSize: { one: '1 question', other: '{n} questions' },
  minGroup: 'Results are shown only if there are at least {n} answers.',
  see: 'The questions of “{name}”',
  count: '{n} of {most} questions',
  minutes: { one: 'about {n} minute', other: 'about {n} minutes' },
  contextLegend: 'Does the course work for different groups?',
  context: 'Ask who feels that they are one of only a few people like them',
  contextHint: 'One question, asked last, splits the results: “{question}” Groups smaller than {min} are merged.',
  peopleTitle: 'Who can answer',
  eligibility: 'Who is let in?',
  open: 'Anyone with the link or QR code',
  openHint:
    'There is nothing to prepare. These numbers count responses, not people: anyone with the link can answer, even twice, and someone who sends made-up responses might be able to work out the real ones.',
  codes: 'Printed codes, one for each student',
  codesHint:
    'You print {n} slips and students take one each from a pile. Each code works once. We record that it has been used, not what was answered with it.',
  roster: 'Students of the course, from its page on your learning platform',
  rosterHint:
    'Each student can answer once. Your platform says who is a student, and we keep neither names nor ids. We stamp a sealed slip and later recognise the stamp, not the slip.',
  reserve: {
    one: 'Also print one code',
    other: 'Also print {n} codes',
  },
  reserveHint: 'For students whose browser cannot get a stamp. Each code works once.',
  timesTitle: 'When',
  opening: 'When does it open?',
  byHand: 'When I open it in class',
  atTime: 'At a set time',
  opensAt: 'Opens at',
  closesAt: 'Closes at',
  presets: 'Good weeks in {term}',
  preset: 'Week {week}: {from} to {to}',
  courseClock: 'This is local time in {zone}.',
  moment: '{when}.',
  momentHere: '{when}. On this device: {here}.',
  resultsTitle: 'Results',
  mode: 'When are results shown?',
  atClose: 'Once, at the end',
  atCloseHint: 'Until then the answers stay in a sealed box.',
  waves: 'In waves',
  wavesHint:
    'As soon as two groups of at least {k} responses have come in, the older one may be shown. This suits pulses that run for days.',
  k: 'Smallest group that is shown',
  kHint: '{k} or more. Students see this number. Once it is promised, no later pulse of this course may go below it.',
  protectionNow: {
    one: 'Also protected if somebody knows {n} of the responses, such as their own.',
    other: 'Also protected if somebody knows {n} of the responses.',
  },
  fullNow: 'Exact counts from {full} answers on.',
  m: 'How many responses may somebody know?',
  mOne: 'One: their own, or one that they were told',
  mOneHint: 'They still cannot be certain how anyone else answered.',
  mTwo: 'Two',
  mTwoHint:
    'This protects students even if two of them tell each other their answers. Groups must be at least {k}, and a little less is shown where nearly everyone agrees.',
  full: 'Exact counts only from this many answers on',
  fullHint:
    'From {least} to {most}. Below it, results are rough ranges. A higher number protects better if you ask the same students again and somebody has left in between.',
  grace: 'Minutes for forms already on screen',
  graceHint: 'From 0 to 10, counted from the closing time. New visitors are turned away as soon as it closes.',
  resultsLegend: 'Who sees results?',
  results: 'Students see the results too',
  resultsHint: 'They see the same published totals as you, on the page that their code leads to.',
  suggested: 'Suggested by what is noted about this course: {signals}. You decide.',
  actsOn: 'This role acts on what it shows: {role}.',
  told: 'What students will be told',
  tooSmall:
    'Results need at least {needs} students who could answer, and this course has {size}. In a smaller group, anyone could guess who said what.',
  previewTitle: 'As a student will see it',
  preview: 'Show the form',
  previewHide: 'Hide the form',
  previewLanguage: 'In which language?',
  previewFrame: 'The form of this plan, as a student would see it. It cannot be sent from here.',
  previewHint: 'This is the real form. Nothing is stored, and it cannot be sent from here.',
  previewLoading: 'The form is being made…',
  frozen:
    'All of this is fixed once the pulse opens. Then only the closing time can be changed, and only to a later one.',
  make: 'Make the pulse',
  makeWithCodes: 'Make the pulse and its codes',
} as const;

/** They say why a choice on the page "New pulse" cannot be made now. */
export const whyNotWords = {
  smallClass: 'With up to {n} students, only the six core questions are asked.',
  tooMany: 'That would be {n} questions; the maximum is {most}.',
  twoModules: 'You can choose at most two question sets.',
  needsCodes: 'This needs printed codes.',
  notEntered:
    'Needs a number of students that somebody else vouches for. Ask an administrator who does not teach this course to enter under “Programmes” how many are enrolled: at least {needs}.',
  tooFewEnrolled: 'Needs at least {needs} enrolled students; an administrator has entered {n} under “Programmes”.',
  moreCodes:
    'This course has {size} students in its settings, but an administrator has entered {n} under “Programmes”. Every further code could be used by whoever keeps it, so the settings must not say more.',
  contextNeeds: 'Needs {needs} students who could answer; this course has {size}.',
  tooManyCodes:
    'A pulse can have at most {most} printed codes, one for each student. Choose the open link, or correct the size of the class in the settings of the course.',
  notWithWaves: 'This cannot be combined with results in waves.',
  notWithContext: 'This cannot be combined with the question that splits results.',
  wavesNeedHours: 'Needs at least {hours} hours between opening and closing.',
  codesForWaves: 'Results in waves need printed codes.',
  codesForContext: 'The question that splits results needs printed codes.',
  nobodyActs:
    'Your institution first has to name who will act on it. An administrator can do that under “Institution”.',
  threeOwn: 'You can add at most three.',
  mustRest: 'Students on this course were asked less than 72 hours ago. The earliest opening is {when}.',
} as const;

/**
 * They are about questions of the course's own (instrument.md section 6). The rules' own sentences are in
 * custom-items.json.
 */
export const ownWords = {
  title: 'Questions of your own',
  intro:
    'You can add up to three, which students answer with Never to Always. They are shown separately, marked as written by this course, and never added to anything else.',
  add: 'Add a question of your own',
  one: 'Your question {n}',
  text: 'The sentence that students answer',
  textHint:
    'Something that staff or the course did, which can be true often or rarely. For example: Staff gave us time to think.',
  left: 'Characters left: {n}',
  words: { one: '1 word', other: '{n} words' },
  wordsOf: '{words}; the maximum is {most}.',
  doer: 'Who can change this?',
  doers: { staff: 'Staff', course: 'The course', 'staff-and-peers': 'Staff and students together' },
  language: 'Language of the sentence',
  noLists: 'We have no lists of words to check against in this language, so please check each point yourself.',
  points: 'Please confirm',
  mustChange: 'Must be changed',
  consider: 'Please reconsider',
  fine: 'No problems found.',
  remove: 'Remove question {n}',
  removed: 'A question was removed.',
  putBack: 'Put it back',
  says: {
    empty: 'Please write the sentence, or remove this question.',
    confirm: 'Please confirm each of these points, or remove this question.',
  },
} as const;

/** They say in short what suggests a question set (I1.29). */
export const signalWords = {
  retention: 'few stay on',
  absence: 'absence',
  awards: 'gaps in marks',
  community: 'a weak learning community',
  comments: 'comments on isolation or bias',
} as const;
