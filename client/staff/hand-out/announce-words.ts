/** Holds what staff read around the words that they copy for everyone in the course (H4.3). */

export const announceWords = {
  lead: 'Nothing is sent from here. Copy these words into a mail or a page that reaches everyone in the course.',
  moment: 'When?',
  moments: {
    before: 'Before it opens',
    open: 'While it is open',
    results: 'When it has closed',
    told: 'When you have told students',
  },
  resultsLater: 'Use these words when results can be seen. If too few answer, other words will stand here.',
  toldLater: 'Use these words once “You said, we did” is published.',
  language: 'In which language?',
  both: '{first} and {second}',
  subject: 'Subject',
  text: 'Message',
  none: 'There is nothing to announce about this pulse.',
} as const;
