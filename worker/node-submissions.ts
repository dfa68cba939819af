/**
 * Takes forms straight from Node's server. A web-standard request and reply, with the routes and headers around them, cost more
 * than everything else that is done for an answer (performance.md P8). Only the plain case comes here: a form of a declared length,
 * sent to the address of a pulse. The app answers whatever is unusual about a request, and both call the same function
 * (decision 0129).
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Directly } from './engines/node-server.ts';
import { refusalAfter } from './http/defects.ts';
import { harden, LIMIT_BYTES } from './http/guard.ts';
import { refusalOf } from './http/problems.ts';
import type { Reply } from './http/reply.ts';
import type { FormRequest } from './http/student/form-body.ts';
import { send } from './http/student/send.ts';
import type { StudentContext } from './http/student/student-context.ts';

/** A code as we write it, and a query in which nothing is escaped. */
const ADDRESS = /^(\/[sS]\/([0-9A-Z]{6}))(?:\?[\w=&-]*)?$/;
/** The adapter to Hono looks closely at any other host. */
const HOST = /^[a-z0-9.-]+(?::(?:[1-9]\d{3}|[1-5]\d{4}))?$/;

/** @returns a listener that takes plain forms, and leaves every other request alone */
export function takeForms(context: StudentContext): Directly {
  const { engine } = context;
  const prepared = new PreparedHeaders(engine.settings.publicUrl);
  const take = async (request: IncomingMessage, response: ServerResponse, { path, code }: Address): Promise<void> => {
    let reply: Reply;
    try {
      reply = await send(context, new NodeForm(request), code);
    } catch (error) {
      reply = await refusalOf(refusalAfter(error, engine), path);
    }
    answer(response, reply, prepared.of(reply, path));
  };
  return (request, response) => {
    const [, path = '', code] = (isForm(request) && ADDRESS.exec(request.url ?? '')) || [];
    if (code === undefined) return false;
    // Nothing can be said any more, and the next phone shall find the server running.
    take(request, response, { path, code }).catch(() => response.destroy());
    return true;
  };
}

interface Address {
  readonly path: string;
  readonly code: string;
}

/** Says whether this is a form of a declared length. The server itself cuts a body at the length that is declared. */
function isForm({ method, headers }: IncomingMessage): boolean {
  const { host = '', 'content-length': declared, 'transfer-encoding': coding } = headers;
  return (
    method === 'POST' &&
    declared !== undefined &&
    Number(declared) <= LIMIT_BYTES &&
    coding === undefined &&
    HOST.test(host)
  );
}

function answer(response: ServerResponse, { status, body }: Reply, headers: readonly string[]): void {
  const length = typeof body === 'string' ? Buffer.byteLength(body) : body.length;
  response.writeHead(status, [...headers, 'Content-Length', String(length)]).end(body);
}

/** Pages that were rendered before share their headers, which are hardened and written once in the way that Node wants them. */
class PreparedHeaders {
  readonly #publicUrl: string;
  readonly #prepared = new WeakMap<Reply['headers'], readonly string[]>();

  constructor(publicUrl: string) {
    this.#publicUrl = publicUrl;
  }

  /** @returns names and values in turn */
  of({ headers, status }: Reply, path: string): readonly string[] {
    const known = this.#prepared.get(headers);
    if (known !== undefined) return known;
    const hardened = new Headers(headers);
    harden(hardened, { publicUrl: this.#publicUrl, path, status });
    const prepared = [...hardened].flat();
    this.#prepared.set(headers, prepared);
    return prepared;
  }
}

class NodeForm implements FormRequest {
  readonly #request: IncomingMessage;

  constructor(request: IncomingMessage) {
    this.#request = request;
  }

  header(name: string): string | undefined {
    const value = this.#request.headers[name];
    return Array.isArray(value) ? value.join(', ') : value;
  }

  query(name: string): string | undefined {
    const { url = '' } = this.#request;
    const at = url.indexOf('?');
    return at < 0 ? undefined : (new URLSearchParams(url.slice(at)).get(name) ?? undefined);
  }

  /** The server overwrites the pieces once the reply was sent (R3.10). */
  arrayBuffer(): Promise<Uint8Array> {
    return new Promise((resolve, reject) => {
      const pieces: Uint8Array[] = [];
      this.#request
        .on('data', (piece: Uint8Array) => pieces.push(piece))
        .on('end', () => resolve(pieces.length === 1 && pieces[0] !== undefined ? pieces[0] : Buffer.concat(pieces)))
        .on('error', reject);
    });
  }
}
