/** Holds the words that stand below slides, for the staff who show them, in Welsh. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './deck-words.ts';

export const { deckWords }: Spoken<typeof english> = {
  deckWords: {
    leave: 'Yn ôl',
    back: 'Blaenorol',
    on: 'Nesaf',
    place: '{number} o {total}',
    fullScreen: 'Sgrin lawn',
    print: 'Argraffu neu gadw fel PDF',
    keys: 'Bysellau saeth: symud · Home, End: cyntaf, olaf · Esc: gadael',
    keysOfOne: 'Esc: gadael',
  },
};
