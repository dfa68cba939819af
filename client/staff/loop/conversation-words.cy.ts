/** Holds the words around the conversation that takes the place of numbers in a small class (E8.6), in Welsh. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './conversation-words.ts';

export const { conversationWords }: Spoken<typeof english> = {
  conversationWords: {
    needTitle: 'Yr hyn sydd ei angen',
    stepsTitle: 'Gam wrth gam',
    afterTitle: 'Wedyn',
    minutes: '{n} munud',
    print: 'Argraffu’r dudalen hon',
  },
};
