/** Sends the students' pages, so that status and headers of all of them are set in one place. */
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { NOBODY, type Embedders } from './embedders.ts';
import { takesGzip } from '../takes-gzip.ts';
import { pageHeaders, type PageHeaders } from './headers.ts';
import { withSlots, type PreparedPage } from './prepared-page.ts';

export interface Page {
  readonly html: string;
  readonly status?: ContentfulStatusCode;
  readonly retryAfterSeconds?: number;
  /**
   * True for a page that depends on what was answered. No proxy may compress it, because its length would then say
   * something about the answers (E4.1, privacy.md R4.3a), and it disappears from the screen after a while.
   */
  readonly secret?: boolean;
  /** The styles of this page, if it has others than every page has. */
  readonly styles?: readonly string[];
}

/**
 * Says in which frames a page may be shown: pages of a pulse in those that the institution allows, all others in none
 * (lms.md L9.4).
 */
export type Frames = 'embedders' | 'nowhere';

/**
 * After this time a browser that sent the form by itself, without the script, loads the same address again, which then
 * shows no answers and has no key. A browser keeps what a page was asked with for Back, Forward and its next start, and
 * forgets it only when the same address is loaded in its place (decision 0032). The script does not follow this header.
 */
export const EXPIRES_SECONDS = 600;

const SECRET = { 'Cache-Control': 'no-store, no-transform', Refresh: String(EXPIRES_SECONDS) };

const MOST_HEADERS = 4;

/**
 * Keeps the headers, because their policy contains the hash of the style, which is computed only at the first reply.
 */
export class Replies {
  readonly #embedders: Embedders;
  /** The key is the value of `frame-ancestors`: that of pages that nobody frames, and that of the list as it is now. */
  readonly #headers = new Map<string, Promise<PageHeaders>>();

  constructor(embedders: Embedders) {
    this.#embedders = embedders;
  }

  /** How many sets of headers are kept. */
  get size(): number {
    return this.#headers.size;
  }

  async page(
    c: Context,
    frames: Frames,
    { html, status = 200, retryAfterSeconds, styles, secret }: Page,
  ): Promise<Response> {
    const ancestors = await this.#ancestorsOf(frames);
    const headers = styles === undefined ? await this.#headersFor(ancestors) : await pageHeaders(ancestors, styles);
    const wait = retryAfterSeconds === undefined ? undefined : { 'Retry-After': String(retryAfterSeconds) };
    return c.body(html, status, { ...headers, ...wait, ...(secret && SECRET) });
  }

  /**
   * Sends a page that was rendered before, with these slots.
   * @param secret for a page that shows what was answered; our own compression does not compress the slots
   */
  async prepared(
    c: Context,
    page: PreparedPage,
    slots: readonly string[],
    { secret = false }: Pick<Page, 'secret'> = {},
  ): Promise<Response> {
    const headers = await this.#headersFor(await this.#embedders.sources());
    const { body, encoding } = withSlots(page, slots, takesGzip(c.req.header('accept-encoding')));
    return c.body(body, 200, {
      ...headers,
      ...(encoding !== undefined && { 'Content-Encoding': encoding }),
      ...(secret && SECRET),
    });
  }

  async #ancestorsOf(frames: Frames): Promise<string> {
    return frames === 'nowhere' ? NOBODY : this.#embedders.sources();
  }

  #headersFor(ancestors: string): Promise<PageHeaders> {
    const known = this.#headers.get(ancestors);
    if (known !== undefined) return known;
    const made = pageHeaders(ancestors);
    // An institution that changes its list again and again must not fill the memory (H6.9).
    if (this.#headers.size >= MOST_HEADERS) this.#headers.clear();
    this.#headers.set(ancestors, made);
    return made;
  }
}
