/**
 * Mounts a part of the app that is loaded when somebody first asks for one of its addresses: at the edge, a student's request
 * then evaluates nothing of what staff, learning platforms and operators use (performance.md P14).
 */
import { Hono, type Context } from 'hono';
import type { Engine } from '../engines/engine.ts';
import { missing } from './missing.ts';

/**
 * @param paths the addresses of the part, as Hono matches them
 * @param load imports the part and makes its routes
 */
export function later({ warmsAt }: Pick<Engine, 'warmsAt'>, paths: readonly string[], load: () => Promise<Hono>): Hono {
  let part: Hono | undefined;
  const loaded = async (): Promise<Hono> => {
    if (part !== undefined) return part;
    const made = await load();
    // What goes wrong in a part is told by the app around it, in one place.
    made.onError(throwAgain);
    made.notFound(missing);
    // Two who ask first at once share one part. It is never kept as a promise, which could hang on a cancelled request.
    return (part ??= made);
  };
  // A server that starts once loads everything then, so nobody who comes by a learning platform waits because nobody
  // else has come that way (privacy.md R2.9b).
  if (warmsAt === 'start') void loaded();

  const app = new Hono();
  for (const path of paths) app.all(path, async (c: Context) => (await loaded()).fetch(c.req.raw, c.env));
  return app;
}

const throwAgain = (error: Error): never => {
  throw error;
};
