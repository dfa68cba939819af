/** Runs the demo as a process of its own, and opens its links as people would. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { api, type Gives, type RouteName, type Takes } from '../../schema/contract/api.ts';
import { freePort } from '../story/free-port.ts';
import { IN_MEMORY } from '../in-memory.ts';

const BUNDLE = resolve(import.meta.dirname, '../../dist/node-demo.js');

/** @param folder the folder in which the demo makes its own folder */
export function spawnDemo(
  folder: string,
  words: readonly string[],
  settings: Readonly<Record<string, string>> = {},
): ChildProcess {
  const env = { ...process.env, HOST: '127.0.0.1', TMPDIR: folder, DATA_DIR: join(folder, 'not-here'), ...settings };
  return spawn(process.execPath, [BUNDLE, ...words], { env, stdio: ['ignore', 'pipe', 'pipe'] });
}

export class Demo {
  readonly process: ChildProcess;
  readonly folder: string;
  readonly origin: string;
  #printed = '';

  private constructor(process: ChildProcess, folder: string, origin: string) {
    this.process = process;
    this.folder = folder;
    this.origin = origin;
  }

  /**
   * @param host the name by which the server is reached; if it is not the name of this machine, the browser has to be
   * told where it leads
   */
  static async start(host = '127.0.0.1'): Promise<Demo> {
    const folder = mkdtempSync(join(IN_MEMORY, 'demo-'));
    const port = await freePort();
    const origin = `http://${host}:${port}`;
    const demo = new Demo(spawnDemo(folder, ['--port', String(port)], { PUBLIC_URL: origin }), folder, origin);
    await demo.#ready();
    return demo;
  }

  /** The address that is printed after a word. */
  link(word: 'Staff' | 'Programme lead' | 'Students'): string {
    const path = new RegExp(`^${word}:\\s+http://[^/]+(\\S+)`, 'm').exec(this.#printed)?.[1];
    if (path === undefined) throw new Error(`The demo printed no link for ${word}: ${this.#printed}`);
    return this.origin + path;
  }

  /** Opens a staff link, as a visitor would. */
  async enter(word: 'Staff' | 'Programme lead'): Promise<Visitor> {
    const door = await fetch(this.link(word), { redirect: 'manual' });
    if (door.headers.get('Location') !== '/staff') throw new Error(`The link leads to ${door.status}`);
    return new Visitor(this.origin, cookieOf(door));
  }

  /** True if any file of the demo contains these bytes. */
  holds(text: string): boolean {
    const files = readdirSync(this.folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    return files.some(({ parentPath, name }) => readFileSync(join(parentPath, name)).includes(text));
  }

  end(): void {
    this.process.kill('SIGKILL');
    rmSync(this.folder, { recursive: true, force: true });
  }

  async #ready(): Promise<void> {
    const { stdout, stderr } = this.process;
    let troubles = '';
    stdout?.on('data', (chunk: Buffer) => (this.#printed += chunk.toString()));
    stderr?.on('data', (chunk: Buffer) => (troubles += chunk.toString()));
    while (!this.#printed.includes('Students:')) {
      if (this.process.exitCode !== null) throw new Error(`The demo did not start: ${troubles}`);
      await Promise.race([once(stdout ?? this.process, 'data'), once(this.process, 'exit')]);
    }
  }
}

export const cookieOf = (reply: Response): string => reply.headers.get('Set-Cookie')?.split(';', 1)[0] ?? '';

export class Visitor {
  readonly #origin: string;
  readonly cookie: string;

  constructor(origin: string, cookie: string) {
    this.#origin = origin;
    this.cookie = cookie;
  }

  async ask<N extends RouteName>(
    name: N,
    at: Readonly<Record<string, string>> = {},
    body?: Takes<N>,
  ): Promise<Gives<N>> {
    const { method, path, gives } = api[name];
    const url = this.#origin + path.replaceAll(/:(\w+)/g, (_, part: string) => at[part] ?? '');
    const headers = { Cookie: this.cookie, 'Content-Type': 'application/json', 'Sec-Fetch-Site': 'same-origin' };
    const reply = await fetch(url, {
      method,
      headers,
      ...(method === 'POST' && { body: JSON.stringify(body ?? null) }),
    });
    if (reply.status !== 200) throw new Error(`${name}: ${reply.status} ${await reply.text()}`);
    return gives.parse(await reply.json()) as Gives<N>;
  }
}
