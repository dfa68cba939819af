/** Holds the words for a page whose code did not arrive. */

export const notLoadedWords = {
  title: 'This page could not be loaded',
  text: 'Nothing was changed. The connection may have been lost, or the server may have been updated while this tab was open. Trying again loads the app afresh.',
  still: 'The server still cannot be reached. Try again in a moment.',
} as const;
