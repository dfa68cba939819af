/** Finds phrases in a sentence by its words, in any language: `adapt*` is any word that begins so, `*n't` any that ends so. */

export interface PhraseHabits {
  /** Short words that lean on the next one: French "l'origine" is read as two. */
  readonly elisions?: readonly string[] | undefined;
  /** Written without spaces: a phrase is looked for as it stands, since no two dictionaries cut alike. */
  readonly joined?: boolean | undefined;
}

/** What is looked through: made once per sentence. */
export interface Sentence {
  readonly joined: boolean;
  /** Lower case, NFKC, straight apostrophes. */
  readonly text: string;
  /** Words, and the signs that bind or part them: `/` and the comma. */
  readonly tokens: readonly Token[];
}

interface Token {
  /** As it was written. */
  readonly written: string;
  /** As it is compared. */
  readonly word: string;
}

/** Words as a reader counts them, also where none is written apart (UAX #29). */
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

/** @returns how often any of the phrases stands in the sentence, and what stands there first */
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
  const wanted = wordsOf(simplify(phrase)).flatMap((word) => withoutElision(word, elisions));
  return tokens.flatMap((_, at) => {
    const there = tokens.slice(at, at + wanted.length);
    return there.length === wanted.length && wanted.every((word, i) => fits(word, there[i]?.word ?? ''))
      ? [there.map(({ written }) => written).join(' ')]
      : [];
  });
}

const SIGNS: ReadonlySet<string> = new Set(['/', ',']);

/** Lower case of the root locale, so that one sentence reads alike on every device. */
const simplify = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/[’ʼ]/g, "'");

/** A phrase of the lists: words with spaces between, of which `*` is a part. */
const wordsOf = (phrase: string): string[] =>
  phrase
    .replace(/[/,]/g, ' $& ')
    .split(/[\s-]+/)
    .filter((word) => word !== '');

function withoutElision(token: string, elisions: readonly string[]): readonly string[] {
  const elision = elisions.find((short) => simplify(token).startsWith(short) && token.length > short.length);
  return elision === undefined ? [token] : [token.slice(0, elision.length), token.slice(elision.length)];
}

function fits(word: string, token: string): boolean {
  if (word.length > 1 && word.startsWith('*')) return token.endsWith(word.slice(1));
  return word.length > 1 && word.endsWith('*') ? token.startsWith(word.slice(0, -1)) : token === word;
}
