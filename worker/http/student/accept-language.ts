/** Picks the language of a reply from the request alone; nothing of the request is kept (E3.9). */
import type { Context } from 'hono';
import { accepts } from 'hono/accepts';
import { ENGLISH } from '../../../schema/languages/english.ts';
import type { Language } from '../../../schema/languages/language.ts';
import { LANGUAGES } from '../../../schema/languages/registry.ts';
import type { Assets } from '../../engines/engine.ts';
import type { PageLanguage } from '../../pages/href.ts';

const base = (tag: string): string => tag.split('-')[0]?.toLowerCase() ?? '';

/**
 * Finds a language for a tag. A variant for a country or script gets the language that we have: `sv-FI` is Swedish,
 * `zh-TW` Chinese.
 */
const speaks = (wanted: string): Language | undefined =>
  LANGUAGES.find(({ tag }) => tag.toLowerCase() === wanted.toLowerCase()) ??
  LANGUAGES.find(({ tag }) => base(tag) === base(wanted));

/** Prefers `?l=` if we have that language, then the browser's first wish that we have, then English. */
export function languageOf(c: Context): PageLanguage {
  return { ...(speaks(c.req.query('l') ?? '') ?? wished(c) ?? ENGLISH), framed: false };
}

/**
 * Does the same for a page of a pulse, which a learning platform may frame; the platform asks for that with `?embed=1`
 * (lms.md L2.1).
 */
export function languageIn(c: Context, { studentScript }: Pick<Assets, 'studentScript'>): PageLanguage {
  return { ...languageOf(c), framed: c.req.query('embed') === '1' && { script: studentScript } };
}

function wished(c: Context): Language | undefined {
  const best = accepts(c, {
    header: 'Accept-Language',
    supports: [],
    default: '',
    match: (wishes) => {
      const spoken = wishes.filter(({ type, q }) => q > 0 && speaks(type) !== undefined);
      return spoken.toSorted((a, b) => b.q - a.q)[0]?.type ?? '';
    },
  });
  return speaks(best);
}
