/** Another language without leaving the page: what is marked stays, also in a frame that forbids storage (E3.9, E4.3, L9.1). */
import { parsePage, showPage } from './show-page.ts';

/** @param begin starts anew on the page in the other language, with the draft */
export function switchInPlace(begin: () => void): void {
  document.querySelector('nav')?.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void goTo(link.href, begin);
  });
}

async function goTo(address: string, begin: () => void): Promise<void> {
  const main = document.querySelector('main');
  const page = await pageAt(address);
  // Without network, or once the pulse is closing, there is no other form; and what is being sent, or was, has no other language.
  const isLate = main !== document.querySelector('main') || !document.querySelector('nav');
  if (isLate || page?.querySelector('main')?.dataset['state'] !== 'form') return;
  const typed = slipIn(document)?.value;
  showPage(page);
  const slip = slipIn(document);
  if (slip && typed !== undefined) slip.value = typed;
  history.replaceState(null, '', address);
  begin();
}

const pageAt = (address: string): Promise<Document | undefined> =>
  fetch(address, { credentials: 'omit', cache: 'no-store', referrerPolicy: 'no-referrer' })
    .then((reply) => reply.text())
    .then(parsePage, () => undefined);

/** A typed code is no answer, so the draft does not hold it. */
const slipIn = (page: Document): HTMLInputElement | null => page.querySelector('#slip');
