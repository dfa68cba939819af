/**
 * Plays power cuts. It notes what a process does to the files of a folder, and says what a disk may hold after a cut at any moment:
 * everything that was flushed, and of the rest any part (privacy.md R3.7).
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import type fs from 'node:fs';
import { dirname, join } from 'node:path';

/** What the product asks of a disk, beside SQLite. */
export const callsOf = ({ openSync, writeSync, fsyncSync, fdatasyncSync, renameSync, unlinkSync }: typeof fs) => ({
  openSync,
  writeSync,
  fsyncSync,
  fdatasyncSync,
  renameSync,
  unlinkSync,
});
export type Calls = ReturnType<typeof callsOf>;

/** What a disk holds: a file may have several names, or none. */
interface Image {
  readonly names: Map<string, number>;
  readonly files: Map<number, Buffer>;
}

type Step =
  | { readonly does: 'write'; readonly file: number; readonly bytes: Buffer; readonly at: number }
  | { readonly does: 'name'; readonly path: string; readonly file: number }
  | { readonly does: 'rename'; readonly from: string; readonly path: string }
  | { readonly does: 'remove'; readonly path: string }
  | { readonly does: 'flush file'; readonly file: number }
  | { readonly does: 'flush folder'; readonly path: string };

export class PowerCuts {
  readonly #folder: string;
  readonly #before: Image = { names: new Map(), files: new Map() };
  readonly #steps: Step[] = [];
  /** The names as the process sees them. */
  readonly #names: Map<string, number>;
  readonly #open = new Map<number, number | string>();
  #made = 0;

  /** @param folder on which everything is flushed now */
  constructor(folder: string) {
    this.#folder = folder;
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const path = join(entry.parentPath, entry.name);
      this.#before.files.set((this.#made += 1), readFileSync(path));
      this.#before.names.set(path, this.#made);
    }
    this.#names = new Map(this.#before.names);
  }

  /** How often the process waited for the disk. */
  get flushes(): number {
    return this.#steps.filter(({ does }) => does.startsWith('flush')).length;
  }

  /** @returns functions that do the same as these of Node, and are noted */
  around(real: Calls) {
    const flush = (fd: number): void => {
      this.#noteRemovals();
      const file = this.#open.get(fd);
      if (typeof file === 'string') this.#steps.push({ does: 'flush folder', path: file });
      else if (file !== undefined) this.#steps.push({ does: 'flush file', file });
    };
    return {
      openSync: (path: string, flags: string, mode?: number): number => {
        const fd = real.openSync(path, flags, mode);
        if (!path.startsWith(this.#folder)) return fd;
        if (statSync(path).isDirectory()) this.#open.set(fd, path);
        else {
          if (flags === 'w') {
            this.#names.set(path, (this.#made += 1));
            this.#steps.push({ does: 'name', path, file: this.#made });
          }
          this.#open.set(fd, this.#names.get(path) ?? NaN);
        }
        return fd;
      },
      writeSync: (fd: number, bytes: Uint8Array, from = 0, length = bytes.length, at: number | null = null): number => {
        const file = this.#open.get(fd);
        if (typeof file === 'number')
          this.#steps.push({
            does: 'write',
            file,
            bytes: Buffer.from(bytes.subarray(from, from + length)),
            at: at ?? 0,
          });
        return real.writeSync(fd, bytes, from, length, at);
      },
      fsyncSync: (fd: number): void => {
        real.fsyncSync(fd);
        flush(fd);
      },
      fdatasyncSync: (fd: number): void => {
        real.fdatasyncSync(fd);
        flush(fd);
      },
      renameSync: (from: string, path: string): void => {
        this.#noteRemovals();
        real.renameSync(from, path);
        this.#names.set(path, this.#names.get(from) ?? NaN);
        this.#names.delete(from);
        this.#steps.push({ does: 'rename', from, path });
      },
      unlinkSync: (path: string): void => {
        real.unlinkSync(path);
        if (this.#names.delete(path)) this.#steps.push({ does: 'remove', path });
      },
    };
  }

  /** SQLite removes its journal by itself. */
  #noteRemovals(): void {
    for (const path of this.#names.keys())
      if (!existsSync(path)) {
        this.#names.delete(path);
        this.#steps.push({ does: 'remove', path });
      }
  }

  /** @returns every different content of the disk after a cut at any moment, with the moment, and a function that writes it elsewhere */
  images(): readonly { readonly after: string; readonly writeTo: (folder: string) => void }[] {
    const seen = new Map<string, { after: string; image: Image }>();
    for (let cut = 0; cut <= this.#steps.length; cut += 1) {
      const issued = this.#steps.slice(0, cut);
      const after = `${cut} steps, the last: ${issued.at(-1)?.does ?? 'none'}`;
      const loose = issued.filter((step, at) => !isFlushed(step, issued.slice(at + 1)));
      for (const kept of subsetsOf(loose)) {
        for (const torn of [false, true]) {
          const image = this.#applied(
            issued.filter((step) => !loose.includes(step) || kept.includes(step)),
            torn ? loose : [],
          );
          seen.set(describe(image), { after, image });
        }
      }
    }
    return [...seen.values()].map(({ after, image }) => ({ after, writeTo: (folder) => this.#write(image, folder) }));
  }

  /** @param torn of writes among these only each second page has reached the disk */
  #applied(steps: readonly Step[], torn: readonly Step[]): Image {
    const [names, files] = [new Map(this.#before.names), new Map(this.#before.files)];
    for (const step of steps)
      switch (step.does) {
        case 'name':
          names.set(step.path, step.file);
          break;
        case 'rename': {
          const file = names.get(step.from);
          if (file !== undefined) names.set(step.path, file);
          names.delete(step.from);
          break;
        }
        case 'remove':
          names.delete(step.path);
          break;
        case 'write':
          files.set(step.file, written(files.get(step.file) ?? Buffer.alloc(0), step, torn.includes(step)));
          break;
        case 'flush file':
        case 'flush folder':
      }
    return { names, files };
  }

  #write({ names, files }: Image, folder: string): void {
    for (const [path, file] of names) {
      const to = path.replace(this.#folder, folder);
      mkdirSync(dirname(to), { recursive: true });
      writeFileSync(to, files.get(file) ?? Buffer.alloc(0));
    }
  }
}

const isFlushed = (step: Step, later: readonly Step[]): boolean =>
  step.does.startsWith('flush') ||
  later.some((flush) =>
    step.does === 'write'
      ? flush.does === 'flush file' && flush.file === step.file
      : 'path' in step && flush.does === 'flush folder' && flush.path === dirname(step.path),
  );

function subsetsOf<T>(all: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: 2 ** all.length }, (_, chosen) => all.filter((_each, i) => (chosen >> i) % 2 === 1));
}

const PAGE_BYTES = 4096;

/** @param isTorn whether only each second page has reached the disk, or of a short file the first half */
function written(before: Buffer, { bytes, at }: { bytes: Buffer; at: number }, isTorn: boolean): Buffer {
  const after = Buffer.concat([before, Buffer.alloc(Math.max(0, at + bytes.length - before.length))]);
  const piece = isTorn ? Math.min(PAGE_BYTES, bytes.length / 2) : bytes.length;
  for (let from = 0; from < bytes.length; from += isTorn ? 2 * piece : piece)
    bytes.copy(after, at + from, from, from + piece);
  return after;
}

const describe = ({ names, files }: Image): string =>
  JSON.stringify(
    [...names.keys()].toSorted().map((path) => [path, files.get(names.get(path) ?? NaN)?.toString('base64') ?? '']),
  );
