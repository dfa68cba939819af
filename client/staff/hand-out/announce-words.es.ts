/** What staff read around the words that they copy for everyone in the course, in Spanish. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './announce-words.ts';

export const { announceWords }: Spoken<typeof english> = {
  announceWords: {
    lead: 'Desde aquí no se envía nada. Copie estas palabras en un correo o en una página que llegue a toda la clase.',
    moment: '¿Cuándo?',
    moments: {
      before: 'Antes de que se abra',
      open: 'Mientras está abierta',
      results: 'Cuando se ha cerrado',
      told: 'Cuando se lo ha contado a la clase',
    },
    resultsLater:
      'Use estas palabras cuando se puedan ver los resultados. Si responden muy pocas personas, aquí habrá otras.',
    toldLater: 'Use estas palabras cuando «Dijeron, hicimos» esté publicado.',
    language: '¿En qué idioma?',
    both: '{first} y {second}',
    subject: 'Asunto',
    text: 'Mensaje',
    none: 'No hay nada que anunciar de esta encuesta.',
  },
};
