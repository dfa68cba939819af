/** Sends the students' pages: one place that sets status and headers for all of them. */
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { NOBODY, type Embedders } from './embedders.ts';
import { pageHeaders, type PageHeaders } from './headers.ts';
import { withSlot, type PreparedPage } from './prepared-page.ts';

export interface Page {
  readonly html: string;
  readonly status?: ContentfulStatusCode;
  readonly retryAfterSeconds?: number;
  /** Styles besides the one of every page. */
  readonly styles?: readonly string[];
}

/** Pages of a pulse may stand in the frames that the institution allows; all others in none (lms.md L9.4). */
export type Frames = 'embedders' | 'nowhere';

/** The policy names the hash of the style, which is computed at the first reply and then kept. */
export class Replies {
  readonly #embedders: Embedders;
  /** By `frame-ancestors`; the list of an institution changes so seldom that what is left of older ones is little. */
  readonly #headers = new Map<string, Promise<PageHeaders>>();

  constructor(embedders: Embedders) {
    this.#embedders = embedders;
  }

  async page(c: Context, frames: Frames, { html, status = 200, retryAfterSeconds, styles }: Page): Promise<Response> {
    const ancestors = await this.#ancestorsOf(frames);
    const headers = styles === undefined ? await this.#headersFor(ancestors) : await pageHeaders(ancestors, styles);
    const wait = retryAfterSeconds === undefined ? undefined : { 'Retry-After': String(retryAfterSeconds) };
    return c.body(html, status, { ...headers, ...wait });
  }

  /**
   * @param secret true for a page that tells what was answered: nothing on the way may compress it, or its length
   * would speak again (E4.1). Our own compression leaves the slot as it is.
   */
  async prepared(c: Context, page: PreparedPage, slot: string, secret: boolean): Promise<Response> {
    const headers = await this.#headersFor(await this.#embedders.sources());
    const { body, encoding } = withSlot(page, slot, takesGzip(c));
    return c.body(body as string | Uint8Array<ArrayBuffer>, 200, {
      ...headers,
      ...(encoding !== undefined && { 'Content-Encoding': encoding }),
      ...(secret && { 'Cache-Control': 'no-store, no-transform' }),
    });
  }

  async #ancestorsOf(frames: Frames): Promise<string> {
    return frames === 'nowhere' ? NOBODY : this.#embedders.sources();
  }

  #headersFor(ancestors: string): Promise<PageHeaders> {
    const known = this.#headers.get(ancestors);
    if (known !== undefined) return known;
    const made = pageHeaders(ancestors);
    this.#headers.set(ancestors, made);
    return made;
  }
}

const takesGzip = (c: Context): boolean => c.req.header('accept-encoding')?.includes('gzip') ?? false;
