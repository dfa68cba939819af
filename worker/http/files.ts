/** Serves the built files of the client: what pages of staff and of students load. */
import { Hono, type Context } from 'hono';
import type { Engine } from '../engines/engine.ts';
import { refuse } from './refuse.ts';
import { NOBODY } from './student/embedders.ts';
import { takesGzip } from './takes-gzip.ts';

/** Serves one built file with these headers. @returns null if there is no such file */
export async function serveFile(
  c: Context,
  { assets }: Engine,
  path: string,
  headers: Readonly<Record<string, string>>,
): Promise<Response | null> {
  const file = await assets.get(path, takesGzip(c.req.header('accept-encoding')));
  return file && withHeaders(file, headers);
}

/** Copies the reply, because a host's reply may be read-only. */
export function withHeaders(file: Response, headers: Readonly<Record<string, string>>): Response {
  const reply = new Response(file.body, file);
  for (const [name, value] of Object.entries(headers)) reply.headers.set(name, value);
  return reply;
}

const DOCS_POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  `frame-ancestors ${NOBODY}`,
].join('; ');

export function fileRoutes(engine: Engine): Hono {
  const app = new Hono();

  // Whoever writes a program for the API reads here what it can ask. The page has a style and no script (H5.1).
  app.get('/api/docs', async (c) => {
    const headers = { 'Content-Security-Policy': DOCS_POLICY, 'Cache-Control': 'no-cache', Vary: 'Accept-Encoding' };
    return (await serveFile(c, engine, '/api-docs/index.html', headers)) ?? refuse(c, { kind: 'not-found' });
  });

  // It is short enough to be typed on the computer of a lecture hall (E7.8).
  app.get('/pair', (c) => c.redirect('/staff/pair'));

  // The names contain a hash of the content, so browsers may keep these files for ever.
  app.get('/assets/*', async (c) => {
    const file = await serveFile(c, engine, c.req.path, { 'Cache-Control': 'public, max-age=31536000, immutable' });
    return file ?? refuse(c, { kind: 'not-found' });
  });

  // One file says which pages crawlers may read, and one is the mark for whoever asks for an icon.
  for (const path of ['/robots.txt', '/favicon.svg']) {
    app.get(path, async (c) => {
      const file = await serveFile(c, engine, path, { 'Cache-Control': 'public, max-age=86400' });
      return file ?? refuse(c, { kind: 'not-found' });
    });
  }

  return app;
}
