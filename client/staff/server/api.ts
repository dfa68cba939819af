/** Asks the server by the name of a route. The contract types what a route takes and gives. */
import { addressOf } from '../../../schema/contract/address.ts';
import type { Gives, RouteName, Takes } from '../../../schema/contract/api.ts';
import type { Problem } from '../../../schema/contract/problem.ts';
import { routes } from '../../../schema/contract/routes.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import { learnTime } from './clock.ts';
import { isUnanswered, nameOf, settle } from './attempts.ts';
import { online } from './online.ts';
import { visit } from './visit.ts';
import { afterUnheard, failureFrom, isProblem, isUnsure, isVerdict, type Failure } from './failure.ts';

export interface Ask<N extends RouteName> {
  /** They fill in the `:names` in the route's path. */
  readonly at?: Readonly<Record<string, string>>;
  /** What the route takes; a GET takes it in its address. */
  readonly body?: Takes<N>;
  /** The body of a route that takes a file; `body` is then in the address. */
  readonly file?: ArrayBuffer;
}

/** These are posted because a question or a secret does not fit into an address. They change nothing. */
const ONLY_ASK: readonly RouteName[] = ['checkSetup', 'checkSignIn', 'previewPulse', 'checkTerm'];

/** Nobody keeps watching a page that waits longer than this. */
const PATIENCE_MS = 30_000;
/** A file of several megabytes takes minutes on a slow line, and whoever sends one waits for it. */
const FILE_PATIENCE_MS = 5 * 60_000;

export async function ask<N extends RouteName>(
  name: N,
  { at = {}, body, file }: Ask<N> = {},
): Promise<Result<Gives<N>, Failure>> {
  const { method } = routes[name];
  const url = addressOf(routes[name], at, body);
  if (method === 'GET') return hear<Gives<N>>(url, { method }, false);
  // Sending it twice imports nothing twice (institution.md H3.1), so the attempt needs no name. A dry run changes nothing.
  if (file !== undefined)
    return hear<Gives<N>>(
      url,
      { method, body: file, headers: { 'Content-Type': 'text/csv' } },
      !url.includes('dryRun='),
      FILE_PATIENCE_MS,
    );
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
  // This refusal tells us nothing about the earlier attempt, which may still have worked.
  else if (wasSentBefore) return fail(afterUnheard(answer.error));
  else if (!isUnsure(answer.error)) settle(change);
  return answer;
}

/** @param changes true if the request may change something */
async function hear<T>(
  url: string,
  init: RequestInit,
  changes: boolean,
  patienceMs = PATIENCE_MS,
): Promise<Result<T, Failure>> {
  // Without a connection nothing leaves the device. With one, the request may arrive although its answer does not.
  const maySend = navigator.onLine;
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), patienceMs);
  try {
    const askedAtMs = Date.now();
    const reply = await fetch(url, { ...byTicket(init), signal: patience.signal });
    if (url.startsWith('/api/')) learnTime(reply.headers.get('Date'), askedAtMs);
    // A lost answer may have made us believe that there is no connection.
    online.value = navigator.onLine;
    const heard = await jsonOf(reply);
    if (reply.ok && heard !== undefined) return ok(heard as T);
    return fail(
      failureFrom(isProblem(heard) ? await inOurWords(heard) : heard, {
        status: reply.status,
        waitSeconds: Number(reply.headers.get('Retry-After')),
        changes,
      }),
    );
  } catch {
    return fail({ kind: changes && maySend ? 'unheard' : 'offline' });
  } finally {
    clearTimeout(timer);
  }
}

/** Whoever comes from a learning platform asks by their ticket, and a session that this browser may have is left out of it (L6.4). */
function byTicket(init: RequestInit): RequestInit {
  if (visit === null) return init;
  const headers = new Headers(init.headers);
  headers.set('Authorization', `Bearer ${visit.ticket}`);
  return { ...init, headers, credentials: 'omit' };
}

/** The words are loaded when they are first needed. If they do not arrive, the server's own are better than none. */
async function inOurWords(problem: Problem): Promise<Problem> {
  try {
    return (await import('./say-problem.ts')).sayProblem(problem);
  } catch {
    return problem;
  }
}

/** @returns undefined if something else answered, such as a proxy or the sign-in page of a network */
async function jsonOf(reply: Response): Promise<unknown> {
  const text = await reply.text();
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** @returns the counter's band, which anyone may ask for (E7.2); null if there is none at the moment */
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
