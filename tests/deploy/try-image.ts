/**
 * Runs the steps of the Dockerfile without a container engine (institution.md H6.6): `npm run try-image`. Each stage is an empty folder
 * that becomes the root of a process of its own, without any right on this machine; what the base image would bring (Node, npm, a
 * shell) is this machine's, and read-only. Then the last stage starts as its image would: with a root that cannot be written, as its
 * user, and with its volumes. Nothing is taken from a registry of images, so the base image itself is not tried.
 */
import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../story/free-port.ts';
import { entersImage, envOf, read, ROOT, stagesOf, type Stage, type Step } from './files.ts';

/** What a base image brings, and where Node is put. */
const FROM_HERE = ['usr', 'bin', 'sbin', 'lib', 'lib64', 'etc'];
const NODE = '/node';
const NOBODY = 65_534;
const COMMIT = execFileSync('git', ['rev-parse', 'HEAD'], { cwd: ROOT, encoding: 'utf8' }).trim();
const work = mkdtempSync(join(tmpdir(), 'try-image-'));
const startMs = performance.now();
const say = (what: string): void =>
  console.log(`${((performance.now() - startMs) / 1000).toFixed(1).padStart(6)} s  ${what}`);

interface Built {
  readonly root: string;
  readonly stage: Stage;
  /** Where the next step works. */
  folder: string;
}

async function main(): Promise<void> {
  if (process.getuid?.() === 0) chownSync(work, NOBODY, NOBODY);
  chmodSync(work, 0o755);
  const context = join(work, 'context');
  const ignore = read('.dockerignore');
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: ROOT })
    .toString()
    .split('\0');
  for (const path of files.filter((each) => each !== '' && existsSync(join(ROOT, each)) && entersImage(each, ignore)))
    cpSync(join(ROOT, path), join(context, path), { recursive: true });
  say(`the context has ${sizeOf(context)}`);
  const built = new Map<string | null, Built>();
  let last: Built | undefined;
  for (const stage of stagesOf(read('Dockerfile'))) {
    last = { root: emptyRoot(join(work, `stage-${built.size}`)), stage, folder: '/' };
    for (const step of stage.steps) take(step, last, built, context);
    built.set(stage.name, last);
  }
  if (last === undefined) throw new Error('The Dockerfile has no stage');
  say(
    `the image adds ${sizeOf(join(last.root, 'app'))} to its base (${sizeOf(join(last.root, 'app/dist'))} of it are the build)`,
  );
  await start(last);
  say('everything worked');
}

function take(step: Step, stage: Built, built: ReadonlyMap<string | null, Built>, context: string): void {
  const { root } = stage;
  switch (step.name) {
    case 'WORKDIR':
      stage.folder = step.text;
      make(join(root, step.text));
      return;
    case 'COPY': {
      const from = step.from === null ? context : (built.get(step.from)?.root ?? '');
      const words = step.words.filter((word) => !word.startsWith('--'));
      const to = join(root, resolve(stage.folder, words.at(-1) ?? ''));
      for (const source of words.slice(0, -1)) copy(join(from, source), to);
      return;
    }
    case 'RUN': {
      say(`RUN ${step.text.replaceAll(/\s+/g, ' ').slice(0, 90)}`);
      // There is only one user here, and it owns everything.
      const command = step.text.replaceAll(/\\\n/g, ' ').replace('-o node -g node', '');
      const ran = spawnSync('sh', ['-c', inRoot(stage, ['sh', '-c', command], { writes: true, user: 0 })], {
        ...identity(),
        env: environment(stage),
        stdio: ['ignore', 'inherit', 'inherit'],
      });
      if (ran.status !== 0) throw new Error(`RUN ended with ${ran.status}`);
      return;
    }
    default:
  }
}

