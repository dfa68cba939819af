/**
 * The phones of many halls, as a process of their own: they load the form, send six answers, retry and take back, and measure how
 * long each submission takes. They know what they have sent, so that the published sums can be compared with it.
 *
 * The parent sends its order as one JSON message, and gets the report back in the same way.
 */
import { randomInt } from 'node:crypto';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { BROKEN, Network, type Message, type Reply } from '../story/network.ts';
import { comeAndAnswer, type Visitor } from './visitor.ts';

export interface PhonesOrder {
  readonly origin: string;
  readonly codes: readonly string[];
  /** How many come to each pulse. */
  readonly phones: number;
  /** They come within this time, and each thinks for up to as long. */
  readonly arrivalMs: number;
}

export interface PhonesReport {
  readonly visitors: readonly Visitor[];
  /** The statuses of all replies that refused something, also where the phone tried again. */
  readonly refused: readonly number[];
  readonly requests: number;
  readonly seconds: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly mostMs: number;
  /** The share of one core, from 0 to 1. */
  readonly cpuShare: number;
  /** How late this process itself was, in the slowest 1 % of its turns: what it adds to what it measures. */
  readonly ownP99Ms: number;
}

const CONNECTIONS = 900;

/** Measures each submission, and counts what was refused. */
class MeasuredNetwork extends Network {
  readonly latenciesMs: number[] = [];
  requests = 0;
  readonly refused: number[] = [];

  override async send(message: Message): Promise<Reply | typeof BROKEN> {
    const startMs = performance.now();
    const reply = await super.send({ ...message, headers: { ...message.headers, 'Accept-Encoding': 'gzip' } });
    this.requests += 1;
    if (reply === BROKEN) return reply;
    if (reply.status !== 200) this.refused.push(reply.status);
    if (message.method === 'POST') this.latenciesMs.push(performance.now() - startMs);
    return reply;
  }
}

async function answerAll({ origin, codes, phones, arrivalMs }: PhonesOrder): Promise<PhonesReport> {
  const network = new MeasuredNetwork(origin, CONNECTIONS);
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const [cpuAtStart, startMs] = [process.cpuUsage(), performance.now()];
  const visitors = await Promise.all(
    codes.flatMap((code) =>
      Array.from({ length: phones }, async () => {
        await pause(randomInt(arrivalMs));
        return comeAndAnswer(network, code, randomInt(arrivalMs));
      }),
    ),
  );
  const seconds = (performance.now() - startMs) / 1000;
  const { user, system } = process.cpuUsage(cpuAtStart);
  delay.disable();
  network.hangUp();
  const sorted = network.latenciesMs.toSorted((a, b) => a - b);
  const quantile = (q: number): number => sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? NaN;
  return {
    visitors,
    refused: network.refused,
    requests: network.requests,
    seconds,
    p50Ms: quantile(0.5),
    p99Ms: quantile(0.99),
    mostMs: quantile(1),
    cpuShare: (user + system) / 1e6 / seconds,
    // It looks once a millisecond, so one millisecond is no delay.
    ownP99Ms: Math.max(0, delay.percentile(99) / 1e6 - 1),
  };
}

process.once(
  'message',
  (order: PhonesOrder) => void answerAll(order).then((report) => process.send?.(report, () => process.disconnect())),
);
