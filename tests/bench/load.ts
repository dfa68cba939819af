/**
 * The crowd: a process of its own that always keeps a given number of submissions under way. It uses plain sockets and
 * ready-made bytes, so that it needs less of the machine than any server that it measures.
 *
 * The parent sends its order as one JSON message, and gets the report back in the same way.
 */
import { randomBytes, randomInt } from 'node:crypto';
import { connect, type Socket } from 'node:net';

export interface Order {
  readonly port: number;
  /** The paths to send to. Each connection keeps to one of them, and connections take them in turn. */
  readonly paths: readonly string[];
  /** The names of the questions. */
  readonly items: readonly string[];
  readonly concurrent: number;
  readonly durationMs: number;
}

export interface Report {
  readonly accepted: number;
  readonly refused: number;
  readonly seconds: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** The share of one core, from 0 to 1. */
  readonly cpuShare: number;
  /** The bytes of one reply, with its head and body. */
  readonly replyBytes: number;
  /** The head of one reply, without the empty line at its end. */
  readonly head: string;
}

process.once(
  'message',
  (order: Order) => void run(order).then((report) => process.send?.(report, () => process.disconnect())),
);

async function run(order: Order): Promise<Report> {
  const latenciesMs: number[] = [];
  const endAtMs = performance.now() + order.durationMs;
  const cpuAtStart = process.cpuUsage();
  const startMs = performance.now();
  const counts = await Promise.all(
    Array.from({ length: order.concurrent }, (_, i) =>
      keepSending(order, order.paths[i % order.paths.length] ?? '/', endAtMs, latenciesMs),
    ),
  );
  const seconds = (performance.now() - startMs) / 1000;
  const cpu = process.cpuUsage(cpuAtStart);
  latenciesMs.sort((a, b) => a - b);
  const quantile = (q: number): number =>
    latenciesMs[Math.min(latenciesMs.length - 1, Math.floor(q * latenciesMs.length))] ?? NaN;
  const sum = (of: (count: Count) => number): number => counts.reduce((total, count) => total + of(count), 0);
  return {
    accepted: sum((count) => count.accepted),
    refused: sum((count) => count.refused),
    seconds,
    p50Ms: quantile(0.5),
    p99Ms: quantile(0.99),
    cpuShare: (cpu.user + cpu.system) / 1e6 / seconds,
    replyBytes: Math.max(...counts.map((count) => count.replyBytes)),
    head: counts[0]?.head ?? '',
  };
}

interface Count {
  accepted: number;
  refused: number;
  replyBytes: number;
  head: string;
}

/** Sends for one phone after another on one connection. */
function keepSending(order: Order, path: string, endAtMs: number, latenciesMs: number[]): Promise<Count> {
  return new Promise((resolve, reject) => {
    const count: Count = { accepted: 0, refused: 0, replyBytes: 0, head: '' };
    let sentAtMs = 0;
    let got = Buffer.alloc(0);
    const send = (): void => {
      sentAtMs = performance.now();
      socket.write(submission(path, order.items));
    };
    const socket: Socket = connect({ port: order.port, host: '127.0.0.1', noDelay: true }, send);
    socket.on('error', reject);
    socket.on('data', (chunk) => {
      got = got.length === 0 ? chunk : Buffer.concat([got, chunk]);
      if (!isWhole(got)) return;
      latenciesMs.push(performance.now() - sentAtMs);
      if (got.subarray(9, 12).toString('latin1') === '200') count.accepted += 1;
      else count.refused += 1;
      count.replyBytes = got.length;
      const last = got;
      got = Buffer.alloc(0);
      if (performance.now() < endAtMs) return send();
      count.head = last.toString('latin1', 0, last.indexOf(HEAD_END));
      socket.end();
      resolve(count);
    });
  });
}

/** The headers that a phone's browser sends with a form. */
const HEADERS = [
  'Host: 127.0.0.1',
  'User-Agent: Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/147.0.0.0 Mobile Safari/537.36',
  'Accept: text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8',
  'Accept-Encoding: gzip, deflate, br',
  'Accept-Language: en-GB,en;q=0.9',
  'Origin: http://127.0.0.1',
  'Content-Type: application/x-www-form-urlencoded',
].join('\r\n');

/** Makes a submission with a new key and a random answer to every question. */
function submission(path: string, items: readonly string[]): string {
  const body = `key=${randomBytes(16).toString('hex')}${items.map((item) => `&${item}=${randomInt(1, 6)}`).join('')}`;
  return `POST ${path} HTTP/1.1\r\n${HEADERS}\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
}

const HEAD_END = '\r\n\r\n';

/** Reads just enough of RFC 9112 for the servers that are measured: a declared length, or chunks. */
function isWhole(got: Buffer): boolean {
  const headEnd = got.indexOf(HEAD_END);
  if (headEnd < 0) return false;
  const head = got.toString('latin1', 0, headEnd);
  const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
  if (length !== undefined) return got.length >= headEnd + 4 + Number(length);
  return got.subarray(-5).toString('latin1') === '0\r\n\r\n';
}
