/** Sends the students' pages, so that status and headers of all of them are set in one place. */
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Slot } from '../../engines/engine.ts';
import { NOBODY, type Embedders } from './embedders.ts';
import { answer, type Reply } from '../reply.ts';
import { takesGzip } from '../takes-gzip.ts';
import type { FormRequest } from './form-body.ts';
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

const SECRET = {
  'Cache-Control': 'no-store, no-transform',
  Refresh: String(EXPIRES_SECONDS),
  // Our own script gets no more of the Sent page than it puts in place (decision 0140).
  Vary: 'Accept, Accept-Encoding, Accept-Language',
};

const GZIP = { 'Content-Encoding': 'gzip' };

const MOST_HEADERS = 4;

/** The headers of a page that was rendered before: as text or compressed, and with or without what was answered. */
interface PreparedHeaders {
  readonly text: PageHeaders;
  readonly gzip: PageHeaders;
  readonly secretText: PageHeaders;
  readonly secretGzip: PageHeaders;
}

/**
 * Keeps the headers, because their policy contains the hash of the style, which is computed only at the first reply.
 */
export class Replies {
  readonly #embedders: Embedders;
  /** The key is the value of `frame-ancestors`: that of pages that nobody frames, and that of the list as it is now. */
  readonly #headers = new Map<string, PreparedHeaders>();

  constructor(embedders: Embedders) {
    this.#embedders = embedders;
  }

  /** How many sets of headers are kept. */
  get size(): number {
    return this.#headers.size;
  }

  async page(c: Context, frames: Frames, page: Page): Promise<Response> {
    return answer(c, await this.ofPage(frames, page));
  }

  /** Sends a page that was rendered before, with these slots. */
  async prepared(c: Context, page: PreparedPage, slots: readonly Slot[]): Promise<Response> {
    return answer(c, await this.ofPrepared(c.req, page, slots));
  }

  async ofPage(frames: Frames, { html, status = 200, retryAfterSeconds, styles, secret }: Page): Promise<Reply> {
    const ancestors = await this.#ancestorsOf(frames);
    const headers =
      styles === undefined ? (await this.#headersFor(ancestors)).text : await pageHeaders(ancestors, styles);
    const wait = retryAfterSeconds === undefined ? undefined : { 'Retry-After': String(retryAfterSeconds) };
    return { status, headers: { ...headers, ...wait, ...(secret && SECRET) }, body: html };
  }

  /**
   * Fills a page that was rendered before with these slots.
   * @param secret for a page that shows what was answered; our own compression does not compress the slots
   */
  ofPrepared(
    request: Pick<FormRequest, 'header'>,
    page: PreparedPage,
    slots: readonly Slot[],
    { secret = false }: Pick<Page, 'secret'> = {},
  ): Reply | Promise<Reply> {
    const fill = (headers: PreparedHeaders): Reply => {
      const { body, encoding } = withSlots(page, slots, takesGzip(request.header('accept-encoding')));
      const [text, gzip] = secret ? [headers.secretText, headers.secretGzip] : [headers.text, headers.gzip];
      return { status: 200, headers: encoding === undefined ? text : gzip, body };
    };
    const { known } = this.#embedders;
    const made = known === null ? undefined : this.#headers.get(known);
    return made === undefined
      ? this.#embedders
          .sources()
          .then((sources) => this.#headersFor(sources))
          .then(fill)
      : fill(made);
  }

  async #ancestorsOf(frames: Frames): Promise<string> {
    return frames === 'nowhere' ? NOBODY : this.#embedders.sources();
  }

  async #headersFor(ancestors: string): Promise<PreparedHeaders> {
    const known = this.#headers.get(ancestors);
    if (known !== undefined) return known;
    const made = await headersOf(ancestors);
    // An institution that changes its list again and again must not fill the memory (H6.9).
    if (this.#headers.size >= MOST_HEADERS) this.#headers.clear();
    this.#headers.set(ancestors, made);
    return made;
  }
}

async function headersOf(ancestors: string): Promise<PreparedHeaders> {
  const text = await pageHeaders(ancestors);
  const secretText = { ...text, ...SECRET };
  return { text, gzip: { ...text, ...GZIP }, secretText, secretGzip: { ...secretText, ...GZIP } };
}
