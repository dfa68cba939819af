/** Speaks HTTP as a phone experiences it: there is a whole reply, or a connection that broke before it. */
import { Agent, request as requestHttp, type ClientRequest, type IncomingHttpHeaders } from 'node:http';
import { Agent as SecureAgent, request as requestHttps } from 'node:https';
import { gunzipSync } from 'node:zlib';

export interface Message {
  readonly method: 'GET' | 'POST';
  /** The path with its query, without the origin. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

const textOf = (body: Buffer, encoding: string | undefined): string =>
  (encoding === 'gzip' ? gunzipSync(body) : body).toString();

export const BROKEN = 'broken';

export class Network {
  readonly origin: string;
  readonly #agent: Agent;
  readonly #isSecure: boolean;

  /** @param connections how many connections there may be at once; more requests wait for a free one */
  constructor(origin: string, connections = 64) {
    const limits = { keepAlive: true, maxSockets: connections };
    this.origin = origin;
    this.#isSecure = origin.startsWith('https:');
    this.#agent = this.#isSecure ? new SecureAgent(limits) : new Agent(limits);
  }

  /**
   * A server may close an idle connection in the moment in which a request is sent over it. Like a browser, this sends
   * again then (https://nodejs.org/api/http.html#requestreusedsocket).
   */
  send(message: Message): Promise<Reply | typeof BROKEN> {
    return new Promise((resolve) => {
      const request = this.#start(message);
      let isAnswered = false;
      request.on('error', (error: NodeJS.ErrnoException) => {
        const wasIdle = request.reusedSocket && error.code === 'ECONNRESET' && !isAnswered;
        resolve(wasIdle ? this.send(message) : BROKEN);
      });
      request.on('response', (response) => {
        isAnswered = true;
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', () => resolve(BROKEN));
        response.on('end', () => {
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: textOf(Buffer.concat(chunks), response.headers['content-encoding']),
          });
        });
      });
      request.end(message.body);
    });
  }

  /**
   * The request leaves the phone whole. Then the connection is cut after `waitMs`, or earlier when the reply comes,
   * which nobody reads.
   */
  sendAndLoseReply(message: Message, waitMs: number): Promise<typeof BROKEN> {
    return new Promise((resolve) => {
      const request = this.#start(message);
      const die = (): void => void request.destroy();
      request.on('error', () => resolve(BROKEN));
      request.on('close', () => resolve(BROKEN));
      request.on('response', die);
      request.on('finish', () => setTimeout(die, waitMs));
      request.end(message.body);
    });
  }

  hangUp(): void {
    this.#agent.destroy();
  }

  #start({ method, path, headers, body }: Message): ClientRequest {
    const length = body === undefined ? {} : { 'Content-Length': String(Buffer.byteLength(body)) };
    const options = { method, agent: this.#agent, headers: { ...headers, ...length } };
    return (this.#isSecure ? requestHttps : requestHttp)(new URL(path, this.origin), options);
  }
}
