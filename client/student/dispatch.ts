/**
 * Sends a form, says how it goes, and puts the reply in place of the page. A reload goes on with the same sending
 * (E4.1, E4.4).
 */
import type { Memory, Outbox } from './memory.ts';
import { mustSendNatively, sendNatively } from './native.ts';
import { deliver } from './outbox.ts';
import { hideLanguages, showPage } from './show-page.ts';

/** Starts the script again on the page that a reply brought. */
export type Begin = (tries: number) => void;

export interface StudentPage {
  readonly main: HTMLElement;
  readonly memory: Memory;
  readonly begin: Begin;
}

/** Reads what a form of this page sends, before the first try. */
export function outboxOf(form: HTMLFormElement): Outbox {
  const body = new URLSearchParams(new FormData(form) as never).toString();
  return { address: form.action, body, tries: 0, waiting: form.querySelector('output')?.dataset['waiting'] ?? '' };
}

/**
 * While a form is on its way, nothing in it can be changed. Changing the language would replace the page that is trying to send,
 * so that choice goes away.
 */
export function freeze(main: HTMLElement, frozen: boolean): void {
  if (frozen) hideLanguages(true);
  for (const part of main.querySelectorAll<HTMLFieldSetElement | HTMLButtonElement>('fieldset, form button'))
    part.disabled = frozen;
}

export function dispatch({ main, memory, begin }: StudentPage, outbox: Outbox): void {
  if (mustSendNatively()) return sendNatively(outbox);
  const status = main.querySelector('output');
  let said = '';
  // The text is set only when it changes, or a screen reader would read the same words at every try (E11.10). What the
  // page shows meanwhile may be another language's, if the browser translates pages.
  const say = (text: string): void => {
    if (status && said !== text) status.textContent = said = text;
  };
  // What stands around this form also stands around the Sent page, if that comes in the same language and frame.
  const isBrief = main.querySelector<HTMLFormElement>('#answers')?.action === outbox.address;
  deliver(outbox, isBrief, {
    trying: (tries) => {
      memory.write({ ...memory.read(), outbox: { ...outbox, tries } });
      say((tries === 1 && status?.dataset['sending']) || outbox.waiting);
    },
    waiting: () => say(outbox.waiting),
    done: (page, tries) => {
      showPage(page);
      // Only now: whatever fails before leaves everything in place for the next try, with the same key. What was refused
      // is still a draft, and a page that says "Sent" forgets it (E4.3).
      const { outbox: _, ...rest } = memory.read();
      memory.write(rest);
      begin(tries);
    },
    // The answers may be counted already. With the same key they are counted once, and the reply is the Sent page.
    broken: () => sendNatively(outbox),
  });
  // The request is on its way by now, so none of this makes it later (P4).
  freeze(main, true);
}
