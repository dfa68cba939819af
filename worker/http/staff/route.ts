/** Ties a line of the contract to its handler: what comes in is parsed by it, what goes out is typed by it. */
import type { Context, Hono } from 'hono';
import type { z } from 'zod';
import { api, type Gives, type RouteName } from '../../../schema/contract/api.ts';
import type { Me } from '../../../schema/contract/account.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import type { Engine } from '../../engines/engine.ts';
import { refuse, type Refusal } from '../problems.ts';
import { readSession } from './session.ts';

type Body<N extends RouteName> = z.output<(typeof api)[N]['takes']>;
export interface Ask<N extends RouteName> {
  readonly c: Context;
  readonly body: Body<N>;
}
export interface StaffAsk<N extends RouteName> extends Ask<N> {
  readonly me: Me;
  /** Of the browser's, for a change that may come twice because its answer was lost; the header is an IETF draft (httpapi-idempotency-key). */
  readonly attempt: string | null;
}
type Answer<N extends RouteName> = Promise<Result<Gives<N>, Refusal>>;

/** A route for anyone. */
export function openRoute<N extends RouteName>(app: Hono, name: N, answer: (ask: Ask<N>) => Answer<N>): void {
  const { method, path } = api[name];
  app.on(method, path, async (c) => {
    const body = await readBody(c, name);
    return body.ok ? reply(c, await answer({ c, body: body.value })) : refuse(c, body.error);
  });
}

/** A route for whoever is signed in; what they may do with it is the handler's to check (E6.4). */
export function staffRoute<N extends RouteName>(
  app: Hono,
  engine: Engine,
  name: N,
  answer: (ask: StaffAsk<N>) => Answer<N>,
): void {
  const { method, path } = api[name];
  app.on(method, path, async (c) => {
    const me = await readSession(c, engine);
    if (me === null) return refuse(c, { kind: 'signed-out' });
    const body = await readBody(c, name);
    return body.ok ? reply(c, await answer({ c, body: body.value, me, attempt: attemptOf(c) })) : refuse(c, body.error);
  });
}

/** A name that nobody else would think of, for this course or pulse alone; or none. */
function attemptOf(c: Context): string | null {
  const name = c.req.header('idempotency-key') ?? '';
  return /^[\w-]{16,64}$/.test(name) ? `${c.req.path} ${name}` : null;
}

function reply(c: Context, result: Result<unknown, Refusal>): Response | Promise<Response> {
  return result.ok
    ? c.body(JSON.stringify(result.value), 200, { 'Content-Type': 'application/json' })
    : refuse(c, result.error);
}

async function readBody<N extends RouteName>(c: Context, name: N): Promise<Result<Body<N>, Refusal>> {
  const { method, takes } = api[name];
  const json = method === 'GET' ? ok(null) : await readJson(c);
  if (!json.ok) return json;
  const parsed = takes.safeParse(json.value);
  if (parsed.success) return ok(parsed.data as Body<N>);
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
