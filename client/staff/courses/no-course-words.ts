/** Holds the words of a home without a course. */

export const noCourseWords = {
  title: 'No course yet',
  text: 'Add a course, and its first pulse can run in your next class.',
  add: 'Add your first course',
  demo: 'To look around first, run “npm run demo”. It starts a made-up university in a folder that is deleted afterwards.',
  lead: 'You lead a programme. Its courses and what they add up to are under “Programmes”.',
  toProgrammes: 'Go to your programmes',
  importFile: 'Import many from a file',
} as const;
