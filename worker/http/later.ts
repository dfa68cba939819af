/**
 * Loads what few requests need when it is first needed: at the edge, a student's request then evaluates nothing of what staff,
 * learning platforms and operators use (performance.md P14).
 */
import { Hono, type Context } from 'hono';
import type { Engine } from '../engines/engine.ts';
import { missing } from './missing.ts';

/**
 * Loads something once. A server that starts once loads it then, so that nobody waits for it because nobody else has asked for it
 * yet (privacy.md R2.9b); an isolate at the edge, which comes and goes, loads it when it is first used (decision 0132).
 */
export function lazily<T>({ warmsAt }: Pick<Engine, 'warmsAt'>, load: () => Promise<T>): () => Promise<T> {
  let loaded: T | undefined;
  // Two who ask first at once get the same. It is never kept as a promise, which could hang on a cancelled request.
  const get = async (): Promise<T> => loaded ?? keep(await load());
  const keep = (made: T): T => (loaded ??= made);
  if (warmsAt === 'start') void get();
  return get;
}

/**
 * Mounts a part of the app that is loaded so.
 * @param paths the addresses of the part, as Hono matches them
 * @param load imports the part and makes its routes
 */
export function later(engine: Pick<Engine, 'warmsAt'>, paths: readonly string[], load: () => Promise<Hono>): Hono {
  const part = lazily(engine, async () => {
    const made = await load();
    // What goes wrong in a part is told by the app around it, in one place.
    made.onError(throwAgain);
    made.notFound(missing);
    return made;
  });
  const app = new Hono();
  for (const path of paths) app.all(path, async (c: Context) => (await part()).fetch(c.req.raw, c.env));
  return app;
}

const throwAgain = (error: Error): never => {
  throw error;
};
