/** Holds the words of adding a course, in German. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './new-course-words.ts';

export const { newCourseWords }: Spoken<typeof english> = {
  newCourseWords: {
    firstTitle: 'Ihr erster Kurs',
    firstLead:
      'Ihre Studierenden beantworten sechs Fragen, das dauert etwa eine Minute. Als Nächstes sehen Sie den Code für sie.',
    title: 'Kurs hinzufügen',
    lead: 'Ein Kurs ist hier ein Modul oder eine Lehrveranstaltung: eine Gruppe von Studierenden mit denselben Lehrenden und denselben Terminen.',
    name: 'Kurs',
    nameHint: 'Der Name, den die Studierenden kennen.',
    classSize: 'Wie viele Studierende könnten antworten?',
    classSizeHint: 'Eine Schätzung genügt. Sie entscheidet, ob überhaupt Zahlen gezeigt werden können.',
    first: 'Code für meinen Kurs erstellen',
    firstOnly: 'Nur den Kurs hinzufügen',
    add: 'Kurs hinzufügen',
    tooSmall:
      'Ergebnisse brauchen mindestens {needs} Studierende, die antworten könnten, denn sie erscheinen erst ab {k}, und einige werden nicht antworten. In einer kleineren Gruppe könnte man erraten, wer was gesagt hat.',
    zone: 'Alle Zeiten in diesem Kurs sind Ortszeit in {zone}.',
    language: 'Sprache des Kurses',
    languageHint:
      'Anzeige, Plakat, gedruckte Zettel und Folien sind in dieser Sprache. Für das Formular wählen alle Studierenden ihre Sprache selbst.',
    languageIs: 'Anzeige und Plakat sprechen Ihre Studierenden in dieser Sprache an: {language}.',
    change: 'Ändern',
    changeLanguage: 'Sprache des Kurses ändern',
    pulseFailed: 'Der Kurs ist gespeichert, aber seine Umfrage konnte noch nicht angelegt werden.',
  },
};
