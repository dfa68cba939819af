/** Says of which files the built Worker consists, and how much of it a request of a student evaluates (performance.md P14). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What each kind of request evaluates beyond what every isolate evaluates when it starts. */
export const PARTS_FOR_STUDENTS = {
  'form and Send': ['edge-box-parts.js'],
  'page of results': ['edge-show-results.js'],
  wall: ['edge-wall.js', 'edge-box-parts.js'],
} as const;

/** The words and questions of eight languages. They are data, and have a limit of their own. */
const WORDS = 'edge-words.js';

export class WorkerParts {
  readonly #dist: string;

  constructor(dist: string) {
    this.#dist = dist;
  }

  /** What an isolate evaluates when it starts. */
  starting(): readonly string[] {
    return this.#withImports(['edge.js']);
  }

  /** What it loads later, as files that some other file imports by a call. */
  laterThan(files: readonly string[]): readonly string[] {
    const found = files.flatMap((file) => [...this.#read(file).matchAll(/\bimport\([`"']\.\/([^`"']+)[`"']\)/g)]);
    return [...new Set(found.map(([, name = '']) => name))].toSorted();
  }

  /** Bytes of code, compressed one file at a time, that are evaluated when the isolate starts and then loads these parts. */
  codeBytes(parts: readonly string[]): number {
    return this.#gzipped(this.#withImports(['edge.js', ...parts]).filter((name) => name !== WORDS));
  }

  wordBytes(): number {
    return this.#gzipped([WORDS]);
  }

  #withImports(entries: readonly string[]): readonly string[] {
    const files = new Set<string>();
    const add = (name: string): void => {
      if (files.has(name)) return;
      files.add(name);
      for (const [, imported = ''] of this.#read(name).matchAll(/(?:\bfrom|\bimport)"\.\/([^"]+)"/g)) add(imported);
    };
    entries.forEach(add);
    return [...files].toSorted();
  }

  #gzipped(names: readonly string[]): number {
    return names.reduce((sum, name) => sum + gzipSync(this.#read(name), { level: 9 }).length, 0);
  }

  #read(name: string): string {
    return readFileSync(join(this.#dist, name), 'utf8');
  }
}
