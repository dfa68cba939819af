/**
 * Looks after the Sent page: the tab remembers that it sent, and a take-back is delivered as patiently as an answer
 * (E3.11, E4.9).
 */
import { dispatch, outboxOf, type StudentPage } from './dispatch.ts';

export function holdSent(page: StudentPage): void {
  page.memory.write({ sent: true });
  const form = page.main.querySelector('form');
  form?.addEventListener('submit', (event) => {
    // The languages above send the same form again, to get the same page in other words. The browser does that by
    // itself.
    if (event.submitter && !form.contains(event.submitter)) return;
    event.preventDefault();
    dispatch(page, outboxOf(form));
  });
}
