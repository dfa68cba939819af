/**
 * Runs the directory in a thread of its own, as it runs in an object of its own at the edge (docs/decisions/0126). However long
 * staff read or a file of courses is imported, answers of students wait for none of it.
 */
import { once } from 'node:events';
import { getPriority, setPriority } from 'node:os';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import type { LedgerMark } from '../directory/archive/backups.ts';
import type { DirectoryFault } from '../directory/record/database.ts';
import { openNodeDirectory, type NodeDirectory, type NodeDirectoryHost } from './node-directory.ts';
import type { NodeSettings } from './node-settings.ts';
import { StorageFault, type StorageTrouble } from '../storage-fault.ts';

type Order = keyof NodeDirectory;

/** What the server asks of the thread. The first number is for its opening, which nobody has to ask for. */
interface Asked {
  readonly id: number;
  readonly order: Order;
  readonly args: readonly unknown[];
}
const OPENING = 0;

interface Failed {
  readonly message: string;
  readonly code: unknown;
  /** What the disk failed in; null if it has nothing to do with it (H6.8). */
  readonly trouble: StorageTrouble | null;
}

/** What the thread tells the server. A message carries no class of an error, and no code of SQLite, by itself. */
type Told =
  | { readonly id: number; readonly done: unknown }
  | { readonly id: number; readonly failed: Failed }
  | { readonly fault: DirectoryFault };

/** Left to itself, Node lets the short-lived objects of a thread take a hundred megabytes before it looks for garbage (P12). */
const YOUNG_OBJECTS = { maxYoungGenerationSizeMb: 24 };

/**
 * @param file the built file of the thread, which calls `serveDirectory`
 * @throws as `openDirectoryFile` does, with the message, the code and the trouble of that error
 */
export async function openDirectoryThread(
  file: string,
  { settings, report }: NodeDirectoryHost,
): Promise<NodeDirectory> {
  const thread = new Worker(file, { workerData: settings, resourceLimits: YOUNG_OBJECTS });
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let asked = OPENING;
  thread.on('message', (told: Told) => {
    if ('fault' in told) return report(told.fault);
    const promise = waiting.get(told.id);
    waiting.delete(told.id);
    if ('done' in told) promise?.resolve(told.done);
    else promise?.reject(errorOf(told.failed));
  });
  // Without its directory the server is of no use, so it ends as if this had happened in it, and is started again.
  thread.on('error', (error) => {
    throw error;
  });
  const promised = (id: number): Promise<unknown> => {
    const promise = Promise.withResolvers<unknown>();
    waiting.set(id, promise);
    return promise.promise;
  };
  const ask = (order: Order, ...args: readonly unknown[]): Promise<unknown> => {
    asked += 1;
    const done = promised(asked);
    try {
      thread.postMessage({ id: asked, order, args } satisfies Asked, []);
    } catch (error) {
      waiting.delete(asked);
      throw error;
    }
    return done;
  };
  await promised(OPENING);
  return {
    call: (room, method, args) => ask('call', room, method, args),
    copyTo: async (path) => (await ask('copyTo', path)) as LedgerMark,
    isInPlace: async () => (await ask('isInPlace')) === true,
    shut: async () => {
      const gone = once(thread, 'exit');
      await ask('shut');
      await gone;
    },
  };
}

/** Opens the directory in this thread, and does what the server asks. */
export async function serveDirectory(): Promise<void> {
  const server = parentPort;
  if (server === null) throw new Error('This file is a thread of the server. Start the server with `npm start`.');
  const tell = (told: Told): void => server.postMessage(told, []);
  const settings = workerData as NodeSettings;
  stepBack();
  const report = (fault: DirectoryFault): void => tell({ fault });
  let directory: NodeDirectory;
  try {
    directory = await openNodeDirectory({ settings, now: Date.now, report });
  } catch (error) {
    return tell(failure(OPENING, error));
  }
  tell({ id: OPENING, done: true });
  server.on('message', ({ id, order, args }: Asked) => void carryOut(id, order, args));

  async function carryOut(id: number, order: Order, args: readonly unknown[]): Promise<void> {
    try {
      tell({ id, done: await (Reflect.apply(directory[order], directory, args) as Promise<unknown>) });
    } catch (error) {
      tell(failure(id, error));
    }
    if (order === 'shut') server?.close();
  }
}

/** How far answers go before the directory where both want the processor: 0 is as far as any other process, 19 the farthest. */
const STEPS_BACK = 19;

/**
 * Lets answers go first where a machine has fewer free cores than threads that want one (P18). Only Linux has priorities of
 * single threads: there a call for "this process" means this thread (https://man7.org/linux/man-pages/man2/setpriority.2.html).
 */
function stepBack(): void {
  if (process.platform === 'linux') setPriority(Math.max(getPriority(), STEPS_BACK));
}

function failure(id: number, error: unknown): Told {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const trouble = error instanceof StorageFault ? error.trouble : null;
  return { id, failed: { message: error instanceof Error ? error.message : String(error), code, trouble } };
}

function errorOf({ message, code, trouble }: Failed): Error {
  const error = trouble === null ? new Error(message) : new StorageFault(trouble);
  error.message = message;
  return code === undefined ? error : Object.assign(error, { code });
}
