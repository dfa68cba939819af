/** The form while it is filled in: its own key, the draft, one question about blanks, then the outbox. */
import { askAboutBlanks } from './blanks.ts';
import type { Memory } from './memory.ts';
import { deliver } from './outbox.ts';
import { showPage } from './show-page.ts';

/** @param begin starts anew on the page that the reply brought */
export function holdForm(main: HTMLElement, memory: Memory, begin: (tries: number) => void): void {
  const form = main.querySelector<HTMLFormElement>('#answers');
  const status = main.querySelector<HTMLElement>('#status');
  if (!form || !status) return;
  const choices = [...form.querySelectorAll<HTMLInputElement>('.choice input')];
  const { draft, outbox } = memory.read();
  for (const i of draft ?? []) choices[i]?.click();
  form.addEventListener('change', () => memory.write({ draft: choices.flatMap(({ checked }, i) => (checked ? [i] : [])) }));

  const dispatch = (body: string, triesBefore: number): void => {
    // Another language would be another page, and this one is trying to send.
    document.querySelector('nav')?.remove();
    for (const part of form.querySelectorAll<HTMLFieldSetElement | HTMLButtonElement>('fieldset, button')) part.disabled = true;
    deliver({ address: form.action, body, triesBefore }, {
      trying: (tries) => {
        memory.write({ ...memory.read(), outbox: { body, tries } });
        say(status, tries === 1 ? 'sending' : 'waiting');
      },
      waiting: () => say(status, 'waiting'),
      done: (page, tries) => {
        memory.write({});
        showPage(page);
        begin(tries);
      },
    });
  };

  // A reload in the middle of sending repeats the same submission (E4.4).
  if (outbox) return dispatch(outbox.body, outbox.tries);
  const key = main.querySelector<HTMLInputElement>('[name=key]');
  // The server's key was on the network once already (E4.2).
  if (key) key.value = newKey();
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (askAboutBlanks(form)) return;
    dispatch(new URLSearchParams(new FormData(form) as never).toString(), 0);
  });
}

const newKey = (): string => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Announced once: the same words again would be read aloud at every try. */
function say(status: HTMLElement, what: 'sending' | 'waiting'): void {
  const text = status.dataset[what] ?? '';
  if (status.textContent !== text) status.textContent = text;
}
