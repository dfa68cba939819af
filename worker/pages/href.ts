/** Makes addresses within the students' pages. A language is never stored, so each address carries it (E3.9). */
import type { Code, CourseKey } from '../../schema/contract/ids.ts';
import type { Language } from '../../schema/languages/language.ts';

/** The language of a page, and whether the page is shown in the frame of a learning platform (lms.md L2.1). */
export interface PageLanguage extends Language {
  /** In a frame every page has the script, because it tells the platform how high the page is (L9.7). */
  readonly framed: { readonly script: string } | false;
}

export const hrefIn = ({ tag, framed }: Pick<PageLanguage, 'tag' | 'framed'>, path: string): string =>
  `${path}?l=${tag}${framed === false ? '' : '&embed=1'}`;

/**
 * Makes the address that a form is sent to. Opened by hand, or by a browser when the reply has expired, it shows a page
 * that has no key and no answers (decision 0032).
 */
export const sendTo = (language: Pick<PageLanguage, 'tag' | 'framed'>, path: string): string =>
  `${hrefIn(language, path)}&sent=1`;

export const pulsePath = (code: Code, page?: 'how' | 'results' | 'withdraw'): string =>
  page === undefined ? `/s/${code}` : `/s/${code}/${page}`;

export const coursePath = (key: CourseKey): string => `/c/${key}`;
