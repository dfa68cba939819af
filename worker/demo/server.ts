/**
 * Serves the demo over HTTP: the product with a strip that says what it is, doors for the made-up people, and a way to
 * end it (E7.5).
 */
import { Hono, type Context } from 'hono';
import { hardenReplies, limitBody, sameOriginOnly } from '../http/guard.ts';
import { isSignedIn } from '../http/staff/session.ts';
import { issueSetupLink } from '../http/staff/setup.ts';
import { languageOf } from '../http/student/accept-language.ts';
import { NOBODY } from '../http/student/embedders.ts';
import { pageHeaders } from '../http/student/headers.ts';
import { renderEmptied, renderRefused } from './ended.tsx';
import { emptyRun, playedRun, type Ground, type Host, type Run } from './run.ts';
import { withStrip } from './strip.tsx';

export class DemoServer {
  readonly #host: Host;
  readonly #app: Hono;
  /** A request that comes while one run makes room for the next waits for this promise. */
  #run: Promise<Run>;
  #requests = 0;

  private constructor(host: Host, run: Run) {
    this.#host = host;
    this.#run = Promise.resolve(run);
    this.#app = this.#routes(run.ground.engine.settings.publicUrl);
  }

  static async start(host: Host): Promise<DemoServer> {
    return new DemoServer(host, await playedRun(await host.open(), host));
  }

  fetch = (request: Request): Response | Promise<Response> => this.#app.fetch(request);

  /** @returns the paths that the demo prints when it starts */
  async doors(): Promise<Run['doors']> {
    return (await this.#run).doors;
  }

  #routes(publicUrl: string): Hono {
    const app = new Hono();

    // Signs in a visitor with this address as one of the made-up people. The product has no such doors.
    app.get('/demo/:secret', hardenReplies(publicUrl), async (c, next) => {
      const cookie = (await this.#run).cookies.get(c.req.path);
      if (cookie === undefined) return next();
      c.header('Set-Cookie', cookie);
      return c.redirect('/staff', 303);
    });

    // These routes lie under /api because the session's cookie is sent nowhere else, and they accept requests from our
    // own pages only.
    app.use('/api/demo/*', hardenReplies(publicUrl), limitBody(), sameOriginOnly(publicUrl));

    // Destroys everything and starts an empty server with a link to set it up.
    app.post('/api/demo/empty', (c) =>
      this.#end(c, emptyRun, async ({ ground }) =>
        page(renderEmptied(languageOf(c), await issueSetupLink(ground.engine)), 200),
      ),
    );

    // Destroys everything and plays the term again.
    app.post('/api/demo/replay', (c) =>
      this.#end(c, playedRun, async ({ doors }) => c.redirect(doors?.staff ?? '/staff', 303)),
    );

    app.all('*', (c) => this.#pass(c.req.raw));
    return app;
  }

  async #pass(request: Request): Promise<Response> {
    const { product, showing } = await this.#run;
    this.#requests += 1;
    try {
      return await withStrip(await product.fetch(request), new URL(request.url).pathname, showing);
    } finally {
      this.#requests -= 1;
    }
  }

  /**
   * Ends a run, if it is made up and the sender is signed in. Students in the room share the address, and they must not
   * end it.
   */
  async #end(
    c: Context,
    next: (ground: Ground, host: Host) => Promise<Run>,
    reply: (run: Run) => Promise<Response>,
  ): Promise<Response> {
    const run = await this.#run;
    if (run.showing === 'trial') return this.#pass(c.req.raw);
    if (!(await isSignedIn(c, run.ground.engine)))
      return withStrip(await page(renderRefused(languageOf(c)), 401), c.req.path, run.showing);
    const after = await this.#replace(run, next);
    return withStrip(await reply(after), c.req.path, after.showing);
  }

  /** Replaces the run that has ended. If two people end the same run, the second one finds it done. */
  #replace(ended: Run, next: (ground: Ground, host: Host) => Promise<Run>): Promise<Run> {
    this.#run = this.#run.then(async (run) => {
      if (run !== ended) return run;
      while (this.#requests > 0) await this.#host.pause();
      await run.ground.destroy();
      return next(await this.#host.open(), this.#host);
    });
    return this.#run;
  }
}

async function page(html: string, status: 200 | 401): Promise<Response> {
  return new Response(html, { status, headers: await pageHeaders(NOBODY) });
}
