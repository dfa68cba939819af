/** Holds the words around the conversation that takes the place of numbers in a small class (E8.6), in Swedish. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './conversation-words.ts';

export const { conversationWords }: Spoken<typeof english> = {
  conversationWords: {
    needTitle: 'Det här behövs',
    stepsTitle: 'Steg för steg',
    afterTitle: 'Efteråt',
    minutes: '{n} minuter',
    print: 'Skriv ut sidan',
  },
};
