/** Holds the words that turn the pages of long lists, archive courses and bring them back, in German. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './list-words.ts';

export const { archiveWords, chooseWords, pagesWords }: Spoken<typeof english> = {
  archiveWords: {
    title: 'Kurse archivieren',
    one: 'Diesen Kurs archivieren',
    lead: 'Ein archivierter Kurs ist nichts mehr schuldig: Niemand wird an ihn erinnert, kein Kalender zeigt ihn, und geplante Umfragen enden. Was veröffentlicht wurde, bleibt, und der Kurs kann zurückgeholt werden.',
    legend: 'Welche Kurse?',
    archive: { one: '1 Kurs archivieren', other: '{n} Kurse archivieren' },
    sure: 'Die ausgewählten Kurse archivieren?',
    sureOne: '„{course}“ archivieren?',
    sureText:
      'Geplante Umfragen, auf die noch niemand geantwortet hat, enden damit, und auch Erinnerungen. Wer einen Link oder einen gedruckten Code einer solchen Umfrage hat, liest, dass sie zurückgezogen wurde. Ein Kurs mit einer offenen Umfrage bleibt, wie er ist.',
    yes: 'Archivieren',
    no: 'Behalten',
    done: { one: '1 Kurs ist archiviert.', other: '{n} Kurse sind archiviert.' },
    open: '{course}: Eine Umfrage ist offen. Beenden Sie sie zuerst.',
    notYours: '{course}: Sie können ihn nicht mehr ändern.',
    backTitle: 'Kurse zurückholen',
    backOne: 'Diesen Kurs zurückholen',
    backLead:
      'Er steht wieder in der Liste und kann neue Umfragen haben. Geplante Umfragen, die beendet wurden, kommen nicht zurück.',
    back: { one: '1 Kurs zurückholen', other: '{n} Kurse zurückholen' },
    backDone: { one: '1 Kurs ist zurück.', other: '{n} Kurse sind zurück.' },
    noneArchived: 'Es ist kein Kurs archiviert.',
  },
  pagesWords: {
    label: 'Seiten',
    page: 'Seite {page} von {pages}',
    previous: 'Vorige Seite',
    next: 'Nächste Seite',
  },
  chooseWords: {
    most: 'Höchstens {n} auf einmal.',
    all: 'Alle diese auswählen',
    none: 'Keine auswählen',
  },
};
