/** Holds the words of the page that explains how one pulse follows the other (E2.3), in German. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './help-words.ts';

export const { helpWords }: Spoken<typeof english> = {
  helpWords: {
    title: 'Hilfe',
    lead: 'Eine Umfrage besteht aus ein paar Fragen, einem Ergebnis, einer kleinen Maßnahme und ein paar Worten an die Studierenden. Dann fragen Sie wieder.',
    cycleTitle: 'Von einer Umfrage zur nächsten',
    cycle: [
      {
        title: 'Planen',
        text: 'Wählen Sie, wann die Umfrage beginnt und endet. Die sechs Kernfragen sind ein guter Anfang. Vier Wochen zwischen zwei Umfragen lassen Zeit zum Handeln.',
      },
      {
        title: 'In der Veranstaltung öffnen',
        text: 'Zeigen Sie den Code an der Wand, und geben Sie allen zwei Minuten. Sagen Sie, dass Sie berichten werden, was daraus wurde, und bis wann.',
      },
      {
        title: 'Beenden und eine Minute nachdenken',
        text: 'Niemand sieht Ergebnisse, bevor die Umfrage beendet ist. Bevor Sie hinsehen, helfen drei Fragen zu bemerken, was Sie erwarten.',
      },
      {
        title: 'Die Ergebnisse lesen',
        text: 'Lesen Sie zuerst das untere Ende. Wenn zu wenige geantwortet haben, wird nichts gezeigt, und ein Gespräch ist der bessere Weg.',
      },
      {
        title: 'Eine kleine Maßnahme planen',
        text: 'Sie hat eine verantwortliche Person unter den Lehrenden und ein Datum, und sie erreicht alle.',
      },
      {
        title: 'Den Studierenden berichten',
        text: 'Sie sollten innerhalb von zehn Arbeitstagen erfahren, was Sie tun werden oder warum nicht. Die nächste Umfrage erinnert Sie daran, wenn das fehlt.',
      },
    ],
    waysTitle: 'Wo Sie was finden',
    ways: {
      courses: 'Ihre Kurse und was als Nächstes ansteht',
      acts: 'Kleine Maßnahmen zur Auswahl',
      scripts: 'Leitfäden zum Ausdrucken',
    },
    conversation: 'Ein Gespräch für kleine Kurse',
    privacy: 'Was den Studierenden versprochen wird',
    accessibility: 'Barrierefreiheit dieser Website',
    troubleTitle: 'Wenn etwas nicht nach Plan läuft',
    trouble: [
      {
        title: 'Niemand kann die Adresse an der Wand öffnen',
        text: 'Prüfen Sie, ob die Umfrage offen ist. Adresse und Code stehen auch auf der Seite „Teilen“, als Link, Plakat und Bild.',
      },
      {
        title: 'Zu wenige haben geantwortet',
        text: 'Die Antworten werden vernichtet, und nichts wird gezeigt, wie wenige es auch waren. Fragen Sie später wieder, oder führen Sie ein Gespräch.',
      },
      {
        title: 'Ein Ergebnis tut weh',
        text: 'Warten Sie einen Tag, bevor Sie darauf antworten. Sprechen Sie mit einer Kollegin oder einem Kollegen darüber, was Sie gehört haben, und nie darüber, wer es gesagt haben könnte.',
      },
      {
        title: 'Sie haben Ihren Zugang verloren',
        text: 'Die Administration Ihrer Hochschule kann einen neuen Link für Sie erstellen. Wer den Server betreibt, kann das auch.',
      },
    ],
  },
};
