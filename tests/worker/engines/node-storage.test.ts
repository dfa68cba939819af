/** Tests what the engine says of a disk that fails, and what it makes of a directory that is torn (institution.md H6.8). */
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { KeysUnreachable } from '../../../worker/box/host.ts';
import { lineOf, SeldomLines } from '../../../worker/engines/fault-line.ts';
import { DirectoryDamaged, DirectoryMissing, openDirectoryFile } from '../../../worker/engines/node-directory-file.ts';
import { nodeKeyStore, secretFor } from '../../../worker/engines/node-keys.ts';
import {
  beside,
  cannotWriteInto,
  onceATurn,
  storageFaultOf,
  watchPlace,
} from '../../../worker/engines/node-storage.ts';
import { troublesOf } from '../../../worker/engines/node-readiness.ts';
import { StorageFault } from '../../../worker/storage-fault.ts';
import { codeSchema } from '../../../schema/contract/ids.ts';

const HOUR_MS = 60 * 60 * 1000;
const code = codeSchema.parse('K7QF2M');

let home: string;
beforeEach(() => void (home = mkdtempSync(join(tmpdir(), 'storage-'))));
afterEach(() => rmSync(home, { recursive: true }));

const coded = (name: string): Error => Object.assign(new Error('no'), { code: name });

test.each([
  ['SQLITE_FULL', 'full'],
  ['ENOSPC', 'full'],
  ['SQLITE_READONLY_DBMOVED', 'read-only'],
  ['EROFS', 'read-only'],
  ['SQLITE_CORRUPT', 'damaged'],
  ['SQLITE_CANTOPEN', 'gone'],
  ['SQLITE_IOERR_WRITE', 'failed'],
])('H6.8: the code %s is a disk that is %s, also behind another error', (name, trouble) => {
  expect(storageFaultOf(coded(name))?.trouble).toBe(trouble);
  expect(storageFaultOf(new Error('a query failed', { cause: coded(name) }))?.trouble).toBe(trouble);
});

test.each([new Error('x is not a function'), coded('SQLITE_CONSTRAINT'), coded('ECONNRESET'), 'a text'])(
  'H6.8: %s is no fault of the disk',
  (error) => {
    expect(storageFaultOf(error)).toBeUndefined();
  },
);

test('H6.8: whoever asks in one turn of the event loop gets one look, and the next turn gets a new one', async () => {
  let looks = 0;
  const look = vi.fn<() => boolean>(() => (looks += 1) < 2);
  const isThere = onceATurn(look);
  expect([isThere(), isThere()]).toEqual([true, true]);
  expect(look).toHaveBeenCalledTimes(1);
  await new Promise((resolve) => setImmediate(resolve));
  expect([isThere(), isThere()]).toEqual([false, false]);
  expect(look).toHaveBeenCalledTimes(2);
});

test('H6.8: a file that was taken away, or replaced, does not lie where it was', () => {
  const path = join(home, 'a file');
  writeFileSync(path, '1');
  const isInPlace = watchPlace(path);
  expect(isInPlace()).toBe(true);
  renameSync(path, `${path}.away`);
  expect(isInPlace()).toBe(false);
  writeFileSync(path, '2');
  expect(isInPlace()).toBe(false);
  renameSync(`${path}.away`, path);
  expect(isInPlace()).toBe(true);
});

test('H6.8: whether a folder can be written is tried, and nothing is left in it', async () => {
  expect(await cannotWriteInto(home)).toBeNull();
  expect(readdirSync(home)).toEqual([]);
  expect(await cannotWriteInto(join(home, 'none'))).toBe('gone');
});

test('E10.2: readiness names what does not work, and works again by itself', async () => {
  const [dataDir, keyDir] = [join(home, 'data'), join(home, 'keys')];
  mkdirSync(dataDir);
  nodeKeyStore(keyDir);
  let [isInPlace, nowMs] = [true, Date.UTC(2040, 0)];
  const troubles = troublesOf({ dataDir, keyDir }, { isInPlace: async () => isInPlace }, () => nowMs);
  expect(await troubles()).toEqual([]);
  isInPlace = false;
  renameSync(keyDir, `${keyDir}.away`);
  nowMs = 0;
  expect(await troubles()).toEqual(['data-away', 'keys', 'clock']);
  isInPlace = true;
  renameSync(`${keyDir}.away`, keyDir);
  nowMs = Date.UTC(2040, 0);
  expect(await troubles()).toEqual([]);
});

