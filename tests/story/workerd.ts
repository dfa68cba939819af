/**
 * Runs bare workerd as a process of its own: one Worker with its objects on the disk, without wrangler in front of it.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { transformWithOxc } from 'vite';
import { createRequire } from 'node:module';

const PATIENCE_MS = 30_000;
/** The date must be the same as in wrangler.toml. */
const COMPATIBLE_WITH = '2026-10-15';

export interface Worker {
  /** The files of the Worker by the names under which they are embedded; `main.js` is the Worker itself. */
  readonly modules: Readonly<Record<string, string>>;
  /** The class of each kind of object, by its binding. */
  readonly objects: Readonly<Record<string, string>>;
  /** Further bindings and the services that they name, in the syntax of workerd.capnp. */
  readonly bindings: readonly string[];
  readonly services: readonly string[];
  /** How many megabytes of objects V8 may keep: it ends the process if there are more. Without it there is no such limit. */
  readonly heapMb?: number;
}

/** The path of the program. Node and Vite import this package in different ways, and require it in one. */
const { default: PROGRAM } = createRequire(import.meta.url)('workerd') as { readonly default: string };

const ROOT = resolve(import.meta.dirname, '../..');

/**
 * The product as wrangler.toml puts it together, with a key store in memory.
 * @param main the bundled Worker: what a deployment gets, or a test's entry around the same objects; its parts lie beside it
 */
export const productIn = (main: string): Worker => ({
  modules: { 'main.js': main, ...partsBeside(main), 'keys.js': join(import.meta.dirname, 'workerd-keys.ts') },
  objects: { BOXES: 'PulseBox', DIRECTORIES: 'InstitutionDirectory' },
  bindings: ['(name = "KEYS", kvNamespace = "keys")', '(name = "ASSETS", service = "client")'],
  services: [
    `(name = "client", disk = (path = "${join(ROOT, 'dist/client')}", allowDotfiles = true))`,
    `(name = "keys", worker = (modules = [(name = "keys.js", esModule = embed "keys.js")], compatibilityDate = "${COMPATIBLE_WITH}"))`,
  ],
});

/** The same with variables as the dashboard sets them; it may ask this machine. */
export const withVariables = (
  { bindings, services, ...rest }: Worker,
  variables: Readonly<Record<string, string>>,
): Worker => ({
  ...rest,
  bindings: [
    ...bindings,
    ...Object.entries(variables).map(([name, text]) => `(name = "${name}", text = ${JSON.stringify(text)})`),
  ],
  services: [...services, '(name = "internet", network = (allow = ["public", "private", "local"]))'],
});

/** The same with a binding `POST` that leads to this port. */
export const withPost = ({ bindings, services, ...rest }: Worker, port: number): Worker => ({
  ...rest,
  bindings: [...bindings, '(name = "POST", service = "post")'],
  services: [...services, `(name = "post", external = (address = "127.0.0.1:${port}", http = ()))`],
});

/** The modules that the built Worker loads at its start or later. */
const partsBeside = (main: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(dirname(main))
      .filter((name) => /^edge-.*\.js$/.test(name))
      .map((name) => [name, join(dirname(main), name)]),
  );

/** The built product. */
export const builtProduct = (variables: Readonly<Record<string, string>>): Worker =>
  withVariables(productIn(join(ROOT, 'dist/edge.js')), variables);

export class Workerd {
  readonly origin: string;
  readonly #port: number;
  readonly #worker: Worker;
  #folder = '';
  #process: ChildProcess | undefined;
  #printed = '';

  constructor(port: number, worker: Worker) {
    this.origin = `http://127.0.0.1:${port}`;
    this.#port = port;
    this.#worker = worker;
  }

  /** It holds the files of the objects. */
  get folder(): string {
    return this.#folder;
  }

  get pid(): number {
    return this.#process?.pid ?? 0;
  }

  /** Resolves when workerd listens. @throws with what it printed, if it does not */
  async start(): Promise<void> {
    this.#folder = mkdtempSync(join(tmpdir(), 'workerd-'));
    mkdirSync(join(this.#folder, 'objects'));
    for (const [name, path] of Object.entries(this.#worker.modules))
      writeFileSync(join(this.#folder, name), await codeOf(path));
    const config = join(this.#folder, 'config.capnp');
    writeFileSync(config, configOf(this.#port, this.#folder, this.#worker));
    // The command `workerd` is a script, which would leave the program running when it is killed. So this starts the
    // program itself.
    const child = spawn(PROGRAM, ['serve', config], { stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (this.#printed += chunk.toString()));
    this.#process = child;
    await this.#until('serve', () =>
      fetch(this.origin, { method: 'HEAD' }).then(
        () => true,
        () => false,
      ),
    );
  }

  /** Reads the link that the product prints at the edge: only its path, unless a PUBLIC_URL is set (E6.1). */
  async setupLink(): Promise<string> {
    await fetch(`${this.origin}/setup`, { method: 'POST', headers: { Origin: this.origin } });
    let path: string | undefined;
    await this.#until('print a setup link', async () => {
      [path] = /\/staff\/setup#[0-9a-f]{64}/.exec(this.#printed) ?? [];
      return path !== undefined;
    });
    return `${this.origin}${path ?? ''}`;
  }

  async discard(): Promise<void> {
    const child = this.#process;
    if (child !== undefined && child.exitCode === null && child.signalCode === null) {
      const gone = once(child, 'exit');
      // After SIGTERM it would wait for connections that are kept alive.
      child.kill('SIGKILL');
      await gone;
    }
    rmSync(this.#folder, { recursive: true, force: true });
  }

  async #until(does: string, isSo: () => Promise<boolean>): Promise<void> {
    const giveUpAtMs = Date.now() + PATIENCE_MS;
    while (!(await isSo())) {
      if (this.#process?.exitCode !== null || Date.now() > giveUpAtMs)
        throw new Error(`workerd does not ${does}: ${this.#printed}`);
      await pause(100);
    }
  }
}

/** Removes the types, because workerd cannot read them. */
async function codeOf(path: string): Promise<string> {
  const source = readFileSync(path, 'utf8');
  return path.endsWith('.ts') ? (await transformWithOxc(source, path)).code : source;
}

const configOf = (port: number, folder: string, { modules, objects, bindings, services, heapMb }: Worker): string => {
  const classes = Object.entries(objects);
  // The parts of the product that are loaded when they are needed, and no other Worker's.
  const parts = Object.keys(modules).filter((name) => name.startsWith('edge-'));
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  ${heapMb === undefined ? '' : `v8Flags = ["--max-heap-size=${heapMb}"],`}
  services = [
    ${['(name = "main", worker = .main)', `(name = "objects", disk = (path = "${join(folder, 'objects')}", writable = true))`, ...services].join(',\n    ')}
  ],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")]
);
const main :Workerd.Worker = (
  modules = [${['main.js', ...parts].map((name) => `(name = "${name}", esModule = embed "${name}")`).join(', ')}],
  compatibilityDate = "${COMPATIBLE_WITH}",
  compatibilityFlags = ["nodejs_compat"],
  durableObjectNamespaces = [${classes.map(([, name]) => `(className = "${name}", uniqueKey = "${name}", enableSql = true)`).join(', ')}],
  durableObjectStorage = (localDisk = "objects"),
  bindings = [${[...classes.map(([binding, name]) => `(name = "${binding}", durableObjectNamespace = (className = "${name}"))`), ...bindings].join(', ')}]
);
`;
};
