/** What is said beside a field that cannot be taken as it is. */

export const fieldWords = {
  empty: 'Please fill this in.',
  wholeNumber: 'Please enter a whole number.',
  atLeast: 'Please enter {min} or more.',
  between: 'Please enter a number from {min} to {max}.',
  time: 'Please choose a day and a time.',
  wavesHours: 'Results in waves take at least {hours} hours between opening and closing.',
  day: 'Please choose a day.',
  past: 'This time has passed. Please choose a later one.',
  closesBefore: 'It has to close after it opens.',
  tooFar: 'Please choose a time within the next {days} days.',
  rest: 'Students on this course were asked less than 72 hours before that. Please choose {when} or later.',
  promisedK: 'Please enter {min} or more: students were promised that no smaller group is shown.',
  percent: 'Please enter a whole number from 0 to 100, or leave it empty.',
  needsClass: 'With {k}, the class needs at least {needs} students. It has {size}.',
} as const;
