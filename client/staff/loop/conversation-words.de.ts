/** Holds the words around the conversation that takes the place of numbers in a small class (E8.6), in German. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './conversation-words.ts';

export const { conversationWords }: Spoken<typeof english> = {
  conversationWords: {
    needTitle: 'Was Sie brauchen',
    stepsTitle: 'Schritt für Schritt',
    afterTitle: 'Danach',
    minutes: '{n} Min.',
    print: 'Diese Seite drucken',
  },
};