async function start(image: Built): Promise<void> {
  const { steps } = image.stage;
  const words = (name: string): readonly string[] => steps.find((step) => step.name === name)?.words ?? [];
  const [user = ''] = words('USER')[0]?.split(':') ?? [];
  const options = { writes: false, user: Number(user), volumes: words('VOLUME') };
  const port = await freePort();
  const env = { ...environment(image), PORT: String(port), HOST: '127.0.0.1', PUBLIC_URL: `http://127.0.0.1:${port}` };
  const inside = (command: readonly string[]) =>
    spawnSync('sh', ['-c', inRoot(image, command, options)], { ...identity(), env, encoding: 'utf8' });

  const untouched = inside([
    'sh',
    '-c',
    'id -u; touch /app/x /x 2>&1; touch /srv/data/x && rm /srv/data/x && echo volume',
  ]);
  expect(
    'only volumes can be written, as user 1000',
    new RegExp(`^${user}\\n.*/app/x.*Read-only.*/x.*Read-only.*volume`, 's').test(untouched.stdout),
    untouched.stdout,
  );

  const health = steps.find(({ name }) => name === 'HEALTHCHECK')?.text ?? '';
  const probe = JSON.parse(/CMD (\[.*\])/s.exec(health)?.[1] ?? '[]') as string[];
  for (const round of ['first', 'second']) {
    const server = spawn('sh', ['-c', inRoot(image, words('CMD'), options)], {
      ...identity(),
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const printed = await readyLine(server);
    say(`the ${round} start: ${printed.trim().split('\n')[0] ?? ''}`);
    expect('a setup link', /\/staff\/setup#[0-9a-f]{64}/.test(printed), printed);
    expect('the health check passes', inside(probe).status === 0, '');
    const version = inside([
      'node',
      '-e',
      `fetch('${env.PUBLIC_URL}/version').then((reply) => reply.text()).then(console.log)`,
    ]);
    expect('/version names the commit', version.stdout.includes(`"commit":"${COMMIT}"`), version.stdout);
    const doctor = inside(['node', 'dist/node-cli.js', 'doctor', '--json']);
    expect('doctor runs in it', /"check":"server","state":"well"/.test(doctor.stdout), doctor.stdout + doctor.stderr);
    const backup = inside(['node', 'dist/node-cli.js', 'backup', `/srv/backups/${round}.sqlite`]);
    expect('a backup is written', backup.status === 0, backup.stderr);
    const gone = once(server, 'exit');
    server.kill('SIGTERM');
    const [status] = (await gone) as [number | null];
    expect('SIGTERM ends it with status 0', status === 0, String(status));
  }
  expect('the health check fails without a server', inside(probe).status === 1, '');
}

async function readyLine(server: ChildProcess): Promise<string> {
  let printed = '';
  for (const stream of [server.stdout, server.stderr])
    stream?.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  for (let i = 0; i < 200 && !printed.includes('setup#'); i += 1) {
    if (server.exitCode !== null) throw new Error(`It ended: ${printed}`);
    await pause(50);
  }
  return printed;
}

function expect(what: string, isSo: boolean, told: string): void {
  say(`${isSo ? 'ok   ' : 'WRONG'} ${what}`);
  if (!isSo) throw new Error(`${what}: ${told}`);
}

/** A line of a shell that makes the folder the root of a process without rights, and then becomes the command. */
function inRoot(
  { root, folder }: Built,
  command: readonly string[],
  { writes, user, volumes = [] }: { writes: boolean; user: number; volumes?: readonly string[] },
): string {
  const binds = FROM_HERE.filter((name) => existsSync(`/${name}`) && !lstatSync(`/${name}`).isSymbolicLink());
  const mounts = [
    `mount --rbind ${root} ${root}`,
    ...binds.map((name) => `mount --rbind /${name} ${root}/${name}`),
    `mount --rbind /dev ${root}/dev`,
    `mount --rbind /proc ${root}/proc`,
    `mount --bind ${dirname(process.execPath)} ${root}${NODE}`,
    `mount -t tmpfs tmpfs ${root}/tmp`,
    ...volumes.map((path) => `mount --bind ${root}${path} ${root}${path}`),
    ...(writes ? [] : [`mount -o remount,bind,ro ${root}`]),
  ];
  // Becoming another user takes a second step, which keeps the right to enter the root, and gives it up in there.
  const asUser = user === 0 ? '' : `unshare --user --map-user=${user} --map-group=${user} --keep-caps `;
  const dropped = user === 0 ? '' : 'setpriv --ambient-caps=-all --inh-caps=-all ';
  const inside = `sh -c 'cd "$0" && exec "$@"' ${[folder, ...command].map(quoted).join(' ')}`;
  const script = `set -e; ${mounts.join('; ')}; exec ${asUser}chroot ${root} ${dropped}${inside}`;
  return `exec unshare --user --map-root-user --mount sh -c ${quoted(script)}`;
}

const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
const identity = () => (process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {});
const environment = ({ stage }: Built) => ({
  PATH: `${NODE}:/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin`,
  HOME: '/tmp',
  ...envOf(stage, { COMMIT }),
});

function emptyRoot(root: string): string {
  for (const name of ['', 'dev', 'proc', 'tmp', NODE.slice(1)]) make(join(root, name));
  for (const name of FROM_HERE) {
    if (!existsSync(`/${name}`)) continue;
    if (lstatSync(`/${name}`).isSymbolicLink()) execFileSync('ln', ['-s', readlinkSync(`/${name}`), join(root, name)]);
    else make(join(root, name));
  }
  return root;
}

function make(folder: string): void {
  mkdirSync(folder, { recursive: true });
  if (process.getuid?.() === 0) execFileSync('chown', ['-R', `${NOBODY}:${NOBODY}`, folder]);
}

/** As COPY does: a file goes into a folder, and of a folder goes what is in it. */
function copy(from: string, to: string): void {
  make(to);
  if (statSync(from).isDirectory())
    for (const name of readdirSync(from)) cpSync(join(from, name), join(to, name), { recursive: true });
  else cpSync(from, join(to, from.slice(from.lastIndexOf('/') + 1)));
  make(to);
}

const sizeOf = (folder: string): string =>
  execFileSync('du', ['-sh', '--apparent-size', folder]).toString().split('\t')[0] ?? '';

try {
  await main();
} finally {
  rmSync(work, { recursive: true, force: true });
}
