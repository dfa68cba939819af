/**
 * Reads the list of sites that may put students' pages in a frame: the part of CSP's `frame-ancestors` that is safe
 * here (lms.md L9.4).
 */
import { fail, ok, type Result } from '../result.ts';

/** No institution needs a longer list, and a list of this length fits into every header. */
export const MOST_ORIGINS = 20;
const LONGEST = 200;

/** Matches one label of a host name, as DNS has it. */
const LABEL = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
const PORT = String.raw`(?::(?:\d{1,5}|\*))?`;
const HTTPS = new RegExp(String.raw`^https://(?:\*\.)?${LABEL}(?:\.${LABEL})*${PORT}$`);
/** Allows http on one's own machine, because a trial there has no certificate. */
const LOCAL = new RegExp(`^http://(?:localhost|${LABEL}\\.localhost|127\\.0\\.0\\.1)${PORT}$`);

export type Unfit = 'not-https' | 'a-path' | 'too-many' | 'not-a-site';

/**
 * Reads one entry as people type it: `https:` for every https site, a site, or `https://*.uni.example` for all sites
 * below one.
 */
export function parseOrigin(typed: string): Result<string, Unfit> {
  const entry = typed
    .trim()
    .toLowerCase()
    .replace(/^(https?:\/\/[^/]+)\/$/, '$1');
  if (entry === 'https:' || entry === 'https://') return ok('https:');
  if (entry.length > LONGEST) return fail('not-a-site');
  if (/^https?:\/\/[^/]+\/./.test(entry)) return fail('a-path');
  if (HTTPS.test(entry) || LOCAL.test(entry)) return hasPort(entry) ? ok(entry) : fail('not-a-site');
  return fail(entry.startsWith('http:') ? 'not-https' : 'not-a-site');
}

/**
 * Reads entries with white space, commas or semicolons between them, and keeps each only once. An empty list means that no site may
 * frame the pages.
 */
export function parseOrigins(
  typed: string,
): Result<readonly string[], { readonly why: Unfit; readonly entry: string }> {
  const entries = typed.split(/[\s,;]+/).filter((entry) => entry !== '');
  const origins = new Set<string>();
  for (const entry of entries) {
    const parsed = parseOrigin(entry);
    if (!parsed.ok) return fail({ why: parsed.error, entry });
    origins.add(parsed.value);
  }
  return origins.size > MOST_ORIGINS ? fail({ why: 'too-many', entry: '' }) : ok([...origins]);
}

/** A port that does not exist would make a browser drop the whole entry. */
function hasPort(entry: string): boolean {
  const port = /:(\d+)$/.exec(entry)?.[1];
  return port === undefined || (Number(port) > 0 && Number(port) <= 65_535);
}
