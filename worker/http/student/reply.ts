/** Sends the students' pages: one place that sets status and headers for all of them. */
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { pageHeaders, type Frames, type PageHeaders } from './headers.ts';
import { fillPrint, type Print } from './print.ts';

export interface Page {
  readonly html: string;
  readonly status?: ContentfulStatusCode;
  readonly retryAfterSeconds?: number;
  /** Styles besides the one of every page. */
  readonly styles?: readonly string[];
}

/** The policy names the hash of the style, which is computed at the first reply and then kept. */
export class Replies {
  readonly #headers = new Map<Frames, Promise<PageHeaders>>();

  async page(c: Context, frames: Frames, { html, status = 200, retryAfterSeconds, styles }: Page): Promise<Response> {
    const headers = styles === undefined ? await this.#headersFor(frames) : await pageHeaders(frames, styles);
    const wait = retryAfterSeconds === undefined ? undefined : { 'Retry-After': String(retryAfterSeconds) };
    return c.body(html, status, { ...headers, ...wait });
  }

  /**
   * @param secret true for a page that tells what was answered: nothing on the way may compress it, or its length
   * would speak again (E4.1). Our own compression leaves the hole as it is.
   */
  async print(c: Context, print: Print, hole: string, secret: boolean): Promise<Response> {
    const headers = await this.#headersFor('anywhere');
    const { body, encoding } = fillPrint(print, hole, takesGzip(c));
    return c.body(body as string | Uint8Array<ArrayBuffer>, 200, {
      ...headers,
      ...(encoding !== undefined && { 'Content-Encoding': encoding }),
      ...(secret && { 'Cache-Control': 'no-store, no-transform' }),
    });
  }

  #headersFor(frames: Frames): Promise<PageHeaders> {
    const known = this.#headers.get(frames);
    if (known !== undefined) return known;
    const made = pageHeaders(frames);
    this.#headers.set(frames, made);
    return made;
  }
}

const takesGzip = (c: Context): boolean => c.req.header('accept-encoding')?.includes('gzip') ?? false;

