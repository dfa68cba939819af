/**
 * Checks what a course may ask in its own words (instrument.md section 6), in the same way while somebody types and
 * when a pulse is made. It is pure. The rules, and the phrases of each language, are data in custom-items.json.
 */
import file from './custom-items.json' with { type: 'json' };
import { countWords, findPhrases, readSentence, type PhraseHabits, type Sentence } from './phrases.ts';

/** Who can change what is asked about; never the student (I2.4). */
export const DOERS = ['staff', 'course', 'staff-and-peers'] as const;
export type Doer = (typeof DOERS)[number];

export interface CustomItemDraft {
  readonly text: string;
  /** The BCP 47 tag of the sentence's language. */
  readonly lang: string;
  readonly doer: Doer | null;
  /** The ids of the points that only the author can judge, and that the author has confirmed. */
  readonly confirmed: readonly string[];
}

/** What the sentence is compared with. */
export interface Among {
  /** Every other sentence that is or could be asked: those of the bank, of the form, and the author's other ones. */
  readonly others: readonly string[];
  /** The names of those who teach the course. The names of other people are not known here. */
  readonly people: readonly string[];
}

export interface Finding {
  readonly rule: string;
  readonly level: 'block' | 'warn';
  /** What to do about it. */
  readonly message: string;
  /** The words that are at fault, if there are any. */
  readonly words: string | null;
}

/** A point that the author confirms, because no list of words can check it. */
export interface Point {
  readonly rule: string;
  readonly text: string;
}

type Check =
  | { readonly kind: 'doer' | 'duplicate' | 'names' | 'language' | 'author' }
  | { readonly kind: 'words'; readonly most: number }
  | { readonly kind: 'count'; readonly most: number }
  | { readonly kind: 'pattern'; readonly pattern: string }
  | { readonly kind: 'phrases'; readonly most?: number; readonly pattern?: string };

interface Rule {
  readonly id: string;
  readonly level: 'block' | 'warn' | 'confirm';
  readonly rule: string;
  readonly check: Check;
  readonly message: string;
}

type Phrases = PhraseHabits & { readonly byRule: Readonly<Record<string, readonly string[]>> };

const rules = file.rules as readonly Rule[];
const phrasesByLang: Readonly<Record<string, Phrases>> = file.phrases;

/** The most questions of its own that a pulse may have (I6.1). */
export const MAX_CUSTOM_ITEMS = 3;

/**
 * Checks whether there are phrase lists for a language. Without them, the author confirms each rule that needs one
 * (I6.2).
 */
export const hasPhrases = (lang: string): boolean => lang in phrasesByLang;

const readsPhrases = ({ check }: Rule): boolean => check.kind === 'phrases' || check.kind === 'names';

/** @returns what the author of a sentence in this language has to confirm */
export function pointsToConfirm(lang: string): readonly Point[] {
  const unread = hasPhrases(lang) ? [] : rules.filter(readsPhrases).map(({ id, rule }) => ({ rule: id, text: rule }));
  return [
    ...unread,
    ...rules.filter(({ level }) => level === 'confirm').map(({ id, message }) => ({ rule: id, text: message })),
  ];
}

/** @returns the points that the author has not confirmed yet */
export const unconfirmed = ({ lang, confirmed }: CustomItemDraft): readonly Point[] =>
  pointsToConfirm(lang).filter(({ rule }) => !confirmed.includes(rule));

/** @returns everything that the rules find in a sentence, refusals first; points to confirm are not among them */
export function checkCustomItem(draft: CustomItemDraft, among: Among): readonly Finding[] {
  const phrases = phrasesByLang[draft.lang];
  const sentence = readSentence(draft.text, draft.lang, phrases);
  const findings = rules.flatMap(({ id, level, check, message }): Finding[] => {
    if (level === 'confirm') return [];
    const words = broken(id, check, { draft, among, phrases, sentence });
    return words === null ? [] : [{ rule: id, level, message, words: words === '' ? null : words }];
  });
  return [...findings].sort((a, b) => Number(a.level === 'warn') - Number(b.level === 'warn'));
}

interface Place {
  readonly draft: CustomItemDraft;
  readonly among: Among;
  readonly phrases: Phrases | undefined;
  readonly sentence: Sentence;
}

/**
 * @returns null if the sentence keeps the rule; else the words that break it, or an empty text if the rule is not about
 * words
 */
function broken(id: string, check: Check, { draft, among, phrases, sentence }: Place): string | null {
  const { text, lang, doer } = draft;
  const listed = () => findPhrases(phrases?.byRule[id] ?? [], sentence, phrases);
  switch (check.kind) {
    case 'doer':
      return doer === null ? '' : null;
    case 'words':
      return countWords(text, lang) > check.most ? '' : null;
    case 'pattern':
      return new RegExp(check.pattern, 'u').test(text) ? '' : null;
    case 'phrases': {
      const { times, first } = listed();
      if (times > (check.most ?? 0)) return first;
      return check.pattern === undefined ? null : (new RegExp(check.pattern, 'u').exec(text)?.[0] ?? null);
    }
    case 'names':
      return among.people.flatMap((person) => namedIn(text, person) ?? [])[0] ?? listed().first;
    case 'duplicate':
      return among.others.some((other) => sameWords(other, text)) ? '' : null;
    case 'language':
      return '';
    // This rule is about the whole pulse, not about one sentence.
    case 'count':
    case 'author':
      return null;
  }
}

/**
 * Finds a part of a name only as it is written: otherwise staff called Teacher or May would be found in many sentences.
 */
function namedIn(text: string, person: string): string | null {
  const wordsIn = (of: string): string[] =>
    of
      .normalize('NFKC')
      .split(/[^\p{L}\p{M}]+/u)
      .filter((word) => word !== '');
  const written = new Set(wordsIn(text));
  return wordsIn(person).find((part) => part.length > 1 && written.has(part)) ?? null;
}

/** Compares words without case, spacing and full stop. Two sentences with the same words are one item (I2.17). */
export const sameWords = (a: string, b: string): boolean => bareWords(a) === bareWords(b);

/**
 * Keeps letters, marks and digits in lower case, with one space between words. It uses only Unicode's classes, so it
 * works the same on every host.
 */
export const bareWords = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

/** The sentence for too many questions (CR18). */
export const tooManyCustomItems: string = rules.find(({ check }) => check.kind === 'count')?.message ?? '';

/** The longest sentence, in words (I2.5). */
export const MOST_WORDS: number = rules.map(({ check }) => check).find((check) => check.kind === 'words')?.most ?? 0;
