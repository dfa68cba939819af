/** Ties a line of the route table to its handler: who asks and what is sent are checked by the line, what goes out is typed by it. */
import type { Context, Hono } from 'hono';
import type { z } from 'zod';
import type { Me } from '../../../schema/contract/account.ts';
import { api, type Gives, type Route, type RouteName } from '../../../schema/contract/api.ts';
import type { Subject } from '../../../schema/contract/needs.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import type { Engine } from '../../engines/engine.ts';
import { refuse, type Refusal } from '../problems.ts';
import { admit, identify, type FoundBySubject } from './access.ts';

type Line<N extends RouteName> = (typeof api)[N];
type Body<N extends RouteName> = z.output<Line<N>['takes']>;

/** What a handler is given: the thing its line is about, the person whom it needs, and a name for what may be asked again. */
type Ask<N extends RouteName> = { readonly c: Context; readonly body: Body<N> } & About<Line<N>> &
  By<Line<N>> &
  Again<Line<N>>;
type About<L> = L extends { readonly of: infer S extends Subject } ? FoundBySubject[S] : unknown;
type By<L> = L extends { readonly needs: 'anyone' | 'operator' } ? unknown : { readonly me: Me };
/** `attempt` is the browser's, for a change that may come twice because its answer was lost; the header is an IETF draft (httpapi-idempotency-key). */
type Again<L> = L extends { readonly repeatable: true } ? { readonly attempt: string | null } : unknown;

/** A reason to refuse that is in the line, or that comes with what the line says. */
type Refused<N extends RouteName> = Refusal & { readonly kind: KindsOf<Line<N>> };
type KindsOf<L> =
  | (L extends { readonly problems: readonly (infer K)[] } ? K : never)
  | (L extends { readonly method: 'POST' } ? 'malformed' : never)
  | (L extends { readonly of: Subject } ? 'not-found' : never);

type Answer<N extends RouteName> = Promise<Result<Gives<N>, Refused<N>>>;

/** One route of `/api`. Nothing reaches its handler that its line does not allow (E6.4). */
export function apiRoute<N extends RouteName>(
  app: Hono,
  engine: Engine,
  name: N,
  answer: (ask: Ask<N>) => Answer<N>,
): void {
  const route: Route = api[name];
  app.on(route.method, route.path, async (c) => {
    const ask = await read(c, engine, route);
    // The line is where these types come from.
    return ask.ok ? reply(c, await answer(ask.value as unknown as Ask<N>)) : refuse(c, ask.error);
  });
}

/** In this order: who asks, what they sent, what it is about, whether they may. */
async function read(c: Context, engine: Engine, route: Route): Promise<Result<object, Refusal>> {
  const me = await identify(c, engine, route.needs);
  if (!me.ok) return me;
  const body = await readBody(c, route);
  if (!body.ok) return body;
  const found = await admit(c, engine, route, me.value?.grants ?? []);
  if (!found.ok) return found;
  return ok({ c, body: body.value, me: me.value, attempt: attemptOf(c), ...found.value });
}

/** A name that nobody else would think of, for this course or pulse alone; or none. */
function attemptOf(c: Context): string | null {
  const name = c.req.header('idempotency-key') ?? '';
  return /^[\w-]{16,64}$/.test(name) ? `${c.req.path} ${name}` : null;
}

function reply(c: Context, result: Result<unknown, Refusal>): Response | Promise<Response> {
  if (!result.ok) return refuse(c, result.error);
  if (result.value instanceof Response) return result.value;
  return c.body(JSON.stringify(result.value), 200, { 'Content-Type': 'application/json' });
}

async function readBody(c: Context, { method, takes }: Route): Promise<Result<unknown, Refusal>> {
  const json = method === 'GET' ? ok(null) : await readJson(c);
  if (!json.ok) return json;
  const parsed = takes.safeParse(json.value);
  if (parsed.success) return ok(parsed.data);
  const issue = parsed.error.issues[0];
  const field = issue?.path.join('.');
  return fail({ kind: 'malformed', why: issue?.message ?? 'not what this route takes', ...(field && { field }) });
}

/** No body at all reads as null, which is what routes without input take. */
async function readJson(c: Context): Promise<Result<unknown, Refusal>> {
  const text = await c.req.text();
  if (text === '') return ok(null);
  try {
    return ok(JSON.parse(text));
  } catch {
    return fail({ kind: 'malformed', why: 'this is not JSON' });
  }
}
