/**
 * Runs the product in this process with the real app, real files and a real port. Its clock stands still until a test
 * moves it (A10).
 */
import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { join, resolve } from 'node:path';
import { serve } from '@hono/node-server';
import type { BrowserContext } from 'playwright-core';
import type { Code } from '../../schema/contract/ids.ts';
import { openNodeEngine, type NodeEngine } from '../../worker/engines/node.ts';
import type { NodeBoxes } from '../../worker/engines/node-boxes.ts';
import { createApp } from '../../worker/http/app.ts';
import { issueSetupLink } from '../../worker/http/staff/setup.ts';
import { IN_MEMORY } from '../in-memory.ts';

/** A Monday at ten o'clock in London. It lies on the counter's grid of 30 s. */
const MONDAY_MS = Date.UTC(2026, 10, 23, 10);

/**
 * Browsers do not take this for a secure context, just like the address of a computer in a classroom. Some of their
 * features are missing there.
 */
export const HOST = 'pulse.test';

/** Tell the browser that this name leads to this machine, and that no other name leads anywhere. */
export const BROWSER_FLAGS = [`--host-resolver-rules=MAP ${HOST} 127.0.0.1, MAP * ~NOTFOUND`];

export class Hosted {
  nowMs = MONDAY_MS;
  readonly url: string;
  /** The same server, for clients that cannot resolve the name. */
  readonly address: string;
  /** What boxes have told the operator. If all is well, this is empty. */
  readonly troubles: string[] = [];
  readonly #clocks = new Set<BrowserContext>();
  readonly #folder = mkdtempSync(join(IN_MEMORY, 'e2e-'));
  #engine: NodeEngine | undefined;
  #server: Server | undefined;

  constructor(port: number) {
    this.url = `http://${HOST}:${port}`;
    this.address = `http://127.0.0.1:${port}`;
  }

  /** @param burst how many answers a pulse takes at once; the clock stands still, so it takes no more after them */
  static async start(port: number, burst = 5000): Promise<Hosted> {
    const hosted = new Hosted(port);
    await hosted.#start(port, burst);
    return hosted;
  }

  async #start(port: number, burst: number): Promise<void> {
    const settings = {
      host: '127.0.0.1',
      port,
      publicUrl: this.url,
      dataDir: join(this.#folder, 'data'),
      keyDir: join(this.#folder, 'keys'),
      answerLimit: { burst, perSecond: 200 },
      changeLimit: { burst: 1e6, perSecond: 1 },
      securityContact: null,
    };
    const engine = await openNodeEngine({
      settings,
      version: 'e2e',
      clientFolder: resolve(import.meta.dirname, '../../dist/client'),
      now: () => this.nowMs,
      report: (trouble) => this.troubles.push(trouble),
    });
    this.#engine = engine;
    await new Promise<void>((ready) => {
      this.#server = serve({ fetch: createApp(engine).fetch, hostname: settings.host, port }, () => ready()) as Server;
    });
  }

  setupLink(): Promise<string> {
    return issueSetupLink(this.#running());
  }

  /** An administrator who does not teach the course says how many students it has (R2.6). */
  async vouchFor(course: string, enrolled: number): Promise<void> {
    const headers = { 'Content-Type': 'application/json', 'Sec-Fetch-Site': 'same-origin' };
    const post = async (path: string, body: object, cookie = ''): Promise<Response> => {
      const init = { method: 'POST', headers: { ...headers, Cookie: cookie }, body: JSON.stringify(body) };
      const reply = await fetch(this.address + path, init);
      if (reply.status !== 200) throw new Error(`${path}: ${await reply.text()}`);
      return reply;
    };
    const token = new URL(await this.setupLink()).hash.slice(1);
    const words = { name: 'Rex Registrar', institution: '-', support: '-', emergency: '-' };
    const claimed = await post('/api/setup', { token, ...words });
    const cookie = claimed.headers.getSetCookie()[0]?.split(';', 1)[0] ?? '';
    await post(`/api/courses/${course}/enrolled`, { was: null, enrolled }, cookie);
  }

  /** From now on, this browser's clock shows the server's time and moves with it. */
  async setClock(context: BrowserContext): Promise<void> {
    await context.clock.install({ time: this.nowMs });
    this.#clocks.add(context);
    context.on('close', () => this.#clocks.delete(context));
  }

  /** Lets time pass for everyone. The boxes named here do what has become due, as if their timers had rung. */
  async pass(seconds: number, ...codes: readonly string[]): Promise<void> {
    this.nowMs += seconds * 1000;
    const boxes = this.#running().boxes as NodeBoxes;
    for (const code of codes) await boxes.wake(code as Code);
    for (const clock of this.#clocks) await clock.clock.fastForward(seconds * 1000);
  }

  async end(): Promise<void> {
    this.#server?.closeAllConnections();
    await new Promise((closed) => this.#server?.close(closed));
    await this.#engine?.shut();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #running(): NodeEngine {
    if (this.#engine === undefined) throw new Error('Not started');
    return this.#engine;
  }
}
