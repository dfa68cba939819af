/** The languages of the students' pages by their tags alone, for those who need no words of them; a test holds it to the registry. */

/** BCP 47, in the order in which they are offered. */
export const TAGS = ['en', 'sv', 'de', 'es', 'fr', 'cy', 'ar', 'zh-Hans'] as const;
export type Tag = (typeof TAGS)[number];

/** Drafted by a machine: staff are told so where they choose a language, until two reviewers have signed (I2.16, docs/translations.md). */
export const DRAFTS: readonly Tag[] = ['sv', 'de', 'es', 'fr', 'cy', 'ar', 'zh-Hans'];
