/**
 * Tells a monitoring system how the machine is doing (institution.md H6.5), in the text format of Prometheus. There is nothing
 * about a pulse, and nothing that moves between two ticks of 30 seconds: whoever asks more often reads the same text again,
 * so no figure says when somebody has answered (privacy.md R2.9).
 */
import { statfsSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Counter, Gauge, Registry } from 'prom-client';
import type { Fault } from './fault-line.ts';

/** The same tick as that of the counter on the wall (worker/box/counter.ts). */
const TICK_MS = 30_000;

/** What the server knows of itself at one moment. */
export interface Vitals {
  readonly openBoxes: number;
  readonly mailWaiting: number;
  readonly mailGivenUp: number;
  /** Null if there is no backup. */
  readonly backedUpMs: number | null;
}

export interface MetricsHost {
  readonly now: () => number;
  readonly dataDir: string;
  readonly vitals: () => Vitals | Promise<Vitals>;
}

/** The faults that are counted, by the line that the operator reads too (docs/self-hosting.md). */
const COUNTED = ['batch-not-written', 'ledger-unreachable', 'backup-not-made', 'mail-given-up'] as const;

export class Metrics {
  readonly #host: MetricsHost;
  readonly #registry = new Registry();
  readonly #faults: Counter;
  readonly #lag = monitorEventLoopDelay({ resolution: 20 });
  /** What was told in this tick. Two who ask at once get the same text. */
  #told: Promise<string> = Promise.resolve('');
  #tick = Number.NEGATIVE_INFINITY;

  constructor(host: MetricsHost) {
    this.#host = host;
    this.#lag.enable();
    const startedMs = host.now();
    const gauge = (name: string, help: string, read: () => number | Promise<number>): void =>
      void new Gauge({
        name: `mattering_pulse_${name}`,
        help,
        registers: [this.#registry],
        async collect() {
          // What cannot be read now, as of a disk that is away, is no number, and all others are told (H6.8).
          this.set(
            await Promise.resolve()
              .then(read)
              .catch(() => Number.NaN),
          );
        },
      });
    gauge('start_time_seconds', 'When this process started, in seconds since 1970.', () => startedMs / 1000);
    gauge('memory_bytes', 'Memory of the process that is in use (resident set).', () => process.memoryUsage.rss());
    gauge('heap_bytes', 'Memory that JavaScript uses.', () => process.memoryUsage().heapUsed);
    gauge(
      'event_loop_lag_seconds',
      'The longest wait for the processor since the last tick.',
      () => this.#lag.max / 1e9,
    );
    gauge('disk_free_bytes', 'Free space where DATA_DIR lies.', () => disk(host.dataDir).free);
    gauge('disk_size_bytes', 'Size of that disk.', () => disk(host.dataDir).size);
    gauge('boxes', 'Pulses that have a box now, planned ones too.', async () => (await host.vitals()).openBoxes);
    gauge('mail_waiting', 'Messages that have not left yet.', async () => (await host.vitals()).mailWaiting);
    gauge('mail_given_up', 'Messages that could not be delivered.', async () => (await host.vitals()).mailGivenUp);
    gauge('backup_age_seconds', 'Age of the last good backup; NaN if there is none.', async () => {
      const { backedUpMs: at } = await host.vitals();
      return at === null ? Number.NaN : (host.now() - at) / 1000;
    });
    this.#faults = new Counter({
      name: 'mattering_pulse_faults_total',
      help: 'Lines that the server has written about faults: batches that were refused, closings that are late, and others.',
      labelNames: ['fault'],
      registers: [this.#registry],
    });
    for (const fault of COUNTED) this.#faults.inc({ fault }, 0);
  }

  /** Counts a fault that the operator reads as a line. */
  count(fault: Fault): void {
    if ((COUNTED as readonly string[]).includes(fault)) this.#faults.inc({ fault });
  }

  text(): Promise<string> {
    const tick = Math.floor(this.#host.now() / TICK_MS);
    if (tick !== this.#tick) this.#told = this.#read();
    this.#tick = tick;
    return this.#told;
  }

  async #read(): Promise<string> {
    const text = await this.#registry.metrics();
    this.#lag.reset();
    return text;
  }

  stop(): void {
    this.#lag.disable();
  }
}

function disk(folder: string): { readonly free: number; readonly size: number } {
  const { bavail, blocks, bsize } = statfsSync(folder);
  return { free: bavail * bsize, size: blocks * bsize };
}
