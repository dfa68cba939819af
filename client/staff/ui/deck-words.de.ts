/** Holds the words that stand below slides, for the staff who show them, in German. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './deck-words.ts';

export const { deckWords }: Spoken<typeof english> = {
  deckWords: {
    leave: 'Zurück',
    back: 'Vorherige',
    on: 'Nächste',
    place: '{number} von {total}',
    fullScreen: 'Vollbild',
    print: 'Drucken oder als PDF speichern',
    keys: 'Pfeiltasten: blättern · Pos1, Ende: erste, letzte · Esc: verlassen',
    keysOfOne: 'Esc: verlassen',
  },
};
