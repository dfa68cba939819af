/** Holds the words of deleting a course that never held a pulse, in French. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './delete-course-words.ts';

export const { deleteCourseWords }: Spoken<typeof english> = {
  deleteCourseWords: {
    lead: 'Ce cours n’a pas d’enquête, il peut donc être supprimé. Un cours qui a une enquête peut seulement être archivé.',
    button: 'Supprimer ce cours',
    sure: 'Supprimer « {course} » ?',
    text: 'Toute son équipe le perd, et les invitations que personne n’a utilisées cessent de fonctionner. C’est irréversible.',
    yes: 'Le supprimer',
    no: 'Le garder',
  },
};
