/** Cuts a text to what fits, at the end of a word, in whatever script it is written. */

/** A character of an East Asian script takes as much room as two Latin letters. */
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\uFF01-\uFF60]/u;
const widthOf = (text: string): number => Array.from(text).reduce((sum, sign) => sum + (WIDE.test(sign) ? 2 : 1), 0);

const words = new Intl.Segmenter('und', { granularity: 'word' });
const signs = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** @param width in letters of the Latin alphabet; the mark of what is left out counts as one */
export function shorten(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  const fitting = fit(words, text, width - 1).trimEnd();
  // A single word may be longer than the line; then it is cut inside.
  return `${fitting === '' ? fit(signs, text, width - 1) : fitting}…`;
}

function fit(segmenter: Intl.Segmenter, text: string, width: number): string {
  let kept = '';
  let room = width;
  for (const { segment } of segmenter.segment(text)) {
    room -= widthOf(segment);
    if (room < 0) break;
    kept += segment;
  }
  return kept;
}
