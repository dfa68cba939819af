/** Addresses within the students' pages: a language is never stored, so it travels in each of them (E3.9). */
import type { Code } from '../../schema/contract/ids.ts';
import type { Language } from '../../schema/languages/language.ts';

/** The language of a page, and whether the page stands in the frame of a learning platform (lms.md L2.1). */
export interface PageLanguage extends Language {
  /** In a frame every page has the script, which tells the platform how high it is (L9.7). */
  readonly framed: { readonly script: string } | false;
}

export const hrefIn = ({ tag, framed }: Pick<PageLanguage, 'tag' | 'framed'>, path: string): string =>
  `${path}?l=${tag}${framed === false ? '' : '&embed=1'}`;

export const pulsePath = (code: Code, page?: 'how' | 'results' | 'withdraw'): string =>
  page === undefined ? `/s/${code}` : `/s/${code}/${page}`;
