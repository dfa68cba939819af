/**
 * Takes plain forms at the edge without the router and the middleware of the app, as node-submissions.ts does on one machine: they
 * cost as much as the rest of what a Worker does for an answer (performance.md P6). Whatever is unusual about a request goes through
 * the app, and both call the same function (decision 0133).
 */
import { refusalAfter } from './http/defects.ts';
import { harden, LIMIT_BYTES } from './http/guard.ts';
import type { Reply } from './http/reply.ts';
import type { FormRequest } from './http/student/form-body.ts';
import { send } from './http/student/send.ts';
import type { StudentContext } from './http/student/student-context.ts';

/** A code as we write it, and a query in which nothing is escaped. */
const ADDRESS = /^https?:\/\/[^/?#]+(\/[sS]\/([0-9A-Z]{6}))(?:\?[\w=&-]*)?$/;

/** @returns the reply to a plain form; undefined for every other request, which was not touched */
export function takeForms(context: StudentContext): (request: Request) => Promise<Response> | undefined {
  const { engine } = context;
  const prepared = new PreparedHeaders(engine.settings.publicUrl);
  const answer = async (request: Request, path: string, code: string): Promise<Response> => {
    const reply = await send(context, new EdgeForm(request), code).catch(async (error: unknown) => {
      const { refusalOf } = await import('./http/problems.ts');
      return refusalOf(refusalAfter(error, engine), path);
    });
    return new Response(reply.body, { status: reply.status, headers: prepared.of(reply, path) });
  };
  return (request) => {
    const [, path = '', code] = (isForm(request) && ADDRESS.exec(request.url)) || [];
    return code === undefined ? undefined : answer(request, path, code);
  };
}

/** Says whether this is a form of a declared length. The host itself cuts a body at the length that is declared. */
function isForm({ method, headers }: Request): boolean {
  const declared = method === 'POST' ? headers.get('content-length') : null;
  return declared !== null && Number(declared) <= LIMIT_BYTES && !headers.has('transfer-encoding');
}

/** Pages that were rendered before share their headers, which are hardened once. */
class PreparedHeaders {
  readonly #publicUrl: string;
  readonly #prepared = new WeakMap<Reply['headers'], Headers>();

  constructor(publicUrl: string) {
    this.#publicUrl = publicUrl;
  }

  of({ headers, status }: Reply, path: string): Headers {
    const known = this.#prepared.get(headers);
    if (known !== undefined) return known;
    const hardened = new Headers(headers);
    harden(hardened, { publicUrl: this.#publicUrl, path, status });
    this.#prepared.set(headers, hardened);
    return hardened;
  }
}

class EdgeForm implements FormRequest {
  readonly #request: Request;

  constructor(request: Request) {
    this.#request = request;
  }

  header(name: string): string | undefined {
    return this.#request.headers.get(name) ?? undefined;
  }

  query(name: string): string | undefined {
    const { url } = this.#request;
    const at = url.indexOf('?');
    return at < 0 ? undefined : (new URLSearchParams(url.slice(at)).get(name) ?? undefined);
  }

  arrayBuffer(): Promise<ArrayBuffer> {
    return this.#request.arrayBuffer();
  }
}
