/** Reads the processor time of a server exactly, by a socket that is loaded into it (cpu-probe.ts). */
import { rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { median } from './rounds.ts';

const REST_MS = 1000;
const RESTS = 3;
/** How much of its time its loop must be idle, to have nothing left to do. */
const LEAST_IDLE = 0.7;

export class Probe {
  /** With these flags for Node and these settings the server has the socket. */
  readonly flags = ['--import', join(import.meta.dirname, 'cpu-probe.ts')];
  readonly settings: Readonly<Record<'CPU_PROBE', string>>;
  /** What the server needs in each millisecond in which nobody asks anything, such as for writes at random moments (R3.11). */
  #restMs = 0;

  /** @param port of the server, so that no two servers have the same socket */
  constructor(port: number) {
    this.settings = { CPU_PROBE: join(tmpdir(), `cpu-${port}.sock`) };
  }

  /** Learns what the server needs while nobody asks anything. @returns the share of a core, in per cent */
  async rest(): Promise<number> {
    this.#restMs = 0;
    const rests: number[] = [];
    // What it does every half minute must not fall into all of them.
    for (let i = 0; i < RESTS; i += 1)
      rests.push(
        await this.costOf(async () => {
          const startMs = performance.now();
          await pause(REST_MS);
          return performance.now() - startMs;
        }),
      );
    this.#restMs = median(rests);
    return this.#restMs * 100;
  }

  /** @param work returns how many things it did. @returns the processor time of each, in milliseconds, without what the server needs at rest */
  async costOf(work: () => Promise<number>): Promise<number> {
    const [before, startMs] = [await this.#cpuMs(), performance.now()];
    const done = await work();
    return ((await this.#cpuMs()) - before - this.#restMs * (performance.now() - startMs)) / done;
  }

  remove(): void {
    rmSync(this.settings.CPU_PROBE, { force: true });
  }

  /** Resolves when the server has nothing left to do that it has begun, such as preparing pages after a start. */
  async idle(): Promise<void> {
    for (let idleFor = 0; idleFor < RESTS; ) {
      const before = await this.#read();
      await pause(REST_MS);
      const now = await this.#read();
      // It may also wait for its thread in between, which gets little of a busy machine.
      idleFor = now.idleMs - before.idleMs > LEAST_IDLE * REST_MS ? idleFor + 1 : 0;
    }
  }

  async #cpuMs(): Promise<number> {
    return (await this.#read()).cpuMs;
  }

  async #read(): Promise<Record<'cpuMs' | 'activeMs' | 'idleMs', number>> {
    return (await json(connect(this.settings.CPU_PROBE))) as Record<'cpuMs' | 'activeMs' | 'idleMs', number>;
  }
}
