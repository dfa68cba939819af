/** Looks after the form while it is filled in: its own key, the draft, one question about blanks, then the sending. */
import { askAboutBlanks } from './blanks.ts';
import { dispatch, outboxOf, type StudentPage } from './dispatch.ts';

export function holdForm(page: StudentPage): void {
  const { main, memory } = page;
  const form = main.querySelector<HTMLFormElement>('#answers');
  if (!form) return;
  const choices = [...form.querySelectorAll<HTMLInputElement>('.choice input')];
  const key = main.querySelector<HTMLInputElement>('[name=key]');
  const { draft, outbox, fresh } = memory.read();
  // The server's key has been on the network once already (E4.2), so we make a new one. If answers are marked, though,
  // somebody may have pressed Send before this script came: a new key could then count the same answers twice. And
  // after a take-back only the key that came with it may use the code again (R4.3).
  if (key && !choices.some(({ checked }) => checked)) key.value = fresh ?? newKey();
  for (const i of draft ?? []) choices[i]?.click();
  if (outbox) return dispatch(page, outbox);
  form.addEventListener('change', () =>
    memory.write({ ...(fresh && { fresh }), draft: choices.flatMap(({ checked }, i) => (checked ? [i] : [])) }),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!askAboutBlanks(form)) dispatch(page, outboxOf(form));
  });
}

const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
