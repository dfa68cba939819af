/** What holds for every request before a route sees it: size, type, origin, and the headers of every reply. */
import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { refuse } from './problems.ts';

export const LIMIT_BYTES = 16 * 1024;

const isUnsafe = (c: Context): boolean => !['GET', 'HEAD', 'OPTIONS'].includes(c.req.method);

/** Refuses bodies above 16 KB. A declared length is believed, as the host cuts the body there; others are counted. */
export function limitBody(): MiddlewareHandler {
  const counted = bodyLimit({
    maxSize: LIMIT_BYTES,
    onError: (c) => refuse(c, { kind: 'too-large', limitBytes: LIMIT_BYTES }),
  });
  return async (c, next) => {
    if (!isUnsafe(c) || declaresSmallBody(c)) return next();
    return counted(c, next);
  };
}

/** Without touching the body: its first read costs more than the rest of the check, and a hall of phones comes by here. */
function declaresSmallBody(c: Context): boolean {
  const declared = c.req.header('content-length');
  return declared !== undefined && c.req.header('transfer-encoding') === undefined && Number(declared) <= LIMIT_BYTES;
}

/** Pages that a learning platform may frame: some browsers, and some platforms' wrappers, refuse a frame that isolates itself. */
const mayBeFramed = (c: Context): boolean => /^\/s(\/|$)/i.test(c.req.path);

/** Nothing is kept by a cache unless the route says so; never X-Frame-Options or CORP, which would shut out every platform (lms.md L9.5). */
export const hardenReplies: MiddlewareHandler = async (c, next) => {
  await next();
  const { headers } = c.res;
  headers.set('X-Content-Type-Options', 'nosniff');
  headers.set('Referrer-Policy', 'no-referrer');
  if (!mayBeFramed(c)) headers.set('Cross-Origin-Opener-Policy', 'same-origin');
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'no-store');
};

/** A page of another site can post a form, but no JSON without asking first. */
export const jsonOnly: MiddlewareHandler = async (c, next) => {
  if (isUnsafe(c) && !/^application\/json\s*(;|$)/i.test(c.req.header('content-type') ?? ''))
    return refuse(c, { kind: 'wrong-type' });
  return next();
};

/**
 * Refuses what a page of another site makes a browser send (CSRF). Browsers add Sec-Fetch-Site on https and localhost
 * and Origin to every unsafe request; only a script sends neither, and it may if it carries no cookie that could be
 * somebody's session. Sec-Fetch-Site is asked first: no page can forge it, and it knows better where the browser is.
 */
export function sameOriginOnly(publicUrl: string): MiddlewareHandler {
  const ours = new URL(publicUrl).origin;
  const isOurs = (c: Context): boolean => {
    const site = c.req.header('sec-fetch-site');
    if (site !== undefined) return site === 'same-origin';
    const origin = c.req.header('origin');
    if (origin !== undefined) return origin === ours;
    return c.req.header('cookie') === undefined;
  };
  return async (c, next) => {
    if (isUnsafe(c) && !isOurs(c)) return refuse(c, { kind: 'wrong-origin', publicUrl });
    return next();
  };
}
