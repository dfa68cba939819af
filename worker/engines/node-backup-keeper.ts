/**
 * Makes backups by itself while the server runs, and keeps the last of them (institution.md H6.1). Each is checked before it counts,
 * in a process of its own, because reading a large one would hold up whoever answers meanwhile.
 */
import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { LedgerMark } from '../directory/archive/backups.ts';
import { syncFolder } from './node-keys.ts';
import { Timers, type BoxTimers } from './node-timers.ts';

export interface BackupSettings {
  readonly folder: string;
  readonly everyMs: number;
  /** How many are kept; the oldest goes first. */
  readonly keep: number;
}

interface Directory {
  /** Copies into a file that does not exist yet. @returns what its ledger must hold */
  readonly copyTo: (path: string) => Promise<LedgerMark>;
  readonly state: () => Promise<{ readonly backedUpMs: number | null }>;
  readonly noteBackup: () => Promise<void>;
}

interface Host {
  readonly now: () => number;
  /** The command line, which checks a copy. */
  readonly command: string;
  readonly report: (fault: 'backup-not-made') => void;
  readonly timers?: BoxTimers;
}

const NAME = 'backup';
/** A server that has just started has better things to do. */
const AFTER_START_MS = 60_000;
const AFTER_FAULT_MS = 60 * 60 * 1000;

/** Only files with such a name are ever removed. */
const OURS = /^directory-\d{4}-\d{2}-\d{2}T\d{6}Z\.sqlite$/;
const PART = /\.sqlite\.part(-journal)?$/;
const nameAt = (ms: number): string =>
  `directory-${new Date(ms).toISOString().slice(0, 19).replaceAll(':', '')}Z.sqlite`;

export class BackupKeeper {
  readonly #settings: BackupSettings;
  readonly #directory: Directory;
  readonly #host: Host;
  readonly #timers: BoxTimers;

  constructor(settings: BackupSettings, directory: Directory, host: Host) {
    this.#settings = settings;
    this.#directory = directory;
    this.#host = host;
    this.#timers = host.timers ?? new Timers(host.now);
  }

  async start(): Promise<void> {
    this.#dropLeftParts();
    // If the directory cannot be read now, the first round finds out.
    const last = await this.#directory.state().then(
      ({ backedUpMs }) => backedUpMs,
      () => null,
    );
    const due = last === null ? 0 : last + this.#settings.everyMs;
    this.#wakeAt(Math.max(due, this.#host.now() + AFTER_START_MS));
  }

  stop(): void {
    this.#timers.stop();
  }

  /** A server that was killed in the middle of a copy has left it behind, and the next one may be a day away. */
  #dropLeftParts(): void {
    const { folder } = this.#settings;
    try {
      for (const name of readdirSync(folder)) if (PART.test(name)) rmSync(join(folder, name), { force: true });
    } catch {
      // The folder is not there, or not now: the next round says so.
    }
  }

  /** Makes one backup, and plans the next. After a failure the operator reads a line, and it is tried again in an hour. */
  async round(): Promise<void> {
    const startMs = this.#host.now();
    try {
      await this.#make(startMs);
      this.#wakeAt(startMs + this.#settings.everyMs);
    } catch {
      this.#host.report('backup-not-made');
      this.#wakeAt(startMs + AFTER_FAULT_MS);
    }
  }

  #wakeAt(ms: number): void {
    this.#timers.set(NAME, ms, () => void this.round());
  }

  async #make(nowMs: number): Promise<void> {
    const { folder, keep } = this.#settings;
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    this.#dropLeftParts();
    const file = join(folder, nameAt(nowMs));
    const part = `${file}.part`;
    const told = await this.#directory.copyTo(part);
    const { stdout } = await promisify(execFile)(process.execPath, [this.#host.command, 'check', part, '--json']);
    const { rows, sha256 } = JSON.parse(stdout) as LedgerMark;
    if (rows !== told.rows || sha256 !== told.sha256) throw new Error('The copy holds another ledger');
    renameSync(part, file);
    syncFolder(folder);
    await this.#directory.noteBackup();
    const old = readdirSync(folder)
      .filter((name) => OURS.test(name))
      .toSorted()
      .slice(0, -keep);
    for (const name of old) rmSync(join(folder, name));
  }
}
