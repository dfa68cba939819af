/** What staff read around the words that they copy for everyone in the course, in German. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './announce-words.ts';

export const { announceWords }: Spoken<typeof english> = {
  announceWords: {
    lead: 'Von hier aus wird nichts verschickt. Kopieren Sie diese Worte in eine Mail oder auf eine Seite, die alle im Kurs erreicht.',
    moment: 'Wann?',
    moments: {
      before: 'Bevor sie öffnet',
      open: 'Während sie offen ist',
      results: 'Wenn sie beendet ist',
      told: 'Wenn Sie es den Studierenden gesagt haben',
    },
    resultsLater:
      'Nehmen Sie diese Worte, wenn Ergebnisse zu sehen sind. Wenn zu wenige antworten, stehen hier andere.',
    toldLater: 'Nehmen Sie diese Worte, sobald „Sie haben gesagt, wir haben getan“ veröffentlicht ist.',
    language: 'In welcher Sprache?',
    both: '{first} und {second}',
    subject: 'Betreff',
    text: 'Nachricht',
    none: 'Über diese Umfrage gibt es nichts anzukündigen.',
  },
};
