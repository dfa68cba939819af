/** What students meet, one line per address. Nothing here reads who asks: no cookie, address, browser or referrer (privacy.md R6.1). */
import { Hono } from 'hono';
import { renderAccessibility, renderPrivacy } from '../../pages/statements.tsx';
import { renderLanding } from '../../pages/landing.tsx';
import type { Engine } from '../../engines/engine.ts';
import { countBand } from './count.ts';
import { StudentContext } from './student-context.ts';
import { explain } from './explain.ts';
import { drawCode } from './qr.ts';
import { send } from './send.ts';
import { showResults } from './show-results.ts';
import { takeBack } from './take-back.ts';
import { languageOf } from './accept-language.ts';
import { visit } from './visit.ts';

export function studentRoutes(engine: Engine): Hono {
  const app = new Hono();
  const context = new StudentContext(engine);

  // The door: one field for a code.
  app.get('/', (c) => context.replies.page(c, 'nowhere', { html: renderLanding({ language: languageOf(c) }) }));

  // A code that was typed there: the form itself, without a redirect (E2.1).
  app.get('/s', (c) => visit(context, c, c.req.query('code') ?? ''));

  // Any spelling of a code answers as it is (E3.1); the QR code holds the upper-case address (E7.1).
  for (const s of ['/s', '/S']) {
    // The form, or why there is none.
    app.get(`${s}/:code`, (c) => visit(context, c, c.req.param('code')));

    // An answer.
    app.post(`${s}/:code`, (c) => send(context, c, c.req.param('code')));

    // An answer taken back; whoever reloads the address by hand gets the form.
    app.post(`${s}/:code/withdraw`, (c) => takeBack(context, c, c.req.param('code')));
    app.get(`${s}/:code/withdraw`, (c) => visit(context, c, c.req.param('code')));

    // The promise in full, from the live definition.
    app.get(`${s}/:code/how`, (c) => explain(context, c, c.req.param('code')));

    // What was published, the same for everyone.
    app.get(`${s}/:code/results`, (c) => showResults(context, c, c.req.param('code')));

    // The counter's band, on its tick.
    app.get(`${s}/:code/count`, (c) => countBand(context, c, c.req.param('code')));

    // The code for the wall.
    app.get(`${s}/:code/qr.svg`, (c) => drawCode(context, c, c.req.param('code')));
  }

  // What holds for every pulse.
  app.get('/privacy', (c) => context.replies.page(c, 'nowhere', { html: renderPrivacy(languageOf(c)) }));
  app.get('/accessibility', (c) => {
    const html = renderAccessibility(languageOf(c), engine.settings.version);
    return context.replies.page(c, 'nowhere', { html });
  });

  return app;
}
