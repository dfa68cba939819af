/** Answers an address that the product does not have, and offers the field for a code. */
import type { Context } from 'hono';
import { renderMissing } from '../../pages/landing.tsx';
import { NOBODY } from './embedders.ts';
import { pageHeaders } from './headers.ts';
import { languageOf } from './accept-language.ts';

export async function missingPage(c: Context): Promise<Response> {
  return c.body(renderMissing({ language: languageOf(c) }), 404, await pageHeaders(NOBODY));
}
