/** Asks the server by the name of a route; what it takes and gives is typed by the contract. */
import type { Gives, RouteName, Takes } from '../../schema/contract/api.ts';
import { routes } from '../../schema/contract/routes.ts';
import { fail, ok, type Result } from '../../schema/result.ts';
import { failureFrom, type Failure } from './state/failure.ts';

export interface Ask<N extends RouteName> {
  /** Values of the `:names` in the route's path. */
  readonly at?: Readonly<Record<string, string>>;
  readonly body?: Takes<N>;
}

export async function ask<N extends RouteName>(name: N, { at = {}, body }: Ask<N> = {}): Promise<Result<Gives<N>, Failure>> {
  const { method, path } = routes[name];
  const url = path.replace(/:(\w+)/g, (_, part: string) => encodeURIComponent(at[part] ?? ''));
  const send = method === 'POST' && { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body ?? null) };
  try {
    const reply = await fetch(url, { method, ...send });
    const heard: unknown = await reply.json();
    return reply.ok ? ok(heard as Gives<N>) : fail(failureFrom(heard, reply.status));
  } catch {
    return fail({ kind: 'offline' });
  }
}

/** The counter's band, open to anyone (E7.2); null where none is told now. */
export async function askBand(code: string): Promise<Result<string | null, 'offline'>> {
  try {
    const reply = await fetch(`/s/${encodeURIComponent(code)}/count`);
    const heard: unknown = reply.ok ? await reply.json() : null;
    return ok(heard !== null && typeof heard === 'object' && 'band' in heard && typeof heard.band === 'string' ? heard.band : null);
  } catch {
    return fail('offline');
  }
}

/** Which version runs, as anyone can ask it (E5.1). */
export async function askVersion(): Promise<Result<string, Failure>> {
  try {
    const heard: unknown = await (await fetch('/version')).json();
    return ok(heard !== null && typeof heard === 'object' && 'version' in heard ? String(heard.version) : '');
  } catch {
    return fail({ kind: 'offline' });
  }
}
