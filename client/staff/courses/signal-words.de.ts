/** Holds the words about what official figures say about a course (I1.25 to I1.29), in German. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './signal-words.ts';

export const { signalWords }: Spoken<typeof english> = {
  signalWords: {
    title: 'Was über diesen Kurs bekannt ist',
    lead: 'Notieren Sie Zahlen und Berichte, die Sie schon haben. Sie sprechen für bestimmte Fragengruppen in der nächsten Umfrage, entscheiden aber nichts. Nur wer diesen Kurs unterrichtet, sieht sie.',
    figure: 'Prozentsatz, falls Sie ihn kennen',
    kinds: {
      retention: 'Studierende, die im Kurs bleiben',
      absence: 'Muster von Abwesenheit',
      awards: 'Unterschiede bei Noten oder Abschlüssen zwischen Gruppen',
      community: 'Studierende, die sich als Teil einer Lerngemeinschaft fühlen',
      comments: 'Kommentare zu Isolation, Rassismus oder Vorurteilen',
    },
    hints: {
      retention: 'Aus den Zahlen Ihrer Hochschule. Unter {mark} % ist es ein Hinweis.',
      absence: 'Viele Studierende fehlen in denselben Wochen, oder dieselben Studierenden bleiben weg.',
      awards: 'Aus den Zahlen Ihrer Hochschule.',
      community:
        'Aus einer offiziellen Erhebung. Zählen Sie Studierende, die unsicher sind, nicht dazu. Unter {mark} % ist es ein Hinweis.',
      comments: 'Sie kamen in Erhebungen, in Gesprächen oder in Beschwerden auf.',
    },
    ticked: 'notiert',
    percent: '{n} %',
    suggests: 'Für die nächste Umfrage spricht das für: {modules}.',
    suggestsNone: 'Nichts davon spricht für eine Fragengruppe.',
    save: 'Speichern',
    saved: 'Gespeichert.',
  },
};
