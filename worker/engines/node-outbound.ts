/**
 * Asks learning platforms. The address is checked where the connection is made, so that a name which answers with another
 * address the second time does not reach the network of this machine (lms.md L10.2).
 */
import { lookup } from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import type { LookupFunction } from 'node:net';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { isPrivateAddress } from '../private-address.ts';
import { PATIENCE_MS, type Outbound } from './engine.ts';

/** @param allowsPrivate for a platform in one's own network, or on this machine */
export const nodeOutbound = (allowsPrivate: boolean): Outbound => ({
  allowsPrivate,
  patienceMs: PATIENCE_MS,
  fetch: (request) => send(request, allowsPrivate ? {} : { lookup: publicOnly }),
});

async function send(request: Request, options: https.RequestOptions): Promise<Response> {
  const body = Buffer.from(await request.arrayBuffer());
  const { request: open } = request.url.startsWith('https:') ? https : http;
  const headers = { ...Object.fromEntries(request.headers), host: new URL(request.url).host };
  return new Promise((resolve, reject) => {
    const sending = open(
      request.url,
      { ...options, method: request.method, headers, signal: request.signal, agent: false },
      (reply) => {
        try {
          resolve(responseOf(reply));
        } catch (error) {
          // No caller catches what is thrown here, so it would end this process.
          reply.destroy();
          reject(error);
        }
      },
    );
    sending.on('error', reject);
    sending.end(body);
  });
}

function responseOf(reply: http.IncomingMessage): Response {
  const status = reply.statusCode ?? 502;
  // The class that the server makes replies with would notice it too late.
  if (status < 200 || status > 599) throw new RangeError(`The status ${status} does not exist`);
  const headers = new Headers();
  for (const [name, values] of Object.entries(reply.headersDistinct))
    for (const value of values ?? []) headers.append(name, value);
  const hasBody = ![204, 205, 304].includes(status);
  if (!hasBody) reply.destroy();
  return new Response(hasBody ? (Readable.toWeb(reply) as ReadableStream<Uint8Array> as BodyInit) : null, {
    status,
    headers,
  });
}

/** Resolves a name to its public addresses only. */
const publicOnly: LookupFunction = (host, options, done) => {
  lookup(host, { ...options, all: true }, (error, found) => {
    const [first, ...rest] = (found ?? []).filter(({ address }) => !isPrivateAddress(address));
    if (error !== null || first === undefined) return done(error ?? new Error('Only private addresses'), '');
    if (options.all === true) return done(null, [first, ...rest]);
    return done(null, first.address, first.family);
  });
};
