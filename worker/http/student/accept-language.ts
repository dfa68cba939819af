/** Picks the language of a reply from the request alone; nothing of the request is kept (E3.9). */
import { ENGLISH } from '../../../schema/languages/english.ts';
import type { Language } from '../../../schema/languages/language.ts';
import { nearestTag } from '../../../schema/languages/nearest-tag.ts';
import { LANGUAGES } from '../../../schema/languages/registry.ts';
import type { Assets } from '../../engines/engine.ts';
import type { PageLanguage } from '../../pages/href.ts';
import type { FormRequest } from './form-body.ts';

/** Browsers send a few wishes in a few dozen characters. What comes after these bounds is not read, so it costs nothing. */
const MOST_CHARACTERS = 512;
const MOST_WISHES = 32;
/** The longest tag that we have has seven characters, and a wish may add a script and a country to it. */
const LONGEST_TAG = 35;

const byTag: ReadonlyMap<string, Language> = new Map(LANGUAGES.map((language) => [language.tag, language]));

export function speaks(wanted: string): Language | undefined {
  const nearest = wanted === '' || wanted.length > LONGEST_TAG ? undefined : nearestTag(wanted);
  return nearest && byTag.get(nearest);
}

/** What the language of a reply follows. Hono's context has it. */
export interface Wishing {
  readonly req: Pick<FormRequest, 'header' | 'query'>;
}

/** Prefers `?l=` if we have that language, then the browser's first wish that we have, then English. */
export function languageOf(c: Wishing): PageLanguage {
  return { ...(speaks(c.req.query('l') ?? '') ?? wishedLanguage(c)), framed: false };
}

/** The first wish of the browser that we have, or English. */
export const wishedLanguage = (c: Wishing): Language => firstWish(c.req.header('accept-language') ?? '') ?? ENGLISH;

/**
 * Does the same for a page of a pulse, which a learning platform may frame; the platform asks for that with `?embed=1`
 * (lms.md L2.1).
 */
export function languageIn(c: Wishing, { studentScript }: Pick<Assets, 'studentScript'>): PageLanguage {
  return { ...languageOf(c), framed: c.req.query('embed') === '1' && { script: studentScript } };
}

/** Reads the header (RFC 9110, 12.5.4). Of wishes with the same weight, the first one counts. */
function firstWish(header: string): Language | undefined {
  const wishes = header.slice(0, MOST_CHARACTERS).split(',', MOST_WISHES).map(readWish);
  return wishes.filter(({ weight }) => weight > 0).toSorted((a, b) => b.weight - a.weight)[0]?.language;
}

function readWish(wish: string): { readonly language: Language | undefined; readonly weight: number } {
  const [tag = '', ...parameters] = wish.split(';').map((part) => part.trim());
  const language = speaks(tag);
  if (language === undefined) return NO_WISH;
  const q = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
  const weight = q === undefined || Number.isNaN(Number(q)) ? 1 : Number(q);
  return { language, weight: Math.min(weight, 1) };
}

const NO_WISH = { language: undefined, weight: 0 } as const;
