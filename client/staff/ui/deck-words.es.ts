/** Holds the words that stand below slides, for the staff who show them, in Spanish. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './deck-words.ts';

export const { deckWords }: Spoken<typeof english> = {
  deckWords: {
    leave: 'Volver',
    back: 'Anterior',
    on: 'Siguiente',
    place: '{number} de {total}',
    fullScreen: 'Pantalla completa',
    print: 'Imprimir o guardar como PDF',
    keys: 'Flechas: avanzar y retroceder · Inicio, Fin: primera, última · Esc: salir',
    keysOfOne: 'Esc: salir',
  },
};
