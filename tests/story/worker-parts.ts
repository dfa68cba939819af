/** Says of which files the built Worker consists, and how much of it a request of a student evaluates (performance.md P14). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What the Worker loads for a request of a student, beyond what every isolate evaluates when it starts. */
export const PARTS_FOR_STUDENTS = {
  'form and Send': [],
  'page of results': ['edge-show-results.js'],
  'page of the promise': ['edge-explain.js'],
  wall: ['edge-wall.js'],
} as const;

/** What the object of a pulse loads when it starts. */
export const PARTS_OF_A_BOX = ['edge-box-parts.js'] as const;

/** What a student's request never loads in the Worker or in a box. */
export const PARTS_FOR_OTHERS = [
  // The object of the directory.
  'edge-directory-parts.js',
  'edge-archive.js',
  // Staff, their mail programs and their calendars.
  'edge-staff.js',
  'edge-staff-app.js',
  'edge-calendar.js',
  'edge-stop-mail.js',
  // Learning platforms, and the key of this installation, which signs for them.
  'edge-lms.js',
  'edge-secret.js',
  // Operators.
  'edge-operator.js',
  'edge-setup-page.js',
  'edge-setup.js',
  // Posters and projectors, and pages that are the same for every pulse.
  'edge-qr.js',
  'edge-statements.js',
  // Sentences for what no page of ours sends.
  'edge-problems.js',
  // Titles of acts, once staff have promised one.
  'edge-act-titles.js',
] as const;

/** These are data, and have limits of their own. */
const DATA = { instrument: 'edge-instrument.js', words: 'edge-words.js' } as const;

export class WorkerParts {
  readonly #dist: string;

  constructor(dist: string) {
    this.#dist = dist;
  }

  /** The parts that what an isolate evaluates at its start may load later. */
  later(): readonly string[] {
    const calls = this.#withImports(['edge.js']).flatMap((file) => [
      ...this.#read(file).matchAll(/\bimport\([`"']\.\/([^`"']+)[`"']\)/g),
    ]);
    return [...new Set(calls.map(([, name = '']) => name))].toSorted();
  }

  /** Bytes of code, compressed one file at a time, that are evaluated when an isolate starts and then loads these parts. */
  codeBytes(parts: readonly string[]): number {
    const data: readonly string[] = Object.values(DATA);
    return this.#gzipped(this.#withImports(['edge.js', ...parts]).filter((name) => !data.includes(name)));
  }

  dataBytes(of: keyof typeof DATA): number {
    return this.#gzipped([DATA[of]]);
  }

  /** The files themselves, and what they import before they run. */
  #withImports(entries: readonly string[]): readonly string[] {
    const files = new Set<string>();
    const add = (name: string): void => {
      if (files.has(name)) return;
      files.add(name);
      for (const [, imported = ''] of this.#read(name).matchAll(/(?:\bfrom|\bimport)"\.\/([^"]+)"/g)) add(imported);
    };
    entries.forEach(add);
    return [...files];
  }

  #gzipped(names: readonly string[]): number {
    return names.reduce((sum, name) => sum + gzipSync(this.#read(name), { level: 9 }).length, 0);
  }

  #read(name: string): string {
    return readFileSync(join(this.#dist, name), 'utf8');
  }
}
