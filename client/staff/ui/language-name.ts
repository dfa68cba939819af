/** Names a language in English, as staff read it: `zh-Hans` is Simplified Chinese. */
import { STAFF_LOCALE } from '../server/language.ts';
import { appWords } from './words.ts';
import { DRAFTS, type Tag } from '../../../schema/languages/tags.ts';
import { fill } from '../../../schema/languages/fill.ts';

const names = new Intl.DisplayNames([STAFF_LOCALE], { type: 'language' });

export const languageName = (tag: string): string => names.of(tag) ?? tag;

/** Names the language of our own words. Staff are told if those words are only a draft (I2.16). */
export const translationName = (tag: Tag): string =>
  DRAFTS.includes(tag) ? fill(appWords.draftTranslation, { language: languageName(tag) }) : languageName(tag);
