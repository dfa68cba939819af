/** Holds the words of deleting a course that never held a pulse, in German. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './delete-course-words.ts';

export const { deleteCourseWords }: Spoken<typeof english> = {
  deleteCourseWords: {
    lead: 'Dieser Kurs hat keine Umfrage und kann deshalb gelöscht werden. Ein Kurs mit einer Umfrage kann nur archiviert werden.',
    button: 'Diesen Kurs löschen',
    sure: '„{course}“ löschen?',
    text: 'Alle in seinem Team verlieren ihn, und noch nicht benutzte Einladungen gelten nicht mehr. Das lässt sich nicht rückgängig machen.',
    yes: 'Löschen',
    no: 'Behalten',
  },
};
