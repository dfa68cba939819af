/**
 * Sends mail by the `send_email` binding of Cloudflare (H4.1). Cloudflare makes the Message-ID itself and takes no other, so ours
 * stands in a header of our own (docs/decisions/0083).
 */
import { headersOf, parseSender, type Delivery, type MailPort, type Sender } from './mail.ts';

/** What we need of the binding (https://developers.cloudflare.com/email-service/api/send-emails/workers-api/). */
export interface EmailBinding {
  send(message: {
    readonly from: { readonly name: string; readonly email: string };
    readonly to: string;
    readonly subject: string;
    readonly text: string;
    readonly html: string;
    readonly headers: Record<string, string>;
  }): Promise<unknown>;
}

/** What mail needs of the bindings (edge-bindings.ts). */
interface Settings {
  readonly EMAIL?: EmailBinding;
  readonly MAIL_FROM?: string;
  readonly PUBLIC_URL?: string;
}

/** An alarm has no request that names the origin, so without PUBLIC_URL no link could be written. */
export interface EdgeMail {
  readonly port: MailPort;
  readonly publicUrl: string;
}

/** @returns null if mail is off: it needs the binding and both variables */
export function edgeMail({ EMAIL, MAIL_FROM = '', PUBLIC_URL = '' }: Settings): EdgeMail | null {
  const from = parseSender(MAIL_FROM);
  if (EMAIL === undefined || from === undefined || PUBLIC_URL === '') return null;
  return { port: edgeMailPort(EMAIL, from), publicUrl: PUBLIC_URL };
}

const NAMELESS = 'Mattering Pulse';

export function edgeMailPort(binding: EmailBinding, { name, address }: Sender): MailPort {
  return {
    send: async ({ messageId, to, subject, text, html, ...letter }) => {
      try {
        await binding.send({
          from: { name: name === '' ? NAMELESS : name, email: address },
          to,
          subject,
          text,
          html,
          headers: { ...headersOf(letter), 'X-Mattering-Pulse-ID': messageId },
        });
        return 'sent';
      } catch (error) {
        return deliveryOf(error);
      }
    },
  };
}

/** Only these are about the address or the message. Everything else is a limit, a setting of the account, or a fault that passes. */
const FOR_GOOD: readonly string[] = [
  'E_RECIPIENT_NOT_ALLOWED',
  'E_RECIPIENT_SUPPRESSED',
  'E_VALIDATION_ERROR',
  'E_CONTENT_TOO_LARGE',
];

const deliveryOf = (error: unknown): Delivery =>
  error instanceof Error && 'code' in error && FOR_GOOD.includes(String(error.code)) ? 'never' : 'later';
