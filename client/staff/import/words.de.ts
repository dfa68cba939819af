/** Holds the words of the page "Import courses", in German. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './words.ts';

export const { differenceWords, importPageWords }: Spoken<typeof english> = {
  importPageWords: {
    title: 'Kurse importieren',
    lead: 'Holen Sie Kurse und die Menschen, die sie lehren, aus einer Datei Ihres Campus-Systems. Sie sehen zuerst, was sie ändert, und nichts wird importiert, bevor Sie es sagen.',
    fileTitle: 'Die Datei',
    fileAbout: 'Eine CSV-Datei in UTF-8 mit einer Zeile je Kurs, höchstens {most} Zeilen und {mb} MB.',
    file: 'CSV-Datei auswählen',
    fileHint: 'Sie können sie auch hierher ziehen.',
    template: 'Vorlage herunterladen',
    tooLarge: 'Diese Datei ist größer als {mb} MB. Teilen Sie sie in mehrere Dateien.',
    comparing: 'Die Datei wird mit dem Bestand verglichen …',
    columnsTitle: 'Was die Spalten bedeuten',
    columns: {
      external_id: 'Die Kennung des Kurses in Ihrem eigenen System. Sie ist nötig und bezeichnet den Kurs für immer.',
      name: 'Der Name des Kurses.',
      size: 'Wie viele Studierende antworten könnten.',
      zone: 'Die Zeitzone, zum Beispiel Europe/Stockholm. Ein neuer Kurs ohne Angabe bekommt die der meisten Kurse hier.',
      language: 'Die Sprache der Studierenden, zum Beispiel sv. Ein neuer Kurs ohne Angabe ist auf Englisch.',
      lead_email: 'Die E-Mail-Adresse der Kursleitung.',
      lead_name: 'Der Name dazu. Er ist nötig für alle, die hier neu sind.',
      co_teachers: 'Weitere Personen: Adressen, oder Namen mit einer Adresse dahinter, mit Kommas dazwischen.',
      programme: 'Der Studiengang, der den Kurs zählt. Gibt es ihn noch nicht, wird er angelegt.',
      term: 'Das Semester, in dem er es tut. Es muss schon da sein.',
      archived: 'yes oder no.',
    },
    rules: [
      'Die Spalten dürfen in beliebiger Reihenfolge stehen. Andere bleiben unbeachtet.',
      'Eine leere Zelle ändert nichts, und ein Kurs, den die Datei nicht nennt, bleibt, wie er ist.',
      'Eine Datei nimmt nie eine Rolle weg. Eine weitere Leitung leitet den Kurs neben der jetzigen.',
      'Eine geplante oder offene Umfrage behält Namen, Größe und Zeitzone, mit denen sie angelegt wurde.',
    ],
  },
  differenceWords: {
    toPeople: 'Zu „Personen und Rollen“',
    refusedFile:
      'Aus dieser Datei lässt sich so nichts importieren. Korrigieren Sie sie und wählen Sie sie noch einmal aus.',
    title: 'Was diese Datei ändert',
    counts: {
      new: 'Neue Kurse',
      changed: 'Geänderte Kurse',
      archived: 'Archivierte Kurse',
      restored: 'Zurückgeholte Kurse',
      unchanged: 'Unveränderte Kurse',
      people: 'Neue Personen',
      roles: 'Neue Rollen',
      refused: 'Abgelehnte Zeilen',
    },
    nothing: 'All das ist schon hier. Es gibt nichts zu importieren.',
    refused:
      'Nichts kann importiert werden, bis diese Zeilen stimmen. Berichtigen Sie sie in der Datei und wählen Sie sie noch einmal.',
    place: 'Zeile {row}, {column}',
    row: 'Zeile {row}',
    wholeFile: 'Die ganze Datei',
    ignored: 'Diese Spalten bedeuten hier nichts und bleiben unbeachtet: {names}',
    programmes: 'Neue Studiengänge: {names}',
    peopleAbout:
      'Sie gehören sofort zum Personal, mit diesen Rollen. Sie kommen auf den Wegen herein, die Ihre Hochschule eingeschaltet hat, oder über einen Link, den Sie auf der Seite „Personen und Rollen“ für sie machen.',
    fields: {
      name: 'Name',
      size: 'Studierende, die antworten könnten',
      enrolled: 'Eingeschriebene Studierende',
      zone: 'Zeitzone',
      language: 'Sprache',
      archived: 'Archiviert',
    },
    yes: 'ja',
    no: 'nein',
    none: 'nichts',
    was: '{was} → {now}',
    counted: 'Studiengang und Semester',
    beside: '{names} behält diese Rolle',
    more: 'Mehr zeigen (noch verborgen: {n})',
    import: 'Diese Datei importieren',
    changed:
      'Inzwischen hat jemand etwas geändert. Das ändert die Datei jetzt. Lesen Sie es und drücken Sie noch einmal.',
    done: 'Importiert. Das wurde geändert.',
  },
};
