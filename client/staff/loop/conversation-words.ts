/**
 * Holds the words around the conversation that takes the place of numbers in a small class (E8.6). Its steps are part
 * of the instrument.
 */

export const conversationWords = {
  needTitle: 'What you need',
  stepsTitle: 'Step by step',
  afterTitle: 'Afterwards',
  minutes: '{n} min',
  print: 'Print this page',
} as const;
