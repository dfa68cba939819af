/** Picks the language of a reply from the request alone; nothing of the request is kept (E3.9). */
import { ENGLISH } from '../../../schema/languages/english.ts';
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

/** The languages as pages outside a frame have them. They are made once, because every answer needs one. */
const unframed: ReadonlyMap<string, PageLanguage> = new Map(
  LANGUAGES.map((language) => [language.tag, { ...language, framed: false }]),
);
const IN_ENGLISH: PageLanguage = { ...ENGLISH, framed: false };

export function speaks(wanted: string): PageLanguage | undefined {
  const nearest = wanted === '' || wanted.length > LONGEST_TAG ? undefined : nearestTag(wanted);
  return nearest && unframed.get(nearest);
}

/** What the language of a reply follows. Hono's context has it. */
export interface Wishing {
  readonly req: Pick<FormRequest, 'header' | 'query'>;
}

/** Prefers `?l=` if we have that language, then the browser's first wish that we have, then English. */
export const languageOf = (c: Wishing): PageLanguage => speaks(c.req.query('l') ?? '') ?? wishedLanguage(c);

/** The first wish of the browser that we have, or English. */
export const wishedLanguage = (c: Wishing): PageLanguage =>
  firstWish(c.req.header('accept-language') ?? '') ?? IN_ENGLISH;

/**
 * Does the same for a page of a pulse, which a learning platform may frame; the platform asks for that with `?embed=1`
 * (lms.md L2.1).
 */
export function languageIn(c: Wishing, { studentScript }: Pick<Assets, 'studentScript'>): PageLanguage {
  const language = languageOf(c);
  return c.req.query('embed') === '1' ? { ...language, framed: { script: studentScript } } : language;
}

/** Reads the header (RFC 9110, 12.5.4). Of wishes with the same weight, the first one counts. */
function firstWish(header: string): PageLanguage | undefined {
  let best: Wish = NO_WISH;
  for (const text of header.slice(0, MOST_CHARACTERS).split(',', MOST_WISHES)) {
    const wish = readWish(text);
    if (wish.weight > best.weight) best = wish;
    // Nothing weighs more, and most browsers begin with it.
    if (best.weight === 1) break;
  }
  return best.language;
}

function readWish(wish: string): Wish {
  const [tag = '', ...parameters] = wish.split(';');
  const language = speaks(tag.trim());
  if (language === undefined) return NO_WISH;
  const q = parameters
    .map((parameter) => parameter.trim())
    .find((parameter) => parameter.startsWith('q='))
    ?.slice(2);
  const weight = q === undefined || Number.isNaN(Number(q)) ? 1 : Number(q);
  return { language, weight: Math.min(weight, 1) };
}

interface Wish {
  readonly language: PageLanguage | undefined;
  readonly weight: number;
}

const NO_WISH: Wish = { language: undefined, weight: 0 };
