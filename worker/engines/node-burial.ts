/**
 * Ends the file of a box: a tombstone takes its place, and every byte of it is overwritten (privacy.md R3.7.5, R3.8,
 * docs/decisions/0141).
 *
 * The order of the steps is what makes a crash harmless. (1) The tombstone is written and flushed. (2) The box gets another name, and
 * the folder is flushed. (3) The box is overwritten with zeros and flushed. (4) It is removed. Before (2) is on the disk the box is
 * whole, and the server that starts buries it again. After that its tombstone is there, and `finish` does the rest.
 */
import { closeSync, existsSync, fsyncSync, openSync, readdirSync, renameSync, unlinkSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { codeSchema, type Code, type PulseId } from '../../schema/contract/ids.ts';
import { isRehearsalCode } from '../../schema/contract/rehearsal-code.ts';
import migrations from '../../schema/tables/box/migrations/migrations.js';
import { tombstoneIn, type Ended } from '../box/tombstone.ts';
import { newFiles } from './node-database.ts';
import { eraseAndRemove, syncFolder } from './node-keys.ts';

export const LIVING = '.sqlite';
/** The name of a box that is being overwritten. */
const ENDING = '.ending';
/** Tombstones say by their name how the pulse ended, so that nobody has to open them. */
const TOMBSTONES = { closed: '.closed', discarded: '.discarded' } as const satisfies Record<Ended, string>;

type TombstoneOf = (id: PulseId, ended: Ended) => Uint8Array;

export class Burials {
  readonly #folder: string;
  #preparing: Promise<void> | undefined;
  #tombstoneOf: TombstoneOf | undefined;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Must have been awaited before the first burial. */
  prepare(): Promise<void> {
    return (this.#preparing ??= tombstones().then((made) => void (this.#tombstoneOf = made)));
  }

  pathOf(code: Code, ended: Ended): string {
    return this.#path(code, TOMBSTONES[ended]);
  }

  /** @returns how the pulse ended whose tombstone lies there */
  endOf(code: Code): Ended | undefined {
    return (['closed', 'discarded'] as const).find((ended) => existsSync(this.pathOf(code, ended)));
  }

  /**
   * Buries a box. A rehearsal leaves no tombstone: its code can never name a pulse (E7.7).
   * @param drop empties the file of the box and closes it, once it is certain that the box is needed no more
   * @throws if the disk fails. Then the box is as it was, or `finish` goes on
   */
  bury(code: Code, id: PulseId, ended: Ended, drop: () => void): void {
    if (!isRehearsalCode(code)) {
      if (this.#tombstoneOf === undefined) throw new Error('Nothing is prepared for a burial');
      writeFlushed(this.pathOf(code, ended), this.#tombstoneOf(id, ended));
    }
    renameSync(this.#path(code, LIVING), this.#path(code, ENDING));
    this.#erase(code, drop);
  }

  /** Goes on with a burial that a crash or a failing disk has interrupted, if there is one. */
  finish(code: Code): void {
    const ending = this.#path(code, ENDING);
    if (!existsSync(ending)) return;
    if (isRehearsalCode(code) || this.endOf(code) !== undefined) return this.#erase(code);
    // After a power cut the box has its new name, and the tombstone has none. Nothing of the box was overwritten yet.
    renameSync(ending, this.#path(code, LIVING));
    syncFolder(this.#folder);
  }

  /** @returns the codes of the burials that were interrupted */
  interrupted(): readonly Code[] {
    return codesOf(this.#folder, ENDING);
  }

  /**
   * The folder is flushed before anything is overwritten: a code must never have neither a box that is whole nor a tombstone, or it
   * could be armed a second time. It is not flushed once more at the end: a power cut would bring back the name of a file of zeros.
   */
  #erase(code: Code, drop?: () => void): void {
    removeIfThere(`${this.#path(code, LIVING)}-journal`);
    syncFolder(this.#folder);
    drop?.();
    eraseAndRemove(this.#path(code, ENDING));
  }

  #path(code: Code, ending: string): string {
    return join(this.#folder, `${code}${ending}`);
  }
}

/** @returns the codes of the boxes that have not ended */
export const livingBoxes = (folder: string): readonly Code[] => codesOf(folder, LIVING);

function codesOf(folder: string, ending: string): readonly Code[] {
  return readdirSync(folder).flatMap((name) => {
    // Most names are those of tombstones, and a folder may have ten thousand of them (P21).
    if (!name.endsWith(ending)) return [];
    const code = codeSchema.safeParse(name.slice(0, -ending.length));
    return code.success ? [code.data] : [];
  });
}

/**
 * Makes tombstones as new files, and never out of the box: its size and its header would show how often it was written (R2.3, P11).
 */
async function tombstones(): Promise<TombstoneOf> {
  const files = await newFiles(migrations);
  const write = tombstoneIn(files.db);
  return (id, ended) => files.bytesWith(() => write(id, ended));
}

function removeIfThere(path: string): void {
  if (existsSync(path)) unlinkSync(path);
}

function writeFlushed(path: string, bytes: Uint8Array): void {
  const file = openSync(path, 'w');
  try {
    writeSync(file, bytes);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
