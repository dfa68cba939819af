/** Sends what was pressed, says how it goes, and puts the reply in place of the page; a reload goes on with the same (E4.1, E4.4). */
import type { Memory, Outbox } from './memory.ts';
import { deliver } from './outbox.ts';
import { showPage } from './show-page.ts';

/** Starts anew on the page that a reply brought. */
export type Begin = (tries: number) => void;

/** The page in this tab, and what is needed to send from it. */
export interface StudentPage {
  readonly main: HTMLElement;
  readonly memory: Memory;
  readonly begin: Begin;
}

/** What a form of this page sends, before the first try. */
export function outboxOf(form: HTMLFormElement): Outbox {
  const body = new URLSearchParams(new FormData(form) as never).toString();
  return { address: form.action, body, tries: 0, waiting: form.querySelector('output')?.dataset['waiting'] ?? '' };
}

export function dispatch({ main, memory, begin }: StudentPage, outbox: Outbox): void {
  const status = main.querySelector('output');
  // Another language would be another page, and this one is trying to send.
  document.querySelector('nav')?.remove();
  for (const part of main.querySelectorAll<HTMLFieldSetElement | HTMLButtonElement>('fieldset, form button'))
    part.disabled = true;
  deliver(outbox, {
    trying: (tries) => {
      memory.write({ ...memory.read(), outbox: { ...outbox, tries } });
      say(status, (tries === 1 && status?.dataset['sending']) || outbox.waiting);
    },
    waiting: () => say(status, outbox.waiting),
    done: (page, tries) => {
      const { sent } = memory.read();
      memory.write(sent ? { sent } : {});
      showPage(page);
      begin(tries);
    },
  });
}

/** Announced once: the same words again would be read aloud at every try (E11.10). */
function say(status: HTMLElement | null, text: string): void {
  if (status && status.textContent !== text) status.textContent = text;
}
