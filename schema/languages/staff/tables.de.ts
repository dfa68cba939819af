/** Holds the words of the tables that staff download, in German. */
import type { Spoken } from '../fill.ts';
import type * as english from './tables.ts';

export const { tableWords }: Spoken<typeof english> = {
  tableWords: {
    results: {
      course: 'Kurs',
      pulse: 'Umfrage',
      group: 'Gruppe',
      item: 'Kennung',
      question: 'Frage',
      sentence: 'Satz',
      answers: 'Antworten',
      lowFrom: 'unten von',
      lowTo: 'unten bis',
      middleFrom: 'Mitte von',
      middleTo: 'Mitte bis',
      highFrom: 'oben von',
      highTo: 'oben bis',
      noAnswer: 'keine Antwort',
      mean: 'Mittelwert',
      meanFrom: 'Mittelwert von',
      meanTo: 'Mittelwert bis',
      perCent: 'Prozent',
      perCentFrom: 'Prozent von',
      perCentTo: 'Prozent bis',
    },
    log: {
      when: 'wann (UTC)',
      who: 'wer',
      action: 'Vorgang',
      what: 'was',
      note: 'Notiz',
    },
    operator: 'wer den Server betreibt',
    unreadable: 'Die Antworten ließen sich nicht öffnen, deshalb wird nichts gezeigt.',
    or: '{before} oder {next}',
  },
};
