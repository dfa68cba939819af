/** Runs the real server as a process of its own, on folders of its own. It can be killed and started again. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const BUNDLE = resolve(import.meta.dirname, '../../dist/node.js');

export class Server {
  readonly origin: string;
  readonly folder: string;
  readonly #environment: NodeJS.ProcessEnv;
  readonly #flags: readonly string[];
  #process: ChildProcess | undefined;
  #printed = '';

  /**
   * @param flags flags for Node itself, such as `--cpu-prof`
   * @param within the folder in which it gets one of its own
   */
  constructor(
    port: number,
    settings: Readonly<Record<string, string>> = {},
    flags: readonly string[] = [],
    within: string = tmpdir(),
  ) {
    this.folder = mkdtempSync(join(within, 'pulse-'));
    this.origin = `http://127.0.0.1:${port}`;
    this.#flags = flags;
    this.#environment = {
      ...process.env,
      // One teacher makes more pulses in a moment than a person could.
      CHANGE_BURST: '1000000',
      HOST: '127.0.0.1',
      PORT: String(port),
      PUBLIC_URL: this.origin,
      DATA_DIR: join(this.folder, 'data'),
      KEY_DIR: join(this.folder, 'keys'),
      ...settings,
    };
  }

  /** Resolves when it serves. @throws with what it printed, if it ends before that */
  async start(): Promise<void> {
    this.launch();
    await this.ready();
  }

  /** Starts the process and does not wait for it. */
  launch(): void {
    this.#printed = '';
    const child = spawn(process.execPath, [...this.#flags, BUNDLE], {
      env: this.#environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (this.#printed += chunk.toString()));
    this.#process = child;
  }

  async ready(): Promise<void> {
    await this.#waitFor(/is ready at/);
  }

  /** Starts it where it cannot start. @returns the exit status with which it has ended by itself */
  async startInVain(): Promise<number | null> {
    this.launch();
    const child = this.#running();
    if (!hasEnded(child)) await once(child, 'close');
    this.#process = undefined;
    return child.exitCode;
  }

  /** The setup link that the first start prints. */
  async setupLink(): Promise<string> {
    return this.#waitFor(/http\S+\/staff\/setup#[0-9a-f]{64}/);
  }

  /** Everything that it has printed on both streams since it was launched. */
  get printed(): string {
    return this.#printed;
  }

  get pid(): number {
    return this.#running().pid ?? 0;
  }

  /** @returns the exit status; null after SIGKILL. @throws if it has ended by itself */
  async end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> {
    const child = this.#running();
    this.#process = undefined;
    if (hasEnded(child)) throw new Error(`The server ended by itself: ${this.#printed}`);
    const gone = once(child, 'exit');
    child.kill(signal);
    const [status] = (await gone) as [number | null];
    return status;
  }

  /** Ends the server if it runs, and removes its folders. */
  async discard(): Promise<void> {
    if (this.#process !== undefined && !hasEnded(this.#process)) await this.end('SIGKILL');
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Waits until the server has printed this. @returns what matched */
  async #waitFor(wanted: RegExp): Promise<string> {
    const child = this.#running();
    for (;;) {
      const [match] = wanted.exec(this.#printed) ?? [];
      if (match !== undefined) return match;
      if (hasEnded(child)) throw new Error(`The server ended: ${this.#printed}`);
      await Promise.race([once(child.stdout ?? child, 'data'), once(child, 'exit')]);
    }
  }

  #running(): ChildProcess {
    if (this.#process === undefined) throw new Error('The server is not running');
    return this.#process;
  }
}

const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;
