/** English words that a whole class reads beside those of the students' pages: on the wall, on paper, on slides and in announcements. */

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
  /**
   * What staff copy into a mail or a page for everyone in the course (H4.3). They say no number of answers, blame nobody, and
   * ask nobody to explain themselves. A subject stands behind the name of the course.
   */
  announce: {
    hello: 'Hello everyone,',
    soonSubject: 'a short survey is coming',
    openSubject: 'a short survey is open',
    closedSubject: 'what came of the survey',
    toldSubject: 'what we are doing after the survey',
    ask: 'We would like to know how this course is going for you.',
    inClass: 'It will be opened in class.',
    free: 'Whether you answer is up to you, and you never have to say why.',
    /** A pulse with a roster is answered from there, and the link leads only to what comes of it (R5.3). */
    fromCourse: 'You answer from the course page on your learning platform.',
    here: 'For everyone in the course, under this link:',
    hereLater: 'What comes of it can be read later by everyone in the course, under this link:',
    closed: 'The survey has closed. Thank you for your time.',
    results: 'The results can now be read. Everyone sees the same ones.',
    next: 'Under the same link we will then tell you what we are doing about it.',
    tooFew:
      'Too few answers came in to show anything without giving somebody away. So nothing is shown, and the answers have been destroyed. That is all right: nobody has to answer, and nobody has to say why.',
    stillAsk:
      'We would still like to know how the course is going for you. Please tell us in class, or through somebody you trust.',
    /** The staff keep the results. It is the same whatever came of it (E5.3, E7.8). */
    kept: 'We will tell you what came of it.',
    sorry: 'We are sorry about this.',
    /** It is true after every outcome, so it does not say that students told us something. */
    told: 'You can now read what we are doing after the survey.',
  },
} as const;
