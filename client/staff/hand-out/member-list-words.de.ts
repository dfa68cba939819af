/** Holds what staff read where they limit a planned pulse to a list of students, in German. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './member-list-words.ts';

export const { memberListWords }: Spoken<typeof english> = {
  memberListWords: {
    title: 'Nur Studierende auf einer Liste',
    lead: 'Ohne Liste können alle einmal antworten, die Ihre Lernplattform als Studierende des Kurses schickt. Mit einer Liste können es nur die, die darauf stehen. Nennen Sie den ganzen Kurs: Ergebnisse von wenigen ausgewählten Studierenden würden von diesen wenigen erzählen.',
    none: 'Es gibt jetzt keine Liste.',
    listed: {
      one: '1 Person steht auf der Liste. Bis zum Ende der Umfrage bewahren wir nur Hashes auf.',
      other: '{n} Studierende stehen auf der Liste. Bis zum Ende der Umfrage bewahren wir nur Hashes auf.',
    },
    besideCodes:
      'Diese Umfrage hat auch gedruckte Codes, deshalb nimmt sie keine Liste: Wer die Codes hat und die Liste auswählt, könnte herausfinden, was eine einzelne Person geantwortet hat. Planen Sie sie ohne gedruckte Codes, wenn Sie eine Liste brauchen.',
    notConnected:
      'Der Kurs ist mit keiner Lernplattform verbunden, also könnte niemand sagen, wer auf einer Liste steht. Auf der Seite des Kurses finden Sie, wie er verbunden wird.',
    platform: 'Von welcher Plattform sind die Studierenden?',
    platformHint: 'Eine Liste gilt für eine Plattform. Wer von einer anderen kommt, könnte nicht antworten.',
    which:
      'Gemeint sind die Kennungen, die die Plattform als „sub“ sendet, wenn jemand die Aktivität öffnet. Es sind keine Namen, Matrikelnummern oder E-Mail-Adressen.',
    whichBy: [
      'Moodle: die Zahl nach „id=“ in der Adresse des Profils.',
      'Canvas: die LTI-User-ID mit 36 Zeichen. Wer Canvas administriert, kann sie nachsehen.',
      'Brightspace, Blackboard und andere: Fragen Sie, wer die Plattform administriert.',
    ],
    ids: 'Kennungen der Studierenden',
    idsHint: 'Eine pro Zeile. Wer zweimal genannt ist, zählt einmal.',
    file: 'Oder aus einer Datei lesen',
    fileHint: 'Eine Textdatei oder CSV. Bei mehreren Spalten stehen die Kennungen unter der Überschrift „sub“.',
    fileTooLarge: 'Diese Datei ist größer als {kb} KB. Speichern Sie nur die Spalte mit den Kennungen.',
    empty: 'Fügen Sie die Kennungen ein, oder wählen Sie eine Datei.',
    columns:
      'Es gibt mehrere Spalten. Geben Sie der mit den Kennungen die Überschrift „sub“, oder fügen Sie nur diese Spalte ein.',
    quotes:
      'In Zeile {row} beginnt ein Anführungszeichen, das nicht geschlossen wird. Entfernen Sie es, und versuchen Sie es noch einmal.',
    give: 'Diese Liste verwenden',
    replace: 'Liste ersetzen',
    again:
      'Die Liste kann geändert werden, bis die Umfrage beginnt. Wenn Sie mehr als die Zeiten der Umfrage ändern, geben Sie die Liste noch einmal an.',
    drop: 'Liste entfernen',
    dropTitle: 'Die Liste entfernen?',
    dropText: 'Dann können alle einmal antworten, die Ihre Lernplattform als Studierende des Kurses schickt.',
    dropYes: 'Entfernen',
    dropNo: 'Behalten',
  },
};
