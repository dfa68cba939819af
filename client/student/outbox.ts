/** Delivers one submission: tries again until there is a final reply, as long as the page is open (E4.4). */
import type { Outbox } from './memory.ts';
import { parsePage } from './show-page.ts';

export interface Progress {
  trying(tries: number): void;
  waiting(): void;
  done(page: Document, tries: number): void;
}

const DELAYS_S = [2, 5, 15, 30, 60];
/** Longer with each try: over a link that is slower than this none would ever come to its end. */
const TIMEOUT_MS = 20_000;
const LONGEST_TIMEOUTS = 3;
/** A server may ask for patience, but what stands between may not ask for days. */
const LONGEST_WAIT_S = 300;
/** One length for all submissions: the network learns nothing from it (privacy.md R4.1). Empty pairs are no fields. */
const BODY_LENGTH = 2048;

export function deliver({ address, body, tries: triesBefore }: Outbox, progress: Progress): void {
  let tries = triesBefore;
  let isTrying = false;
  let notBeforeMs = 0;
  let timer = 0;
  const alarms = new AbortController();

  const attempt = async (): Promise<void> => {
    clearTimeout(timer);
    // From here on whatever wakes the page may try, also if its clock was put back while it slept.
    notBeforeMs = 0;
    if (isTrying || document.hidden) return;
    isTrying = true;
    progress.trying(++tries);
    const here = tries - triesBefore;
    const { page, waitS } = await post(
      address,
      body.padEnd(BODY_LENGTH, '&'),
      TIMEOUT_MS * Math.min(here, LONGEST_TIMEOUTS),
    );
    isTrying = false;
    if (page) {
      alarms.abort();
      return progress.done(page, tries);
    }
    progress.waiting();
    notBeforeMs = Date.now() + waitS * 1000;
    // Phones that were turned away together come back one by one.
    timer = setTimeout(
      () => void attempt(),
      Math.max(DELAYS_S[here - 1] ?? 60, waitS + Math.random()) * 1000,
    ) as unknown as number;
  };
  const wake = (): void => {
    if (Date.now() >= notBeforeMs) void attempt();
  };

  for (const event of ['online', 'pageshow']) addEventListener(event, wake, { signal: alarms.signal });
  document.addEventListener('visibilitychange', wake, { signal: alarms.signal });
  void attempt();
}

interface Answer {
  /** The page of a final reply. */
  readonly page?: Document;
  /** How long the server wants to be left alone. */
  readonly waitS: number;
}

async function post(address: string, body: string, timeoutMs: number): Promise<Answer> {
  const timeout = new AbortController();
  const timer = setTimeout(() => timeout.abort(), timeoutMs);
  try {
    const reply = await fetch(address, {
      method: 'POST',
      body,
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal: timeout.signal,
    });
    const waitS = Math.min(Number(reply.headers.get('Retry-After')) || 0, LONGEST_WAIT_S);
    if (reply.status === 429 || reply.status >= 500) return { waitS };
    const page = parsePage(await reply.text());
    // The sign-in page of a Wi-Fi network answers 200 to anything, or 403: only our own page is a reply, and only these are receipts.
    const main = page.querySelector<HTMLElement>('main[data-code]');
    return main && (!reply.ok || /^(sent|taken-back)$/.test(main.dataset['state'] ?? '')) ? { page, waitS } : { waitS };
  } catch {
    return { waitS: 0 };
  } finally {
    clearTimeout(timer);
  }
}
