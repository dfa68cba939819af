/** Picks the language of a reply from the request alone; nothing of it is kept (E3.9). */
import type { Context } from 'hono';
import { accepts } from 'hono/accepts';
import type { Language } from '../../../schema/languages/language.ts';
import { ENGLISH, LANGUAGES } from '../../../schema/languages/registry.ts';

const base = (tag: string): string => tag.split('-')[0]?.toLowerCase() ?? '';

const speaks = (wanted: string): Language | undefined =>
  LANGUAGES.find(({ tag }) => tag.toLowerCase() === wanted.toLowerCase()) ?? LANGUAGES.find(({ tag }) => base(tag) === base(wanted));

/** `?l=` wins, then Accept-Language, then English. */
export function languageOf(c: Context): Language {
  const asked = c.req.query('l');
  if (asked !== undefined) return speaks(asked) ?? ENGLISH;
  if (LANGUAGES.length === 1) return ENGLISH;
  const best = accepts(c, {
    header: 'Accept-Language',
    supports: [],
    default: ENGLISH.tag,
    match: (wishes) => wishes.toSorted((a, b) => b.q - a.q).find(({ type }) => speaks(type))?.type ?? ENGLISH.tag,
  });
  return speaks(best) ?? ENGLISH;
}
