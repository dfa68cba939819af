/**
 * Lets the browser send a form by itself, as it would without this script, with the same key and answers (E4.2). It is
 * the way where the script cannot read replies, or where something of it fails.
 */
import { BODY_LENGTH, type Outbox } from './memory.ts';

/** In a frame whose sandbox takes away its origin, every reply to `fetch` is refused to us. */
export const mustSendNatively = (): boolean => self.origin === 'null';

export function sendNatively({ address, body }: Pick<Outbox, 'address' | 'body'>): void {
  const form = document.createElement('form');
  form.method = 'post';
  form.action = address;
  const add = (name: string, value: string): void => {
    const input = document.createElement('input');
    input.type = 'hidden';
    input.name = name;
    input.value = value;
    form.appendChild(input);
  };
  new URLSearchParams(body).forEach((value, name) => add(name, value));
  // This message has the length of all others (privacy.md R4.1). The server leaves alone what it does not know.
  add('pad', '.'.repeat(Math.max(0, BODY_LENGTH - body.length - '&pad='.length)));
  document.body.appendChild(form);
  // A field may be called "submit".
  HTMLFormElement.prototype.submit.call(form);
}
