/** Says what was wrong with what never became a request of the app: one sentence, with the headers that every reply has (H6.9). */
export const SENTENCES = {
  slow: 'The request took too long to arrive. Send it again.',
  crowded: 'Too many connections are open that have sent nothing. Try again in a second.',
  'too-long':
    'The address or the headers of this request are too long. Open the page by its own link, or delete the cookies of this site.',
  'too-much': 'This request is larger than the server reads. Send less.',
  expectation: 'The server does not know what the Expect header asks for. Send the request without it.',
  unreadable: 'This is no request that the server can read. Check the address, and send it again.',
  gone: '',
} as const;

export type Wrong = keyof typeof SENTENCES;

const STATUS: Readonly<Record<Wrong, number>> = {
  slow: 408,
  crowded: 503,
  'too-long': 431,
  'too-much': 413,
  expectation: 417,
  unreadable: 400,
  gone: 400,
};

/** What the parser of Node calls it. */
const WRONG: Readonly<Record<string, Wrong>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 'slow',
  HPE_HEADER_OVERFLOW: 'too-long',
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 'too-much',
  ECONNRESET: 'gone',
  EPIPE: 'gone',
};

export const whatWasWrong = (error: Error): Wrong =>
  ('code' in error && typeof error.code === 'string' ? WRONG[error.code] : undefined) ?? 'unreadable';

/** @returns the status, and the headers that the app would set */
export function plainReply(wrong: Wrong): [status: number, headers: Record<string, string>] {
  const headers = {
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': String(Buffer.byteLength(SENTENCES[wrong])),
    'Content-Security-Policy': "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': 'no-store',
    Connection: 'close',
    ...((wrong === 'slow' || wrong === 'crowded') && { 'Retry-After': '1' }),
  };
  return [STATUS[wrong], headers];
}

export function wholeReply(wrong: Wrong): Response {
  const [status, headers] = plainReply(wrong);
  return new Response(SENTENCES[wrong], { status, headers });
}
