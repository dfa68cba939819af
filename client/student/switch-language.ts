/**
 * Changes the language without leaving the page, so that marked answers stay, even in a frame that forbids storage
 * (E3.9, E4.3, L9.1).
 */
import { parsePage, showPage } from './show-page.ts';

/** @param begin starts the script again on the page in the other language, with the draft */
export function switchInPlace(begin: () => void): void {
  document.querySelector('nav')?.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a');
    // The Sent page may have kept these links.
    if (!link || !document.querySelector('#answers') || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void goTo(link.href, begin);
  });
}

async function goTo(address: string, begin: () => void): Promise<void> {
  const main = document.querySelector('main');
  const page = await pageAt(address);
  // We stay here if there is no form to show (no network, or the pulse is closing), or if this page has begun to send
  // meanwhile.
  const isLate = main !== document.querySelector('main') || !document.querySelector('nav:not([hidden])');
  if (isLate || page?.querySelector('main')?.dataset['state'] !== 'form') return;
  showPage(page);
  try {
    history.replaceState(null, '', address);
  } catch {
    // In a frame whose sandbox takes away its origin, the address must stay. The answers stay all the same.
  }
  begin();
}

const pageAt = (address: string): Promise<Document | undefined> =>
  fetch(address, { credentials: 'omit', cache: 'no-store', referrerPolicy: 'no-referrer' })
    .then((reply) => reply.text())
    .then(parsePage, () => undefined);
