/** Asks the server by the name of a route; what it takes and gives is typed by the contract. */
import type { Gives, RouteName, Takes } from '../../../schema/contract/api.ts';
import { routes } from '../../../schema/contract/routes.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import { isUnanswered, nameOf, settle } from './attempts.ts';
import { online } from './online.ts';
import { afterUnheard, failureFrom, isUnsure, isVerdict, type Failure } from './failure.ts';

export interface Ask<N extends RouteName> {
  /** Values of the `:names` in the route's path. */
  readonly at?: Readonly<Record<string, string>>;
  readonly body?: Takes<N>;
}

/** Posted because a question or a secret does not fit into an address; nothing is changed. */
const ONLY_ASK: readonly RouteName[] = ['checkSetup', 'previewPulse'];

/** Nobody watches a page that waits for longer than this. */
const PATIENCE_MS = 30_000;

export async function ask<N extends RouteName>(
  name: N,
  { at = {}, body }: Ask<N> = {},
): Promise<Result<Gives<N>, Failure>> {
  const { method, path } = routes[name];
  const url = path.replace(/:(\w+)/g, (_, part: string) => encodeURIComponent(at[part] ?? ''));
  if (method === 'GET') return hear<Gives<N>>(url, { method }, false);
  const text = JSON.stringify(body ?? null);
  const headers = { 'Content-Type': 'application/json' };
  if (ONLY_ASK.includes(name)) return hear<Gives<N>>(url, { method, body: text, headers }, false);
  const change = `${url} ${text}`;
  const wasSentBefore = isUnanswered(change);
  const answer = await hear<Gives<N>>(
    url,
    { method, body: text, headers: { ...headers, 'Idempotency-Key': nameOf(change) } },
    true,
  );
  if (answer.ok || isVerdict(answer.error)) settle(change);
  // What an earlier attempt has done nobody has said yet, whatever stands in the way of this one.
  else if (wasSentBefore) return fail(afterUnheard(answer.error));
  else if (!isUnsure(answer.error)) settle(change);
  return answer;
}

/** @param changes whether something may have been changed although nobody says so */
async function hear<T>(url: string, init: RequestInit, changes: boolean): Promise<Result<T, Failure>> {
  // Without a connection nothing leaves the device; with one, a message may arrive whose answer does not.
  const maySend = navigator.onLine;
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE_MS);
  try {
    const reply = await fetch(url, { ...init, signal: patience.signal });
    // Somebody may have thought otherwise when the last answer did not come.
    online.value = navigator.onLine;
    const heard = await jsonOf(reply);
    if (reply.ok && heard !== undefined) return ok(heard as T);
    return fail(
      failureFrom(heard, { status: reply.status, waitSeconds: Number(reply.headers.get('Retry-After')), changes }),
    );
  } catch {
    return fail({ kind: changes && maySend ? 'unheard' : 'offline' });
  } finally {
    clearTimeout(timer);
  }
}

/** Undefined where something else answered: a proxy, the sign-in page of a network. */
async function jsonOf(reply: Response): Promise<unknown> {
  const text = await reply.text();
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The counter's band, open to anyone (E7.2); null where none is told now. */
export async function askBand(code: string): Promise<Result<string | null, 'offline'>> {
  try {
    const reply = await fetch(`/s/${encodeURIComponent(code)}/count`);
    const heard: unknown = reply.ok ? await reply.json() : null;
    return ok(
      heard !== null && typeof heard === 'object' && 'band' in heard && typeof heard.band === 'string'
        ? heard.band
        : null,
    );
  } catch {
    return fail('offline');
  }
}

/** Which version runs, as anyone can ask it (E5.1). */
export async function askVersion(): Promise<Result<string, Failure>> {
  const heard = await hear<{ readonly version?: string } | null>('/version', {}, false);
  return heard.ok ? ok(heard.value?.version ?? '') : heard;
}
