/** Asks a learning platform for a small text, and for nothing that could reach our own network (lms.md L10.2). */
import { fail, ok, type Result } from '../../../schema/result.ts';
import type { Outbound } from '../../engines/engine.ts';
import { isPrivateHost } from '../../private-address.ts';

const MOST_BYTES = 64 * 1024;

export interface Fetched {
  readonly text: string;
  readonly headers: Headers;
}

/** Everything else that can go wrong is the same for us: there is no answer that we could use. */
export type Unreachable = 'forbidden-address' | 'no-answer';

export interface Replied extends Fetched {
  readonly status: number;
}

/** Sends a request with a time limit. A redirect is no answer, and neither is a long one or one that says no. */
export async function ask(
  outbound: Outbound,
  url: string,
  init: RequestInit = {},
): Promise<Result<Fetched, Unreachable>> {
  const reply = await send(outbound, url, init);
  if (!reply.ok) return reply;
  return reply.value.status >= 200 && reply.value.status < 300 ? reply : fail('no-answer');
}

/** Does the same for a caller who must know why it says no. */
export async function send(
  outbound: Outbound,
  url: string,
  init: RequestInit = {},
): Promise<Result<Replied, Unreachable>> {
  if (!mayAsk(outbound, url)) return fail('forbidden-address');
  const patience = AbortSignal.timeout(outbound.patienceMs);
  try {
    const request = new Request(url, { ...init, redirect: 'manual', signal: patience });
    const reply = await orAborted(outbound.fetch(request), patience);
    if (reply.status >= 300 && reply.status < 400) {
      await reply.body?.cancel();
      return fail('no-answer');
    }
    const text = await orAborted(readAtMost(reply, MOST_BYTES), patience);
    return text === null ? fail('no-answer') : ok({ text, headers: reply.headers, status: reply.status });
  } catch {
    return fail('no-answer');
  }
}

/** @param token what the platform gave us to ask with; empty if it gave nothing */
export const bearer = (token: string): Readonly<Record<string, string>> =>
  token === '' ? {} : { Authorization: `Bearer ${token}` };

export function mayAsk({ allowsPrivate }: Pick<Outbound, 'allowsPrivate'>, url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, username, password } = new URL(url);
  if (username !== '' || password !== '') return false;
  if (allowsPrivate) return protocol === 'https:' || protocol === 'http:';
  return protocol === 'https:' && !isPrivateHost(hostname);
}

/** A body that never ends must not hold us up, even if its reader does not know the signal. */
const orAborted = <T>(work: Promise<T>, signal: AbortSignal): Promise<T> =>
  new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(new Error('Nobody waits for it any more')), { once: true });
    work.then(resolve, reject);
  });

/** @returns null if it is longer */
async function readAtMost({ body }: Response, most: number): Promise<string | null> {
  if (body === null) return '';
  const reader = (body as ReadableStream<Uint8Array>).getReader();
  const parts: Uint8Array[] = [];
  for (let length = 0; ; ) {
    const { done, value } = await reader.read();
    if (done) return new TextDecoder().decode(joined(parts, length));
    length += value.length;
    if (length > most) {
      await reader.cancel();
      return null;
    }
    parts.push(value);
  }
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
