/** Delivers one submission: as long as the page is open, it tries again until there is a final reply (E4.4). */
import type { Outbox } from './memory.ts';
import { parsePage } from './show-page.ts';

export interface Progress {
  trying(tries: number): void;
  waiting(): void;
  done(page: Document, tries: number): void;
}

const DELAYS_S = [2, 5, 15, 30, 60];
/** Each try may take longer than the one before, or a slow link would never bring one to its end. */
const TIMEOUT_MS = 20_000;
const LONGEST_TIMEOUTS = 3;
/** A server may ask us to wait, but a proxy in between must not make us wait for days. */
const LONGEST_WAIT_S = 300;
/**
 * All submissions have one length, so that the network learns nothing from it (privacy.md R4.1). The server ignores the
 * empty pairs.
 */
const BODY_LENGTH = 2048;

export function deliver({ address, body, tries: triesBefore }: Outbox, progress: Progress): void {
  let tries = triesBefore;
  let isTrying = false;
  let notBeforeMs = 0;
  let timer = 0;
  const alarms = new AbortController();

  const attempt = async (): Promise<void> => {
    clearTimeout(timer);
    // From here on anything that wakes the page may try, even if the clock was put back while the page slept.
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
    // The random part spreads the phones that were turned away together.
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
  /** It is set if the reply is final. */
  readonly page?: Document;
  /** The server asked us to wait this long. */
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
    // The sign-in page of a Wi-Fi network answers anything with 200 or 403. So only a page of ours counts as a reply,
    // and only these two states count as receipts.
    const main = page.querySelector<HTMLElement>('main[data-code]');
    return main && (!reply.ok || /^(sent|taken-back)$/.test(main.dataset['state'] ?? '')) ? { page, waitS } : { waitS };
  } catch {
    return { waitS: 0 };
  } finally {
    clearTimeout(timer);
  }
}
