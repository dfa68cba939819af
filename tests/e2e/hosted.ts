/**
 * The real product with a real port, whose clock stands still until a test moves it (A10). It runs in this process
 * (hosted-on-node.ts) or in workerd (hosted-at-edge.ts).
 */
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { BrowserContext } from 'playwright-core';
import type { SetupCheck } from '../../schema/contract/account.ts';
import { IN_MEMORY } from '../in-memory.ts';

/**
 * Browsers do not take this for a secure context, just like the address of a computer in a classroom. Some of their
 * features are missing there.
 */
export const HOST = 'pulse.test';

/** Browsers take this for a secure context, as they take an address with https. */
export const SECURE_HOST = 'pulse.localhost';

/** Tell the browser that these names lead to this machine, and that no other name leads anywhere. */
export const BROWSER_FLAGS = [
  `--host-resolver-rules=MAP ${HOST} 127.0.0.1, MAP ${SECURE_HOST} 127.0.0.1, MAP * ~NOTFOUND`,
];

export abstract class Hosted {
  nowMs: number;
  readonly url: string;
  /** The same server, for clients that cannot resolve the name. */
  readonly address: string;
  readonly #clocks = new Set<BrowserContext>();

  /** @param host another name, for what browsers allow in a secure context only: they take `localhost` for one */
  constructor(port: number, nowMs: number, host = HOST) {
    this.nowMs = nowMs;
    this.url = `http://${host}:${port}`;
    this.address = `http://127.0.0.1:${port}`;
  }

  abstract setupLink(): Promise<string>;

  /** The server's clock shows `nowMs`, and the boxes named here do what has become due, as if their timers had rung. */
  protected abstract ring(codes: readonly string[]): Promise<void>;

  /** Looks whom a mail is due to, and tries to send what waits, as a timer or an alarm does. */
  abstract sendMail(): Promise<void>;
  /** Everything is stored in files here. */
  abstract get folder(): string;
  abstract end(): Promise<void>;

  /** Somebody takes the role of an invitation at another computer. @returns their cookie */
  async accept(link: string): Promise<string> {
    return cookieOf(await this.#post('/api/sign-in', { token: new URL(link).hash.slice(1) }));
  }

  /** An administrator who does not teach the course says how many students it has (R2.6). */
  async vouchFor(course: string, enrolled: number): Promise<void> {
    const token = new URL(await this.setupLink()).hash.slice(1);
    const { administrators } = (await (await this.#post('/api/setup/check', { token })).json()) as SetupCheck;
    const admin = cookieOf(await this.#post('/api/setup/restore', { token, person: administrators[0]?.id }));
    const rex = { name: 'Rex Registrar', role: 'institution-admin', scope: null };
    const { link } = (await (await this.#post('/api/staff', rex, admin)).json()) as { readonly link: string };
    await this.#post(`/api/courses/${course}/enrolled`, { was: null, enrolled }, await this.accept(link));
  }

  async #post(path: string, body: object, cookie = ''): Promise<Response> {
    const headers = { 'Content-Type': 'application/json', 'Sec-Fetch-Site': 'same-origin', Cookie: cookie };
    const reply = await fetch(this.address + path, { method: 'POST', headers, body: JSON.stringify(body) });
    if (reply.status !== 200) throw new Error(`${path}: ${await reply.text()}`);
    return reply;
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

const cookieOf = (reply: Response): string => reply.headers.getSetCookie()[0]?.split(';', 1)[0] ?? '';

/** Every value of every row that is stored in a folder, as text. The files are in use, so this reads copies of them. */
export function rowsIn(folder: string): string {
  const copy = mkdtempSync(join(IN_MEMORY, 'rows-'));
  cpSync(folder, copy, { recursive: true });
  const files = readdirSync(copy, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.sqlite'));
  const values = files.flatMap((name) => {
    const file = new Database(join(copy, name));
    const tables = file.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").pluck().all();
    const all = tables.flatMap((table) =>
      file
        .prepare(`SELECT * FROM "${String(table)}"`)
        .raw()
        .all()
        .flat(),
    );
    file.close();
    return all;
  });
  rmSync(copy, { recursive: true });
  return values.map(String).join('\n');
}
