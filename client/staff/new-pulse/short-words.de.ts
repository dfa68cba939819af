/** Holds the words that say in short what is chosen in each part of "New pulse" (E7.11), in German. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './short-words.ts';

export const { shortWords }: Spoken<typeof english> = {
  shortWords: {
    ready:
      'Alles ist so eingestellt, wie es für die meisten Kurse passt. Ändern Sie, was Sie möchten, oder legen Sie die Umfrage so an, wie sie ist.',
    change: 'Ändern',
    changePart: 'Ändern: {part}',
    core: 'Sechs Fragen dazu, anderen wichtig zu sein, zu Zugehörigkeit und zu Vertrauen.',
    standard: 'Zwölf Fragen dazu, anderen wichtig zu sein, zu Zugehörigkeit und zu Vertrauen.',
    set: 'Außerdem gefragt: die Fragengruppe „{name}“.',
    own: { one: 'Eine eigene Frage kommt dazu.', other: '{n} eigene Fragen kommen dazu.' },
    context: 'Eine weitere Frage, die zuletzt kommt, teilt die Ergebnisse auf.',
    suggests: 'Was über diesen Kurs notiert ist, spricht für die Fragengruppe „{name}“.',
    open: 'Alle, die den Link oder den QR-Code haben, können antworten.',
    openMeans:
      'Sie können sogar zweimal antworten, und wer erfundene Antworten sendet, könnte daraus auf die echten schließen.',
    codes: {
      one: 'Wer den gedruckten Code hat, kann antworten.',
      other: 'Wer einen von {n} gedruckten Codes hat, kann antworten, je einer für alle Studierenden.',
    },
    codesOnce: 'Jeder Code gilt einmal. Festgehalten wird, dass er benutzt wurde, nicht, was damit geantwortet wurde.',
    roster: 'Alle Studierenden des Kurses können einmal antworten, von der Kursseite auf Ihrer Lernplattform aus.',
    rosterWhy:
      'Es werden keine Namen gespeichert. Das wird vorgeschlagen, weil der Kurs mit einer Lernplattform verbunden ist.',
    reserve: {
      one: 'Außerdem wird ein Code für jemanden gedruckt, der von dort aus nicht antworten kann.',
      other: 'Außerdem werden {n} Codes für alle gedruckt, die von dort aus nicht antworten können.',
    },
    byHand: 'Sie öffnen sie im Kurs. Sie endet: {closes}.',
    atTime: 'Sie beginnt: {opens}. Sie endet: {closes}.',
    noTimes: 'Bitte wählen Sie, wann sie beginnt und endet.',
    atClose: 'Sie und Ihre Studierenden sehen die Ergebnisse einmal, am Ende, ab {k} Antworten.',
    atCloseStaff: 'Nur die Lehrenden des Kurses sehen die Ergebnisse, einmal, am Ende, ab {k} Antworten.',
    waves: 'Sie und Ihre Studierenden sehen die Ergebnisse in Etappen, ab je {k} Antworten.',
    wavesStaff: 'Nur die Lehrenden des Kurses sehen die Ergebnisse, in Etappen, ab je {k} Antworten.',
    twoKnown: 'Sie sind auch dann geschützt, wenn jemand zwei der Antworten kennt.',
    full: 'Die Zahlen sind ab {full} Antworten genau.',
    grace: {
      one: 'Formulare, die schon offen sind, können nach dem Ende noch {n} Minute lang gesendet werden.',
      other: 'Formulare, die schon offen sind, können nach dem Ende noch {n} Minuten lang gesendet werden.',
    },
  },
};
