/** Holds the words of deleting a course that never held a pulse, in Spanish. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './delete-course-words.ts';

export const { deleteCourseWords }: Spoken<typeof english> = {
  deleteCourseWords: {
    lead: 'Esta asignatura no tiene ninguna encuesta, así que se puede eliminar. Una asignatura con una encuesta solo se puede archivar.',
    button: 'Eliminar esta asignatura',
    sure: '¿Eliminar «{course}»?',
    text: 'Todo su equipo la pierde, y las invitaciones a ella que nadie haya usado dejan de funcionar. No se puede deshacer.',
    yes: 'Eliminarla',
    no: 'Conservarla',
  },
};
