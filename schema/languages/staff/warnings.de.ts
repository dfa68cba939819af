/** Holds the sentences that say what speaks against asking students again now, in German. */
import type { Spoken } from '../fill.ts';
import type * as english from './warnings.ts';

export const { warningWords }: Spoken<typeof english> = {
  warningWords: {
    'not-told':
      'Die Studierenden haben Ihnen letztes Mal etwas gesagt (Umfrage {code}, beendet am {day}). Sagen Sie, was Sie getan haben oder warum nicht, bevor Sie wieder fragen.',
    'many-in-term':
      'Dieser Kurs hatte im Zeitraum {term} schon {before} Umfragen. Bei mehr als {most} in einem Semester werden Studierende müde, und weniger antworten.',
    'too-close':
      'Die Umfrage davor ist vom {last}. Lassen Sie {weeks} Wochen zwischen zwei Umfragen: Öffnen Sie diese am {earliest} oder später.',
    'too-close-next': 'Die nächste Umfrage beginnt am {next}. Lassen Sie {weeks} Wochen zwischen zwei Umfragen.',
    'exam-weeks': 'Die Prüfungswochen von {term} dauern vom {from} bis zum {to}. Fragen Sie davor oder danach.',
    'many-in-programme':
      'Studierende von {programme} werden in dieser Woche schon um Antworten auf {others} andere Umfragen gebeten. Empfohlen sind höchstens {most} pro Woche.',
    'asked-across':
      'Ein anderer Kurs mit teilweise denselben Lehrenden, von denen einer der beiden Kurse neu ist, stellt einige derselben Fragen (vom {from} bis zum {to}). Wer in beiden ist, könnte durch einen Vergleich der Ergebnisse erkannt werden: Lassen Sie 72 Stunden zwischen den beiden Umfragen. Wenn Sie eine Begründung schreiben, können die Studierenden beider Kurse sie auf der Seite „Wie bleibt das anonym?“ lesen.',
    'asked-across-on':
      'Ein anderer Kurs mit teilweise denselben Lehrenden, von denen einer der beiden Kurse neu ist, stellt einige derselben Fragen (am {from}). Wer in beiden ist, könnte durch einen Vergleich der Ergebnisse erkannt werden: Lassen Sie 72 Stunden zwischen den beiden Umfragen. Wenn Sie eine Begründung schreiben, können die Studierenden beider Kurse sie auf der Seite „Wie bleibt das anonym?“ lesen.',
    'k-across':
      'Studierenden eines anderen Kurses mit teilweise denselben Lehrenden wurden Gruppen von mindestens {k} versprochen: Wählen Sie {k} oder mehr. Wenn Sie eine Begründung schreiben, können die Studierenden beider Kurse sie auf der Seite „Wie bleibt das anonym?“ lesen.',
  },
};
