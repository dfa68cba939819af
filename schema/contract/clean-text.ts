/**
 * Takes out of a text what nobody can see: such characters make two names look the same, turn the text around them, or
 * carry what no reader notices. What a script or an emoji needs stays (docs/decisions/0037). Pure.
 */

/** Cleans a text of one line. A line break in it becomes a space. */
export const cleanLine = (typed: string): string => visible(typed).replace(/\s+/gu, ' ').trim();

/** Cleans a text of several lines, whose line breaks stay. */
export const cleanText = (typed: string): string =>
  visible(typed.replace(/\r\n?|\u{85}|\u{2028}|\u{2029}/gu, '\n'))
    .replace(/[^\S\n]/gu, ' ')
    .trim();

/** Brings the text to one spelling of each letter (NFC), so that taking characters out cannot make a new pair of them. */
function visible(typed: string): string {
  const kept = typed
    .replace(BREAKS_A_WORD, ' ')
    .replace(NEVER_SEEN, '')
    .replace(TAG, (tag, at: number, whole: string) => (isInFlag(whole, at) ? tag : ''))
    .normalize('NFC');
  // What a mark or a joiner belongs to is the character that is left before it, so this goes from left to right.
  let clean = '';
  for (const character of kept) if (!NEEDS_A_BASE.test(character) || hasBase(character, clean)) clean += character;
  return clean.replace(DANGLING_JOINER, '').normalize('NFC');
}

/** These part words for the eye. The blank of Braille and the fillers of Hangul look like a space too. */
const BREAKS_A_WORD = /[\t\v\f\u{85}\u{2028}\u{2029}\u{2800}\u{115F}\u{1160}\u{3164}\u{FFA0}]/gu;

/**
 * Control characters (C0 and C1, but no line break), lone surrogates, what is no character, and what only changes how
 * others are shown: soft hyphens, overrides and isolates of direction, spaces without width, and annotations
 * (https://www.unicode.org/reports/tr36/, section 3).
 */
const NEVER_SEEN = new RegExp(
  [
    '(?!\\n)\\p{Cc}',
    '\\p{Cs}',
    '\\p{Noncharacter_Code_Point}',
    // Each format character (Cf) but the two joiners, tags, and signs that are seen, such as those before Arabic numbers.
    '(?![\\u{200C}\\u{200D}\\u{E0000}-\\u{E007F}\\u{600}-\\u{605}\\u{6DD}\\u{70F}\\u{890}\\u{891}\\u{8E2}\\u{110BD}\\u{110CD}\\u{13430}-\\u{1343F}])\\p{Cf}',
    '[\\u{34F}\\u{17B4}\\u{17B5}\\u{180B}-\\u{180F}]',
  ].join('|'),
  'gu',
);

/** Tags are letters that are never shown. Only three flags are written with them: those of England, Scotland and Wales. */
const TAG = /[\u{E0000}-\u{E007F}]/gu;
const FLAGS = ['gbeng', 'gbsct', 'gbwls'].map((region) => `\u{1F3F4}${tagsOf(region)}\u{E007F}`);

function tagsOf(region: string): string {
  return Array.from(region, (letter) => String.fromCodePoint(0xe0000 + (letter.codePointAt(0) ?? 0))).join('');
}

const isInFlag = (whole: string, at: number): boolean =>
  FLAGS.some((flag) => {
    const from = whole.lastIndexOf('\u{1F3F4}', at);
    return from !== -1 && whole.startsWith(flag, from) && at < from + flag.length;
  });

const NON_JOINER = '\u{200C}';
const JOINER = '\u{200D}';
/** A joiner, or a sign that chooses how the character before it looks. */
const NEEDS_A_BASE = /\p{Join_Control}|\p{Variation_Selector}/u;
/**
 * Letters and marks of scripts whose letters join, in which the two joiners choose how a word is written, as in Persian
 * and in the languages of India (https://www.unicode.org/reports/tr31/, section 2.3).
 */
const JOINING = new RegExp(
  `[${['Arabic', 'Syriac', 'Nko', 'Mandaic', 'Mongolian', 'Devanagari', 'Bengali', 'Gurmukhi', 'Gujarati', 'Oriya', 'Tamil', 'Telugu', 'Kannada', 'Malayalam', 'Sinhala', 'Khmer', 'Myanmar', 'Tibetan'].map((script) => `\\p{Script=${script}}`).join('')}]$`,
  'u',
);
const EMOJI = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\u{FE0F}]$/u;

/** Whether what stands before it can carry this character: no two of them follow each other, so they hide no message. */
function hasBase(character: string, before: string): boolean {
  if (character === NON_JOINER) return JOINING.test(before);
  if (character === JOINER) return JOINING.test(before) || EMOJI.test(before);
  // A style is chosen for ideographs, as in names of Japan, for signs, and for the digits of key caps.
  if (/\p{Script=Han}$/u.test(before)) return true;
  return /[\u{FE00}-\u{FE0F}]/u.test(character) && /[\p{S}\p{Extended_Pictographic}0-9#*]$/u.test(before);
}

/** A joiner of emoji that joins nothing. */
const DANGLING_JOINER =
  /(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\u{FE0F}])\u{200D}(?!\p{Extended_Pictographic})/gu;
