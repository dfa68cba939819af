/** Where a host has no console: a button that prints a setup link in the server log, which only its operator can read (E6.1). */
import type { Context, Hono } from 'hono';
import { html } from 'hono/html';
import { refuse } from './problems.ts';

export interface SetupPage {
  /** While nobody administers the institution, or the operator has asked for another link. */
  readonly isOffered: () => Promise<boolean>;
  /** Makes a link, voids the one before, and prints it where only the operator looks. */
  readonly print: () => Promise<void>;
}

export function mountSetupPage(app: Hono, { isOffered, print }: SetupPage): void {
  app.get('/setup', async (c) => ((await isOffered()) ? page(c, ask) : refuse(c, { kind: 'not-found' })));

  app.post('/setup', async (c) => {
    if (!(await isOffered())) return refuse(c, { kind: 'not-found' });
    await print();
    return page(c, done);
  });
}

const POLICY = "default-src 'none'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

const page = (c: Context, content: ReturnType<typeof html>): Response | Promise<Response> =>
  c.html(
    html`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>Set up Mattering Pulse</title>
<h1>Set up Mattering Pulse</h1>
${content}
</html>
`,
    200,
    { 'Content-Security-Policy': POLICY },
  );

const ask = html`<p>Whoever can read the log of this server may set it up. On Cloudflare that log is shown by <code>wrangler tail</code>.</p>
<form method="post"><button>Print a link in the server log</button></form>`;

const done = html`<p>The link is in the server log. It works once; pressing the button again makes a new one and voids this one.</p>`;
