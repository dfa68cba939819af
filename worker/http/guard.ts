/** Checks every request before a route sees it (size, type, origin), and sets the headers of every reply. */
import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { LONGEST_LIST_BYTES } from '../../schema/contract/defaults.ts';
import type { routes } from '../../schema/contract/routes.ts';
import { LONGEST_FILE_BYTES } from '../../schema/import/row.ts';
import { refuse } from './refuse.ts';

export const LIMIT_BYTES = 16 * 1024;

/** Cloudflare takes bodies of 100 MB on most plans; an archive of 10,000 courses has 13 MB. */
const MOST_ARCHIVE_BYTES = 95_000_000;

/** A connection that ends early is no defect of ours, and must not leave a line in the log (privacy.md R6.1). */
export const BROKEN_OFF = 'the connection ended before all of it had come';

const isUnsafe = (c: Context): boolean => !['GET', 'HEAD', 'OPTIONS'].includes(c.req.method);

/**
 * Refuses bodies above 16 KB, or above another limit. A declared length can be trusted, because the host cuts the body there; other bodies are
 * counted.
 */
export function limitBody(
  limitBytes = LIMIT_BYTES,
  onError: (c: Context) => Response | Promise<Response> = (c) => refuse(c, { kind: 'too-large', limitBytes }),
): MiddlewareHandler {
  const counted = bodyLimit({ maxSize: limitBytes, onError });
  return async (c, next) => {
    if (!isUnsafe(c) || declaresSmallBody(c, limitBytes)) return next();
    try {
      return await counted(c, next);
    } catch {
      // The connection ended while the body was counted. What a route throws does not come here: Hono handles it where it
      // is thrown.
      return refuse(c, { kind: 'malformed', why: BROKEN_OFF });
    }
  };
}

/**
 * Does the same for a long file, which is counted while its route reads it: who sends it is asked first, and nobody's megabytes
 * are kept who may not send any.
 */
function limitFile(limitBytes: number): MiddlewareHandler {
  const tooLarge = (c: Context) => refuse(c, { kind: 'too-large', limitBytes });
  return async (c, next) => {
    const { body } = c.req.raw;
    if (body === null || declaresSmallBody(c, limitBytes)) return next();
    const isDeclared = c.req.header('content-length') !== undefined && c.req.header('transfer-encoding') === undefined;
    if (isDeclared) return tooLarge(c);
    let size = 0;
    const counted = new TransformStream<Uint8Array, Uint8Array>({
      transform(part, controller) {
        size += part.length;
        if (size > limitBytes) controller.error(new RangeError('The file is too long'));
        else controller.enqueue(part);
      },
    });
    c.req.raw = new Request(c.req.raw, { body: body.pipeThrough(counted), duplex: 'half' } as RequestInit);
    await next();
    if (size > limitBytes) c.res = await tooLarge(c);
  };
}

/**
 * Gives each request of the app its limit: 16 KB, which is more than the longest form. Only the list of a class is longer
 * (privacy.md R5.6), a file of courses (institution.md H3.1), and an archive from the operator (H6.2).
 */
export function limitBodies(): MiddlewareHandler {
  const [most, lists, files, archives] = [
    limitBody(),
    limitFile(LONGEST_LIST_BYTES),
    limitFile(LONGEST_FILE_BYTES),
    limitFile(MOST_ARCHIVE_BYTES),
  ];
  return (c, next) => {
    if (isImport(c)) return files(c, next);
    if (isList(c.req.path)) return lists(c, next);
    return c.req.path === '/operator/restore' ? archives(c, next) : most(c, next);
  };
}

const isImport = (c: Context): boolean => c.req.path === ('/api/import' satisfies typeof routes.importCourses.path);

const isList = (path: string): boolean => path.startsWith('/api/pulses/') && path.endsWith('/list');

/**
 * Checks the declared length without touching the body: the first read of a body costs more than the rest of the check,
 * and every phone in a hall sends such a request.
 */
function declaresSmallBody(c: Context, limitBytes: number): boolean {
  const declared = c.req.header('content-length');
  return declared !== undefined && c.req.header('transfer-encoding') === undefined && Number(declared) <= limitBytes;
}

/**
 * Says whether a learning platform may frame the page. Some browsers, and some platforms, refuse a frame that isolates
 * itself.
 */
const mayBeFramed = (path: string): boolean => /^\/(s|c|lti)(\/|$)/i.test(path);

const NOTHING_RUNS = "default-src 'none'; base-uri 'none'; form-action 'none'";

/** For two years, browsers that came once over https do not try http first (RFC 6797). Other hosts of the domain decide for themselves. */
const HSTS = 'max-age=63072000';

/** What the headers of a reply depend on. */
interface Replied {
  readonly publicUrl: string;
  readonly path: string;
  readonly status: number;
}

/**
 * Forbids caching unless the route allows it. It never sets X-Frame-Options or CORP, because they would shut out every
 * platform (lms.md L9.5).
 */
export function harden(headers: Headers, { publicUrl, path, status }: Replied): void {
  if (publicUrl.startsWith('https:')) headers.set('Strict-Transport-Security', HSTS);
  headers.set('X-Content-Type-Options', 'nosniff');
  headers.set('Referrer-Policy', 'no-referrer');
  if (!mayBeFramed(path)) headers.set('Cross-Origin-Opener-Policy', 'same-origin');
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'no-store');
  // A page sets its own. What refuses in a few words says nothing that a browser could run (H6.9).
  if (status >= 400 && !headers.has('Content-Security-Policy'))
    headers.set(
      'Content-Security-Policy',
      mayBeFramed(path) ? NOTHING_RUNS : `${NOTHING_RUNS}; frame-ancestors 'none'`,
    );
}

/** Hardens every reply of the app. */
export const hardenReplies =
  (publicUrl: string): MiddlewareHandler =>
  async (c, next) => {
    await next();
    harden(c.res.headers, { publicUrl, path: c.req.path, status: c.res.status });
  };

/**
 * Allows JSON only, and CSV where courses are imported: a page of another site can post a form, but can send neither without
 * asking the browser first.
 */
export const jsonOnly: MiddlewareHandler = async (c, next) => {
  const allowed = isImport(c) ? /^text\/csv\s*(;|$)/i : /^application\/json\s*(;|$)/i;
  if (isUnsafe(c) && !allowed.test(c.req.header('content-type') ?? '')) return refuse(c, { kind: 'wrong-type' });
  return next();
};

/**
 * Refuses what a page of another site makes a browser send (CSRF). Browsers add Sec-Fetch-Site on https and localhost,
 * and Origin to every unsafe request. Only a script sends neither, and it may do so if it has no cookie that could be
 * somebody's session. Sec-Fetch-Site counts first, because no page can forge it and the browser knows best where the
 * request comes from.
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
