/** Holds the words that stand below slides, for the staff who show them, in Swedish. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './deck-words.ts';

export const { deckWords }: Spoken<typeof english> = {
  deckWords: {
    leave: 'Tillbaka',
    back: 'Föregående',
    on: 'Nästa',
    place: '{number} av {total}',
    fullScreen: 'Helskärm',
    print: 'Skriv ut eller spara som PDF',
    keys: 'Piltangenter: bläddra · Home, End: första, sista · Esc: lämna',
    keysOfOne: 'Esc: lämna',
  },
};
