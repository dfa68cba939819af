/**
 * Connects a line of the route table to its handler: the line decides who may ask and what may be sent, and it types
 * the reply.
 */
import type { Context, Hono } from 'hono';
import { z } from 'zod';
import type { Me } from '../../../schema/contract/account.ts';
import { api, type Gives, type Route, type RouteName } from '../../../schema/contract/api.ts';
import type { Subject } from '../../../schema/contract/needs.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import type { Asker, FoundBySubject, Reading, ReadingName } from '../../directory/pages/pages.ts';
import { AccessEnded } from '../../directory/record/access-ended.ts';
import type { Engine } from '../../engines/engine.ts';
import { BROKEN_OFF } from '../guard.ts';
import { Guesses } from '../guesses.ts';
import { refuse, type Refusal } from '../problems.ts';
import { askerOf, parametersOf, refusalFor } from './access.ts';
import { isByTicket } from './ticket.ts';

type Line<N extends RouteName> = (typeof api)[N];
type Body<N extends RouteName> = z.output<Line<N>['takes']>;

/**
 * What a handler gets: the thing that its line is about, the person if the line needs one, what the directory has read for
 * the page if it reads anything for it, and a name for a request that may be repeated.
 */
type Ask<N extends RouteName> = { readonly c: Context; readonly body: Body<N> } & About<Line<N>> &
  By<Line<N>> &
  Reads<N> &
  Again<Line<N>>;
type About<L> = L extends { readonly of: infer S extends Subject } ? FoundBySubject[S] : unknown;
type By<L> = L extends { readonly needs: 'anyone' | 'operator' } ? unknown : { readonly me: Me };
type Reads<N> = N extends ReadingName ? { readonly read: Reading<N> } : unknown;
/**
 * `attempt` comes from the browser, for a change that may be sent twice because its answer was lost. The header is an
 * IETF draft (httpapi-idempotency-key).
 */
type Again<L> = L extends { readonly repeatable: true } ? { readonly attempt: string | null } : unknown;

/** A reason to refuse that the line lists, or that every line of this kind has. */
type Refused<N extends RouteName> = Refusal & { readonly kind: KindsOf<Line<N>> };
type KindsOf<L> =
  | (L extends { readonly problems: readonly (infer K)[] } ? K : never)
  | (L extends { readonly method: 'POST' } ? 'malformed' : never)
  | (L extends { readonly of: Subject } ? 'not-found' : never);

type Answer<N extends RouteName> = Promise<Result<Gives<N>, Refused<N>>>;

/** Adds one route of `/api`. Its handler gets only requests that its line allows (E6.4). */
export function apiRoute<N extends RouteName>(
  app: Hono,
  engine: Engine,
  name: N,
  answer: (ask: Ask<N>) => Answer<N>,
): void {
  const { method, path } = api[name];
  const guesses = new Guesses(engine);
  app.on(method, path, async (c) => {
    // A page tells the time by it, because the clock of its device may be wrong (RFC 9110, section 6.6.1).
    c.header('Date', new Date(engine.now()).toUTCString());
    const ask = await admit(c, engine, name);
    // The compiler cannot follow this, but the types come from the same line.
    if (!ask.ok) return refuse(c, ask.error);
    return reply(c, guesses.count(await answered(c, answer(ask.value as unknown as Ask<N>))));
  });
}

/** The directory may find out, in the transaction that acts, that the access of whoever asks has ended meanwhile. */
async function answered(c: Context, answer: Promise<Result<unknown, Refusal>>): Promise<Result<unknown, Refusal>> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof AccessEnded) return fail({ kind: isByTicket(c) ? 'ticket-bad' : 'signed-out' });
    throw error;
  }
}

/**
 * Checks in this order: who asks, what it is about, whether they may, and what they sent. The directory does all but the last
 * in one call, and where it shows a page it reads what is shown in the same one (P17).
 */
async function admit(c: Context, engine: Engine, name: RouteName): Promise<Result<object, Refusal>> {
  const route: Route = api[name];
  const asker = await askerOf(c, engine, route);
  if (!asker.ok) return asker;
  // A query costs nothing to read, and a page is read by what it asks for.
  const query = route.method === 'GET' ? await readBody(c, route) : null;
  const admitted = asker.value === null ? NOBODY : await inDirectory(c, engine, name, asker.value, query);
  if (!admitted.ok) return fail(refusalFor(c, admitted.error));
  const body = query ?? (await readBody(c, route));
  if (!body.ok) return body;
  const { me, found, ...rest } = admitted.value;
  return ok({ c, body: body.value, me, attempt: attemptOf(c), ...found, ...rest });
}

const NOBODY = ok({ me: null, found: {} });

function inDirectory(
  c: Context,
  { directory: { pages } }: Engine,
  name: RouteName,
  asker: Asker,
  query: Result<unknown, Refusal> | null,
) {
  const parameters = parametersOf(c, api[name]);
  return query?.ok === true ? pages.read(name, asker, parameters, query.value) : pages.admit(name, asker, parameters);
}

/**
 * @returns the attempt's name together with the path, so that it counts for this course or pulse only; null if there is
 * none
 */
function attemptOf(c: Context): string | null {
  const name = c.req.header('idempotency-key') ?? '';
  return /^[\w-]{16,64}$/.test(name) ? `${c.req.path} ${name}` : null;
}

function reply(c: Context, result: Result<unknown, Refusal>): Response | Promise<Response> {
  if (!result.ok) return refuse(c, result.error);
  if (result.value instanceof Response) return result.value;
  return c.body(JSON.stringify(result.value), 200, { 'Content-Type': 'application/json' });
}

async function readBody(c: Context, { method, takes, file }: Route): Promise<Result<unknown, Refusal>> {
  // A handler reads a file itself.
  const json =
    method === 'GET' || file !== undefined ? ok(takes instanceof z.ZodNull ? null : c.req.query()) : await readJson(c);
  if (!json.ok) return json;
  const parsed = takes.safeParse(json.value);
  if (parsed.success) return ok(parsed.data);
  const issue = parsed.error.issues[0];
  const field = issue?.path.join('.');
  return fail({ kind: 'malformed', why: issue?.message ?? 'not what this route takes', ...(field && { field }) });
}

/** Reads a missing body as null, which is what routes without input take. */
async function readJson(c: Context): Promise<Result<unknown, Refusal>> {
  const text = await c.req.text().catch(() => undefined);
  if (text === undefined) return fail({ kind: 'malformed', why: BROKEN_OFF });
  if (text === '') return ok(null);
  try {
    return ok(JSON.parse(text));
  } catch {
    return fail({ kind: 'malformed', why: 'this is not JSON' });
  }
}
