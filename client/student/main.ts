/** The student page's script: the page works without it; it keeps drafts, delivers over bad networks and stays in place. */
import { showAlreadySent } from './already-sent.ts';
import { fitFrame } from './frame.ts';
import { holdForm } from './form.ts';
import { memoryOf } from './memory.ts';
import { switchInPlace } from './switch-language.ts';

begin();
fitFrame();

/** Looks at what `<main>` says the page is; called again for each reply that takes its place. */
function begin(tries = 0): void {
  const main = document.querySelector('main');
  const code = main?.dataset['code'];
  if (!main || code === undefined) return;
  const memory = memoryOf(code);
  const { state } = main.dataset;
  // Promises and results, which have a script in frames only: the draft waits.
  if (state === undefined) return;
  if (state === 'sent') memory.write({ sent: true });
  else if (state !== 'form') memory.write({});
  if (state === 'closed' && tries === 1) sayNeverTriedBefore(main);
  if (state !== 'form' && state !== 'taken-back') return;
  if (memory.read().sent) showAlreadySent(main, memory);
  else {
    switchInPlace(begin);
    holdForm(main, memory, begin);
  }
}

/** Only the phone knows that nothing was sent before the one that came too late (W7). */
function sayNeverTriedBefore(main: HTMLElement): void {
  const text = main.querySelector<HTMLElement>('[data-first-try]');
  if (text) text.textContent = text.dataset['firstTry'] ?? '';
}

/** Back and forward may bring a page as it was left: if this tab has sent or taken back since, it is asked for again (E4.5). */
addEventListener('pageshow', ({ persisted }) => {
  const { code, state } = document.querySelector('main')?.dataset ?? {};
  if (!persisted || code === undefined || state === undefined) return;
  if (Boolean(memoryOf(code).read().sent) !== (state === 'sent')) location.replace(`/s/${code}${location.search}`);
});
