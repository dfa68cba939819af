/** An address that is none of ours: says so, with the field for a code. */
import type { Context } from 'hono';
import { renderMissing } from '../../pages/landing.tsx';
import { Replies } from './reply.ts';
import { languageOf } from './tongue.ts';

export function missingPage(): (c: Context) => Promise<Response> {
  const replies = new Replies();
  return (c) => replies.page(c, 'nowhere', { html: renderMissing({ language: languageOf(c) }), status: 404 });
}
