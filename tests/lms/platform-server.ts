/**
 * The fake platform as a server for browsers: a course page with the activity in a frame, the address to which our login sends
 * the browser back, and, if a test wants it, the storage that some platforms offer (lms.md L15.1, L15.3).
 */
import { serve } from '@hono/node-server';
import type { Server } from 'node:http';
import { Hono } from 'hono';
import { CLAIMS } from '../../schema/lms/claims.ts';
import type { NewPlatform } from '../../schema/contract/platforms.ts';
import { FakePlatform } from './fake-platform.ts';
import { claimsOf, INSTRUCTOR, LEARNER } from './launch.ts';

/** Answers what a frame asks its platform to keep (1EdTech, LTI postMessage storage). */
const STORAGE = `
const kept = new Map();
addEventListener('message', ({ data, source, origin }) => {
  if (data === null || typeof data !== 'object' || !/^lti\\.(put|get)_data$/.test(data.subject)) return;
  if (data.subject === 'lti.put_data') kept.set(origin + data.key, data.value);
  const { key, message_id } = data;
  source.postMessage({ subject: data.subject + '.response', message_id, key, value: kept.get(origin + key) }, origin);
});`;

export interface Tool {
  readonly url: string;
  readonly institution: string;
  readonly now: () => number;
}

export class PlatformServer {
  readonly fake: FakePlatform;
  readonly url: string;
  readonly #server: Server;

  private constructor(fake: FakePlatform, server: Server) {
    this.fake = fake;
    this.url = fake.iss;
    this.#server = server;
  }

  static async serve(port: number, tool: Tool): Promise<PlatformServer> {
    const fake = await FakePlatform.at(`http://localhost:${port}`);
    const app = pagesOf(fake, tool);
    const server = await new Promise<Server>((resolve) => {
      const made = serve({ fetch: app.fetch, hostname: '127.0.0.1', port }, () => resolve(made as Server));
    });
    return new PlatformServer(fake, server);
  }

  /** What an administrator enters. Our server itself asks this machine by its number. */
  registration(): NewPlatform {
    return { ...this.fake.registration(), jwksUrl: `http://127.0.0.1:${new URL(this.url).port}/jwks` };
  }

  /** The address of a course page that shows the activity to a student or to somebody who teaches. */
  course(role: 'student' | 'teacher', storage: 'with storage' | 'without storage' = 'without storage'): string {
    return `${this.url}/course?role=${role}&storage=${storage === 'with storage' ? 'yes' : 'no'}`;
  }

  end(): Promise<void> {
    this.#server.closeAllConnections();
    return new Promise((closed) => this.#server.close(() => closed()));
  }
}

function pagesOf(fake: FakePlatform, tool: Tool): Hono {
  const app = new Hono();

  app.get('/jwks', (c) => fake.fetch(c.req.raw));

  app.get('/course', (c) => {
    const { role = '', storage = '' } = c.req.query();
    const script = storage === 'yes' ? `<script>${STORAGE}</script>` : '';
    return c.html(
      `<!doctype html><title>Botany 1</title>${script}<h1>Botany 1</h1>` +
        `<iframe src="/open?role=${role}&amp;storage=${storage}" width="900" height="700"></iframe>`,
    );
  });

  // Somebody has clicked: the platform begins a launch.
  app.get('/open', (c) => {
    const { role = '', storage = '' } = c.req.query();
    const asked = new URLSearchParams({
      iss: fake.iss,
      client_id: fake.clientId,
      login_hint: role,
      target_link_uri: `${tool.url}/lti/launch`,
      ...(storage === 'yes' && { lti_storage_target: '_parent' }),
    });
    return c.redirect(`${tool.url}/lti/login/${tool.institution}?${asked.toString()}`);
  });

  // Our login has sent the browser back: the platform signs, and posts what it has signed.
  app.get('/auth', async (c) => {
    const { state = '', nonce = '', redirect_uri = '', login_hint = '' } = c.req.query();
    const token = await fake.sign({
      ...claimsOf(fake, nonce, tool.now()),
      [CLAIMS.targetLinkUri]: `${tool.url}/lti/launch`,
      [CLAIMS.roles]: [login_hint === 'teacher' ? INSTRUCTOR : LEARNER],
    });
    return c.html(
      `<!doctype html><title>…</title><form method="post" action="${redirect_uri}">` +
        `<input type="hidden" name="state" value="${state}"><input type="hidden" name="id_token" value="${token}"></form>` +
        '<script>document.forms[0].submit()</script>',
    );
  });

  return app;
}
