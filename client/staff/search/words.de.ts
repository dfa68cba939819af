/** Holds the words of the search over courses, acts and guides, in German. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './words.ts';

export const { searchWords }: Spoken<typeof english> = {
  searchWords: {
    label: 'Kurse, Maßnahmen, Leitfäden und Seiten durchsuchen',
    hint: 'Geben Sie ein Wort ein: den Namen eines Kurses, einen Code oder was Sie tun möchten.',
    none: 'Zu „{typed}“ wurde nichts gefunden.',
    found: { one: '1 Treffer', other: '{n} Treffer' },
    archived: 'Archiviert',
    groups: { courses: 'Kurse', acts: 'Maßnahmen', guides: 'Leitfäden', pages: 'Seiten' },
    pages: {
      talk: 'Ein Leitfaden für acht Minuten: danken, eine Stärke, eine Sorge, ein Versprechen mit Datum.',
      help: 'Wie eine Umfrage auf die andere folgt, wo etwas zu finden ist und was zu tun ist, wenn zu wenige geantwortet haben, wenn ein Ergebnis wehtut oder wenn Sie nicht mehr hineinkommen.',
      courses: 'Ihre Kurse',
      acts: 'Die Sammlung kleiner Dinge, die Lehrende tun können.',
      guides: 'Was Sie den Studierenden und im Team sagen können, zum Ausdrucken.',
      me: 'Ihr Name, Passkeys, Geräte, Kalender und Anmeldungen.',
      programmes: 'Semester, Kurse und Zusammenfassungen.',
      institution: 'Kontakte, Datenschutz, Lernplattformen, Semester und Prüfungswochen.',
      people: { title: 'Personen und Rollen', text: 'Einladen, entfernen und neue Links machen.' },
      platforms: { title: 'Lernplattformen', text: 'Moodle, Canvas und andere verbinden, aktivieren, abschalten.' },
      documents: { title: 'Dokumente', text: 'Datenschutz-Folgenabschätzung und Erklärung zur Barrierefreiheit.' },
      log: { title: 'Protokoll', text: 'Was Lehrende und Verwaltung getan haben, und wann.' },
    },
  },
};
