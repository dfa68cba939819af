/** Describes a reply in the way that any host can send it: the app, or the server of one machine by itself. */
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

export interface Reply {
  readonly status: ContentfulStatusCode;
  /** Replies that differ only in their bodies may share this object, so that a host can prepare them once. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array<ArrayBuffer>;
}

/** Sends it through the app. */
export const answer = (c: Context, { status, headers, body }: Reply): Response => c.body(body, status, headers);
