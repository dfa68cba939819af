/**
 * Lists the students' pages, one line per address. No code here reads who asks: no cookie, address, browser or referrer
 * (privacy.md R6.1).
 */
import { Hono } from 'hono';
import { parseCode, parseCourseKey } from '../../../schema/contract/ids.ts';
import { renderAccessibility, renderPrivacy } from '../../pages/statements.tsx';
import { renderLanding } from '../../pages/landing.tsx';
import type { Engine } from '../../engines/engine.ts';
import { countBand } from './count.ts';
import { StudentContext } from './student-context.ts';
import type { StudentMemory } from './student-memory.ts';
import { explain } from './explain.ts';
import { sendKey } from './key.ts';
import { visitCourse } from './course.ts';
import { drawCode, drawCourseCode } from './qr.ts';
import { send } from './send.ts';
import { showResults } from './show-results.ts';
import { takeBack } from './take-back.ts';
import { languageOf } from './accept-language.ts';
import { visit } from './visit.ts';
import { showWall } from './wall.ts';

/** How an address may end: as it is, or with what stuck to it where it was pasted, such as a slash or a bracket. */
const ENDS = ['', '/', '/:end{[^0-9A-Za-z]+}'] as const;

export function studentRoutes(engine: Engine, memory: StudentMemory): Hono {
  const app = new Hono();
  const context = new StudentContext(engine, memory);

  // The landing page has one field for a code.
  app.get('/', (c) => context.replies.page(c, 'nowhere', { html: renderLanding({ language: languageOf(c) }) }));

  // A code that was typed there leads to the form itself, without a redirect (E2.1).
  // A link of a course is typed there too (lms.md L2.5).
  app.get('/s', (c) => {
    const typed = c.req.query('code') ?? '';
    const isOfCourse = parseCode(typed) === undefined && parseCourseKey(typed) !== undefined;
    return (isOfCourse ? visitCourse : visit)(context, c, typed);
  });

  // The one link of a course, in any spelling too (lms.md L2.5 to L2.8).
  for (const course of ['/c', '/C'] as const) {
    for (const end of ENDS) app.get(`${course}/:key${end}`, (c) => visitCourse(context, c, c.req.param('key')));

    // Draws its QR code for paper.
    app.get(`${course}/:key/qr.svg`, (c) => drawCourseCode(context, c, c.req.param('key')));
  }

  // A code in any spelling gets its answer without a redirect (E3.1), and the QR code holds the upper-case address
  // (E7.1).
  for (const s of ['/s', '/S'] as const) {
    for (const end of ENDS) {
      // Shows the form, or why there is none.
      app.get(`${s}/:code${end}`, (c) => visit(context, c, c.req.param('code')));

      // Shows the whole promise, made from the live definition.
      app.get(`${s}/:code/how${end}`, (c) => explain(context, c, c.req.param('code')));

      // Shows what was published, the same for everyone. The wall's QR code holds the upper-case address.
      for (const results of ['results', 'RESULTS'])
        app.get(`${s}/:code/${results}${end}`, (c) => showResults(context, c, c.req.param('code')));
    }

    // Takes an answer.
    app.post(`${s}/:code`, (c) => send(context, c, c.req.param('code')));

    // Takes an answer back. Opening this address by hand shows the form.
    app.post(`${s}/:code/withdraw`, (c) => takeBack(context, c, c.req.param('code')));
    app.get(`${s}/:code/withdraw`, (c) => visit(context, c, c.req.param('code')));

    // Shows the code on the screen of the lecture hall, to anyone and without buttons.
    app.get(`${s}/:code/wall`, (c) => showWall(context, c, c.req.param('code')));

    // Shows the counter's band, which changes only at fixed times.
    app.get(`${s}/:code/count`, (c) => countBand(context, c, c.req.param('code')));

    // Sends the key that signs the tokens of a roster.
    app.get(`${s}/:code/key`, (c) => sendKey(context, c, c.req.param('code')));

    // Draws the QR codes for the projector: of the form, and of the results.
    app.get(`${s}/:code/qr.svg`, (c) => drawCode(context, c, c.req.param('code')));
    app.get(`${s}/:code/results/qr.svg`, (c) => drawCode(context, c, c.req.param('code'), '/results'));
  }

  // These pages are the same for every pulse.
  app.get('/privacy', (c) => context.replies.page(c, 'nowhere', { html: renderPrivacy(languageOf(c)) }));
  app.get('/accessibility', (c) => {
    const html = renderAccessibility(languageOf(c), engine.settings.version);
    return context.replies.page(c, 'nowhere', { html });
  });

  return app;
}
