/** Gives the one page of the staff app: at its own address, or to somebody who comes from a learning platform. */
import type { Engine } from '../engines/engine.ts';
import type { Language } from '../../schema/languages/language.ts';
import { STYLE } from '../pages/document.tsx';
import { hashSource } from './student/headers.ts';

/**
 * Makes the policy of the staff app. The preview of a form is in a sandboxed frame without an address, which obeys the
 * policy of the page around it, so the policy names the form's style.
 * @param ancestors who may put the page in a frame, in the form that `frame-ancestors` takes (lms.md L9.4)
 * @param formTarget another origin that the page may send a form to (L9.6)
 */
export const staffPolicy = async (ancestors: string, formTarget = ''): Promise<string> =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' ${await hashSource(STYLE)}`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "font-src 'self'",
    `form-action 'self' ${formTarget}`.trim(),
    "base-uri 'none'",
    `frame-ancestors ${ancestors}`,
  ].join('; ');

/** @returns the page in this language, or in English as long as the app was not built in it; null if it was not built at all */
export const staffPage = async (
  { assets }: Pick<Engine, 'assets'>,
  { tag }: Pick<Language, 'tag'>,
  takesGzip: boolean,
): Promise<Response | null> =>
  (await assets.get(`/staff/index.${tag}.html`, takesGzip)) ?? (await assets.get('/staff/index.html', takesGzip));
