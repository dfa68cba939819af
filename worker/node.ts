/**
 * Starts the product on one machine: reads the settings, opens the engine, serves the app and prints one line, and at
 * the first start one setup link.
 */
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { setImmediate, setTimeout } from 'node:timers/promises';
import { UNKNOWN } from '../schema/contract/program.ts';
import { createApp } from './http/app.ts';
import { armWaiting } from './http/arm-waiting.ts';
import { StudentContext } from './http/student/student-context.ts';
import { RENEW_MS, StudentMemory } from './http/student/student-memory.ts';
import { issueSetupLink } from './http/staff/setup.ts';
import { SeldomLines, type Fault } from './engines/fault-line.ts';
import { livingBoxes } from './engines/node-burial.ts';
import { BackupKeeper } from './engines/node-backup-keeper.ts';
import { openNodeEngine, type NodeEngine } from './engines/node.ts';
import { StorageFault } from './storage-fault.ts';
import { beside, storageFaultOf } from './engines/node-storage.ts';
import type { StorageTrouble } from './storage-fault.ts';
import { Collector } from './engines/node-collector.ts';
import { openDirectoryThread } from './engines/node-directory-thread.ts';
import { closeToOthers } from './engines/node-folders.ts';
import { Metrics, type Vitals } from './engines/node-metrics.ts';
import { RandomMoments } from './engines/node-random-moments.ts';
import { limitedServer } from './engines/node-server.ts';
import { cannotListen, settingsWithPort } from './engines/node-port.ts';
import type { NodeSettings } from './engines/node-settings.ts';
import { Turns } from './engines/node-turns.ts';
import { takeForms } from './node-submissions.ts';

const SWEEP_MS = 100;
const METRICS_TYPE = 'text/plain; version=0.0.4';
const lines = new SeldomLines(() => performance.now());
const REMEDIES: Readonly<Record<StorageTrouble, string>> = {
  full: 'The disk is full: make room, and start again.',
  'read-only': 'Make both folders writable for the user of the server, and start again.',
  gone: 'Make both folders, or mount what they lie on, and start again.',
  damaged: 'See "On a bad day" in docs/self-hosting.md.',
  failed: 'Look at the disk and at the log of the system.',
};

// Whatever the server writes, nobody else on the machine can read.
process.umask(0o077);
const read = await settingsWithPort(process.env, process.argv.slice(2));
if (!read.ok) stop(read.error);
const settings = read.value;
// A fault may be told before anybody counts it.
let metrics: Metrics | null = null;
let memory: StudentMemory | undefined = undefined as StudentMemory | undefined;
const turns = new Turns();
const engine = await open(settings);
const students = new StudentMemory(engine);
memory = students;
await students.openBoxes(engine.living());
const app = createApp(engine, students);
await warmUp();
const backups = keeperOf(settings);
metrics = metricsOf(settings);
const { server, listen, endSilent } = limitedServer(app.fetch, {
  host: settings.host,
  directly: takeForms(new StudentContext(engine, students)),
});
listen(settings.port, () => beside(announce()));
server.on('connection', turns.arrived);
server.on('error', (error: NodeJS.ErrnoException) => stop(cannotListen(settings, error)));
// Retention deletes results once a day, and pages of pulses that are over need no room any more.
setInterval(() => beside(students.renew()), RENEW_MS).unref();
setInterval(() => beside(students.prepareNext(setImmediate)), RENEW_MS).unref();
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, shut);

/** Writes what is wrong for the operator, and counts it for their monitoring. */
function report(fault: Fault): void {
  const line = lines.say(fault);
  if (line !== null) console.error(line);
  metrics?.count(fault);
}

/**
 * Prepares one pulse, and sends its form to nobody: code that has never run takes a quarter of a second for its first form, and the
 * first visitor would wait for it (P21).
 */
async function warmUp(): Promise<void> {
  const [code] = engine.living();
  if (code !== undefined) await students.warmAll([code], setImmediate);
  await (await app.request(code === undefined ? '/' : `/s/${code}`)).arrayBuffer();
}

async function announce(): Promise<void> {
  console.log(`Mattering Pulse is ready at ${settings.publicUrl}`);
  // Render what students will ask for, while the server already answers: until then each page is rendered anew, which
  // takes the same time for everybody (R2.9b).
  const warmed = students.warmAll(engine.living(), setImmediate);
  beside(warmed.then(() => students.prepareNext(setImmediate)));
  // After a restore planned pulses have no boxes, and after a crash one may have none (H6.2, E7.13).
  beside(armAll());
  if (backups !== null) beside(backups.start());
  // As long as there is no administrator, each start makes a new link and voids the old one (E6.1).
  if (!(await engine.directory.access.hasAdmin()))
    console.log(`Set it up, once, with this link: ${await issueSetupLink(engine)}`);
}

