/** Sends the students' pages, so that status and headers of all of them are set in one place. */
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { NOBODY, type Embedders } from './embedders.ts';
import { pageHeaders, type PageHeaders } from './headers.ts';
import { withSlot, type PreparedPage } from './prepared-page.ts';

export interface Page {
  readonly html: string;
  readonly status?: ContentfulStatusCode;
  readonly retryAfterSeconds?: number;
  /** The styles of this page, if it has others than every page has. */
  readonly styles?: readonly string[];
}

/**
 * Says in which frames a page may be shown: pages of a pulse in those that the institution allows, all others in none
 * (lms.md L9.4).
 */
export type Frames = 'embedders' | 'nowhere';

/**
 * Keeps the headers, because their policy contains the hash of the style, which is computed only at the first reply.
 */
export class Replies {
  readonly #embedders: Embedders;
  /**
   * The key is the value of `frame-ancestors`. Old values stay here, which takes little room, because institutions
   * seldom change their list.
   */
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
   * @param secret true for a page that shows what was answered: no proxy may compress it, because its length would then
   * say something about the answers (E4.1). Our own compression does not compress the slot.
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
