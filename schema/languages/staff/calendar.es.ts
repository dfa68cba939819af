/** Holds the words of the dates that a calendar reads (E7.4), in Spanish. */
import type { Spoken } from '../fill.ts';
import type * as english from './calendar.ts';

export const { calendarWords }: Spoken<typeof english> = {
  calendarWords: {
    name: 'Mattering Pulse',
    opens: 'Se abre la encuesta: {course}',
    closes: 'Se cierra la encuesta: {course}',
    tellBy: 'Contar a los estudiantes qué se hizo tras la encuesta: {course}',
    gone: 'Ya no hay ningún calendario en esta dirección. Su titular encontrará el nuevo en la página «Mi cuenta».',
  },
};
