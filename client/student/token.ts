/**
 * Looks after the form of a pulse with a roster: shows the key in words, and gets a token before the answers are sent
 * (E3.10, lms.md section 8). It is a file of its own, which only such a page loads, so it shares no module with the other
 * script: what it needs of that comes as `tools`.
 */
import type { StudentPage } from './dispatch.ts';
import type { Outbox } from './memory.ts';
import { stamperOf, type Stamped, type Stamper } from './stamp.ts';

interface Tools {
  readonly dispatch: (page: StudentPage, outbox: Outbox) => void;
  readonly freeze: (main: HTMLElement, frozen: boolean) => void;
}

/** The ticket of the launch. It is kept in this page's memory only, also when the language changes (L8.4). */
let ticket: string | undefined;
let stamper: Promise<Stamper> | undefined;

const LONGEST_WAIT_MS = 20_000;

/** @returns what sends the answers: with a token if this page can have one, otherwise as they are, perhaps with a code */
export function hold(page: StudentPage, tools: Tools): (outbox: Outbox) => void {
  const { main, memory } = page;
  ticket = main.dataset['ticket'] ?? ticket;
  // Whoever has a ticket, or a token after a take-back, needs no printed code.
  if (ticket !== undefined || memory.read().token !== undefined) letIn(main);
  // If the key cannot be had now, whoever sends reads so. A printed code works without.
  keyOf(main).then(
    (key) => compare(main, key),
    () => undefined,
  );
  return (outbox) => void send(page, outbox, tools);
}

async function send(page: StudentPage, outbox: Outbox, { dispatch, freeze }: Tools): Promise<void> {
  const { main, memory } = page;
  const kept = memory.read().token;
  if (kept !== undefined) return dispatch(page, withToken(outbox, kept));
  // A code spends no ticket.
  if (ticket === undefined || main.querySelector<HTMLInputElement>('#slip')?.value) return dispatch(page, outbox);
  const status = main.querySelector('output');
  const say = (what: string): void => {
    if (status) status.textContent = status.dataset[what] ?? '';
  };
  // The form stays where it is: a page that says so would know nothing of the ticket.
  if (!main.querySelector(':checked')) return say('nothing');
  // Another language would be another page, which knows nothing of the slip: this also takes that choice away.
  freeze(main, true);
  say('stamping');
  const stamped = await stampedFor(main, ticket);
  switch (stamped.kind) {
    case 'token': {
      const frozen = withToken(withOwnKey(outbox), stamped.token);
      ticket = undefined;
      // From now on a reload sends the same answers with the same token, if this browser remembers anything.
      memory.write({ ...memory.read(), token: stamped.token, outbox: frozen });
      setTimeout(() => dispatch(page, frozen), LONGEST_WAIT_MS * chance());
      return;
    }
    case 'closed':
      return location.replace(outbox.address);
    case 'cannot':
    case 'elsewhere':
    case 'tooOld':
      freeze(main, false);
      say(stamped.kind);
      // A printed code would still do.
      delete main.dataset['letIn'];
  }
}

async function stampedFor(main: HTMLElement, mine: string): Promise<Stamped> {
  try {
    return await (await keyOf(main)).stamp(mine);
  } catch {
    return { kind: 'cannot' };
  }
}

const withToken = (outbox: Outbox, token: string): Outbox => ({ ...outbox, body: `${outbox.body}&token=${token}` });

/**
 * The server made the key of this page in the request that named the student, and it stays if answers were marked before a script
 * came. Nothing of that request may come with the answers (L8.8). Nothing was sent with this token yet, so nothing counts twice.
 */
export const withOwnKey = (outbox: Outbox): Outbox => ({
  ...outbox,
  body: outbox.body.replace(/(^|&)key=[^&]*/, (_, before: string) => `${before}key=${newKey()}`),
});

const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

const chance = (): number => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32;

/** What failed is tried anew the next time. */
function keyOf({ dataset: { code = '', pulse = '' } }: HTMLElement): Promise<Stamper> {
  stamper ??= stamperOf(code, pulse).catch((error: unknown) => {
    stamper = undefined;
    throw error;
  });
  return stamper;
}

function letIn(main: HTMLElement): void {
  main.dataset['letIn'] = '';
  delete main.dataset['ticket'];
  main.querySelector('.reserve')?.setAttribute('open', '');
}

/** Shows the words of the key, unless the screen in the room has another key than this page was given (W14). */
function compare(main: HTMLElement, { fragment, words }: Stamper): void {
  const scanned = /^#([\w-]{22})$/.exec(location.hash)?.[1];
  if (scanned !== undefined && scanned !== fragment) return stop(main);
  const shown = main.querySelector<HTMLElement>('.key-words');
  const text = shown?.querySelector('b');
  if (text) text.textContent = words;
  if (shown) shown.hidden = false;
}

function stop(main: HTMLElement): void {
  const text = main.querySelector<HTMLTemplateElement>('#stop');
  const support = main.querySelector('#support');
  if (!text || !support) return;
  main.textContent = '';
  main.appendChild(text.content);
  main.appendChild(support);
}