test('H6.8: from a folder of keys that is away nothing is concluded, and nothing is written into its place', async () => {
  const keyDir = join(home, 'keys');
  const keys = nodeKeyStore(keyDir);
  await keys.put(code, new Uint8Array(32).fill(7));
  const secret = secretFor(keyDir, 'mail-stop');
  renameSync(keyDir, `${keyDir}.away`);
  mkdirSync(keyDir);
  await expect(keys.get(code)).rejects.toThrow(KeysUnreachable);
  await expect(keys.put(code, new Uint8Array(32))).rejects.toThrow(KeysUnreachable);
  await expect(keys.destroy(code)).rejects.toThrow(KeysUnreachable);
  expect(() => secretFor(keyDir, 'mail-stop')).toThrow(KeysUnreachable);
  expect(readdirSync(keyDir)).toEqual([]);
  rmSync(keyDir, { recursive: true });
  renameSync(`${keyDir}.away`, keyDir);
  expect(await keys.get(code)).toEqual(Buffer.alloc(32, 7));
  expect(secretFor(keyDir, 'mail-stop')).toEqual(secret);
  // A key that is missing beside the secret is lost.
  await keys.destroy(code);
  expect(await keys.get(code)).toBeUndefined();
});

const folders = () => ({ dataDir: join(home, 'data'), keyDir: join(home, 'keys') });
const open = () => openDirectoryFile(folders(), join(folders().dataDir, 'boxes'));

/** A directory with an installation around it. */
async function aDirectory(): Promise<string> {
  mkdirSync(join(folders().dataDir, 'boxes'), { recursive: true });
  (await open()).close();
  nodeKeyStore(folders().keyDir);
  return join(folders().dataDir, 'directory.sqlite');
}

test.each<[string, (path: string) => void]>([
  ['cut', (path) => truncateSync(path, 30 * 4096)],
  ['cut within its first page', (path) => truncateSync(path, 1000)],
  [
    'zeroed in one page',
    (path) => {
      const bytes = readFileSync(path);
      writeFileSync(path, bytes.fill(0, 8 * 4096, 9 * 4096));
    },
  ],
  ['overwritten', (path) => writeFileSync(path, 'this is no database, though long enough for a header'.repeat(99))],
])('H6.8: a directory that was %s stops the start, says how to restore, and is left as it is', async (_, tear) => {
  const path = await aDirectory();
  tear(path);
  const torn = readFileSync(path);
  const error = await open().catch((each: unknown) => each);
  expect(error).toBeInstanceOf(DirectoryDamaged);
  expect(String(error)).toMatch(
    /directory\.sqlite is damaged \(.+\), and was left as it is\. No new one was made\. .*restore FILE/,
  );
  expect(readFileSync(path).equals(torn)).toBe(true);
});

test('H6.8: where a directory has been, a missing or empty one is not replaced by a new one', async () => {
  const path = await aDirectory();
  truncateSync(path, 0);
  await expect(open()).rejects.toThrow(DirectoryMissing);
  rmSync(path);
  writeFileSync(join(folders().dataDir, 'boxes', `${code}.closed`), '');
  await expect(open()).rejects.toThrow(DirectoryMissing);
  expect(readdirSync(folders().dataDir)).toEqual(['boxes']);
});

test('H6.8: a first start that was cut off begins again', async () => {
  mkdirSync(join(folders().dataDir, 'boxes'), { recursive: true });
  writeFileSync(join(folders().dataDir, 'directory.sqlite'), '');
  const begun = await open();
  expect(begun.isInPlace()).toBe(true);
  begun.close();
});

test('H6.8: a line about a fault comes once an hour, and says what to do', () => {
  let nowMs = 0;
  const lines = new SeldomLines(() => nowMs);
  expect(lines.say('batch-not-written')).toMatch(/^box: batch-not-written: .*Look at the disk/);
  expect(lines.say('not-written')).toMatch(/^directory: not-written: .*Look at the disk/);
  nowMs = HOUR_MS - 1;
  expect([lines.say('batch-not-written'), lines.say('not-written')]).toEqual([null, null]);
  nowMs = HOUR_MS;
  expect(lines.say('batch-not-written')).toBe(lineOf('batch-not-written'));
  expect(lineOf('unreadable-row-in-course')).toMatch(/^directory: unreadable-row-in-course: /);
});

test('H6.8: work beside the requests ends no server while the disk is full or away', async () => {
  const ended: unknown[] = [];
  const note = (error: unknown): void => void ended.push(error);
  process.on('unhandledRejection', note);
  beside(Promise.reject(new StorageFault('gone')));
  beside(Promise.reject(coded('SQLITE_FULL')));
  await new Promise((resolve) => setTimeout(resolve, 5));
  process.off('unhandledRejection', note);
  expect(ended).toEqual([]);
});
