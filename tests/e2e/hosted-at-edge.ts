/** Runs the product in workerd, as at the edge: with Durable Objects, alarms and the built client. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { jsx, sqlAsText } from '../../vite.config.ts';
import { productIn, withPost, withVariables, Workerd } from '../story/workerd.ts';
import { HOST, Hosted } from './hosted.ts';

/** What most tests do not need. */
interface More {
  /** Variables as the dashboard sets them. */
  readonly variables?: Readonly<Record<string, string>>;
  /** The port at which the test takes mails (post-at-edge.ts). Without it there are none. */
  readonly postPort?: number;
}

export class HostedAtEdge extends Hosted {
  readonly #folder = mkdtempSync(join(tmpdir(), 'edge-'));
  #workerd: Workerd | undefined;

  /** @param nowMs must lie ahead of the machine's clock, because alarms ring by that */
  static async start(
    port: number,
    nowMs: number,
    host = HOST,
    { variables = {}, postPort }: More = {},
  ): Promise<HostedAtEdge> {
    const hosted = new HostedAtEdge(port, nowMs, host);
    await bundle(hosted.#folder);
    const product = withVariables(productIn(join(hosted.#folder, 'edge.js')), variables);
    hosted.#workerd = new Workerd(port, postPort === undefined ? product : withPost(product, postPort));
    await hosted.#workerd.start();
    await hosted.ring([]);
    return hosted;
  }

  async setupLink(): Promise<string> {
    return (await this.#ask('/clock/link')).replace(this.address, this.url);
  }

  protected async ring(codes: readonly string[]): Promise<void> {
    const of = codes.map((code) => `&code=${code}`).join('');
    await this.#ask(`/clock?now=${this.nowMs}${of}`);
  }

  async sendMail(): Promise<void> {
    await this.#ask('/clock/mail');
  }

  get folder(): string {
    return this.#workerd?.folder ?? '';
  }

  async end(): Promise<void> {
    await this.#workerd?.discard();
    rmSync(this.#folder, { recursive: true });
  }

  async #ask(path: string): Promise<string> {
    const reply = await fetch(this.address + path);
    const text = await reply.text();
    if (!reply.ok) throw new Error(`${path}: ${reply.status} ${text}`);
    return text;
  }
}

/** Bundles the entry as vite.config.ts bundles worker/edge.ts. */
async function bundle(outDir: string): Promise<void> {
  await build({
    root: resolve(import.meta.dirname, '../..'),
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [sqlAsText],
    oxc: { jsx },
    ssr: { noExternal: true, target: 'webworker' },
    build: {
      outDir,
      ssr: join(import.meta.dirname, 'edge-with-clock.ts'),
      rolldownOptions: {
        external: [/^node:/, /^cloudflare:/],
        output: { entryFileNames: 'edge.js', codeSplitting: false },
      },
    },
  });
}
