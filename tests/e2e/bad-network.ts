/**
 * Stands between phones and a server like the network of a lecture hall: it loses and delays messages, or answers by
 * itself, when a test says so.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { freePort } from '../story/free-port.ts';
import { BROKEN, Network, type Message, type Reply } from '../story/network.ts';

/** Decides what happens to one submission. `deliver` takes it to the server and returns the reply. */
export type Fate = (deliver: () => Promise<Reply | typeof BROKEN>) => Promise<Reply | typeof BROKEN>;

const through: Fate = (deliver) => deliver();

/** The submission never reaches the server. */
export const loseRequest: Fate = async () => BROKEN;

/** The server has committed the submission, but the phone gets no reply. */
export const loseReply: Fate = async (deliver) => {
  await deliver();
  return BROKEN;
};

/** The phone gets no reply, and the connection stays open. */
export const stall: Fate = () => new Promise(() => undefined);

/** Something on the way answers, and the server never sees the submission. */
export const answerInstead =
  (status: number, body: string, headers: Readonly<Record<string, string>> = {}): Fate =>
  async () => ({ status, body, headers: { 'content-type': 'text/html', ...headers } });

/** Holds the reply back until the test releases it. */
export function holdReply(): { readonly fate: Fate; readonly committed: Promise<void>; readonly release: () => void } {
  const { promise: committed, resolve: commit } = Promise.withResolvers<void>();
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  const fate: Fate = async (deliver) => {
    const reply = await deliver();
    commit();
    await released;
    return reply;
  };
  return { fate, committed, release };
}

/** The headers that are passed on. Those for the browser's cache or for compression are left out in both directions. */
const FORWARDED = ['content-type', 'accept-language'];
const RETURNED = ['content-type', 'content-security-policy', 'cache-control', 'retry-after', 'location', 'vary'];

export class BadNetwork {
  /** The bodies of submissions and take-backs in their order, whatever became of them. */
  readonly posts: string[] = [];
  /** Whether pages arrive as if browsers were allowed to keep them. Some browsers do so whatever the server says. */
  mayBeKept = false;
  /** Files of pages are held back until this resolves. */
  assets: Promise<void> = Promise.resolve();
  readonly port: number;
  readonly #upstream: Network;
  readonly #server: Server;
  #fates: Fate[] = [];

  private constructor(port: number, upstream: Network) {
    this.port = port;
    this.#upstream = upstream;
    this.#server = createServer((request, response) => void this.#carry(request, response));
  }

  /** @param origin the address of the server behind it */
  static async before(origin: string): Promise<BadNetwork> {
    const network = new BadNetwork(await freePort(), new Network(origin));
    await new Promise<void>((ready) => network.#server.listen(network.port, '127.0.0.1', ready));
    return network;
  }

  /** Decides what happens to the next submissions. All later ones get through. */
  meets(...fates: readonly Fate[]): void {
    this.posts.length = 0;
    this.#fates = [...fates];
  }

  end(): void {
    this.#upstream.hangUp();
    this.#server.closeAllConnections();
    this.#server.close();
  }

  async #carry(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    if (request.url?.startsWith('/assets/')) await this.assets;
    const isPost = request.method === 'POST';
    const message: Message = {
      method: isPost ? 'POST' : 'GET',
      path: request.url ?? '/',
      headers: pick(request.headers, FORWARDED),
      ...(isPost && { body: Buffer.concat(chunks).toString() }),
    };
    if (isPost) this.posts.push(message.body ?? '');
    const fate = (isPost && this.#fates.shift()) || through;
    const reply = await fate(() => this.#upstream.send(message));
    if (reply === BROKEN) return void request.socket.destroy();
    // Each reply closes its connection. On a connection that was used before, Chromium would repeat a lost submission
    // by itself.
    const headers = pick(
      reply.headers,
      this.mayBeKept ? RETURNED.filter((name) => name !== 'cache-control') : RETURNED,
    );
    response.writeHead(reply.status, { ...headers, connection: 'close' }).end(reply.body);
  }
}

const pick = (headers: IncomingMessage['headers'], names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.flatMap((name) => (headers[name] === undefined ? [] : [[name, String(headers[name])]])));
