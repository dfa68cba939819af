/** Words a promise for one reader: an act of the library in their language, and the staff's own words as they stand (E8.3). */
import type { Told } from '../../schema/contract/loop.ts';
import type { Language } from '../../schema/languages/language.ts';

export type ReadPromise = Told['promises'][number] & {
  /**
   * The act's title in each language (BCP 47 tag), if staff took it from the library and left it as it was; absent if they
   * worded it themselves.
   */
  readonly titles?: Readonly<Record<string, string>>;
};

/** What students were told, with the library's words for it. */
export type ReadTold = Omit<Told, 'promises'> & { readonly promises: readonly ReadPromise[] };

export interface Worded {
  readonly text: string;
  /** The language of the text (BCP 47). */
  readonly lang: string;
}

/** @param lang the language in which staff wrote (BCP 47) */
export function wordsFor({ tag }: Pick<Language, 'tag'>, lang: string, { act, titles }: ReadPromise): Worded {
  const title = titles?.[tag];
  return title === undefined ? { text: act, lang } : { text: title, lang: tag };
}
