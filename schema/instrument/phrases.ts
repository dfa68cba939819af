/**
 * Finds phrases in a sentence by its words, in any language. `adapt*` matches any word that begins so, `*n't` any word that
 * ends so, `my|our` either word, and `^` any word that begins with a capital letter.
 */

export interface PhraseHabits {
  /** Short words that are joined to the next one: French "l'origine" is read as two words. */
  readonly elisions?: readonly string[] | undefined;
  /**
   * True if the language is written without spaces. Then a phrase is searched for in the text itself, because no two
   * dictionaries split words in the same way.
   */
  readonly joined?: boolean | undefined;
}

/** A sentence, prepared once for all searches. */
export interface Sentence {
  readonly joined: boolean;
  /** The text in lower case and NFKC, with straight apostrophes. */
  readonly text: string;
  /** The words, and the signs that join or separate them: `/` and the comma. */
  readonly tokens: readonly Token[];
}

interface Token {
  /** The word as it was written. */
  readonly written: string;
  /** The word in the form that is compared. */
  readonly word: string;
}

/** Counts words as a reader does, also in languages that put no spaces between them (UAX #29). */
export function countWords(text: string, lang: string): number {
  return [...new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)].filter(
    ({ isWordLike }) => isWordLike === true,
  ).length;
}

export function readSentence(
  written: string,
  lang: string,
  { elisions = [], joined = false }: PhraseHabits = {},
): Sentence {
  const parts = [...new Intl.Segmenter(lang, { granularity: 'word' }).segment(written.normalize('NFKC'))];
  const kept = parts
    .filter(({ segment, isWordLike }) => isWordLike === true || SIGNS.has(segment))
    .map(({ segment }) => segment);
  const tokens = kept
    .flatMap((segment) => withoutElision(segment, elisions))
    .map((part) => ({ written: part, word: simplify(part) }));
  return { joined, text: simplify(written), tokens };
}

/** @returns how often any of the phrases occurs in the sentence, and what was found first */
export function findPhrases(
  phrases: readonly string[],
  sentence: Sentence,
  habits: PhraseHabits = {},
): { readonly times: number; readonly first: string | null } {
  const found = phrases.flatMap((phrase) => occurrences(phrase, sentence, habits));
  return { times: found.length, first: found[0] ?? null };
}

function occurrences(phrase: string, { joined, text, tokens }: Sentence, { elisions = [] }: PhraseHabits): string[] {
  if (joined) return Array.from({ length: text.split(phrase).length - 1 }, () => phrase);
  const wanted = wordsOf(simplify(phrase)).flatMap((word) =>
    word.includes('|') ? [word] : withoutElision(word, elisions),
  );
  return tokens.flatMap((_, at) => {
    const there = tokens.slice(at, at + wanted.length);
    return there.length === wanted.length && wanted.every((word, i) => fitsAny(word, there[i]))
      ? [there.map(({ written }) => written).join(' ')]
      : [];
  });
}

const SIGNS: ReadonlySet<string> = new Set(['/', ',']);

/** Uses the lower case of the root locale, so that a sentence gives the same text on every device. */
const simplify = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/[’ʼ]/g, "'");

/** Splits a phrase of the lists at its spaces; `*` is part of a word. */
const wordsOf = (phrase: string): string[] =>
  phrase
    .replace(/[/,]/g, ' $& ')
    .split(/[\s-]+/)
    .filter((word) => word !== '');

function withoutElision(token: string, elisions: readonly string[]): readonly string[] {
  const elision = elisions.find((short) => simplify(token).startsWith(short) && token.length > short.length);
  return elision === undefined ? [token] : [token.slice(0, elision.length), token.slice(elision.length)];
}

const isCapital = (sign = ''): boolean => sign !== sign.toLowerCase();

const fitsAny = (words: string, token: Token | undefined): boolean =>
  token !== undefined &&
  (words === '^' ? isCapital(token.written[0]) : words.split('|').some((word) => fits(word, token.word)));

function fits(word: string, token: string): boolean {
  if (word.length > 1 && word.startsWith('*')) return token.endsWith(word.slice(1));
  return word.length > 1 && word.endsWith('*') ? token.startsWith(word.slice(0, -1)) : token === word;
}
