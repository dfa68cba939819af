/** Runs the Node engine with its real files and a clock that a test moves. Every file can be copied at any moment. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Code } from '../../schema/contract/ids.ts';
import { api, type Gives, type RouteName, type Takes } from '../../schema/contract/api.ts';
import type { NodeBoxes } from '../../worker/engines/node-boxes.ts';
import { openNodeEngine, type NodeEngine } from '../../worker/engines/node.ts';
import { createApp } from '../../worker/http/app.ts';
import { issueSetupLink } from '../../worker/http/staff/setup.ts';
import { IN_MEMORY } from '../in-memory.ts';

const ORIGIN = 'http://pulse.test';

/** The bytes of each file of a folder, by the file's name. */
export type Files = ReadonlyMap<string, Buffer>;

export class AServer {
  readonly clock = { nowMs: Date.UTC(2026, 9, 5, 9) };
  readonly #folder = mkdtempSync(join(IN_MEMORY, 'threats-'));
  #engine: NodeEngine | undefined;
  #cookie = '';

  static async start(): Promise<AServer> {
    const server = new AServer();
    mkdirSync(join(server.#folder, 'client/.vite'), { recursive: true });
    writeFileSync(
      join(server.#folder, 'client/.vite/manifest.json'),
      JSON.stringify({
        'student/main.ts': { file: 'assets/student.js' },
        'wall/main.ts': { file: 'assets/wall.js' },
        'lms/main.ts': { file: 'assets/lms.js' },
        'student/token.ts': { file: 'assets/token.js' },
      }),
    );
    await server.#open();
    const token = new URL(await issueSetupLink(server.#running())).hash.slice(1);
    await server.ask(
      'claimSetup',
      {},
      { token, name: 'Ada Moss', institution: 'Fen College', support: 'help', emergency: '112' },
    );
    return server;
  }

  /** Everything in DATA_DIR, databases and journals, as a copy of the folder would have it. */
  data(): Files {
    return filesIn(join(this.#folder, 'data'));
  }

  keys(): Files {
    return filesIn(join(this.#folder, 'keys'));
  }

  async restart(): Promise<void> {
    await this.#running().shut();
    await this.#open();
  }

  /** An administrator who does not teach the course says how many students it has (R2.6). */
  async vouchFor(course: string, enrolled: number): Promise<void> {
    const { link } = await this.ask('invite', {}, { name: 'Rex', role: 'institution-admin', scope: null });
    const teacher = this.#cookie;
    // The administrator sits at another computer: a sign-in ends the session that the same browser had before.
    this.#cookie = '';
    await this.ask('signIn', {}, { token: new URL(link).hash.slice(1) });
    await this.ask('saveEnrolled', { course }, { was: null, enrolled });
    this.#cookie = teacher;
  }

  /** @throws if the server refuses the request */
  async ask<N extends RouteName>(name: N, params: Readonly<Record<string, string>>, body: Takes<N>): Promise<Gives<N>> {
    const { method, path, gives } = api[name];
    const reply = await this.fetch(
      path.replaceAll(/:(\w+)/g, (_, param: string) => params[param] ?? ''),
      {
        method,
        headers: { 'Content-Type': 'application/json', 'Sec-Fetch-Site': 'same-origin', Cookie: this.#cookie },
        ...(method === 'POST' && { body: JSON.stringify(body) }),
      },
    );
    this.#cookie = reply.headers.get('Set-Cookie')?.split(';', 1)[0] ?? this.#cookie;
    const text = await reply.text();
    if (reply.status !== 200) throw new Error(`${name}: ${reply.status} ${text}`);
    return gives.parse(JSON.parse(text)) as Gives<N>;
  }

  /** @throws unless the answer is counted */
  async answer(code: string, fields: Readonly<Record<string, string>>): Promise<void> {
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
    const { status } = await this.fetch(`/s/${code}`, {
      method: 'POST',
      headers,
      body: new URLSearchParams(fields).toString(),
    });
    if (status !== 200) throw new Error(`An answer was not counted: ${status}`);
  }

  /** Lets a box do what its timer should have done by now. The timer itself follows the clock of the machine. */
  async wake(code: Code): Promise<void> {
    await (this.#running().boxes as NodeBoxes).wake(code);
  }

  async fetch(path: string, init?: RequestInit): Promise<Response> {
    return createApp(this.#running()).fetch(new Request(ORIGIN + path, init));
  }

  async #open(): Promise<void> {
    const settings = {
      host: '127.0.0.1',
      port: 0,
      publicUrl: ORIGIN,
      dataDir: join(this.#folder, 'data'),
      keyDir: join(this.#folder, 'keys'),
      answerLimit: { burst: 5000, perSecond: 200 },
      changeLimit: { burst: 1e6, perSecond: 1 },
      securityContact: null,
    };
    this.#engine = await openNodeEngine({
      settings,
      version: 'test',
      clientFolder: join(this.#folder, 'client'),
      now: () => this.clock.nowMs,
      report: (trouble) => {
        throw new Error(trouble);
      },
    });
  }

  #running(): NodeEngine {
    if (this.#engine === undefined) throw new Error('The server is not running');
    return this.#engine;
  }

  async discard(): Promise<void> {
    await this.#engine?.shut();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

function filesIn(folder: string): Files {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).toSorted();
  return new Map(paths.map((path) => [relative(folder, path), readFileSync(path)]));
}
