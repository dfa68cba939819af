/**
 * Offers, on a host without a console, a button that prints a setup link in the server log, which only the operator can
 * read (E6.1).
 */
import type { Context, Hono } from 'hono';
import type { Result } from '../../schema/result.ts';
import type { PrintedLately } from '../directory/access/setup.ts';
import { renderSetup, renderSetupPrinted, renderSetupPrintedLately } from '../pages/setup.tsx';
import { sameOriginOnly } from './guard.ts';
import { refuse } from './refuse.ts';
import { NOBODY } from './student/embedders.ts';
import { pageHeaders } from './student/headers.ts';

export interface SetupPage {
  readonly publicUrl: string;
  /** True while nobody administers the institution, or when the operator has asked for another link. */
  readonly isOffered: () => Promise<boolean>;
  /** Makes a link and prints it in the server log, unless the last one is still new and unused. */
  readonly print: () => Promise<Result<unknown, PrintedLately>>;
}

export function mountSetupPage(app: Hono, { publicUrl, isOffered, print }: SetupPage): void {
  const page = async (c: Context, html: string) => c.body(html, 200, await pageHeaders(NOBODY));

  app.get('/setup', async (c) => ((await isOffered()) ? page(c, renderSetup()) : refuse(c, { kind: 'not-found' })));

  // Anybody may press the button, but no page of another site may press it for them.
  app.post('/setup', sameOriginOnly(publicUrl), async (c) => {
    if (!(await isOffered())) return refuse(c, { kind: 'not-found' });
    const printed = await print();
    return page(
      c,
      printed.ok ? renderSetupPrinted() : renderSetupPrintedLately(Math.ceil(printed.error.retryAfterSeconds / 60)),
    );
  });
}
