/**
 * Finds the language of the staff pages before anybody is known: the one that is asked for, else the one that was chosen in
 * this browser, else the browser's first wish (E3.9a). The cookie goes to the staff pages alone, and says nothing else.
 */
import type { Context } from 'hono';
import { generateCookie, getCookie } from 'hono/cookie';
import type { Language } from '../../schema/languages/language.ts';
import { LANGUAGE_QUERY } from '../../schema/languages/tags.ts';
import type { Settings } from '../engines/engine.ts';
import { speaks, wishedLanguage } from './student/accept-language.ts';

const NAME = 'staff-language';
const A_YEAR_S = 365 * 24 * 60 * 60;

export interface StaffLanguage {
  readonly language: Language;
  /** The header that keeps the choice in this browser, if one was made. */
  readonly kept: { readonly 'Set-Cookie'?: string };
}

export function staffLanguage(c: Context, { publicUrl }: Pick<Settings, 'publicUrl'>): StaffLanguage {
  const asked = speaks(c.req.query(LANGUAGE_QUERY) ?? '');
  if (asked === undefined) return { language: speaks(getCookie(c, NAME) ?? '') ?? wishedLanguage(c), kept: {} };
  const secure = publicUrl.startsWith('https:');
  const cookie = generateCookie(NAME, asked.tag, {
    path: '/staff',
    maxAge: A_YEAR_S,
    httpOnly: true,
    sameSite: 'Lax',
    secure,
  });
  return { language: asked, kept: { 'Set-Cookie': cookie } };
}
