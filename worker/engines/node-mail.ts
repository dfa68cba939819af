/** Sends mail over SMTP (H4.1). The package that does it is loaded when the first message leaves. */
import { isIP } from 'node:net';
import { fail, ok, type Result } from '../../schema/result.ts';
import { headersOf, parseSender, type Delivery, type Letter, type MailPort, type Sender } from './mail.ts';

/** A server for mail, as SMTP_URL names it. */
export interface MailSettings {
  readonly from: Sender;
  readonly host: string;
  readonly port: number;
  readonly user: string | null;
  readonly password: string;
  /**
   * `at-once`: TLS from the first byte. `required`: STARTTLS, and a server that refuses it gets no message. `none`: plain text,
   * to this machine, or because the address says so.
   */
  readonly tls: 'at-once' | 'required' | 'none';
}

/** A server that does not answer must not hold a message for longer than it is claimed (directory/mail/outbox.ts). */
const CONNECT_MS = 10_000;
const SILENT_MS = 20_000;

/** @returns null if both are empty: then there is no mail */
export function parseMailSettings(url: string, from: string): Result<MailSettings | null, string> {
  if (url === '' && from === '') return ok(null);
  if (url === '') return fail('SMTP_URL must be set too if MAIL_FROM is set, or no mail can leave.');
  const sender = parseSender(from);
  if (sender === undefined)
    return fail(
      `MAIL_FROM must be an address such as pulse@example.org or "Mattering Pulse <pulse@example.org>", not "${from}".`,
    );
  const server = parseServer(url);
  // The address may hold a password, so the sentence does not repeat it.
  return server === undefined
    ? fail(
        'SMTP_URL must be an address such as smtps://user:password@mail.example.org or smtp://mail.example.org:587, with nothing after the port but ?starttls=always or ?starttls=never.',
      )
    : ok({ from: sender, ...server });
}

function parseServer(text: string): Omit<MailSettings, 'from'> | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^smtps?:$/.test(url.protocol) || url.hostname === '') return undefined;
  const { protocol, username, searchParams, pathname, hash } = url;
  if (!['', '/'].includes(pathname) || hash !== '') return undefined;
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
  const [first, ...others] = [...searchParams];
  const startTls = first === undefined ? '' : first[0] === 'starttls' ? first[1] : undefined;
  if (others.length > 0 || startTls === undefined || !['', 'always', 'never'].includes(startTls)) return undefined;
  const isTls = protocol === 'smtps:';
  if (isTls && startTls !== '') return undefined;
  const tls = isTls ? 'at-once' : startTls === 'never' || (startTls === '' && isLoopback(host)) ? 'none' : 'required';
  const port =
    url.port === '' ? { 'at-once': 465, required: 587, none: isLoopback(host) ? 25 : 587 }[tls] : Number(url.port);
  try {
    const user = username === '' ? null : decodeURIComponent(username);
    return { host, port, user, password: decodeURIComponent(url.password), tls };
  } catch {
    return undefined;
  }
}

/** Nobody can listen in between two programs of one machine. */
const isLoopback = (host: string): boolean =>
  host.toLowerCase() === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));

async function openTransport({ host, port, user, password, tls }: MailSettings) {
  const { createTransport } = await import('nodemailer');
  return createTransport({
    host,
    port,
    secure: tls === 'at-once',
    requireTLS: tls === 'required',
    ignoreTLS: tls === 'none',
    ...(user !== null && { auth: { user, pass: password } }),
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    socketTimeout: SILENT_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}

/** Asks the server for mail whether it would take a message from us. @returns what it said instead; null if it would */
export async function mailTrouble(settings: MailSettings): Promise<string | null> {
  const transport = await openTransport(settings);
  try {
    await transport.verify();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    transport.close();
  }
}

export function nodeMail(settings: MailSettings, now: () => number): MailPort {
  const { from } = settings;
  const open = () => openTransport(settings);
  let transport: ReturnType<typeof open> | undefined;
  return {
    send: async (letter) => {
      try {
        transport ??= open();
        await (await transport).sendMail(messageOf(letter, from, now()));
        return 'sent';
      } catch (error) {
        return deliveryOf(error);
      }
    },
  };
}

const messageOf = ({ messageId, to, subject, text, html, ...letter }: Letter, from: Sender, nowMs: number) => ({
  from,
  // An address is never read as a list of addresses.
  to: { name: '', address: to },
  subject,
  text,
  html,
  messageId,
  date: new Date(nowMs),
  headers: headersOf(letter),
});

/**
 * Tells a refusal of this message for good from everything else. A server that does not know our password, or has no TLS, has
 * refused the message of nobody: an operator can mend that, and the message waits (RFC 5321, 4.2.1).
 */
export function deliveryOf(error: unknown): Delivery {
  if (!(error instanceof Error)) return 'later';
  const { code, responseCode } = error as Error & { readonly code?: unknown; readonly responseCode?: unknown };
  const isAboutMessage = code === 'EENVELOPE' || code === 'EMESSAGE';
  return isAboutMessage && typeof responseCode === 'number' && responseCode >= 500 ? 'never' : 'later';
}
