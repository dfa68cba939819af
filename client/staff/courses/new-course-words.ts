/** Holds the words of adding a course. */

export const newCourseWords = {
  firstTitle: 'Your first course',
  firstLead: 'Your students answer six questions, which takes about a minute. Next, you will see the code for them.',
  title: 'Add a course',
  lead: 'A course here is one module or unit: a group of students who share the same staff and classes.',
  name: 'Course',
  nameHint: 'The name students know.',
  classSize: 'How many students could answer?',
  classSizeHint: 'An estimate is fine. It decides whether numbers can be shown at all.',
  first: 'Make the code for my class',
  firstOnly: 'Only add this course',
  add: 'Add this course',
  tooSmall:
    'Results need at least {needs} students who could answer, because they appear only for {k} or more and a few students will not answer. In a smaller group, anyone could guess who said what.',
  zone: 'All times on this course will be local time in {zone}.',
  language: 'Language of the course',
  languageHint:
    'The wall, the poster, printed slips and slides are in it. Each student chooses a language for the form.',
  languageIs: 'The wall and the poster will speak to your students in {language}.',
  change: 'Change',
  changeLanguage: 'Change the language of the course',
  pulseFailed: 'The course is saved, but its pulse could not be made yet.',
} as const;
