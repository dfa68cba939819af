/**
 * Makes the server that listens on one machine. It ends connections that send slowly or send nothing, keeps at most so many of
 * them, and says in a sentence what was wrong with what is no request (institution.md H6.9, decision 0124).
 */
import {
  createServer,
  STATUS_CODES,
  type IncomingMessage,
  type Server,
  type ServerOptions,
  type ServerResponse,
} from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { getRequestListener } from '@hono/node-server';
import { WIPING, WipedRequest } from './node-wiping.ts';
import { plainReply, SENTENCES, whatWasWrong, wholeReply, type Wrong } from './node-plain-reply.ts';

export interface ConnectionLimits {
  /** How long the head of a request may take, and how long a connection may say nothing at first. */
  readonly headMs: number;
  /** How long a body may take, before what has come of it gives it more time. */
  readonly bodyMs: number;
  /** A body gets one second more for each so many bytes that have come. */
  readonly bytesPerSecond: number;
  /** How many connections may be open that have never sent a whole request. */
  readonly mostWaiting: number;
}

export const CONNECTION_LIMITS: ConnectionLimits = {
  headMs: 10_000,
  bodyMs: 10_000,
  bytesPerSecond: 16 * 1024,
  mostWaiting: 512,
};

/**
 * So many connections may wait until the server takes them: those of the largest halls that scan at the same moment. Node's 511
 * are not enough for a thousand phones: the system drops what comes beyond, and a phone tries again only after one second, then after two
 * and four. Linux allows as many as `net.core.somaxconn`, which is 4,096 as well.
 */
const BACKLOG = 4096;

/** Nothing takes longer than this, whatever its rate is: a file of 8 MB has come by then from any line. */
const LONGEST_REQUEST_MS = 300_000;
/** The server looks for what is late only so often. Node itself does so twice a minute by default. */
const LOOKED_AFTER_MS = 1000;

type Fetch = (request: Request) => Response | Promise<Response>;

export interface LimitedServer {
  readonly server: Server;
  /** Listens at this port of the host. */
  readonly listen: (port: number, listening: () => void) => void;
  /** Ends the connections that have never sent anything, so that nobody waits for them when the server stops. */
  readonly endSilent: () => void;
  /** How many connections are open that have never sent a whole request. */
  readonly waiting: () => number;
}

/** Answers some requests without the app. @returns false for a request that it leaves to the app, and has not touched */
export type Directly = (request: IncomingMessage, reply: ServerResponse) => boolean;

interface Served {
  /** The name that a request without one gets. */
  readonly host: string;
  /** Comes before the app; its requests are under the same limits. */
  readonly directly?: Directly;
  readonly limits?: ConnectionLimits;
}

export function limitedServer(
  fetch: Fetch,
  { host, directly = () => false, limits = CONNECTION_LIMITS }: Served,
): LimitedServer {
  const options: ServerOptions = {
    ...(WIPING as ServerOptions),
    headersTimeout: limits.headMs,
    requestTimeout: Math.max(LONGEST_REQUEST_MS, limits.headMs),
    // Node would answer with nothing but a status.
    requireHostHeader: false,
    connectionsCheckingInterval: Math.min(LOOKED_AFTER_MS, limits.headMs / 2),
  };
  // A host or an address that is none comes here; what fails in the app has its reply by then.
  const errorHandler = (): Response => wholeReply('unreadable');
  const listen = getRequestListener(fetch, { hostname: host, errorHandler });
  const server = createServer(options, (request, reply) => {
    if (namesItsHost(request)) {
      if (!directly(request, reply)) void listen(request, reply);
    } else reply.writeHead(...plainReply('unreadable')).end(SENTENCES.unreadable);
  });
  const connections = new Connections(limits);
  const looking = setInterval(connections.endSlow, Math.min(LOOKED_AFTER_MS, limits.bodyMs / 2)).unref();
  server.once('close', () => clearInterval(looking));
  server.on('connection', connections.add);
  server.prependListener('request', connections.begin);
  server.on('clientError', connections.refuse);
  server.on('checkExpectation', (_request, reply) => {
    reply.writeHead(...plainReply('expectation')).end(SENTENCES.expectation);
  });
  return {
    server,
    listen: (port, listening) => server.listen({ port, host, backlog: BACKLOG }, listening),
    endSilent: connections.endSilent,
    waiting: () => connections.waiting,
  };
}

