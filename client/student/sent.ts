/**
 * Looks after the Sent page: the tab remembers that it sent, and a take-back is delivered as patiently as an answer
 * (E3.11, E4.9).
 */
import { dispatch, outboxOf, type StudentPage } from './dispatch.ts';

export function holdSent(page: StudentPage): void {
  const { main, memory } = page;
  memory.write({ sent: true });
  const form = main.querySelector('form');
  // The languages above send the same form again, to get the same page in other words. The browser does that by itself.
  // Older browsers do not tell which button was pressed, so we remember it.
  let isForLanguage = false;
  document.querySelector('nav')?.addEventListener('click', (event) => {
    isForLanguage = true;
    // If only the page's `<main>` came from the server, there are still the links of the form.
    const link = (event.target as Element).closest('a');
    if (!link || !form) return;
    event.preventDefault();
    form.action = `${link.href}&sent=1`;
    HTMLFormElement.prototype.submit.call(form);
  });
  main.addEventListener('click', () => {
    isForLanguage = false;
  });
  form?.addEventListener('submit', (event) => {
    if (isForLanguage) return;
    event.preventDefault();
    const outbox = outboxOf(form);
    // The fresh form will need the token again (R4.3).
    const token = new URLSearchParams(outbox.body).get('token');
    if (token) memory.write({ ...memory.read(), token });
    dispatch(page, outbox);
  });
}
