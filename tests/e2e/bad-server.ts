/** Stands between a staff page and its server, and answers badly when a test says so (E7.0). */
import type { CDPSession, Page } from 'playwright-core';
import type { RouteName } from '../../schema/contract/api.ts';
import { routes } from '../../schema/contract/routes.ts';

export type Trouble = 'lost' | 'defect' | 'proxy' | 'too many' | 'signed out' | 'answer lost';

const problem = (type: string, status: number, title: string, detail: string) => ({
  status,
  headers: { 'Content-Type': 'application/problem+json' },
  body: JSON.stringify({ type, status, title, detail }),
});

const PROXY_PAGE =
  '<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1><hr>nginx</body></html>';

interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What is answered in the server's place. Without an answer, the connection breaks. */
const answers: Readonly<Record<Trouble, Reply | null>> = {
  lost: null,
  defect: problem(
    'defect',
    500,
    'Something went wrong on our side',
    'Try again. If the problem continues, give the number 4711 to whoever runs this server.',
  ),
  proxy: { status: 502, headers: { 'Content-Type': 'text/html' }, body: PROXY_PAGE },
  'too many': {
    status: 429,
    headers: { 'Content-Type': 'text/html', 'Retry-After': '17' },
    body: '<h1>429 Too Many Requests</h1>',
  },
  'signed out': problem('signed-out', 401, 'You are not signed in', 'Sign in and try again. Nothing was changed.'),
  // The server has made the change, but the page gets no answer.
  'answer lost': null,
};

const DELIVERED = 'X-Delivered';

/** What the browser's protocol tells of a request that it holds back. */
interface Held {
  readonly requestId: string;
  readonly request: {
    readonly method: string;
    readonly url: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly postData?: string;
  };
}

export class BadServer {
  /** What the page asked for, written as `GET /api/…`. */
  readonly asked: string[] = [];
  /** Errors that a page has thrown. There must be none, whatever the server does. */
  readonly errors: string[] = [];
  readonly #page: Page;
  readonly #session: CDPSession;
  #trouble: Trouble | null = null;
  #hits: (asked: string) => boolean = () => true;

  private constructor(page: Page, session: CDPSession) {
    this.#page = page;
    this.#session = session;
    page.on('pageerror', (error) => this.errors.push(error.message));
    session.on('Fetch.requestPaused', (held) => void this.#answer(held));
  }

  /**
   * Speaks the browser's own protocol, because `page.route` holds back each file too and empties the browser's cache:
   * pages would load twice as slowly.
   */
  static async before(page: Page): Promise<BadServer> {
    const session = await page.context().newCDPSession(page);
    const server = new BadServer(page, session);
    await session.send('Fetch.enable', { patterns: [{ urlPattern: '*/api/*' }] });
    return server;
  }

  /** @param hits which requests it concerns; all of them by default */
  meets(trouble: Trouble | null, hits: (asked: string) => boolean = () => true): void {
    this.#trouble = trouble;
    this.#hits = hits;
  }

  /** From now on, nothing stands between the page and its server. */
  end(): Promise<void> {
    return this.#session.detach();
  }

  async #answer({ requestId, request }: Held): Promise<void> {
    const isDelivered = DELIVERED in request.headers;
    const asked = `${request.method} ${new URL(request.url).pathname}`;
    if (!isDelivered) this.asked.push(asked);
    const trouble = !isDelivered && this.#hits(asked) ? this.#trouble : null;
    if (trouble === null) return this.#send('Fetch.continueRequest', { requestId });
    if (trouble === 'answer lost') await this.#deliver(request);
    const reply = answers[trouble];
    if (reply === null) return this.#send('Fetch.failRequest', { requestId, errorReason: 'Failed' });
    return this.#send('Fetch.fulfillRequest', {
      requestId,
      responseCode: reply.status,
      responseHeaders: Object.entries(reply.headers).map(([name, value]) => ({ name, value })),
      body: Buffer.from(reply.body).toString('base64'),
    });
  }

  /** Sends the request from the page, with everything that the browser had put into it. */
  async #deliver({
    url,
    method,
    headers: { 'Content-Type': type = '', 'Idempotency-Key': name = '' },
    postData,
  }: Held['request']): Promise<void> {
    const headers = { 'Content-Type': type, 'Idempotency-Key': name, [DELIVERED]: 'yes' };
    await this.#page.evaluate(async ({ url, init }) => (await fetch(url, init)).text(), {
      url,
      init: { method, body: postData ?? null, headers },
    });
  }

  /** A page that has gone meanwhile waits for no answer. */
  async #send(...command: Parameters<CDPSession['send']>): Promise<void> {
    await this.#session.send(...command).catch(() => undefined);
  }
}

/** Makes a check that is true for requests to this route of the contract. */
export function isOf(name: RouteName): (asked: string) => boolean {
  const { method, path } = routes[name];
  const pattern = new RegExp(`^${method} ${path.replaceAll(/:\w+/g, '[^/]+')}$`);
  return (asked) => pattern.test(asked);
}
