/** Holds the sentences beside numbers wherever staff read them, in German. */
import type { Spoken } from '../fill.ts';
import type * as english from './caveats.ts';

export const { caveatWords }: Spoken<typeof english> = {
  caveatWords: {
    status:
      'Dieser Fragebogen ist neu und nicht validiert. Beginnen Sie damit ein Gespräch, messen Sie damit keine Menschen.',
    answersNotPeople: 'Diese Zahlen zählen Rückmeldungen, nicht Personen: Wer den Link hat, kann mehrmals antworten.',
    fewTakenBack: 'Weniger als 5 Rückmeldungen wurden zurückgenommen.',
  },
};
