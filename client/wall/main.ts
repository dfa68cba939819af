/**
 * Keeps the wall of the lecture hall up to date: it asks for the page again when the server says that something may have
 * changed, and puts the new one in place of the old. It keeps no node of the page: a browser that translates the page
 * replaces them (E7.8).
 */

/** While the server does not answer, we ask this often. */
const AGAIN_MS = 5_000;

let shown = '';
let timer: ReturnType<typeof setTimeout> | undefined;

const mainOf = (page: Document): HTMLElement | null => page.querySelector('main[data-state]');

/** The page says how long it stays as it is. A pulse that has published changes no more, so that page says nothing. */
function plan(leastMs = 0): void {
  const wait = mainOf(document)?.dataset['wait'];
  clearTimeout(timer);
  if (wait !== undefined) timer = setTimeout(look, Math.max(Number(wait), leastMs));
}

function look(): void {
  load()
    .then((page) => {
      show(page);
      plan();
    })
    .catch(() => {
      sayPaused();
      plan(AGAIN_MS);
    });
}

async function load(): Promise<Document> {
  const reply = await fetch(location.href);
  const page = new DOMParser().parseFromString(await reply.text(), 'text/html');
  if (!mainOf(page)) throw new Error('This is not the wall');
  return page;
}

function show(page: Document): void {
  const [next, now] = [mainOf(page), mainOf(document)];
  if (!next || !now) return;
  keepLabel(now, next);
  const { wait = '' } = next.dataset;
  delete next.dataset['wait'];
  const html = next.outerHTML;
  if (wait !== '') next.dataset['wait'] = wait;
  if (html === shown) {
    // Nothing has changed, so the page stays as somebody reads it, perhaps in another language.
    if (wait !== '') now.dataset['wait'] = wait;
    return;
  }
  shown = html;
  document.title = page.title;
  now.replaceWith(next);
}

const labelIn = (main: HTMLElement): HTMLElement | null => main.querySelector('[data-label]');

/** A label never falls. For a while after waking up the box tells none, and then the one that was seen stays (R2.9). */
function keepLabel(now: HTMLElement, next: HTMLElement): void {
  const seen = labelIn(now)?.dataset['label'];
  const label = labelIn(next);
  if (!seen || !label || label.dataset['label'] !== '') return;
  label.dataset['label'] = seen;
  label.textContent = seen;
}

/** Offline we cannot know the count, and nobody shall take an old label for the present one (R2.9). */
function sayPaused(): void {
  const main = mainOf(document);
  const label = main && labelIn(main);
  if (!label) return;
  label.textContent = label.dataset['paused'] ?? '';
  shown = '';
}

/** The screen stays awake where the browser allows it. A browser drops the lock when the tab is hidden. */
function stayAwake(): void {
  if (!document.hidden) navigator.wakeLock?.request('screen').catch(() => {});
}

/** A tab that comes back shows what is true now. */
function comeBack(): void {
  stayAwake();
  if (!document.hidden) look();
}

plan();
stayAwake();
document.addEventListener('visibilitychange', comeBack);
addEventListener('online', comeBack);
