/** Describes the one port that sends mail (H4.1): over SMTP on Node, and by a binding of Cloudflare at the edge. */

/** A message that is ready to leave. It has two forms of the same text, and nothing that is loaded from elsewhere (H4.2). */
export interface Letter {
  /** The row of the outbox, 32 hex digits. */
  readonly id: string;
  /** The same on each try: `<ID@HOST>`. */
  readonly messageId: string;
  readonly to: string;
  /** The BCP 47 tag of its language. */
  readonly language: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** The address that stops mails of this kind (RFC 8058); null for what is always sent. */
  readonly stop: string | null;
}

/**
 * How a try ended: the server has taken the message; it may take it another time; or it has refused it for good, as with a
 * status of 5xx about the address or the message.
 */
export type Delivery = 'sent' | 'later' | 'never';

export interface MailPort {
  /** Sends one message, within a minute. It never throws. */
  readonly send: (letter: Letter) => Promise<Delivery>;
}

/** Who mails come from. */
export interface Sender {
  readonly address: string;
  /** Empty if only an address is set. */
  readonly name: string;
}

/** Reads `pulse@example.org` or `Mattering Pulse <pulse@example.org>`. @returns undefined if it is neither */
export function parseSender(text: string): Sender | undefined {
  const [, quoted = '', inner = text] = /^([^<>]*)<([^<>]*)>$/.exec(text.trim()) ?? [];
  const [address, name] = [inner.trim(), quoted.trim().replace(/^"(.*)"$/, '$1')];
  // Line ends would begin another header.
  const isAddress = address.length <= 254 && /^[^\s@<>"(),:;\\[\]]+@[^\s@<>"(),:;\\[\]]+$/.test(address);
  return isAddress && !/[\r\n"\\]/.test(name) ? { address, name } : undefined;
}

/** The headers that every mail has besides those of its form. */
export const headersOf = ({ language, stop }: Pick<Letter, 'language' | 'stop'>): Readonly<Record<string, string>> => ({
  'Content-Language': language,
  // Nobody's absence note answers it (RFC 3834).
  'Auto-Submitted': 'auto-generated',
  // One click is only allowed over https (RFC 8058, section 3.1). The text of the mail has the address in any case.
  ...(stop?.startsWith('https:') === true && {
    'List-Unsubscribe': `<${stop}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  }),
});
