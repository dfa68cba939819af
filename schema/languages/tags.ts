/**
 * Lists the languages of the students' pages by their tags alone, for code that needs no words of them. A test compares
 * it with the registry.
 */

/** The BCP 47 tags, in the order in which the languages are offered. */
export const TAGS = ['en', 'sv', 'de', 'es', 'fr', 'cy', 'ar', 'zh-Hans'] as const;
export type Tag = (typeof TAGS)[number];

/**
 * These translations were drafted by a machine. Staff read so where they choose a language, until two reviewers have
 * signed (I2.16, docs/translations.md).
 */
export const DRAFTS: readonly Tag[] = ['sv', 'de', 'es', 'fr', 'cy', 'ar', 'zh-Hans'];

/** The languages' own names, so that everybody finds theirs without the words of any. A test compares them with the registry. */
export const OWN_NAMES: Readonly<Record<Tag, string>> = {
  en: 'English',
  sv: 'Svenska',
  de: 'Deutsch',
  es: 'Español',
  fr: 'Français',
  cy: 'Cymraeg',
  ar: 'العربية',
  'zh-Hans': '简体中文',
};

/** Asks for the staff pages in a language, and for keeping it in this browser: `?language=sv` (E3.9a). */
export const LANGUAGE_QUERY = 'language';
