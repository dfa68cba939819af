/** Delivers one submission: tries again until there is a final reply, as long as the page is open (E4.4). */
import { parsePage } from './show-page.ts';

export interface Post {
  readonly address: string;
  /** Key and answers; the same at every try, so that the server counts once (E4.2). */
  readonly body: string;
  /** Before a reload of the page. */
  readonly triesBefore: number;
}

export interface Progress {
  trying(tries: number): void;
  waiting(): void;
  done(page: Document, tries: number): void;
}

const DELAYS_S = [2, 5, 15, 30, 60];
const TIMEOUT_MS = 20_000;
/** One length for all submissions: the network learns nothing from it (privacy.md R4.1). Empty pairs are no fields. */
const BODY_LENGTH = 2048;

export function deliver({ address, body, triesBefore }: Post, progress: Progress): void {
  let tries = triesBefore;
  let isTrying = false;
  let notBeforeMs = 0;
  let timer = 0;
  const alarms = new AbortController();

  const now = (): void => void attempt();
  const attempt = async (): Promise<void> => {
    if (isTrying || document.hidden || Date.now() < notBeforeMs) return;
    isTrying = true;
    clearTimeout(timer);
    progress.trying(++tries);
    const { page, waitS } = await post(address, body.padEnd(BODY_LENGTH, '&'));
    isTrying = false;
    if (page) {
      alarms.abort();
      return progress.done(page, tries);
    }
    progress.waiting();
    notBeforeMs = Date.now() + waitS * 1000;
    const delayS = DELAYS_S[tries - triesBefore - 1] ?? 60;
    // Phones that were turned away together come back one by one.
    timer = setTimeout(now, Math.max(delayS, waitS + Math.random()) * 1000) as unknown as number;
  };

  for (const event of ['online', 'pageshow']) addEventListener(event, now, { signal: alarms.signal });
  document.addEventListener('visibilitychange', now, { signal: alarms.signal });
  now();
}

interface Answer {
  /** The page of a final reply. */
  readonly page?: Document;
  /** How long the server wants to be left alone. */
  readonly waitS: number;
}

async function post(address: string, body: string): Promise<Answer> {
  const timeout = new AbortController();
  const timer = setTimeout(() => timeout.abort(), TIMEOUT_MS);
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
    const waitS = Number(reply.headers.get('Retry-After')) || 0;
    if (reply.status === 429 || reply.status >= 500) return { waitS };
    const page = parsePage(await reply.text());
    // The sign-in page of a Wi-Fi network answers 200 to anything: only our own page is a receipt.
    const state = page.querySelector('main')?.dataset['state'];
    return page.querySelector('main') && (!reply.ok || state === 'sent') ? { page, waitS } : { waitS };
  } catch {
    return { waitS: 0 };
  } finally {
    clearTimeout(timer);
  }
}
