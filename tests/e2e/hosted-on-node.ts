/** Runs the product in this process with the real app, real files and a real port. */
import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { join, resolve } from 'node:path';
import { serve } from '@hono/node-server';
import type { Code } from '../../schema/contract/ids.ts';
import { openNodeEngine, type NodeEngine } from '../../worker/engines/node.ts';
import type { NodeBoxes } from '../../worker/engines/node-boxes.ts';
import type { MailSettings } from '../../worker/engines/node-mail.ts';
import type { ProviderSettings } from '../../worker/provider-settings.ts';
import { createApp } from '../../worker/http/app.ts';
import { stopAddress, type Stop } from '../../worker/mail/stop.ts';
import { issueSetupLink } from '../../worker/http/staff/setup.ts';
import { IN_MEMORY } from '../in-memory.ts';
import { HOST, Hosted } from './hosted.ts';

/** A Monday at ten o'clock in London. It lies on the counter's grid of 30 s. */
const MONDAY_MS = Date.UTC(2026, 10, 23, 10);

/** What most tests do not need. */
interface More {
  /** Through whom people can sign in (H1.4). */
  readonly provider?: ProviderSettings;
  /** Where mail leaves. Without it, each is refused for good, so that administrators see it. */
  readonly mail?: MailSettings;
}

export class HostedOnNode extends Hosted {
  /** What boxes have told the operator. If all is well, this is empty. */
  readonly troubles: string[] = [];
  readonly #folder = mkdtempSync(join(IN_MEMORY, 'e2e-'));
  #engine: NodeEngine | undefined;
  #server: Server | undefined;

  /** @param burst how many answers a pulse takes at once; the clock stands still, so it takes no more after them */
  static async start(
    port: number,
    burst = 5000,
    nowMs = MONDAY_MS,
    host = HOST,
    more: More = {},
  ): Promise<HostedOnNode> {
    const hosted = new HostedOnNode(port, nowMs, host);
    await hosted.#start(port, burst, more);
    return hosted;
  }

  async #start(port: number, burst: number, { provider, mail }: More): Promise<void> {
    const settings = {
      host: '127.0.0.1',
      port,
      publicUrl: this.url,
      dataDir: join(this.#folder, 'data'),
      keyDir: join(this.#folder, 'keys'),
      answerLimit: { burst, perSecond: 200 },
      changeLimit: { burst: 1e6, perSecond: 1 },
      securityContact: null,
      // The learning platforms of tests are on this machine (lms.md L15.3).
      allowsPrivateLms: true,
      ...(provider && { provider }),
      ...(mail && { mail }),
    };
    const engine = await openNodeEngine({
      settings,
      version: 'e2e',
      clientFolder: resolve(import.meta.dirname, '../../dist/client'),
      now: () => this.nowMs,
      // The clock jumps here. What is due runs at once, and any other box wakes only when a test lets it.
      timers: { set: (_, atMs, run) => void (atMs <= this.nowMs && setImmediate(run)), stop: () => undefined },
      report: (trouble) => void (trouble === 'mail-given-up' || this.troubles.push(trouble)),
      ...(mail === undefined && { mail: { send: async () => 'never' } }),
    });
    this.#engine = engine;
    await new Promise<void>((ready) => {
      this.#server = serve({ fetch: createApp(engine).fetch, hostname: settings.host, port }, () => ready()) as Server;
    });
  }

  get directory(): NodeEngine['directory'] {
    return this.#running().directory;
  }

  /** The address in a mail that stops mails of this kind (H4.2). */
  async stopAddress(stop: Stop): Promise<string> {
    return stopAddress(this.url, await this.#running().secretFor('mail-stop'), stop);
  }

  async sendMail(): Promise<void> {
    await this.#running().postman?.round();
  }

  setupLink(): Promise<string> {
    return issueSetupLink(this.#running());
  }

  protected async ring(codes: readonly string[]): Promise<void> {
    const boxes = this.#running().boxes as NodeBoxes;
    for (const code of codes) await boxes.wake(code as Code);
  }

  get folder(): string {
    return this.#folder;
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
