/** Runs the built script on the server's own pages in a real browser, over a box that answers as a test wants. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { serve } from '@hono/node-server';
import type { Browser, BrowserContext, Page, Route } from 'playwright-core';
import { createBuilder } from 'vite';
import { triesOf, untilItWaits, watchTries } from '../../tries.ts';
import { CODE } from '../../worker/http/student/a-student-app.ts';
import { SCRIPT } from '../../worker/pages/a-pulse.ts';

const ROOT = resolve(import.meta.dirname, '../../..');

interface BuiltScript {
  readonly path: string;
  readonly bytes: Buffer;
}

type Script = 'student' | 'token' | 'key-words' | 'wall';

/** The one script file that phones load, or that of the public wall, built as for production. */
export const buildScript = async (name: Script = 'student'): Promise<Buffer> => (await buildScripts())[name].bytes;

/** The script files of phones and of the public wall, built as for production. */
export async function buildScripts(): Promise<Readonly<Record<Script, BuiltScript>>> {
  const folder = mkdtempSync(join(tmpdir(), 'script-'));
  try {
    const builder = await createBuilder({
      configFile: join(ROOT, 'vite.config.ts'),
      root: join(ROOT, 'client'),
      logLevel: 'error',
      environments: { student: { build: { outDir: folder } } },
    });
    const { student } = builder.environments;
    if (student === undefined) throw new Error('vite.config.ts has no student script');
    await builder.build(student);
    const files = readdirSync(join(folder, 'assets'));
    // A script of a page is one file: it is no module, and could not import another one.
    if (files.length !== 5) throw new Error(`There are other files than five scripts: ${files.join(', ')}`);
    const read = (name: Script): BuiltScript => {
      const file = files.find((each) => each.startsWith(`${name}-`)) ?? '';
      return { path: `/assets/${file}`, bytes: readFileSync(join(folder, 'assets', file)) };
    };
    return { student: read('student'), token: read('token'), 'key-words': read('key-words'), wall: read('wall') };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface App {
  readonly fetch: (request: Request) => Response | Promise<Response>;
}

/** @returns its address, and a function that ends it */
export async function host(
  app: App,
  script: Buffer,
  path = SCRIPT,
  more: Readonly<Record<string, Buffer>> = {},
): Promise<{ origin: string; end: () => void }> {
  const scripts: Readonly<Record<string, Buffer>> = { ...more, [path]: script };
  const answer = (request: Request) => {
    const found = scripts[new URL(request.url).pathname];
    return found === undefined
      ? app.fetch(request)
      : new Response(new Uint8Array(found), { headers: { 'Content-Type': 'text/javascript' } });
  };
  return new Promise((ready) => {
    const server = serve({ fetch: answer, hostname: '127.0.0.1', port: 0 }, ({ port }: AddressInfo) =>
      ready({ origin: `http://127.0.0.1:${port}`, end: () => void server.close() }),
    );
  });
}

/** The tests need no particular time, so this is any moment. */
const NOW_MS = Date.UTC(2026, 10, 23, 10);

export class Phone {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly #origin: string;
  /** The bodies that were sent to the pulse, in their order, whatever became of them. */
  readonly posts: string[] = [];

  constructor(context: BrowserContext, page: Page, origin: string) {
    this.context = context;
    this.page = page;
    this.#origin = origin;
    page.on('request', (request) => {
      if (request.method() === 'POST') this.posts.push(request.postData() ?? '');
    });
  }

  /** Its clock stands still except during `wait`, so that the page tries nothing again before a test says so. */
  static async inHand(browser: Browser, origin: string): Promise<Phone> {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
    await context.clock.install({ time: NOW_MS });
    await context.clock.pauseAt(NOW_MS + 1000);
    await watchTries(context);
    return new Phone(context, await context.newPage(), origin);
  }

  async open(path = `/s/${CODE}`): Promise<void> {
    await this.page.goto(this.#origin + path);
  }

  /** Marks a choice of a question. Questions and choices count from 1. */
  async choose(question: number, label: string): Promise<void> {
    await this.page
      .locator('fieldset')
      .nth(question - 1)
      .getByLabel(label, { exact: true })
      .check();
  }

  async chooseAll(): Promise<void> {
    for (let question = 1; question <= 6; question++) await this.choose(question, 'Often');
  }

  async press(name: string): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).click();
  }

  async sees(heading: string): Promise<void> {
    await this.page.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor();
  }

  async says(text: string): Promise<void> {
    await this.page.getByRole('status').getByText(text, { exact: true }).waitFor();
  }

  /** Waits until the last try has failed, and lets the phone's timers run on from there for this many seconds. */
  async wait(seconds: number): Promise<void> {
    await untilItWaits(this.page);
    await this.context.clock.runFor(seconds * 1000);
  }

  /** When each try of the current page began, by the phone's clock in milliseconds. */
  tries(): Promise<readonly number[]> {
    return triesOf(this.page);
  }

  /** Decides what happens to the next submissions on their way. Null lets one through. */
  async meets(...fates: readonly (((route: Route) => Promise<void>) | null)[]): Promise<void> {
    const left = [...fates];
    await this.page.route(
      ({ pathname }) => pathname === `/s/${CODE}`,
      async (route) => {
        const fate = route.request().method() === 'POST' ? left.shift() : null;
        return fate ? fate(route) : route.continue();
      },
    );
  }

  /** Everything that this tab has stored for the pulse. */
  async memory(): Promise<unknown> {
    return JSON.parse((await this.page.evaluate((name) => sessionStorage.getItem(name), `pulse ${CODE}`)) ?? '{}');
  }
}

export const lost = (route: Route): Promise<void> => route.abort('connectionreset');
