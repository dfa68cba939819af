/**
 * Reads the letters and digits of a code as people type, paste and scan it: one rule for every place where a code is read
 * (E3.1).
 */

/** The zeros of the digits that keyboards in our languages write: full-width, Arabic, and Persian. */
const ZEROS = [0xff10, 0x0660, 0x06f0];

/**
 * @returns upper-case letters and digits, with O read as 0, and I and L as 1. What stands around a code (quotes,
 * brackets, a full stop) is left away, and so are spaces, dashes and invisible characters within it
 */
export function lettersTyped(typed: string): string {
  if (typed.length > LONGEST) return '';
  const visible = typed.replace(/[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}]/gu, '');
  const plain = visible.replace(/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\u0660-\u0669\u06f0-\u06f9]/g, asciiOf);
  return (
    plain
      .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
      .replace(/[\s\p{Pd}\u2212]/gu, '')
      // Raise only a to z: other letters that become these in upper case were not printed, and must not count as them.
      .replace(/[a-z]/g, (letter) => letter.toUpperCase())
      .replace(/O/g, '0')
      .replace(/[IL]/g, '1')
  );
}

function asciiOf(character: string): string {
  const point = character.charCodeAt(0);
  const zero = ZEROS.find((each) => point >= each && point <= each + 9);
  if (zero !== undefined) return String(point - zero);
  return String.fromCharCode(point - 0xfee0);
}

/** Longer texts are no link of ours. Reading them would cost time that grows with the square of their length. */
const LONGEST = 400;

/**
 * What addresses of a pulse have before its code: /s/ in a link, or ?code= where somebody typed it on the landing page.
 * Platforms that count clicks escape the slashes.
 */
const BEFORE_CODE = /^.*(?:(?:\/|%2f)s(?:\/|%2f)|[?&]code=)/is;
/** The link of a course has /c/ before its key (lms.md L2.5). */
const BEFORE_KEY = /^.*(?:(?:\/|%2f)c(?:\/|%2f)|[?&]code=)/is;
const AFTER_CODE = /(?:[/?#&\s]|%2f|%3f|%23|%26).*$/is;

/** @returns the part of a link to a pulse that is its code, or the text itself if it is no such link */
export const codePart = (typed: string): string => partAfter(BEFORE_CODE, typed);

/** @returns the part of the link of a course that is its key, or the text itself if it is no such link */
export const coursePart = (typed: string): string => partAfter(BEFORE_KEY, typed);

const partAfter = (before: RegExp, typed: string): string =>
  typed.length <= LONGEST && before.test(typed) ? typed.replace(before, '').replace(AFTER_CODE, '') : typed;

/** @returns what comes after the # of a link, where a slip has its printed code, or the text itself if it is no link */
export const slipPart = (typed: string): string => (/[/#]/.test(typed) ? (typed.split('#')[1] ?? '') : typed);
