/** Holds what staff read before results are shown to a class as slides. */

export const slidesWords = {
  title: 'Results as slides: {course}',
  /** The link that leads here. */
  link: 'Show the class as slides',
  noneTitle: 'There are no slides',
  none: 'There are slides once the pulse has closed and its results are there.',
  keptTitle: 'These results stay with the staff',
  kept: 'When students answered, they were promised that only the staff on this course would see the totals. So they are not shown to the class. You can tell students in words what you heard and what you do.',
  tell: 'You said, we did',
  unreadTitle: 'Read them first, by yourself',
  unread:
    'These results have not been read in this browser yet. Read them first where the class does not read along. Then you know what you want to talk about, and what is hard to hear does not meet you in front of everybody.',
  read: 'Read the results',
  anyway: 'Show the slides now',
} as const;
