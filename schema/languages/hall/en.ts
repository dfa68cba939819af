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
  slideOf: 'Slide {number} of {total}',
} as const;
