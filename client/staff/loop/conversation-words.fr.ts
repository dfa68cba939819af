/** Holds the words around the conversation that takes the place of numbers in a small class (E8.6), in French. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './conversation-words.ts';

export const { conversationWords }: Spoken<typeof english> = {
  conversationWords: {
    needTitle: 'Ce qu’il vous faut',
    stepsTitle: 'Étape par étape',
    afterTitle: 'Ensuite',
    minutes: '{n} minutes',
    print: 'Imprimer cette page',
  },
};
