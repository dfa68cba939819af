/** Stands between a staff page and its server, and answers badly when a test says so (E7.0). */
import type { Page, Request, Route } from 'playwright-core';
import type { RouteName } from '../../schema/contract/api.ts';
import { routes } from '../../schema/contract/routes.ts';

export type Trouble = 'lost' | 'defect' | 'proxy' | 'too many' | 'signed out' | 'answer lost';

const problem = (type: string, status: number, title: string, detail: string) => ({
  status,
  contentType: 'application/problem+json',
  body: JSON.stringify({ type, status, title, detail }),
});

const PROXY_PAGE =
  '<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1><hr>nginx</body></html>';

const answers: Readonly<Record<Trouble, (route: Route) => Promise<void>>> = {
  lost: (route) => route.abort(),
  defect: (route) =>
    route.fulfill(
      problem(
        'defect',
        500,
        'Something went wrong on our side',
        'Try again. If the problem continues, give the number 4711 to whoever runs this server.',
      ),
    ),
  proxy: (route) => route.fulfill({ status: 502, contentType: 'text/html', body: PROXY_PAGE }),
  'too many': (route) =>
    route.fulfill({
      status: 429,
      contentType: 'text/html',
      headers: { 'Retry-After': '17' },
      body: '<h1>429 Too Many Requests</h1>',
    }),
  'signed out': (route) =>
    route.fulfill(problem('signed-out', 401, 'You are not signed in', 'Sign in and try again. Nothing was changed.')),
  // The server has made the change, but the page gets no answer.
  'answer lost': async (route) => {
    await deliver(route.request());
    await route.abort();
  },
};

const DELIVERED = 'x-delivered';

/** Sends the request from here, with everything that the browser had put into it. */
async function deliver(request: Request): Promise<void> {
  const { 'content-type': type = '', 'idempotency-key': name = '' } = request.headers();
  const headers = { 'Content-Type': type, 'Idempotency-Key': name, [DELIVERED]: 'yes' };
  await request.frame().evaluate(async ({ url, init }) => (await fetch(url, init)).text(), {
    url: request.url(),
    init: { method: request.method(), body: request.postData(), headers },
  });
}

export class BadServer {
  /** What the page asked for, written as `GET /api/…`. */
  readonly asked: string[] = [];
  /** Errors that a page has thrown. There must be none, whatever the server does. */
  readonly errors: string[] = [];
  #trouble: Trouble | null = null;
  #hits: (asked: string) => boolean = () => true;

  private constructor(page: Page) {
    page.on('pageerror', (error) => this.errors.push(error.message));
  }

  static async before(page: Page): Promise<BadServer> {
    const server = new BadServer(page);
    await page.route('**/api/**', (route) => server.#answer(route));
    return server;
  }

  /** @param hits which requests it concerns; all of them by default */
  meets(trouble: Trouble | null, hits: (asked: string) => boolean = () => true): void {
    this.#trouble = trouble;
    this.#hits = hits;
  }

  async #answer(route: Route): Promise<void> {
    const request = route.request();
    if (DELIVERED in request.headers()) return route.continue();
    const asked = `${request.method()} ${new URL(request.url()).pathname}`;
    this.asked.push(asked);
    const trouble = this.#hits(asked) ? this.#trouble : null;
    await (trouble === null ? route.continue() : answers[trouble](route));
  }
}

/** Makes a check that is true for requests to this route of the contract. */
export function isOf(name: RouteName): (asked: string) => boolean {
  const { method, path } = routes[name];
  const pattern = new RegExp(`^${method} ${path.replaceAll(/:\w+/g, '[^/]+')}$`);
  return (asked) => pattern.test(asked);
}
