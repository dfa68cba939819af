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
