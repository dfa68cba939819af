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
    externalIdTaken: 'Ein anderer Kurs hat diese Kennung schon. Jeder Kurs hat seine eigene.',
    examsOutside: 'Prüfungswochen liegen im Semester: {from} bis {to}.',
    idMissing: 'In Zeile {row} steht keine Kennung. Tragen Sie sie ein, oder löschen Sie die Zeile.',
    idTooLong: 'Die Kennung in Zeile {row} ist länger als die {most} Zeichen, die eine Plattform senden darf.',
    idUnreadable:
      'Zeile {row} enthält Zeichen, die in keiner Kennung vorkommen. Speichern Sie die Liste als reinen Text oder als CSV in UTF-8, und versuchen Sie es noch einmal.',
    listTooShort:
      'Studierende auf der Liste: {n}. Es braucht mindestens {least}, weil Ergebnisse erst ab {k} erscheinen und einige nicht antworten werden.',
    listTooLong:
      'Studierende auf der Liste: {n}. Diese Umfrage ist für {most}. Kürzen Sie die Liste, oder ändern Sie die Zahl der Studierenden in den Einstellungen des Kurses, und planen Sie die Umfrage neu.',
    listTooLarge:
      'Studierende auf der Liste: {n}. Eine Liste fasst höchstens {most}. Ohne Liste können alle einmal antworten, die Ihre Lernplattform als Studierende des Kurses schickt.',
    listBesideCodes:
      'Diese Umfrage hat auch gedruckte Codes, deshalb nimmt sie keine Liste: Wer die Codes hat und die Liste auswählt, könnte herausfinden, was eine einzelne Person geantwortet hat. Planen Sie sie ohne gedruckte Codes, wenn Sie eine Liste brauchen.',
    notConnected:
      'Der Kurs ist jetzt nicht mit dieser Lernplattform verbunden. Wählen Sie eine andere, oder laden Sie die Seite neu.',
  },
};
