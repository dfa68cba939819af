/**
 * A clock that a test sets while the real server runs. The server asks it as it asks that of the machine, and looks at it five times a
 * second where it would look once a minute, so that no test waits for that minute.
 */
import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Server } from '../story/server.ts';

const LOOKS_MS = 200;

/** Runs in the server before everything else. The file holds by how many milliseconds the clock is wrong. */
const SCRIPT = `
import { readFileSync } from 'node:fs';
const RealDate = Date;
const realTimeout = setTimeout;
let byMs = Number(process.env.CLOCK_IS_OFF_BY_MS ?? 0);
globalThis.Date = class extends RealDate {
  constructor(...given) { given.length === 0 ? super(RealDate.now() + byMs) : super(...given); }
  static now() { return RealDate.now() + byMs; }
};
globalThis.setTimeout = (run, ms, ...given) => 
  // The moments at which boxes write by chance are no whole numbers, and stay as they are.
  realTimeout(run, Number.isInteger(ms) && ms >= 2000 ? ${LOOKS_MS} : ms, ...given);
process.on('SIGUSR2', () => {
  byMs = Number(readFileSync(process.env.CLOCK_FILE, 'utf8'));
  console.log('The clock is off by ' + byMs + ' ms.');
});
`;

const FLAG = `data:text/javascript,${encodeURIComponent(SCRIPT)}`;

export class ServerWithClock extends Server {
  readonly #file: string;

  constructor(port: number, settings: Readonly<Record<string, string>> = {}) {
    const file = join(tmpdir(), `pulse-clock-${port}`);
    super(port, { CLOCK_FILE: file, ...settings }, ['--import', FLAG]);
    this.#file = file;
  }

  /** Sets the clock of the server to that of the machine and so many milliseconds more, or less. */
  async setClock(byMs: number): Promise<void> {
    writeFileSync(this.#file, String(byMs));
    const { length: before } = this.printed;
    process.kill(this.pid, 'SIGUSR2');
    while (!this.printed.slice(before).includes(`The clock is off by ${byMs} ms.\n`)) await pause(5);
    // The timers have looked by now.
    await pause(2 * LOOKS_MS);
  }

  override async discard(): Promise<void> {
    await super.discard();
    rmSync(this.#file, { force: true });
  }
}
