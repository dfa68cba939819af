/** Holds the words for a page whose code did not arrive, for one that broke while it was drawn, and around the search. */

export const notLoadedWords = {
  title: 'This page could not be loaded',
  text: 'Nothing was changed. The connection may have been lost, or the server may have been updated while this tab was open. Trying again loads the app afresh.',
  still: 'The server still cannot be reached. Try again in a moment.',
} as const;

export const pageBrokeWords = {
  title: 'This page could not be shown',
  text: 'Something in it went wrong. Nothing that was saved is lost. Load the page again; if it happens again, tell whoever runs this server what you were doing.',
  browsers:
    'The staff pages need Chrome or Edge 109, Firefox 115, Safari 15.4, or a newer one. If your browser is older, use another one or another device.',
} as const;

/** They stand in index.html until the script has started, so the build puts them there (staff-languages.ts). */
export const beforeWords = {
  needs:
    'If this sentence stays, scripts are turned off or this browser is too old for the staff pages. They need JavaScript and Chrome or Edge 109, Firefox 115, Safari 15.4, or a newer one. The students’ pages work without.',
} as const;

export const searchDoorWords = {
  close: 'Close the search',
} as const;
