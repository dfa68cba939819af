/** The form while it is filled in: its own key, the draft, one question about blanks, then the outbox. */
import { askAboutBlanks } from './blanks.ts';
import { dispatch, outboxOf, type StudentPage } from './dispatch.ts';

export function holdForm(page: StudentPage): void {
  const { main, memory } = page;
  const form = main.querySelector<HTMLFormElement>('#answers');
  if (!form) return;
  const choices = [...form.querySelectorAll<HTMLInputElement>('.choice input')];
  const key = main.querySelector<HTMLInputElement>('[name=key]');
  // The server's key was on the network once already (E4.2). But whoever answered before this script came may have pressed
  // Send too: that may still be on its way, and would count besides one under another key.
  if (key && !choices.some(({ checked }) => checked)) key.value = newKey();
  const { draft, outbox } = memory.read();
  for (const i of draft ?? []) choices[i]?.click();
  if (outbox) return dispatch(page, outbox);
  form.addEventListener('change', () =>
    memory.write({ draft: choices.flatMap(({ checked }, i) => (checked ? [i] : [])) }),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!askAboutBlanks(form)) dispatch(page, outboxOf(form));
  });
}

const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
