/** Holds the sentences that say what is wrong with a planned act, with "You said, we did" or with exam weeks, in German. */
import type { Spoken } from '../fill.ts';
import type * as english from './unfit.ts';

export const { unfitWords }: Spoken<typeof english> = {
  unfitWords: {
    actTitle: 'Geben Sie der Maßnahme einen Namen, damit andere wissen, was gemeint ist.',
    owner: 'Wählen Sie, wer es tut: die Lehrperson, die Kursleitung, der Studiengang oder die Hochschule.',
    studentsOwnNothing:
      'Studierende sind nie für eine Maßnahme verantwortlich: Wählen Sie eine Rolle unter den Beschäftigten, die sie übernimmt oder an die sie weitergegeben wird.',
    dueDay: 'Wählen Sie den Tag, bis zu dem es getan ist.',
    duePast: 'Dieser Tag ist vorbei. Wählen Sie einen späteren.',
    dueTooFar: 'Wählen Sie einen Tag innerhalb eines Jahres.',
    doneDay: 'Geben Sie an, an welchem Tag es getan wurde.',
    doneInFuture: 'Dieser Tag kommt erst noch. Markieren Sie die Maßnahme als erledigt, wenn sie es ist.',
    beforeClosing: 'Dieser Tag liegt vor dem Ende der Umfrage. Wählen Sie einen späteren.',
    passedTo: 'Geben Sie an, an welche Rolle sie weitergegeben wird, zum Beispiel: Leitung der Stundenplanung.',
    nothingPromised: 'Schreiben Sie, was Sie jetzt tun, oder weiter unten, was Sie nicht tun können und warum.',
    why: 'Schreiben Sie, warum es nicht geht.',
    cannot: 'Schreiben Sie, was Sie nicht tun können.',
    promise: 'Schreiben Sie, was Sie tun.',
    promiseDay: 'Geben Sie an, bis wann: Ein Versprechen ohne Datum ist keines.',
    notInResults: 'Wählen Sie eine Frage, zu der diese Umfrage etwas veröffentlicht hat.',
    examsOutside: 'Prüfungswochen liegen im Semester: {from} bis {to}.',
  },
};
