/** Holds the words of the tables that staff download, in Swedish. */
import type { Spoken } from '../fill.ts';
import type * as english from './tables.ts';

export const { tableWords }: Spoken<typeof english> = {
  tableWords: {
    results: {
      course: 'kurs',
      pulse: 'enkät',
      group: 'grupp',
      item: 'beteckning',
      question: 'fråga',
      sentence: 'mening',
      answers: 'svar',
      lowFrom: 'låg från',
      lowTo: 'låg till',
      middleFrom: 'mitten från',
      middleTo: 'mitten till',
      highFrom: 'hög från',
      highTo: 'hög till',
      noAnswer: 'inget svar',
      mean: 'medelvärde',
      meanFrom: 'medelvärde från',
      meanTo: 'medelvärde till',
      perCent: 'procent',
      perCentFrom: 'procent från',
      perCentTo: 'procent till',
    },
    log: {
      when: 'när (UTC)',
      who: 'vem',
      action: 'åtgärd',
      what: 'vad',
      note: 'anteckning',
    },
    operator: 'den som driver servern',
    unreadable: 'Svaren kunde inte öppnas, så ingenting visas.',
    or: '{before} eller {next}',
  },
};
