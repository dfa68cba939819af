/**
 * Knows in which language the staff pages are, and changes it. A browser has the words of one language only, so choosing
 * another one loads the pages anew (E3.9a, P15).
 */
import type { Language } from '../../../schema/languages/language.ts';
import { SPOKEN } from '../../../schema/languages/spoken.ts';
import { LANGUAGE_QUERY, TAGS, type Tag } from '../../../schema/languages/tags.ts';

export const spoken: Tag = TAGS.find((tag) => tag === SPOKEN?.tag) ?? 'en';

/** Days, numbers and names of languages are written as in this locale. */
export const STAFF_LOCALE: string = SPOKEN?.locale ?? 'en-GB';

/** How days and moments are written: by locale, or in our own words where a browser lacks those of the language. */
export const staffDates: Pick<Language, 'locale' | 'dates'> = {
  locale: STAFF_LOCALE,
  ...(SPOKEN?.dates !== undefined && { dates: SPOKEN.dates }),
};

/**
 * Loads the page again in this language. The server keeps the choice in a cookie of this browser, and the query leaves the
 * address again (main.tsx); what stands behind # stays, because it may be a link to sign in.
 */
export function speakHere(language: Tag): void {
  location.assign(`${location.pathname}?${LANGUAGE_QUERY}=${language}${location.hash}`);
}
