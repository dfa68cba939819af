/** Holds what staff read before results are shown to a class as slides, in Spanish. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './slides-words.ts';

export const { slidesWords }: Spoken<typeof english> = {
  slidesWords: {
    title: 'Resultados en diapositivas: {course}',
    link: 'Mostrarlos a la clase en diapositivas',
    noneTitle: 'No hay diapositivas',
    none: 'Habrá diapositivas cuando la encuesta se haya cerrado y estén sus resultados.',
    keptTitle: 'Estos resultados se quedan en el equipo docente',
    kept: 'Cuando los estudiantes respondieron, se les prometió que solo el equipo docente de esta asignatura vería los totales. Por eso no se muestran a la clase. Puede contarles con palabras qué ha oído y qué va a hacer.',
    tell: 'Dijeron, hicimos',
    unreadTitle: 'Léalos primero a solas',
    unread:
      'Estos resultados aún no se han leído en este navegador. Léalos primero donde la clase no pueda leerlos a la vez. Así sabrá de qué quiere hablar, y lo que cueste oír no le llegará delante de todo el mundo.',
    read: 'Leer los resultados',
    anyway: 'Mostrar las diapositivas ahora',
  },
};
