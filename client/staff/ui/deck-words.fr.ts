/** Holds the words that stand below slides, for the staff who show them, in French. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './deck-words.ts';

export const { deckWords }: Spoken<typeof english> = {
  deckWords: {
    leave: 'Retour',
    back: 'Précédente',
    on: 'Suivante',
    place: '{number} sur {total}',
    fullScreen: 'Plein écran',
    print: 'Imprimer ou enregistrer en PDF',
    keys: 'Flèches : avancer et reculer · Début, Fin : première, dernière · Échap : quitter',
    keysOfOne: 'Échap : quitter',
  },
};
