/**
 * The real product with a real port, whose clock stands still until a test moves it (A10). It runs in this process
 * (hosted-on-node.ts) or in workerd (hosted-at-edge.ts).
 */
import type { BrowserContext } from 'playwright-core';

/**
 * Browsers do not take this for a secure context, just like the address of a computer in a classroom. Some of their
 * features are missing there.
 */
export const HOST = 'pulse.test';

/** Tell the browser that this name leads to this machine, and that no other name leads anywhere. */
export const BROWSER_FLAGS = [`--host-resolver-rules=MAP ${HOST} 127.0.0.1, MAP * ~NOTFOUND`];

export abstract class Hosted {
  nowMs: number;
  readonly url: string;
  /** The same server, for clients that cannot resolve the name. */
  readonly address: string;
  readonly #clocks = new Set<BrowserContext>();

  constructor(port: number, nowMs: number) {
    this.nowMs = nowMs;
    this.url = `http://${HOST}:${port}`;
    this.address = `http://127.0.0.1:${port}`;
  }

  abstract setupLink(): Promise<string>;

  /** The server's clock shows `nowMs`, and the boxes named here do what has become due, as if their timers had rung. */
  protected abstract ring(codes: readonly string[]): Promise<void>;

  abstract end(): Promise<void>;

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

  /** Lets time pass for everyone. The boxes named here do what has become due. */
  async pass(seconds: number, ...codes: readonly string[]): Promise<void> {
    this.nowMs += seconds * 1000;
    await this.ring(codes);
    for (const clock of this.#clocks) await clock.clock.fastForward(seconds * 1000);
  }
}
