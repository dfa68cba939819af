/** Delivers one submission: as long as the page is open, it tries again until there is a final reply (E4.4). */
import { FOR_SCRIPT } from '../../schema/contract/for-script.ts';
import { BODY_LENGTH, type Outbox } from './memory.ts';
import { parsePage } from './show-page.ts';

export interface Progress {
  trying(tries: number): void;
  waiting(): void;
  done(page: Document, tries: number): void;
  /** Something of this script failed, so nobody knows how far it came. */
  broken(): void;
}

const DELAYS_S = [2, 5, 15, 30, 60];
/** Each try may take longer than the one before, or a slow link would never bring one to its end. */
const TIMEOUT_MS = 20_000;
const LONGEST_TIMEOUTS = 3;
/** A server may ask us to wait, but a proxy in between must not make us wait for days. */
const LONGEST_WAIT_S = 300;

/** @param isBrief whether the reply need not have more than its `<main>` */
export function deliver({ address, body, tries: triesBefore }: Outbox, isBrief: boolean, progress: Progress): void {
  let tries = triesBefore;
  let isTrying = false;
  let notBeforeMs = 0;
  let timer = 0;

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
      { body: body.padEnd(BODY_LENGTH, '&'), accept: isBrief ? FOR_SCRIPT : 'text/html' },
      TIMEOUT_MS * Math.min(here, LONGEST_TIMEOUTS),
    );
    isTrying = false;
    if (page) {
      for (const [target, event] of alarms) target.removeEventListener(event, wake);
      return progress.done(page, tries);
    }
    progress.waiting();
    notBeforeMs = Date.now() + waitS * 1000;
    // The random part spreads the phones that were turned away together.
    timer = setTimeout(run, Math.max(DELAYS_S[here - 1] ?? 60, waitS + Math.random()) * 1000) as unknown as number;
  };
  const run = (): void => void attempt().catch(() => progress.broken());
  const wake = (): void => {
    if (Date.now() >= notBeforeMs) run();
  };
  const alarms: readonly (readonly [EventTarget, string])[] = [
    [window, 'online'],
    [window, 'pageshow'],
    [document, 'visibilitychange'],
  ];

  for (const [target, event] of alarms) target.addEventListener(event, wake);
  run();
}

interface Answer {
  /** It is set if the reply is final. */
  readonly page?: Document;
  /** The server asked us to wait this long. */
  readonly waitS: number;
}

interface Message {
  readonly body: string;
  readonly accept: string;
}

async function post(address: string, message: Message, timeoutMs: number): Promise<Answer> {
  const reply = await replyTo(address, message, timeoutMs);
  if (reply === null) return { waitS: 0 };
  const { ok, status, retryAfter, html } = reply;
  const waitS = Math.min(Number(retryAfter) || 0, LONGEST_WAIT_S);
  if (status === 429 || status >= 500) return { waitS };
  const page = parsePage(html);
  // The sign-in page of a Wi-Fi network answers anything with 200 or 403. So only a page of ours counts as a reply,
  // and only these two states count as receipts.
  const main = page.querySelector<HTMLElement>('main[data-code]');
  return main && (!ok || /^(sent|taken-back)$/.test(main.dataset['state'] ?? '')) ? { page, waitS } : { waitS };
}

/** Only the network may fail here without a trace: what fails in this script must not look like a lost connection. */
async function replyTo(address: string, { body, accept }: Message, timeoutMs: number) {
  const timeout = new AbortController();
  const timer = setTimeout(() => timeout.abort(), timeoutMs);
  try {
    const reply = await fetch(address, {
      method: 'POST',
      body,
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', Accept: accept },
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal: timeout.signal,
    });
    const { ok, status, headers } = reply;
    return { ok, status, retryAfter: headers.get('Retry-After'), html: await reply.text() };
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}