/** Only what speaks the old version, such as some health checks, may leave its host out (RFC 9112, section 3.2). */
const namesItsHost = ({ headers, httpVersion }: IncomingMessage): boolean =>
  headers.host !== undefined || httpVersion === '1.0';

/** Knows the connections from which no whole request has come yet. It keeps nothing of who has opened them. */
class Connections {
  readonly #limits: ConnectionLimits;
  /** Nothing whole has come from these. The one that was opened first comes first. */
  readonly #silent = new Set<Socket>();
  /** The head of the first request has come from these, and not yet its body. */
  readonly #sending = new Set<Socket>();
  /** When each request began of which not everything has come. */
  readonly #arriving = new Map<WipedRequest, number>();
  /** The reply that goes out over a connection, or went out last. */
  readonly #replies = new WeakMap<Duplex, ServerResponse>();
  /** True while room is about to be made. */
  #makesRoom = false;

  constructor(limits: ConnectionLimits) {
    this.#limits = limits;
  }

  get waiting(): number {
    return this.#silent.size + this.#sending.size;
  }

  add = (socket: Socket): void => {
    this.#silent.add(socket);
    socket.once('close', () => this.#forget(socket));
    if (this.waiting <= this.#limits.mostWaiting || this.#makesRoom) return;
    this.#makesRoom = true;
    // Many connections may come in one turn of the event loop, and what they have sent is read in the next one.
    setImmediate(() => setImmediate(this.#makeRoom));
  };

  /** A phone sends as soon as it is connected. So whoever has said nothing for the longest time goes. */
  #makeRoom = (): void => {
    this.#makesRoom = false;
    while (this.waiting > this.#limits.mostWaiting) {
      const [oldest] = this.#silent.size > 0 ? this.#silent : this.#sending;
      if (oldest === undefined) return;
      this.#forget(oldest);
      this.#end(oldest, 'crowded');
    }
  };

  begin = (request: IncomingMessage, reply: ServerResponse): void => {
    if (!(request instanceof WipedRequest)) return;
    const { socket } = request;
    this.#replies.set(socket, reply);
    if (this.#silent.delete(socket)) this.#sending.add(socket);
    this.#arriving.set(request, performance.now());
    request.onWhole = this.#arrived;
  };

  #arrived = (request: WipedRequest): void => {
    this.#arriving.delete(request);
    this.#sending.delete(request.socket);
  };

  /** Ends what has come too slowly. One look at all requests costs less than a timer for each of them. */
  endSlow = (): void => {
    for (const request of this.#arriving.keys()) {
      if (request.socket.destroyed) this.#arriving.delete(request);
      // If this machine was late itself, the rest may have come by now. Node reads it before it comes here.
      else if (this.#isLate(request)) setImmediate(() => this.#isLate(request) && this.#end(request.socket, 'slow'));
    }
  };

  #isLate(request: WipedRequest): boolean {
    const begunAtMs = this.#arriving.get(request);
    if (begunAtMs === undefined) return false;
    const { bodyMs, bytesPerSecond } = this.#limits;
    return performance.now() >= begunAtMs + bodyMs + (request.received / bytesPerSecond) * 1000;
  }

  /** Answers what is no request, or came too slowly. The parser of Node has found that. */
  refuse = (error: Error, socket: Duplex): void => this.#end(socket, whatWasWrong(error));

  endSilent = (): void => {
    for (const socket of this.#silent) socket.destroy();
  };

  #forget(socket: Socket): void {
    this.#silent.delete(socket);
    this.#sending.delete(socket);
  }

  /** Says what is wrong if nothing else is being said on this connection, and ends it. */
  #end(socket: Duplex, wrong: Wrong): void {
    const reply = this.#replies.get(socket);
    const isFree = reply === undefined || reply.writableFinished || !reply.headersSent;
    if (socket.writable && isFree && wrong !== 'gone') {
      const [status, headers] = plainReply(wrong);
      const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
      socket.write(`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\n${lines.join('')}\r\n${SENTENCES[wrong]}`);
    }
    socket.destroy();
  }
}
