/** Holds what staff read where they limit a planned pulse to a list of students (privacy.md R5.6). */

export const memberListWords = {
  title: 'Only students on a list',
  lead: 'Without a list, everybody whom your learning platform sends as a student of the course can answer once. With a list, only the students on it can. List the whole class: results of a few chosen students would tell about these few.',
  none: 'There is no list now.',
  listed: {
    one: '1 student is on the list. We keep only hashes, until the pulse closes.',
    other: '{n} students are on the list. We keep only hashes, until the pulse closes.',
  },
  besideCodes:
    'This pulse has printed codes too, so it takes no list: whoever holds the codes and chooses the list could find out what one student answered. Plan it without printed codes if you need a list.',
  notConnected:
    'The course is not connected with a learning platform, so nobody could tell who is on a list. On the page of the course you find how to connect it.',
  platform: 'Of which platform are the students?',
  platformHint: 'A list is of one platform. Students who come from another one could not answer.',
  which:
    'The ids are the ones that the platform sends as “sub” when a student opens the activity. They are not names, student numbers or email addresses.',
  whichBy: [
    'Moodle: the number after “id=” in the address of a student’s profile.',
    'Canvas: the LTI user id, 36 characters long. Whoever administers Canvas can look it up.',
    'Brightspace, Blackboard and others: ask whoever administers the platform.',
  ],
  ids: 'Ids of the students',
  idsHint: 'One per line. A student who is named twice counts once.',
  file: 'Or read them from a file',
  fileHint: 'A text file, or CSV. If it has several columns, the ids stand below the heading “sub”.',
  fileTooLarge: 'This file is larger than {kb} KB. Save only the column of ids.',
  empty: 'Paste the ids, or choose a file.',
  columns: 'There are several columns. Give the one that holds the ids the heading “sub”, or paste this column alone.',
  quotes: 'Row {row} has a quotation mark that is never closed. Remove it and try again.',
  give: 'Use this list',
  replace: 'Replace the list',
  again:
    'The list can be changed until the pulse opens. If you change more of the pulse than its times, give the list again.',
  drop: 'Remove the list',
  dropTitle: 'Remove the list?',
  dropText: 'Then everybody whom your learning platform sends as a student of the course can answer once.',
  dropYes: 'Remove it',
  dropNo: 'Keep it',
} as const;
