/** English words that a whole class reads beside those of the students' pages: on the wall, on paper and on slides. */

export const hallWords = {
  ask: 'How is this course going for you?',
  bringCode: 'Bring your printed code.',
  slipScan: 'Scan this, or type the code at:',
  slipPromise: 'Anonymous: this slip shows that you are in this class, not who you are.',
  timeLeft: 'A form already on screen can be sent for another {time}.',
  thanks: 'Closed. Thank you.',
  cameOf: 'Scan the code, or go to the address, to see what came of it.',
  cameByStaff: 'The staff on your course will tell you what came of it.',
  /** Below a frame in a learning platform. */
  newTab: 'Open in a new tab',
  /** On the sheet with the link of a course (lms.md L2.7). What it promises must hold for every pulse. */
  term: 'For the whole term',
  termSays: 'You find each short survey of this course here, and what came of the last one. Nobody asks for your name.',
  slideOf: 'Slide {number} of {total}',
} as const;
