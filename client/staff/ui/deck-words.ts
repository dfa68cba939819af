/** Holds the words that stand below slides, for the staff who show them. */

export const deckWords = {
  leave: 'Back',
  back: 'Previous',
  on: 'Next',
  place: '{number} of {total}',
  fullScreen: 'Full screen',
  print: 'Print or save as PDF',
  keys: 'Arrow keys: move · Home, End: first, last · Esc: leave',
  keysOfOne: 'Esc: leave',
} as const;
