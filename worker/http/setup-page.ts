/**
 * Offers, on a host without a console, a button that prints a setup link in the server log, which only the operator can
 * read (E6.1).
 */
import type { Context, Hono } from 'hono';
import { renderSetup, renderSetupPrinted } from '../pages/setup.tsx';
import { refuse } from './problems.ts';
import { NOBODY } from './student/embedders.ts';
import { pageHeaders } from './student/headers.ts';

export interface SetupPage {
  /** True while nobody administers the institution, or when the operator has asked for another link. */
  readonly isOffered: () => Promise<boolean>;
  /** Makes a link, voids the earlier one, and prints the new one in the server log. */
  readonly print: () => Promise<void>;
}

export function mountSetupPage(app: Hono, { isOffered, print }: SetupPage): void {
  const page = async (c: Context, html: string) => c.body(html, 200, await pageHeaders(NOBODY));

  app.get('/setup', async (c) => ((await isOffered()) ? page(c, renderSetup()) : refuse(c, { kind: 'not-found' })));

  app.post('/setup', async (c) => {
    if (!(await isOffered())) return refuse(c, { kind: 'not-found' });
    await print();
    return page(c, renderSetupPrinted());
  });
}
