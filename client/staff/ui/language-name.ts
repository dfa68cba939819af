/** A language by its English name, as staff read it: `zh-Hans` is Simplified Chinese. */
import { appWords, STAFF_LOCALE } from './words.ts';
import { DRAFTS, type Tag } from '../../../schema/languages/tags.ts';
import { fill } from '../../../schema/languages/fill.ts';

const names = new Intl.DisplayNames([STAFF_LOCALE], { type: 'language' });

export const languageName = (tag: string): string => names.of(tag) ?? tag;

/** The same for our own words in it: a draft says so to staff (I2.16). */
export const translationName = (tag: Tag): string =>
  DRAFTS.includes(tag) ? fill(appWords.draftTranslation, { language: languageName(tag) }) : languageName(tag);
