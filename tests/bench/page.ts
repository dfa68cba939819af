/** Measures P1 and P2: what a phone loads before its owner can answer, counted on the wire. No clock is involved. */
import { once } from 'node:events';
import { connect } from 'node:net';
import { gunzipSync, gzipSync } from 'node:zlib';
import { LANGUAGES } from '../../schema/languages/registry.ts';
import { freePort } from '../story/free-port.ts';
import { Server } from '../story/server.ts';
import type { Figure } from './figures.ts';
import { floorPage } from './floors/page.ts';
import { withOpenPulse } from './open-pulse.ts';

const KB = 1000;

export async function measurePage(): Promise<readonly Figure[]> {
  const port = await freePort();
  return withOpenPulse(new Server(port), async ({ code }) => {
    const page = await load(port, `/s/${code}`);
    const html = gunzipSync(page.body).toString();
    const requests = 1 + blockingParts(html);
    const inAll = await Promise.all(LANGUAGES.map(({ tag }) => load(port, `/s/${code}?l=${tag}`)));
    const longest = Math.max(...inAll.map(({ bytes }) => bytes));
    const floor = gzipSync(floorPage('0'.repeat(32)), { level: 9 }).length;
    return [
      {
        target: 'P1',
        what: 'requests until one can answer',
        unit: '',
        goal: '1',
        measured: requests,
        floor: 1,
        isMet: requests === 1,
      },
      {
        target: 'P1',
        what: 'bytes of the page, core 6, English',
        unit: 'bytes',
        goal: '≤ 6 kB',
        measured: page.body.length,
        floor,
        isMet: page.body.length <= 6 * KB,
      },
      {
        target: '',
        what: 'the same with the head of the reply',
        unit: 'bytes',
        goal: '',
        measured: page.bytes,
        floor: null,
        isMet: null,
      },
      {
        target: 'P1',
        what: `longest of ${LANGUAGES.length} languages, core 6, with head`,
        unit: 'bytes',
        goal: '≤ 14 kB',
        measured: longest,
        floor: null,
        isMet: longest <= 14 * KB,
      },
      ...(await measureScript(port, html)),
    ];
  });
}

async function measureScript(port: number, html: string): Promise<readonly Figure[]> {
  const [, src] = /<script\b[^>]*\bsrc="([^"]+)"/.exec(html) ?? [];
  if (src === undefined) throw new Error('The student page has no script');
  const script = await load(port, src);
  const isGzip = /\r\ncontent-encoding: gzip/i.test(script.head);
  const compressed = isGzip ? script.body.length : gzipSync(script.body).length;
  return [
    {
      target: 'P2',
      what: 'student script, compressed',
      unit: 'bytes',
      goal: '≤ 6 kB (with outbox)',
      measured: compressed,
      floor: null,
      isMet: compressed <= 6 * KB,
    },
    {
      target: '',
      what: 'the same as this server sends it',
      unit: 'bytes',
      goal: '',
      measured: script.bytes,
      floor: null,
      isMet: null,
    },
  ];
}

interface Loaded {
  readonly head: string;
  readonly body: Buffer;
  /** The bytes of the head and the body. */
  readonly bytes: number;
}

/** Sends one request as a phone does, and returns every byte that came back. */
async function load(port: number, path: string): Promise<Loaded> {
  const socket = connect(port, '127.0.0.1');
  const chunks: Buffer[] = [];
  socket.on('data', (chunk) => chunks.push(chunk));
  socket.write(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nAccept-Encoding: gzip\r\nConnection: close\r\n\r\n`);
  await once(socket, 'end');
  socket.end();
  const all = Buffer.concat(chunks);
  const headEnd = all.indexOf('\r\n\r\n');
  const head = all.toString('latin1', 0, headEnd);
  if (!head.startsWith('HTTP/1.1 200')) throw new Error(`${path}: ${head.split('\r\n', 1)[0]}`);
  if (/\r\ntransfer-encoding: chunked/i.test(head)) throw new Error(`${path} came in chunks, which are not read here`);
  return { head, body: all.subarray(headEnd + 4), bytes: all.length };
}

/** Counts style sheets, and scripts that the page has to wait for. */
function blockingParts(html: string): number {
  const scripts = (html.match(/<script\b[^>]*>/g) ?? []).filter((tag) => !/\b(?:defer|async|type="?module)/.test(tag));
  const styles = (html.match(/<link\b[^>]*>/g) ?? []).filter((tag) => /rel="?stylesheet/.test(tag));
  return scripts.length + styles.length;
}
