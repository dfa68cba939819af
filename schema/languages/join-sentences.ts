/** Puts sentences one after the other, with a space between them where the language has one: Chinese has none. */
export const joinSentences = (sentences: readonly string[]): string =>
  sentences.reduce((text, sentence) => (/[。！？]$/.test(text) || text === '' ? text : `${text} `) + sentence, '');
