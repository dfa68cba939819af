/**
 * Sets what every page for students says to the browser: no cookie, no cache, nothing from elsewhere (privacy.md R6.3).
 */
import { STYLE } from '../../pages/document.tsx';

export interface PageHeaders {
  readonly 'Content-Type': 'text/html; charset=utf-8';
  readonly 'Content-Security-Policy': string;
  readonly 'Cache-Control': string;
  readonly 'Referrer-Policy': 'no-referrer';
  readonly Vary: string;
  readonly [name: string]: string;
}

/**
 * Makes the headers. The style is the only inline part of a page, and the policy names it by its hash. The function is
 * asynchronous because WebCrypto is.
 * @param ancestors who may put the page in a frame, in the form that `frame-ancestors` takes (lms.md L9.4)
 */
export async function pageHeaders(ancestors: string, styles: readonly string[] = [STYLE]): Promise<PageHeaders> {
  const hashes = await Promise.all(styles.map(hashSource));
  const policy = [
    "default-src 'none'",
    `style-src ${hashes.join(' ')}`,
    "script-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "img-src 'self' data:",
    "base-uri 'none'",
    `frame-ancestors ${ancestors}`,
  ];
  return {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': policy.join('; '),
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'no-referrer',
    Vary: 'Accept-Encoding, Accept-Language',
  };
}

/** The pages of students have three styles, and each is hashed once. */
const sourceByStyle = new Map<string, string>();

/** @returns the source that allows a style by the hash of its text */
export async function hashSource(style: string): Promise<string> {
  const known = sourceByStyle.get(style);
  if (known !== undefined) return known;
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style));
  const source = `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
  sourceByStyle.set(style, source);
  return source;
}
