/** Serves the staff app, whose one page has an address for each of its views. */
import { Hono } from 'hono';
import type { Engine } from '../engines/engine.ts';
import { withHeaders } from './files.ts';
import { refuse } from './problems.ts';
import { staffLanguage } from './staff-language.ts';
import { staffPage, staffPolicy } from './staff-page.ts';
import { NOBODY } from './student/embedders.ts';
import { takesGzip } from './takes-gzip.ts';

export function staffAppRoutes(engine: Engine): Hono {
  const app = new Hono();

  let policy: string | undefined;
  // There is only one page in each language; its script reads the rest of the address.
  for (const path of ['/staff', '/staff/*']) {
    app.get(path, async (c) => {
      policy ??= await staffPolicy(NOBODY);
      const { language, kept } = staffLanguage(c, engine.settings);
      const headers = {
        ...kept,
        'Content-Security-Policy': policy,
        'Cache-Control': 'no-cache',
        Vary: 'Accept-Encoding, Accept-Language, Cookie',
      };
      const page = await staffPage(engine, language, takesGzip(c.req.header('accept-encoding')));
      return page === null ? refuse(c, { kind: 'not-found' }) : withHeaders(page, headers);
    });
  }

  return app;
}
