/** Holds the words around the conversation that takes the place of numbers in a small class (E8.6), in Spanish. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './conversation-words.ts';

export const { conversationWords }: Spoken<typeof english> = {
  conversationWords: {
    needTitle: 'Qué necesita',
    stepsTitle: 'Paso a paso',
    afterTitle: 'Después',
    minutes: '{n} minutos',
    print: 'Imprimir esta página',
  },
};
