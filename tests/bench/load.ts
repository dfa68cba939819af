/**
 * The crowd: a process of its own that always keeps a given number of submissions under way. It uses plain sockets and
 * ready-made bytes, so that it needs less of the machine than any server that it measures.
 *
 * The parent sends its order as one JSON message, and gets the report back in the same way.
 */
import { randomBytes, randomInt } from 'node:crypto';
import { connect, type Socket } from 'node:net';
import { FOR_SCRIPT } from '../../schema/contract/for-script.ts';

export interface Order {
  readonly port: number;
  /** The paths to send to. The crowd takes them in turn. */
  readonly paths: readonly string[];
  /** How many requests in a row go to one path, before it is the turn of the next; 1 unless it is said. */
  readonly inARow?: number;
  /** How many requests are sent in all, in place of a duration. */
  readonly requests?: number;
  /** Whether it only loads the page of each path, and sends no answer. */
  readonly onlyLooks?: boolean;
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
  const next = requestsOf(order, endAtMs);
  const counts = await Promise.all(
    Array.from({ length: order.concurrent }, () => keepSending(order.port, next, latenciesMs)),
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

/** Makes the requests of the whole crowd, one after the other. @returns a function that gives undefined when it is over */
function requestsOf(
  { paths, items, inARow = 1, requests, onlyLooks = false, concurrent }: Order,
  endAtMs: number,
): () => string | undefined {
  let made = 0;
  return () => {
    // Each connection sends at least one request, whatever the duration is.
    if (requests === undefined ? made >= concurrent && performance.now() >= endAtMs : made >= requests)
      return undefined;
    const path = paths[Math.floor(made / inARow) % paths.length] ?? '/';
    made += 1;
    return onlyLooks ? look(path) : submission(path, items);
  };
}

/** Sends for one phone after another on one connection. */
function keepSending(port: number, next: () => string | undefined, latenciesMs: number[]): Promise<Count> {
  return new Promise((resolve, reject) => {
    const count: Count = { accepted: 0, refused: 0, replyBytes: 0, head: '' };
    let sentAtMs = 0;
    let got = Buffer.alloc(0);
    let last = got;
    const send = (): void => {
      const request = next();
      if (request === undefined) {
        count.head = last.toString('latin1', 0, last.indexOf(HEAD_END));
        socket.end();
        return resolve(count);
      }
      sentAtMs = performance.now();
      socket.write(request);
    };
    const socket: Socket = connect({ port, host: '127.0.0.1', noDelay: true }, send);
    socket.on('error', reject);
    socket.on('data', (chunk) => {
      got = got.length === 0 ? chunk : Buffer.concat([got, chunk]);
      if (!isWhole(got)) return;
      latenciesMs.push(performance.now() - sentAtMs);
      if (got.subarray(9, 12).toString('latin1') === '200') count.accepted += 1;
      else count.refused += 1;
      count.replyBytes = got.length;
      last = got;
      got = Buffer.alloc(0);
      send();
    });
  });
}

/** The headers that a phone's browser sends with each request. */
const HEADERS = [
  'Host: 127.0.0.1',
  'User-Agent: Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/147.0.0.0 Mobile Safari/537.36',
  'Accept-Encoding: gzip, deflate, br',
  'Accept-Language: en-GB,en;q=0.9',
].join('\r\n');
/** The headers with which our own script sends a form (decision 0140). */
const SENT_FROM = `Accept: ${FOR_SCRIPT}\r\nOrigin: http://127.0.0.1\r\nContent-Type: application/x-www-form-urlencoded`;
const LOOKS_FOR = 'Accept: text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8';

/** Makes a submission with a new key and a random answer to every question. */
function submission(path: string, items: readonly string[]): string {
  const body = `key=${randomBytes(16).toString('hex')}${items.map((item) => `&${item}=${randomInt(1, 6)}`).join('')}`;
  return `POST ${path} HTTP/1.1\r\n${HEADERS}\r\n${SENT_FROM}\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
}

const HEAD_END = '\r\n\r\n';

const look = (path: string): string => `GET ${path} HTTP/1.1\r\n${HEADERS}\r\n${LOOKS_FOR}\r\n\r\n`;

/** Reads just enough of RFC 9112 for the servers that are measured: a declared length, or chunks. */
function isWhole(got: Buffer): boolean {
  const headEnd = got.indexOf(HEAD_END);
  if (headEnd < 0) return false;
  const head = got.toString('latin1', 0, headEnd);
  const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
  if (length !== undefined) return got.length >= headEnd + 4 + Number(length);
  return got.subarray(-5).toString('latin1') === '0\r\n\r\n';
}
