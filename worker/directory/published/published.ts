/**
 * Makes the room of what is published: the ledger, and the deletion of results that are no longer kept (R3.7, R3.9).
 */
import type { Mail } from '../mail/mail.ts';
import type { Foundation } from '../record/foundation.ts';
import { ledgerIn } from './ledger.ts';
import { retentionIn } from './retention.ts';

export type Published = ReturnType<typeof publishedIn>;

export function publishedIn(foundation: Foundation, mail: Pick<Mail, 'tellNews'>) {
  const { forgetChecked, ...ledger } = ledgerIn(foundation, mail);
  return { ...ledger, ...retentionIn(foundation, forgetChecked) };
}
