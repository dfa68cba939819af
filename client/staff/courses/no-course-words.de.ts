/** Holds the words of a home without a course, in German. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './no-course-words.ts';

export const { noCourseWords }: Spoken<typeof english> = {
  noCourseWords: {
    title: 'Noch kein Kurs',
    text: 'Fügen Sie einen Kurs hinzu, dann kann die erste Umfrage schon in Ihrer nächsten Veranstaltung stattfinden.',
    add: 'Ihren ersten Kurs hinzufügen',
    demo: 'Wenn Sie sich erst umsehen möchten, führen Sie „npm run demo“ aus. Das startet eine erfundene Hochschule in einem Ordner, der danach gelöscht wird.',
    lead: 'Sie leiten einen Studiengang. Seine Kurse und Zusammenfassungen finden Sie unter „Studiengänge“.',
    toProgrammes: 'Zu Ihren Studiengängen',
    importFile: 'Viele aus einer Datei importieren',
  },
};
