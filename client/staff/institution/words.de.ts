/** Holds the words of the page "Institution", and of exam weeks, in German. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './words.ts';

export const { institutionWords }: Spoken<typeof english> = {
  institutionWords: {
    title: 'Hochschule',
    lead: 'Einstellungen für alle Kurse. Sie gelten für neue Umfragen; bei bestehenden bleibt, was den Studierenden gesagt wurde.',
    more: 'Weiteres für die Administration',
    people: 'Personen und Rollen',
    auditLog: 'Protokoll',
    platforms: 'Lernplattformen',
    documents: 'Dokumente',
    aboutTitle: 'Name und Kontakte',
    name: 'Hochschule',
    nameHint: 'Der Name, den die Studierenden kennen.',
    support: 'Wo finden Studierende Unterstützung?',
    supportHint: 'Ein Name und wie man die Stelle erreicht. Sie wird auf jeder Seite für Studierende gezeigt.',
    report: 'Wo können Studierende ein Problem melden?',
    reportHint: 'Jemand, der Nachrichten liest und beantwortet. Es kann dieselbe Stelle sein wie oben.',
    emergency: 'Notrufnummer',
    checkTitle: 'Stimmen diese Kontakte noch?',
    checkNever: 'Noch hat sie niemand bestätigt.',
    checkOld: 'Zuletzt bestätigt am {day}. Bitte prüfen Sie sie wieder: Vielleicht braucht sie heute jemand.',
    checkFresh: 'Bestätigt am {day}. Wir erinnern Sie jedes Jahr daran.',
    check: 'Ja, ich habe sie geprüft',
    checkChanged:
      'Jemand hat die Einstellungen geändert, seit Sie diese Seite geöffnet haben. So lauten die Kontakte jetzt: Bitte sehen Sie sie noch einmal an.',
    privacyTitle: 'Datenschutz',
    leastK: 'Kleinste Gruppe, die eine Umfrage zeigen darf',
    leastKHint:
      '{k} oder mehr, höchstens {most}. Kurse können eine höhere Zahl wählen. Sie kann nie wieder gesenkt werden.',
    retention: 'Jahre, die veröffentlichte Ergebnisse aufbewahrt werden',
    retentionHint:
      'Von 1 bis {most}. Jeden Tag werden ältere Ergebnisse endgültig gelöscht, mit allem, was danach geplant und berichtet wurde. Eine kürzere Zeit gilt innerhalb eines Tages.',
    fairness: 'Wer handelt bei „Vorurteile und Fairness“?',
    fairnessHint:
      'Nennen Sie eine Rolle, die Zeit und Befugnis zum Handeln hat, zum Beispiel „Gleichstellungsbeauftragte“. Solange dieses Feld leer ist, kann die Fragengruppe nicht verwendet werden.',
    embedTitle: 'Lernplattformen',
    embed: 'Websites, die Seiten der Studierenden in einem Rahmen zeigen dürfen',
    embedHint:
      'Schreiben Sie in jede Zeile eine, etwa https://lms.example.org oder https://*.example.org. „https:“ erlaubt jede Website mit https. Wenn das Feld leer bleibt, ist keine erlaubt. Eine Änderung braucht bis zu einer Minute.',
    save: 'Speichern',
    saved: 'Gespeichert.',
    raise:
      'Nach dem Speichern kann kein Kurs weniger als {k} wählen, und das lässt sich nicht zurücknehmen. Bestehende Umfragen behalten ihre Zahl.',
    kBetween: 'Bitte geben Sie eine ganze Zahl von {min} bis {max} ein.',
    termsTitle: 'Semester und Prüfungswochen',
    terms: 'Eine Umfrage in Prüfungswochen braucht eine schriftliche Begründung.',
    noTerms: 'Es gibt noch kein Semester. Fügen Sie auf der Seite „Studiengänge“ eines hinzu.',
    noExams: 'Keine Prüfungswochen eingetragen',
    exams: 'Prüfungen {days}',
    setExams: 'Prüfungswochen {term}',
    from: 'Erster Tag',
    to: 'Letzter Tag',
    bothDays: 'Bitte wählen Sie beide Tage oder keinen.',
    order: 'Der letzte Tag kann nicht vor dem ersten liegen.',
    inTerm: 'Prüfungswochen liegen im Semester: {days}.',
    examsHint: 'Lassen Sie beide Felder leer, wenn es keine gibt.',
  },
};
