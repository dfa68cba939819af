/** Runs Debian's Caddy in front of a server, with deploy/Caddyfile and a certificate of its own authority (institution.md H6.6). */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from './free-port.ts';

const CADDYFILE = resolve(import.meta.dirname, '../../deploy/Caddyfile');
const PATIENCE_MS = 15_000;

export const hasCaddy = (): boolean => spawnSync('caddy', ['version']).status === 0;

export class Caddy {
  readonly origin: string;
  readonly plainOrigin: string;
  /** Where requests are logged. */
  readonly log: string;
  readonly #folder: string;
  readonly #process: ChildProcess;
  #printed = '';

  private constructor(port: number, plainPort: number, server: string, config: string) {
    this.origin = `https://localhost:${port}`;
    this.plainOrigin = `http://localhost:${plainPort}`;
    this.#folder = mkdtempSync(join(tmpdir(), 'caddy-'));
    this.log = join(this.#folder, 'access.log');
    const file = join(this.#folder, 'Caddyfile');
    // Only what a test needs is added: free ports, and no change of this machine.
    writeFileSync(file, config.replace(/^\{$/m, `{\n\tadmin off\n\tskip_install_trust\n\thttp_port ${plainPort}`));
    this.#process = spawn('caddy', ['run', '--config', file, '--adapter', 'caddyfile'], {
      env: {
        ...process.env,
        SITE: `localhost:${port}`,
        SERVER: new URL(server).host,
        ACCESS_LOG: this.log,
        HOME: this.#folder,
        XDG_DATA_HOME: this.#folder,
        XDG_CONFIG_HOME: this.#folder,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [this.#process.stdout, this.#process.stderr])
      stream?.on('data', (chunk: Buffer) => (this.#printed += chunk.toString()));
  }

  /**
   * @param server the origin that it stands in front of
   * @param change makes another configuration of the one that we give away
   */
  static async start(server: string, change: (config: string) => string = (config) => config): Promise<Caddy> {
    const caddy = new Caddy(await freePort(), await freePort(), server, change(readFileSync(CADDYFILE, 'utf8')));
    const giveUpAtMs = Date.now() + PATIENCE_MS;
    // The name is certified once the authority was made and the file of the certificate is there.
    while (!existsSync(caddy.authority) || !/certificate obtained successfully/.test(caddy.#printed)) {
      if (caddy.#process.exitCode !== null || Date.now() > giveUpAtMs) throw new Error(`Caddy: ${caddy.#printed}`);
      await pause(20);
    }
    return caddy;
  }

  /** The file of its authority's certificate. */
  get authority(): string {
    return join(this.#folder, 'caddy/pki/authorities/local/root.crt');
  }

  /** Everything that it has written anywhere: to the log of requests, and about itself. */
  get written(): string {
    return this.#printed + (existsSync(this.log) ? readFileSync(this.log, 'utf8') : '');
  }

  /** The addresses in the log of requests. */
  get logged(): readonly string[] {
    const lines = existsSync(this.log) ? readFileSync(this.log, 'utf8').trim().split('\n') : [];
    return lines
      .filter((line) => line !== '')
      .map((line) => (JSON.parse(line) as { request: { uri: string } }).request.uri);
  }

  async discard(): Promise<void> {
    if (this.#process.exitCode === null && this.#process.signalCode === null) {
      const gone = once(this.#process, 'exit');
      this.#process.kill('SIGKILL');
      await gone;
    }
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