/** Goes on after a while if the disk takes nothing now. */
async function armAll(): Promise<void> {
  try {
    while ((await armWaiting(engine)) > 0) await setTimeout(0);
  } catch (error) {
    if (storageFaultOf(error) === undefined) throw error;
    await setTimeout(RENEW_MS, undefined, { ref: false });
    await armAll();
  }
}

/** Tells figures on this machine alone, where the operator has named a port for them (institution.md H6.5). */
function metricsOf({ metricsPort: port = null, dataDir }: NodeSettings): Metrics | null {
  if (port === null) return null;
  const vitals = async (): Promise<Vitals> => ({
    ...(await engine.backups.state()),
    openBoxes: livingBoxes(join(dataDir, 'boxes')).length,
  });
  const made = new Metrics({ now: Date.now, dataDir, vitals });
  createServer((request, response) => {
    if (request.url !== '/metrics') return void response.writeHead(404).end();
    beside(made.text().then((text) => response.writeHead(200, { 'Content-Type': METRICS_TYPE }).end(text)));
  })
    .on('error', (error: NodeJS.ErrnoException) => stop(`METRICS_PORT ${port} cannot be used (${error.code ?? ''}).`))
    .listen(port, '127.0.0.1')
    .unref();
  return made;
}

/** Makes backups by itself where the operator has named a folder for them (institution.md H6.1). */
function keeperOf({ backups: wanted = null }: NodeSettings): BackupKeeper | null {
  const command = join(import.meta.dirname, 'node-cli.js');
  return wanted && new BackupKeeper(wanted, engine.backups, { now: Date.now, command, report });
}

/** Stops listening, finishes the requests under way, then closes the files (E10.2). */
function shut(): void {
  backups?.stop();
  server.close(() => void engine.shut().then(() => process.exit(0)));
  // Close connections that have carried a request and wait for the next one, and those that have sent nothing.
  setInterval(() => {
    server.closeIdleConnections();
    endSilent();
  }, SWEEP_MS);
}

async function open(opened: NodeSettings): Promise<NodeEngine> {
  try {
    for (const [name, folder] of [['DATA_DIR', opened.dataDir] as const, ['KEY_DIR', opened.keyDir] as const]) {
      const closed = closeToOthers(name, folder);
      if (closed !== undefined) console.error(closed);
    }
    return await openNodeEngine({
      settings: opened,
      version: opened.commit ?? commitOf(import.meta.dirname),
      clientFolder: join(import.meta.dirname, 'client'),
      now: Date.now,
      onBuried: new Collector().soon,
      onOpening: (definition) => memory?.pulses.say(definition),
      moments: new RandomMoments(randomBytes),
      nextTurn: turns.next,
      openDirectory: (host) => openDirectoryThread(join(import.meta.dirname, 'node-directory.js'), host),
      report,
    });
  } catch (error) {
    return stop(cannotOpen(opened, error));
  }
}

function cannotOpen(opened: NodeSettings, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'SQLITE_BUSY')
    return `DATA_DIR ${opened.dataDir} is in use by another server. Stop that one, or choose another DATA_DIR.`;
  // Damage has a sentence of its own, which names the file, and so has a client that was not built.
  const isTold = (error instanceof StorageFault && error.trouble === 'damaged') || code === 'ENOENT';
  const trouble = isTold ? undefined : storageFaultOf(error)?.trouble;
  if (trouble !== undefined)
    return `DATA_DIR ${opened.dataDir} or KEY_DIR ${opened.keyDir} cannot be written (${typeof code === 'string' ? code : trouble}). ${REMEDIES[trouble]} Nothing was changed.`;
  return error instanceof Error ? error.message : 'The server cannot start.';
}

/**
 * @returns the commit that was built, if git knows it (E5.1). Of a package that lies inside another project git knows only the commit of
 * that project, and of a folder of another user it says nothing unless it is told to.
 */
function commitOf(folder: string): string {
  try {
    const asked = ['-c', 'safe.directory=*', 'rev-parse', '--show-prefix', 'HEAD'];
    const [inside, commit = ''] = execFileSync('git', asked, { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'] })
      .toString()
      .trimEnd()
      .split('\n');
    return inside === 'dist/' ? commit : UNKNOWN;
  } catch {
    return UNKNOWN;
  }
}

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
