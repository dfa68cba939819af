/** Writes the name of a role as it stands within a sentence: small, but in German, where every noun has a capital letter. */
import type { Grant } from '../../../schema/contract/grants.ts';
import { spoken, STAFF_LOCALE } from '../server/language.ts';
import { roleNames } from './words.ts';

export function roleInSentence(role: Grant['role']): string {
  return spoken === 'de' ? roleNames[role] : roleNames[role].toLocaleLowerCase(STAFF_LOCALE);
}
