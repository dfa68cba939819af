/** Puts sentences one after the other, with a space between them where the language has one: Chinese has none. Pure. */

/** @returns what stands between this text and the next one: a full-width full stop brings its own space */
export const gapAfter = (text: string): '' | ' ' => (/[。！？][”』」）]?$/u.test(text) ? '' : ' ');

/** Joins texts that each end with their own full stop. Empty ones are left out. */
export const joinSentences = (sentences: readonly string[]): string =>
  sentences
    .filter((sentence) => sentence !== '')
    .reduce((said, next) => (said === '' ? next : `${said}${gapAfter(said)}${next}`), '');
