/**
 * The fake platform as a server for browsers: a course page with the activity in a frame, the address to which our login sends
 * the browser back, and, if a test wants it, the storage that some platforms offer; a page on which a tool registers itself, and
 * one on which a teacher adds a link (lms.md L15.1, L15.3).
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

  /** The page of an administrator, on which a tool registers itself. @param tool the address that the tool has given */
  registering(tool: string): string {
    return `${this.url}/registering?${new URLSearchParams({ tool }).toString()}`;
  }

  /** The page on which a teacher chooses what to add to the course. */
  get adding(): string {
    return `${this.url}/adding`;
  }

  end(): Promise<void> {
    this.#server.closeAllConnections();
    return new Promise((closed) => this.#server.close(() => closed()));
  }
}

/** The frame of a tool that has registered itself goes. */
const CLOSES = `
addEventListener('message', ({ data }) => {
  if (data?.subject !== 'org.imsglobal.lti.close') return;
  document.querySelector('iframe').remove();
  document.querySelector('h1').textContent = 'The tool is registered';
});`;

const deepLinking = (iss: string) => ({
  [CLAIMS.messageType]: 'LtiDeepLinkingRequest',
  [CLAIMS.deepLinkingSettings]: {
    deep_link_return_url: `${iss}/deep-return`,
    accept_types: ['ltiResourceLink'],
    data: 'of the platform',
  },
});

function pagesOf(fake: FakePlatform, tool: Tool): Hono {
  const app = new Hono();

  for (const path of ['/jwks', '/.well-known/openid-configuration', '/register'])
    app.all(path, (c) => fake.fetch(c.req.raw));

  // As Moodle does: the tool's page is in a frame, and says when it is done.
  app.get('/registering', (c) => {
    const at = new URL(c.req.query('tool') ?? '');
    at.searchParams.set('openid_configuration', fake.configuration);
    at.searchParams.set('registration_token', 'their-token');
    return c.html(
      `<!doctype html><title>Tools</title><script>${CLOSES}</script><h1>Tools</h1>` +
        `<iframe src="${at.href.replaceAll('&', '&amp;')}" width="900" height="700"></iframe>`,
    );
  });

  app.get('/adding', (c) =>
    c.html(
      '<!doctype html><title>Botany 1</title><h1>Add</h1><iframe src="/open?role=adding" width="900" height="700"></iframe>',
    ),
  );

  // What was chosen comes back, signed by the tool. The test checks it.
  app.post('/deep-return', async (c) => {
    const { JWT } = await c.req.parseBody();
    if (typeof JWT === 'string') fake.taken.push(JWT);
    return c.html('<!doctype html><title>Botany 1</title><h1>It was added to the course</h1>');
  });

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
      [CLAIMS.roles]: [login_hint === 'student' ? LEARNER : INSTRUCTOR],
      ...(login_hint === 'adding' && deepLinking(fake.iss)),
    });
    return c.html(
      `<!doctype html><title>…</title><form method="post" action="${redirect_uri}">` +
        `<input type="hidden" name="state" value="${state}"><input type="hidden" name="id_token" value="${token}"></form>` +
        '<script>document.forms[0].submit()</script>',
    );
  });

  return app;
}
