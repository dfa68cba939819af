/**
 * Adds to what students are told the words of the library: the title of an act that staff did not change is read in the
 * language of the reader (E8.3, decision 0053).
 */
import type { ReadTold } from '../../../client/told/promise.ts';
import type { Told } from '../../../schema/contract/loop.ts';

type WithTitles<T> = Omit<T, 'body'> & { readonly body: ReadTold };

/** The library is loaded only if there is a promise that may be one of its acts (P14). */
export async function withTitles<T extends { readonly body: Told }>(told: T | null): Promise<WithTitles<T> | null> {
  if (told === null || told.body.promises.length === 0) return told;
  const { titlesOf } = await import('../../../schema/instrument/act-titles.ts');
  const promises = told.body.promises.map((promise) => {
    const titles = titlesOf(promise.act);
    return titles === undefined ? promise : { ...promise, titles };
  });
  return { ...told, body: { ...told.body, promises } };
}
