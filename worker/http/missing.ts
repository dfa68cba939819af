/** Answers an address that the product does not have: to a program with a problem, to everybody else with a page. */
import type { Context } from 'hono';
import { refuse } from './refuse.ts';
import { missingPage } from './student/missing.ts';

export const missing = (c: Context): Response | Promise<Response> =>
  c.req.path.startsWith('/api/') ? refuse(c, { kind: 'not-found' }) : missingPage(c);
