/** Holds the sentences that say why a row of an import is refused, in German. */
import type { Spoken } from '../fill.ts';
import type * as english from './import.ts';

export const { importWords }: Spoken<typeof english> = {
  importWords: {
    notUtf8:
      'Diese Datei ist nicht in UTF-8 geschrieben. Speichern Sie sie als „CSV UTF-8“ und wählen Sie sie noch einmal.',
    empty: 'Diese Datei enthält keine Zeilen. Fügen Sie unter den Überschriften eine Zeile hinzu.',
    quotes:
      'Hier wird ein Anführungszeichen geöffnet und nie geschlossen, oder es steht mitten in einer Zelle. Vielleicht wurde die Datei abgeschnitten: Exportieren Sie sie noch einmal.',
    noIdColumn:
      'In der ersten Zeile fehlt die Überschrift „external_id“. Ergänzen Sie diese Spalte; die Vorlage zeigt alle Überschriften.',
    columnTwice: 'Die Überschrift „{heading}“ steht zweimal da. Behalten Sie eine der beiden Spalten.',
    tooManyRows: 'Eine Datei darf höchstens {most} Zeilen haben. Teilen Sie sie in mehrere Dateien.',
    halfRow:
      'Diese Zeile hat {n} Zellen, es gibt aber {of} Überschriften. Ergänzen oder entfernen Sie die Zeile; vielleicht wurde die Datei abgeschnitten.',
    formula: 'Diese Zelle beginnt wie eine Formel (=, +, - oder @). Schreiben Sie den Text ohne dieses Zeichen.',
    tooLong: 'Das ist länger als {most} Zeichen. Kürzen Sie es.',
    idMissing: 'Die Zeile nennt keinen Kurs. Tragen Sie die Kennung aus Ihrem eigenen System ein.',
    idTwice: 'Zeile {other} hat dieselbe Kennung. Behalten Sie eine der beiden Zeilen.',
    twoLeads:
      'In einer Datei hat ein Kurs eine Leitung. Behalten Sie eine Adresse und schreiben Sie die übrigen in co_teachers.',
    leadsDiffer:
      'Zeile {other} nennt für diesen Kurs eine andere Leitung. Behalten Sie eine Zeile und schreiben Sie weitere Personen in co_teachers.',
    size: 'Schreiben Sie, wie viele Studierende antworten könnten: eine ganze Zahl von 1 bis 100000.',
    zone: 'Diese Zeitzone gibt es nicht. Schreiben Sie zum Beispiel Europe/Stockholm.',
    language: 'Diese Sprache gibt es hier nicht. Schreiben Sie eine von: {tags}.',
    address: 'Das ist keine E-Mail-Adresse. Schreiben Sie zum Beispiel ada@example.org.',
    coTeachers:
      'Schreiben Sie Adressen, oder Namen mit einer Adresse dahinter, zum Beispiel: Ada Moss <ada@example.org>, cy@example.org.',
    leadWithoutAddress:
      'Ein Name allein bezeichnet niemanden. Schreiben Sie die Adresse in lead_email oder leeren Sie diese Zelle.',
    placeHalf: 'Studiengang und Semester gehören zusammen. Füllen Sie beide Zellen aus oder keine.',
    archived: 'Schreiben Sie yes oder no.',
    nameNeeded: 'Dieser Kurs ist neu. Schreiben Sie seinen Namen.',
    sizeNeeded: 'Dieser Kurs ist neu. Schreiben Sie, wie viele Studierende antworten könnten.',
    zoneNeeded:
      'Dieser Kurs ist neu, und hier hat noch kein Kurs eine übliche Zeitzone. Schreiben Sie zum Beispiel Europe/Stockholm.',
    personUnknown: 'Niemand hier hat die Adresse {address}. Schreiben Sie auch den Namen dieser Person.',
    termUnknown:
      'Es gibt kein Semester mit diesem Namen. Legen Sie es zuerst auf der Seite „Studiengänge“ an, denn ein Semester hat Tage.',
    nameTwice:
      'Mehrere tragen hier diesen Namen, und niemand kann sagen, welches gemeint ist. Geben Sie ihnen zuerst verschiedene Namen.',
    running:
      'Die Umfrage {code} dieses Kurses ist geplant, offen oder nicht abgeschlossen. Beenden oder verwerfen Sie sie zuerst, oder archivieren Sie den Kurs nicht.',
    overseer:
      '{name} verwaltet die Hochschule oder leitet einen Studiengang. Nur die Leitung dieses Kurses kann diese Person dazu einladen.',
    tooClose:
      'Eine Umfrage dieses Kurses liegt zu nah an einer aus einem anderen Kurs von {name}. Warten Sie, bis beide vorbei sind.',
  },
};
