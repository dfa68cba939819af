/** Reads from `Accept-Encoding` whether a reply may be compressed (RFC 9110, section 12.5.3). */
import { parseAccept } from 'hono/utils/accept';

/**
 * A weight of 0 refuses, `*` stands for what is not named, and whoever prefers the plain text gets it.
 * @param header undefined if none was sent; then nothing is compressed
 */
export function takesGzip(header: string | undefined): boolean {
  if (header === undefined) return false;
  // Browsers name what they take, and weigh none of it.
  if (!/[;*]/.test(header)) return /(^|[\s,])(x-)?gzip($|[\s,])/i.test(header);
  const weights = new Map(parseAccept(header).map(({ type, q }) => [type.toLowerCase(), q]));
  const gzip = weights.get('gzip') ?? weights.get('x-gzip') ?? weights.get('*') ?? 0;
  return gzip > 0 && gzip >= (weights.get('identity') ?? 0);
}
