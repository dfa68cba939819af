/** Looks after the form while it is filled in: its own key, the draft, one question about blanks, then the sending. */
import { askAboutBlanks } from './blanks.ts';
import { dispatch, freeze, outboxOf, type StudentPage } from './dispatch.ts';
import type { Outbox } from './memory.ts';
import { takeSlip } from './slip.ts';
import type { hold } from './token.ts';

export function holdForm(page: StudentPage): void {
  const { main, memory } = page;
  const form = main.querySelector<HTMLFormElement>('#answers');
  if (!form) return;
  const choices = [...form.querySelectorAll<HTMLInputElement>('.choice input')];
  const key = main.querySelector<HTMLInputElement>('[name=key]');
  const slip = form.querySelector<HTMLInputElement>('#slip');
  const { draft, outbox, fresh, token, slip: typed } = memory.read();
  const sender = senderOf(page);
  // The server's key has been on the network once already (E4.2), so we make a new one. If answers are marked, though,
  // somebody may have pressed Send before this script came: a new key could then count the same answers twice. And
  // after a take-back only the key that came with it may use the code again (R4.3).
  if (key && !choices.some(({ checked }) => checked)) key.value = fresh ?? newKey();
  for (const i of draft ?? []) choices[i]?.click();
  if (outbox) return dispatch(page, outbox);
  const remember = (): void =>
    memory.write({
      ...(fresh && { fresh }),
      ...(token && { token }),
      ...(slip && slip.value && { slip: slip.value }),
      draft: choices.flatMap(({ checked }, i) => (checked ? [i] : [])),
    });
  if (slip && typed && !slip.value) slip.value = typed;
  if (slip && takeSlip(slip)) remember();
  for (const event of ['change', 'input']) form.addEventListener(event, remember);
  form.addEventListener('submit', (event) => {
    if (askAboutBlanks(form)) return event.preventDefault();
    // If something fails up to here, the browser sends the form by itself.
    const frozen = outboxOf(form);
    event.preventDefault();
    if (sender) void sender.then((send) => send(frozen));
    else dispatch(page, frozen);
  });
}

/** Loads what gets tokens, on pages of a pulse with a roster only (E3.2). A printed code works without it. */
function senderOf(page: StudentPage): Promise<(outbox: Outbox) => void> | undefined {
  const script = page.main.dataset['stamp'];
  if (!script) return undefined;
  return (import(/* @vite-ignore */ script) as Promise<{ hold: typeof hold }>).then(
    (token) => token.hold(page, { dispatch, freeze }),
    () => (outbox) => dispatch(page, outbox),
  );
}

const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
