/**
 * Holds the sentences that say why a row of an import is refused, and what to do (institution.md H3.1). The server says them
 * in English to other programs, and the staff app in the reader's language.
 */

export const importWords = {
  notUtf8: 'This file is not written in UTF-8. Save it as “CSV UTF-8” and choose it again.',
  empty: 'This file holds no rows. Add a row below the headings.',
  quotes:
    'A quotation mark is opened here and never closed, or stands in the middle of a cell. The file may have been cut off: export it again.',
  noIdColumn: 'The first row has no heading “external_id”. Add this column; the template shows all headings.',
  columnTwice: 'The heading “{heading}” stands there twice. Keep one of the two columns.',
  tooManyRows: 'A file may have at most {most} rows. Divide it into several files.',
  halfRow:
    'This row has {n} cells, but there are {of} headings. Complete the row or remove it; the file may have been cut off.',
  formula: 'This cell begins like a formula (=, +, - or @). Write the text without that sign.',
  tooLong: 'This is longer than {most} characters. Shorten it.',
  idMissing: 'The row names no course. Write the id that your own system gives to it.',
  idTwice: 'Row {other} has the same id. Keep one of the two rows.',
  twoLeads: 'A course has one lead in a file. Keep one address, and write the others into co_teachers.',
  leadsDiffer:
    'Row {other} names another lead for this course. Keep one row, and write further people into co_teachers.',
  size: 'Write how many students could answer: a whole number from 1 to 100000.',
  zone: 'There is no such time zone. Write one such as Europe/Stockholm.',
  language: 'There is no such language here. Write one of: {tags}.',
  address: 'This is no e-mail address. Write one such as ada@example.org.',
  coTeachers:
    'Write addresses, or names with an address behind each, such as: Ada Moss <ada@example.org>, cy@example.org.',
  leadWithoutAddress: 'A name alone names nobody. Write the address into lead_email, or empty this cell.',
  placeHalf: 'A programme and a term belong together. Fill in both cells, or neither.',
  archived: 'Write yes or no.',
  nameNeeded: 'This course is new. Write its name.',
  sizeNeeded: 'This course is new. Write how many students could answer.',
  zoneNeeded: 'This course is new, and no course here has a usual time zone yet. Write one such as Europe/Stockholm.',
  personUnknown: 'Nobody here has the address {address}. Write the name of this person too.',
  termUnknown: 'There is no term of this name. Make it on the page “Programmes” first, since a term has days.',
  nameTwice: 'Several here have this name, so nobody can say which one is meant. Give them different names first.',
  running:
    'Pulse {code} of this course is planned, open, or not finished. End or discard it first, or do not archive the course.',
  overseer: '{name} is an administrator or leads a programme. Only the lead of this course can invite them to it.',
  tooClose: 'A pulse of this course lies too near one of another course of {name}. Wait until both are over.',
} as const;
