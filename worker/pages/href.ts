/** Addresses within the students' pages. */
import type { Code } from '../../schema/contract/ids.ts';
import type { Language } from '../../schema/languages/language.ts';
import { LANGUAGES } from '../../schema/languages/registry.ts';

/** The same address in the reader's language, as long as there is a choice; a language is never stored (E3.9). */
export function hrefIn({ tag }: Language, path: string): string {
  return LANGUAGES.length > 1 ? `${path}?l=${tag}` : path;
}

export const pulsePath = (code: Code, page?: 'how' | 'results' | 'withdraw'): string =>
  page === undefined ? `/s/${code}` : `/s/${code}/${page}`;
