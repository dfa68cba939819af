/**
 * Lists the students' pages, one line per address. No code here reads who asks: no cookie, address, browser or referrer
 * (privacy.md R6.1).
 */
import { Hono, type Context } from 'hono';
import { parseCode, parseCourseKey } from '../../../schema/contract/ids.ts';
import { renderLanding, renderTooMany } from '../../pages/landing.tsx';
import type { Engine } from '../../engines/engine.ts';
import { lazily } from '../later.ts';
import { answer } from '../reply.ts';
import { countBand } from './count.ts';
import { StudentContext } from './student-context.ts';
import type { StudentMemory } from './student-memory.ts';
import { sendKey } from './key.ts';
import { visitCourse } from './course.ts';
import { send } from './send.ts';
import { takeBack } from './take-back.ts';
import { languageIn, languageOf } from './accept-language.ts';
import { visit } from './visit.ts';

/** How an address may end: as it is, or with what stuck to it where it was pasted, such as a slash or a bracket. */
const ENDS = ['', '/', '/:end{[^0-9A-Za-z]+}'] as const;

export function studentRoutes(engine: Engine, memory: StudentMemory): Hono {
  const app = new Hono();
  const context = new StudentContext(engine, memory);
  // No form and no answer needs these (P14).
  const how = lazily(engine, () => import('./explain.ts'));
  const statements = lazily(engine, () => import('../../pages/statements.tsx'));
  const results = lazily(engine, () => import('./show-results.ts'));
  const wall = lazily(engine, () => import('./wall.ts'));
  const codes = lazily(engine, () => import('./qr.ts'));

  /** Draws a page unless too many were drawn lately. The form of a pulse that is prepared is always shown (H6.9). */
  const drawn = async (c: Context, typed: string, draw: Draw, name: string | undefined = parseCode(typed)) => {
    if (name === undefined) return draw(context, c, typed);
    const waitS = memory.drawing.take(name);
    if (waitS > 0) return slowedPage(context, c, waitS);
    const reply = await draw(context, c, typed);
    if (reply.ok) memory.drawing.meet(name);
    return reply;
  };
  const form = (c: Context, typed: string): Promise<Response> => {
    const code = parseCode(typed);
    const isPrepared = code !== undefined && memory.pulses.find(code) !== undefined;
    return isPrepared ? visit(context, c, typed) : drawn(c, typed, visit);
  };
  const course = (c: Context, typed: string): Promise<Response> => {
    const key = parseCourseKey(typed);
    const isPrepared = key !== undefined && memory.pulses.codeBehind(key) !== undefined;
    return isPrepared ? visitCourse(context, c, typed) : drawn(c, typed, visitCourse, key);
  };

  // The landing page has one field for a code.
  app.get('/', (c) => context.replies.page(c, 'nowhere', { html: renderLanding({ language: languageOf(c) }) }));

  // A code that was typed there leads to the form itself, without a redirect (E2.1).
  // A link of a course is typed there too (lms.md L2.5).
  app.get('/s', (c) => {
    const typed = c.req.query('code') ?? '';
    const isOfCourse = parseCode(typed) === undefined && parseCourseKey(typed) !== undefined;
    return (isOfCourse ? course : form)(c, typed);
  });

  // The one link of a course, in any spelling too (lms.md L2.5 to L2.8).
  for (const path of ['/c', '/C'] as const) {
    for (const end of ENDS) app.get(`${path}/:key${end}`, (c) => course(c, c.req.param('key')));

    // Draws its QR code for paper.
    app.get(`${path}/:key/qr.svg`, (c) => {
      const typed = c.req.param('key');
      return drawn(c, typed, async (...of) => (await codes()).drawCourseCode(...of), parseCourseKey(typed));
    });
  }

  // A code in any spelling gets its answer without a redirect (E3.1), and the QR code holds the upper-case address
  // (E7.1).
  for (const s of ['/s', '/S'] as const) {
    for (const end of ENDS) {
      // Shows the form, or why there is none.
      app.get(`${s}/:code${end}`, (c) => form(c, c.req.param('code')));

      // Shows the whole promise, made from the live definition.
      app.get(`${s}/:code/how${end}`, (c) =>
        drawn(c, c.req.param('code'), async (...of) => (await how()).explain(...of)),
      );

      // Shows what was published, the same for everyone. The wall's QR code holds the upper-case address.
      for (const path of ['results', 'RESULTS'])
        app.get(`${s}/:code/${path}${end}`, (c) =>
          drawn(c, c.req.param('code'), async (...of) => (await results()).showResults(...of)),
        );
    }

    // Takes an answer.
    app.post(`${s}/:code`, async (c) => answer(c, await send(context, c.req, c.req.param('code'))));

    // Takes an answer back. Opening this address by hand shows the form.
    app.post(`${s}/:code/withdraw`, async (c) => answer(c, await takeBack(context, c.req, c.req.param('code'))));
    app.get(`${s}/:code/withdraw`, (c) => form(c, c.req.param('code')));

    // Shows the code on the screen of the lecture hall, to anyone and without buttons.
    app.get(`${s}/:code/wall`, (c) => drawn(c, c.req.param('code'), async (...of) => (await wall()).showWall(...of)));

    // Shows the counter's band, which changes only at fixed times.
    app.get(`${s}/:code/count`, (c) => countBand(context, c, c.req.param('code')));

    // Sends the key that signs the tokens of a roster.
    app.get(`${s}/:code/key`, (c) => sendKey(context, c, c.req.param('code')));

    // Draws the QR codes for the projector: of the form, and of the results.
    app.get(`${s}/:code/qr.svg`, (c) =>
      drawn(c, c.req.param('code'), async (...of) => (await codes()).drawCode(...of)),
    );
    app.get(`${s}/:code/results/qr.svg`, (c) =>
      drawn(c, c.req.param('code'), async (...of) => (await codes()).drawCode(...of, '/results')),
    );
  }

  // These pages are the same for every pulse.
  app.get('/privacy', async (c) => {
    const html = (await statements()).renderPrivacy(languageOf(c));
    return context.replies.page(c, 'nowhere', { html });
  });
  app.get('/accessibility', async (c) => {
    const html = (await statements()).renderAccessibility(languageOf(c), engine.settings.version);
    return context.replies.page(c, 'nowhere', { html });
  });

  return app;
}

type Draw = (context: StudentContext, c: Context, typed: string) => Promise<Response>;

const slowedPage = ({ engine, replies }: StudentContext, c: Context, retryAfterSeconds: number): Promise<Response> =>
  replies.page(c, 'embedders', {
    html: renderTooMany({ language: languageIn(c, engine.assets) }),
    status: 429,
    retryAfterSeconds,
  });
