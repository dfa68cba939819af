/**
 * Holds the sentences that say what is wrong with a planned act, with "You said, we did", with exam weeks or with a list of
 * students (E8.2, E8.3, privacy.md R5.6).
 * The server and the forms of the staff app say the same.
 */

export const unfitWords = {
  actTitle: 'Give the act a name, so that others know what is meant.',
  owner: 'Choose who does it: the teacher, the course lead, the programme or the institution.',
  studentsOwnNothing:
    'Students are never responsible for an act: choose a staff role that does it, or that it is passed on to.',
  dueDay: 'Choose the day by which it is done.',
  duePast: 'This day has passed. Choose a later one.',
  dueTooFar: 'Choose a day within a year.',
  doneDay: 'Say on which day it was done.',
  doneInFuture: 'This day is still to come. Mark it as done when it is.',
  beforeClosing: 'This day is before the pulse closed. Choose a later one.',
  passedTo: 'Say which role it is passed on to, for example: head of timetabling.',
  nothingPromised: 'Say what you do now, or further down what you cannot do and why.',
  why: 'Say why it cannot be done.',
  cannot: 'Say what it is that you cannot do.',
  promise: 'Say what you do.',
  promiseDay: 'Say by which day: a promise without a date is none.',
  notInResults: 'Choose a question about which this pulse has published something.',
  externalIdTaken: 'Another course has this id already. Each course has one of its own.',
  examsOutside: 'Exam weeks lie inside their term: {from} to {to}.',
  idMissing: 'Row {row} holds no id. Fill it in, or remove the row.',
  idTooLong: 'The id in row {row} is longer than the {most} characters that a platform may send.',
  idUnreadable:
    'Row {row} holds characters that no id can have. Save the list as plain text or as CSV in UTF-8, and try again.',
  listTooShort:
    'Students on the list: {n}. There must be at least {least}, because results appear only for {k} or more and a few students will not answer.',
  listTooLong:
    'Students on the list: {n}. This pulse is for {most}. Shorten the list, or change the number of students in the settings of the course and plan the pulse again.',
  listTooLarge:
    'Students on the list: {n}. A list takes {most} at most. Without a list, everyone whom your learning platform sends as a student of the course can answer once.',
  listBesideCodes:
    'This pulse has printed codes too, so it takes no list: whoever holds the codes and chooses the list could find out what one student answered. Plan it without printed codes if you need a list.',
  notConnected: 'The course is not connected with this learning platform now. Choose another one, or reload the page.',
} as const;
