/**
 * Runs on the students' pages, which work without it: it keeps drafts, delivers over bad networks and changes pages in
 * place.
 */
import { showAlreadySent } from './already-sent.ts';
import { dispatch } from './dispatch.ts';
import { fitFrame } from './frame.ts';
import { holdForm } from './form.ts';
import { memoryOf } from './memory.ts';
import { holdSent } from './sent.ts';
import { takeSlip } from './slip.ts';
import { switchInPlace } from './switch-language.ts';

begin();
fitFrame();

/** Does what the page in `<main>` needs. It is called again for each reply that takes the page's place. */
function begin(tries = 0): void {
  const main = document.querySelector('main');
  const code = main?.dataset['code'];
  if (!main || !code) return;
  const memory = memoryOf(code);
  const page = { main, memory, begin };
  const { outbox, sent, ...rest } = memory.read();
  switch (main.dataset['state']) {
    case 'form':
      // With a roster nobody can send twice, and a page that was launched cannot be loaded again (E3.11).
      if (sent && !outbox && !main.dataset['stamp']) return showAlreadySent(main, memory);
      switchInPlace(begin);
      return holdForm(page);
    case 'taken-back': {
      const fresh = main.querySelector<HTMLInputElement>('[name=key]')?.value;
      memory.write({ ...rest, ...(outbox && { outbox }), ...(fresh && { fresh }) });
      switchInPlace(begin);
      return holdForm(page);
    }
    case 'sent':
      return holdSent(page);
    // The pulse closed between a Send and a reload. What was sent then may still be in time (E4.4, E4.6).
    case 'shut':
      return outbox && dispatch(page, outbox);
    case 'closed':
      if (tries === 1) sayNeverTriedBefore(main);
      return memory.write({});
    case 'withdrawn':
      return memory.write({});
    // Other pages, such as results or a refusal, leave the memory alone until the form comes back.
    case undefined:
  }
}

/** Only this phone knows that it had sent nothing earlier than the answer that came too late (W7). */
function sayNeverTriedBefore(main: HTMLElement): void {
  const text = main.querySelector<HTMLElement>('[data-first-try]');
  if (text) text.textContent = text.dataset['firstTry'] ?? '';
}

/** A second slip that is scanned in the same tab changes only what follows the #. */
addEventListener('hashchange', () => {
  const field = document.querySelector<HTMLInputElement>('#answers #slip');
  if (field && takeSlip(field)) field.dispatchEvent(new Event('input', { bubbles: true }));
});

/**
 * Back and Forward may show a page as it was left. If this tab has sent or taken back since, we load the page again
 * (E4.5).
 */
addEventListener('pageshow', ({ persisted }) => {
  const { code, state } = document.querySelector('main')?.dataset ?? {};
  if (!persisted || !code || state === undefined) return;
  if (Boolean(memoryOf(code).read().sent) !== (state === 'sent')) location.replace(location.pathname + location.search);
});
