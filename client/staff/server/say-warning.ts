/** Words what speaks against asking again, in the language of the staff pages (E3.9a, E8.4). */
import type { Warning } from '../../../schema/contract/warning.ts';
import { fillFacts } from '../../../schema/languages/facts.ts';
import { warningWords } from '../../../schema/languages/staff/warnings.ts';
import { staffDates } from './language.ts';

/** @returns the sentence as the server worded it, if we do not know it */
export function sayWarning({ sentence, facts, says }: Warning): string {
  const text = (warningWords as Readonly<Record<string, string | undefined>>)[sentence];
  return text === undefined ? says : fillFacts(text, facts, staffDates);
}
